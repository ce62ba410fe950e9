"""The calls of the port on Windows itself."""

import os
import threading
from collections.abc import Iterator
from queue import SimpleQueue

import pytest

from assistant.desktop.windows import api
from assistant.desktop.windows.desktop import WindowsDesktop
from assistant.desktop.windows.elevation import Elevation
from assistant.insertion.content import Content, Picture, Text, What
from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Outcome, Reason, Target
from assistant.insertion.ports import Request
from assistant.insertion.surface import Pressed
from tests.assistant.desktop.windows.clipboard_desk import Program
from tests.assistant.desktop.windows.user import User, wait_for
from tests.pictures import picture


@pytest.fixture
def desktop() -> Iterator[WindowsDesktop]:
    desktop = WindowsDesktop()
    yield desktop
    desktop.stop()


@pytest.fixture
def chat(programs: list[Program], desktop: WindowsDesktop) -> Target:
    """Of another program, in front."""
    programs[0].ask("come_to_front")
    window = int(programs[0].answers.get(timeout=20))
    wait_for(lambda: desktop._parts.surface.in_front(window), "the chat in front")
    target = desktop.active_window()
    assert target is not None
    assert target.window == window
    return target


def insert(desktop: WindowsDesktop, target: Target | None, content: str | Content = "您好") -> Outcome:
    outcomes: SimpleQueue[Outcome] = SimpleQueue()
    desktop.insert(Request(Text(content) if isinstance(content, str) else content, target), outcomes.put)
    return outcomes.get(timeout=20)


def undo(desktop: WindowsDesktop) -> bool:
    answers: SimpleQueue[bool] = SimpleQueue()
    desktop.undo(answers.put)
    return answers.get(timeout=20)


def test_a_text_goes_to_the_window_in_front_and_can_be_taken_back_once(desktop: WindowsDesktop, chat: Target) -> None:
    assert insert(desktop, chat) == Inserted(chat)
    assert [undo(desktop), undo(desktop)] == [True, False]


def test_a_picture_for_a_field_that_takes_none_waits_on_the_clipboard_and_a_text_need_not_wait(
    desktop: WindowsDesktop, chat: Target
) -> None:
    """Wine's RICHEDIT takes text alone; Windows' own takes bitmaps, too."""
    card = Picture(picture(61, 47))
    outcome = insert(desktop, chat, card)
    if isinstance(outcome, Inserted):
        pytest.skip("this RICHEDIT takes pictures")
    assert outcome == CopiedOnly(Reason.PICTURE_NOT_TAKEN, chat, What.PICTURE)
    assert card.png in (desktop._parts.owner.content or {}).values()
    assert insert(desktop, chat, "as text") == Inserted(chat)


@pytest.mark.parametrize("held", [("Alt",), ("Ctrl", "Alt"), ("Shift",), ("Super",), ("Alt", "Shift", "5")])
def test_held_keys_neither_spoil_the_paste_nor_stay_held(
    desktop: WindowsDesktop, chat: Target, held: tuple[str, ...]
) -> None:
    user = User()
    user.down(*held)
    try:
        assert insert(desktop, chat) == Inserted(chat)
    finally:
        user.up(*held)
    wait_for(lambda: not user.holds(), "no key to be held")


def test_a_program_with_more_rights_is_told_of_before_anything_is_tried(
    desktop: WindowsDesktop, chat: Target, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop._parts.windows, "_elevation", Elevation(lambda pid: pid != os.getpid()))
    monkeypatch.setattr(api, "SendInput", lambda *_: pytest.fail("a key was pressed"))
    assert insert(desktop, chat, "with rights") == CopiedOnly(Reason.TARGET_ELEVATED, chat)
    assert clipboard_text(desktop) == "with rights"


def test_no_window_and_one_that_is_gone_are_reported(desktop: WindowsDesktop) -> None:
    gone = Target(0x7FFFFFFE)
    assert insert(desktop, None) == CopiedOnly(Reason.NO_TARGET, None)
    assert insert(desktop, gone) == CopiedOnly(Reason.TARGET_GONE, gone)


def test_no_key_is_pressed_for_a_window_that_is_not_in_front(
    desktop: WindowsDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "SendInput", lambda *_: pytest.fail("a key was pressed"))
    press = desktop._parts.surface.press
    assert desktop._jobs.ask(lambda: press(0x7FFFFFFE, "Ctrl+V")) is Pressed.NOT_IN_FRONT


def test_where_windows_takes_no_key_nothing_counts_as_pressed(
    desktop: WindowsDesktop, chat: Target, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "SendInput", lambda *_: 0)  # as on the lock screen
    assert insert(desktop, chat) == CopiedOnly(Reason.FOCUS_MOVED, chat)


def test_after_the_end_everybody_hears_that_the_desktop_is_gone() -> None:
    desktop = WindowsDesktop()
    before = threading.active_count()
    desktop.stop()
    assert threading.active_count() == before - 1
    assert insert(desktop, Target(1)) == NotInserted(Reason.DESKTOP_LOST, Target(1))
    assert desktop.register("palette", "Alt+Q").reason == "desktop_lost"
    assert desktop.active_window() is None
    assert not undo(desktop)
    desktop.stop()


def clipboard_text(desktop: WindowsDesktop) -> str:
    """What is offered to whoever pastes it."""
    content = desktop._parts.owner.content or {}
    return content[13].decode("utf-16-le").rstrip("\0")  # CF_UNICODETEXT
