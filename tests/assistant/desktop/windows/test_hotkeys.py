"""Hotkeys of Windows: conflicts are reported, each press counts once, and no held key slips through."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from assistant.desktop.windows import api
from assistant.desktop.windows.desktop import WindowsDesktop
from assistant.desktop.windows.parts import WM_POWERBROADCAST, WM_WTSSESSION_CHANGE
from assistant.insertion.keys import parse
from assistant.insertion.ports import Press, Registration
from tests.assistant.desktop.windows.user import User, wait_for

CTRL_ALT, VK_7 = 3, 0x37


@pytest.fixture
def user() -> Iterator[User]:
    user = User()
    yield user
    user.up("Ctrl", "Alt", "Shift", "Q", "7")


@pytest.fixture
def desktop() -> Iterator[WindowsDesktop]:
    desktop = WindowsDesktop()
    yield desktop
    desktop.stop()


@pytest.fixture
def presses(desktop: WindowsDesktop) -> "SimpleQueue[Press]":
    heard: SimpleQueue[Press] = SimpleQueue()
    desktop.start(heard.put)
    return heard


@contextmanager
def held_by_another_program(modifiers: int, key: int) -> Iterator[bool]:
    """Whether the other program has got the hotkey; it gives it back at the end."""
    command = [sys.executable, str(Path(__file__).with_name("hotkey_holder.py")), str(modifiers), str(key)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        yield holder.stdout.readline().strip() == b"True"
        holder.stdin.close()


def test_a_registered_hotkey_is_heard_with_its_name_and_time(
    user: User, desktop: WindowsDesktop, presses: "SimpleQueue[Press]"
) -> None:
    assert desktop.register("palette", "alt+q") == Registration("Alt+Q", active=True)
    user.press("Alt+Q")
    press = presses.get(timeout=20)
    assert press.hotkey == "palette"
    assert press.stamp > 0


def test_a_hotkey_of_another_program_is_reported_and_free_when_that_has_ended(desktop: WindowsDesktop) -> None:
    with held_by_another_program(CTRL_ALT, VK_7) as held:
        assert held
        taken = Registration("Ctrl+Alt+7", active=False, reason="hotkey_taken")
        assert desktop.register("ours", "Ctrl+Alt+7") == taken
    assert desktop.register("ours", "Ctrl+Alt+7").active


def test_two_names_cannot_have_one_combination(desktop: WindowsDesktop) -> None:
    assert desktop.register("one", "Ctrl+Alt+8").active
    assert desktop.register("two", "Ctrl+Alt+8").reason == "hotkey_taken"


@pytest.mark.parametrize(
    ("keys", "reason"),
    [("Foo+Q", "hotkey_unknown_key"), ("q", "hotkey_needs_modifier"), ("Ctrl+V", "hotkey_reserved")],
)
def test_nonsense_is_reported_with_its_reason(desktop: WindowsDesktop, keys: str, reason: str) -> None:
    assert desktop.register("palette", keys) == Registration(keys, active=False, reason=reason)


def test_registering_a_name_again_replaces_its_combination(
    user: User, desktop: WindowsDesktop, presses: "SimpleQueue[Press]"
) -> None:
    desktop.register("palette", "Alt+Q")
    desktop.register("palette", "Alt+W")
    user.press("Alt+Q", "Alt+W")
    assert presses.get(timeout=20).hotkey == "palette"
    with pytest.raises(Empty):
        presses.get(timeout=0.1)


def test_two_presses_right_after_each_other_are_two(
    user: User, desktop: WindowsDesktop, presses: "SimpleQueue[Press]"
) -> None:
    desktop.register("palette", "Alt+Q")
    user.press("Alt+Q", "Alt+Q")
    assert [presses.get(timeout=20).hotkey for _ in range(2)] == ["palette", "palette"]


def test_a_held_key_that_repeats_is_one_press(user: User, desktop: WindowsDesktop) -> None:
    desktop.register("palette", "Alt+Q")
    hotkeys = desktop._parts.hotkeys
    number = hotkeys._hotkeys["palette"].number
    user.down("Q")

    def heard(*times: int) -> list[str | None]:
        return desktop._jobs.ask(lambda: [hotkeys.pressed(number, time) for time in times])

    assert heard(1000, 1500, 1530, 1560) == ["palette", None, None, None]
    assert heard(2600, 3000, 9000) == [None, None, "palette"], "no keyboard pauses for so long: it was up in between"
    user.up("Q")
    wait_for(lambda: not hotkeys._down, "the key to be seen up")
    assert heard(9030) == ["palette"]


@pytest.mark.parametrize(
    ("message", "meaning"),
    [
        (WM_WTSSESSION_CHANGE, 8),  # WTS_SESSION_UNLOCK
        (WM_POWERBROADCAST, 18),  # PBT_APMRESUMEAUTOMATIC
    ],
)
def test_after_unlocking_and_waking_up_hotkeys_are_registered_again(
    user: User, desktop: WindowsDesktop, presses: "SimpleQueue[Press]", message: int, meaning: int
) -> None:
    desktop.register("palette", "Ctrl+Alt+7")
    parts = desktop._parts
    number, window = parts.hotkeys._hotkeys["palette"].number, parts.hotkeys._window
    desktop._jobs.ask(lambda: api.UnregisterHotKey(window, number))
    user.press("Ctrl+Alt+7")
    with pytest.raises(Empty):  # it is lost
        presses.get(timeout=0.1)
    api.PostMessage(window, message, meaning, 0)
    wait_for(lambda: parts.hotkeys._hotkeys["palette"].number > number, "a new registration")
    user.press("Ctrl+Alt+7")
    assert presses.get(timeout=20).hotkey == "palette"


def test_what_is_held_during_a_paste_reaches_nobody_until_it_is_up(user: User, desktop: WindowsDesktop) -> None:
    hotkeys, jobs = desktop._parts.hotkeys, desktop._jobs
    user.down("Q")
    wait_for(lambda: user.holds() == [ord("Q")], "the key to be held")
    jobs.ask(lambda: hotkeys.swallow_held_keys(parse("Ctrl+V")))
    with held_by_another_program(0, ord("Q")) as got_it:
        assert not got_it, "the bare key is ours"
    user.up("Q")
    wait_for(lambda: not hotkeys._swallowed, "the key to be let through again")
    with held_by_another_program(0, ord("Q")) as got_it:
        assert got_it


def test_a_combination_that_windows_refuses_for_another_reason_is_listened_for_by_the_hook(
    user: User, desktop: WindowsDesktop, presses: "SimpleQueue[Press]", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "RegisterHotKey", lambda *_: 0)
    monkeypatch.setattr(api, "last_error", lambda: 87)
    assert desktop.register("palette", "Ctrl+Alt+7").active
    user.press("Ctrl+Alt+7", "Ctrl+7", "Ctrl+Alt+7")
    assert [presses.get(timeout=20).hotkey for _ in range(2)] == ["palette", "palette"]
    desktop.unregister("palette")
    desktop._jobs.ask(lambda: None)
    user.press("Ctrl+Alt+7")
    with pytest.raises(Empty):
        presses.get(timeout=0.1)
