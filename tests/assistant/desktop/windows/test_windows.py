"""Which window is in front, what it is called, and bringing one to the front."""

import os
from collections.abc import Iterator

import pytest

from assistant.desktop.windows import api
from assistant.desktop.windows.elevation import Elevation
from assistant.desktop.windows.loop import Loop
from assistant.desktop.windows.windows import Windows, program_of
from tests.assistant.desktop.windows.clipboard_desk import Program
from tests.assistant.desktop.windows.user import wait_for

SW_MINIMIZE, SW_SHOWNA = 6, 8


class OwnWindow:
    """A window of this very process, which it looks after itself."""

    deadline = None

    def __init__(self) -> None:
        self.loop = Loop(self._made)
        self.loop.begin()
        self.loop.ask(lambda: api.ShowLater(self.id, SW_SHOWNA))

    def _made(self, window: int) -> "OwnWindow":
        self.id = window
        return self

    def handle(self, *_message: int) -> None: ...

    def tick(self) -> None: ...

    def close(self) -> None: ...


@pytest.fixture
def ours() -> Iterator[OwnWindow]:
    window = OwnWindow()
    yield window
    window.loop.end(lambda: None)


@pytest.fixture
def windows() -> Windows:
    return Windows(Elevation(lambda _: False))


@pytest.fixture
def chat(programs: list[Program], windows: Windows) -> int:
    """Of another program, in front."""
    window: int = answer(programs[0], "come_to_front")
    wait_for(lambda: windows.in_front(window), "the chat in front")
    windows.changed(0)
    return window


def answer(program: Program, verb: str) -> int:
    program.ask(verb)
    return int(program.answers.get(timeout=20))


def test_the_window_in_front_is_described(windows: Windows, programs: list[Program], chat: int) -> None:
    target = windows.target()
    assert target is not None
    assert (target.window, target.program, target.title) == (chat, "python", "another program")
    assert target.pid == answer(programs[0], "pid") != os.getpid()
    assert target.area is not None
    assert min(target.area[2:]) > 0


def test_while_ours_is_in_front_the_target_is_the_chat_that_was_before(
    windows: Windows, chat: int, ours: OwnWindow
) -> None:
    windows.bring_to_front(ours.id)
    wait_for(lambda: windows.front() == ours.id, "our window in front")
    windows.changed(0)
    assert windows.is_ours(ours.id)
    target = windows.target()
    assert target is not None
    assert target.window == chat
    assert not windows.in_front(chat)


def test_a_chat_is_brought_back_to_the_front_and_out_of_the_taskbar(
    windows: Windows, chat: int, ours: OwnWindow
) -> None:
    api.ShowLater(chat, SW_MINIMIZE)
    wait_for(lambda: api.IsMinimised(chat), "the chat to be minimised")
    windows.bring_to_front(ours.id)
    windows.bring_to_front(chat)
    wait_for(lambda: windows.in_front(chat), "the chat in front again")
    assert not api.IsMinimised(chat)


def test_a_late_wish_does_not_take_the_chat_from_a_user_who_went_back_to_it(
    windows: Windows, chat: int, ours: OwnWindow
) -> None:
    windows.bring_to_front(ours.id, stamp=4_294_967_290)
    wait_for(lambda: windows.front() == ours.id, "our window in front")
    windows.changed(5)  # the clock has begun anew meanwhile
    windows.bring_to_front(chat)
    wait_for(lambda: windows.in_front(chat), "the chat in front")
    windows.bring_to_front(ours.id, stamp=4_294_967_290)
    assert windows.front() == chat
    windows.bring_to_front(ours.id, stamp=9)
    wait_for(lambda: windows.front() == ours.id, "a newer wish to be granted")


def test_where_windows_refuses_it_is_asked_as_part_of_the_thread_in_front(
    windows: Windows, chat: int, ours: OwnWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    attached: list[tuple[int, int, bool]] = []
    monkeypatch.setattr(api, "SetForegroundWindow", lambda _: 0)
    monkeypatch.setattr(api, "AttachThreadInput", lambda own, theirs, on: attached.append((own, theirs, on)) or 1)
    windows.bring_to_front(ours.id)
    own, theirs = api.CurrentThread(), api.ThreadOfWindow(chat, None)
    assert attached == [(own, theirs, True), (own, theirs, False)]


@pytest.mark.parametrize("hanging", ["wanted", "in front"])
def test_no_thread_that_hangs_is_waited_for(
    windows: Windows, chat: int, ours: OwnWindow, monkeypatch: pytest.MonkeyPatch, hanging: str
) -> None:
    hung = {"wanted": ours.id, "in front": chat}[hanging]
    asked: list[int] = []
    monkeypatch.setattr(api, "IsHung", lambda window: window == hung)
    monkeypatch.setattr(api, "SetForegroundWindow", asked.append)  # it answers with nothing: refused
    monkeypatch.setattr(api, "AttachThreadInput", _never)
    windows.bring_to_front(ours.id)
    assert asked == ([] if hanging == "wanted" else [ours.id])


def test_a_window_that_is_gone_is_no_target(windows: Windows, ours: OwnWindow) -> None:
    assert windows.exists(ours.id)
    ours.loop.end(lambda: None)
    assert not windows.exists(ours.id)
    assert not windows.exists(0)
    assert windows.describe(ours.id) is None


@pytest.mark.parametrize("name", ["Shell_TrayWnd", "Progman", "#32769"])
def test_taskbar_and_desktop_are_no_chat(
    windows: Windows, chat: int, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(windows, "_class", lambda _: name)
    assert windows.front() == 0
    assert windows.target() is None


def test_a_program_with_more_rights_takes_no_keys(programs: list[Program], chat: int) -> None:
    pid = answer(programs[0], "pid")
    assert Windows(Elevation(lambda asked: asked == pid)).takes_no_keys(chat)
    assert not Windows(Elevation(lambda _: False)).takes_no_keys(chat)


def test_a_program_we_may_not_look_at_has_no_name() -> None:
    assert program_of(os.getpid()) == "python"
    assert program_of(999_999) == ""


def _never(*_arguments: object) -> int:
    raise AssertionError("this must not be called")
