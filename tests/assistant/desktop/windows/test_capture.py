"""The palette that never takes the focus: which keys it is told, and what it leaves to the programs."""

import sys
from collections.abc import Iterator
from queue import Empty, SimpleQueue

import pytest

from assistant.desktop.windows.capture import KeyCapture
from assistant.desktop.windows.hook import KeyHook
from assistant.desktop.windows.keyboard import Keyboard
from assistant.desktop.windows.keys import MODIFIER_KEYS
from assistant.insertion.keys import parse
from tests.assistant.desktop.windows.user import User, wait_for

TYPED = (
    ("F", "f"), ("1", "1"), ("Shift+/", "?"), ("Down", "Down"), ("Up", "Up"), ("BackSpace", "BackSpace"),
    ("Tab", "Tab"), ("Return", "Return"), ("Escape", "Escape"), ("Space", "Space"), ("PageDown", "PageDown"),
    ("End", "End"), ("F9", "F9"), ("Alt+1", "Alt+1"), ("Alt+9", "Alt+9"), ("Ctrl+Return", "Ctrl+Return"),
)  # fmt: skip
CTRL, ALT = MODIFIER_KEYS["Ctrl"][0], MODIFIER_KEYS["Alt"][0]


class Palette:
    """Listens with a hook of its own; Ctrl+Alt+7 is a hotkey."""

    def __init__(self) -> None:
        self.typed: SimpleQueue[str] = SimpleQueue()
        self.keyboard = Keyboard()
        self.hook = KeyHook(self.keyboard)
        self.capture = KeyCapture(self.hook, self.keyboard, self._hotkey)

    def open(self) -> None:
        assert self.capture.begin(self.typed.put)

    def hold_for_windows(self, *keys: int) -> None:
        """As Wine 8 does for a window that opens under the pointer: keys count as held that nobody has pressed."""
        self.keyboard._send([(key, True) for key in keys])

    def _hotkey(self, scan: int, held: frozenset[str]) -> bool:
        if found := (scan, held) == (8, {"Ctrl", "Alt"}):
            self.typed.put("hotkey")
        return found


@pytest.fixture
def user() -> Iterator[User]:
    user = User()
    yield user
    user.up("Ctrl", "Alt", "Shift", "Return", "Q")


@pytest.fixture
def palette(user: User) -> Iterator[Palette]:
    palette = Palette()
    palette.open()
    yield palette
    palette.capture.end()
    palette.capture.forget_held_keys()


@pytest.mark.parametrize(("keys", "name"), TYPED)
def test_each_key_is_told_by_its_name_and_reaches_nobody_else(
    user: User, palette: Palette, keys: str, name: str
) -> None:
    user.press(keys)
    assert palette.typed.get(timeout=20) == name
    assert user.holds() == [], "Windows has not seen it"


def test_combinations_that_mean_nothing_are_kept_and_not_told(user: User, palette: Palette) -> None:
    user.press("Ctrl+F", "Alt+A", "Alt+0", "Z")
    assert palette.typed.get(timeout=20) == "z"


def test_a_hotkey_works_meanwhile_once_a_press(user: User, palette: Palette) -> None:
    user.down("Ctrl", "Alt", "7", "7", "7")
    user.up("7", "Alt", "Ctrl")
    user.press("A")
    assert [palette.typed.get(timeout=20), palette.typed.get(timeout=20)] == ["hotkey", "a"]


def test_a_key_that_went_down_before_goes_up_for_its_program(user: User) -> None:
    palette = Palette()
    user.down("Alt")
    palette.open()
    user.up("Alt")
    assert user.holds() == []
    palette.capture.end()


def test_a_modifier_that_was_seen_to_go_up_is_not_held_whatever_windows_says(user: User) -> None:
    palette = Palette()
    user.down("Alt")
    palette.open()
    user.up("Alt")
    palette.hold_for_windows(ALT)
    user.press("Z", "Return")
    assert [palette.typed.get(timeout=20) for _ in range(2)] == ["z", "Return"]
    palette.capture.end()


def test_a_modifier_that_is_still_held_from_before_counts(user: User) -> None:
    palette = Palette()
    user.down("Alt")
    palette.open()
    user.press("Z", "1")
    assert palette.typed.get(timeout=20) == "Alt+1"
    palette.capture.end()


def test_after_the_screen_was_locked_windows_is_asked_again_what_is_held(user: User, palette: Palette) -> None:
    user.press("Alt+1")
    palette.capture.forget_held_keys()
    palette.hold_for_windows(ALT)
    user.press("Z", "2")
    assert [palette.typed.get(timeout=20) for _ in range(2)] == ["Alt+1", "Alt+2"]


def test_at_the_end_windows_holds_no_key_that_was_seen_to_go_up(user: User) -> None:
    palette = Palette()
    user.down("Alt", "Q")
    palette.open()
    user.up("Q", "Alt")
    palette.hold_for_windows(ALT, ord("Q"))
    palette.capture.end()
    assert user.holds() == []


def test_at_the_end_a_key_that_is_held_stays_held(user: User) -> None:
    palette = Palette()
    user.down("Ctrl", "Q")
    palette.open()
    user.up("Q")
    palette.capture.end()
    assert user.holds() == [CTRL]


def test_a_key_that_is_still_held_at_the_end_is_kept_until_it_is_up(user: User, palette: Palette) -> None:
    user.down("Return")
    assert palette.typed.get(timeout=20) == "Return"
    palette.capture.end()
    user.down("Return", "Return")
    assert user.holds() == [], "its repeats reach no chat"
    user.up("Return")
    user.down("Q")
    wait_for(lambda: user.holds() == [ord("Q")], "another key to pass: the hook is gone")
    with pytest.raises(Empty):
        palette.typed.get_nowait()


def test_keys_that_we_press_ourselves_pass(user: User, palette: Palette) -> None:
    palette.keyboard.press(parse("Ctrl+A"))
    user.press("B")
    assert palette.typed.get(timeout=20) == "b"


def test_after_the_screen_was_locked_no_key_counts_as_held(user: User, palette: Palette) -> None:
    user.down("Ctrl")
    palette.capture.forget_held_keys()  # its release went to the lock screen
    user.press("A")
    assert palette.typed.get(timeout=20) == "a"


def test_without_a_hook_the_palette_is_told_that_it_cannot_read_keys(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "keyboard", None)  # it cannot be imported
    palette = Palette()
    assert not palette.capture.begin(palette.typed.put)
    assert not palette.capture.active
    assert "no keyboard hook" in caplog.text
