"""Keys that are held, pressed at once, locked or elsewhere on the keyboard: each press inserts once."""

import subprocess
import time

import pytest

from assistant.desktop.virtual_screen import VirtualScreen
from assistant.insertion.content import Text
from assistant.insertion.outcome import Inserted
from tests.foreign import Mousepad
from tests.foreign.clipboards import ForeignClipboard
from tests.foreign.insertions import Inserter
from tests.journeys.insertion.conftest import SECRET

pytestmark = pytest.mark.journey

REPLY = "亲，今天 16:00 前付款当天发出😊"


def test_a_hotkey_held_down_inserts_once_and_no_key_stays_stuck(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    inserter.press(REPLY, hold=1.5)
    assert isinstance(inserter.outcome(), Inserted)
    assert mousepad.wait_for_text(REPLY) == REPLY
    assert screen.keys_down() == []
    assert len(inserter.presses) == 1
    screen.press("End")
    screen.type("q")
    assert mousepad.wait_for_text(REPLY + "q") == REPLY + "q", "the keys work as ever afterwards"


def test_modifiers_that_are_let_go_first_do_no_harm(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    inserter.content = Text(REPLY)
    for key in ("Alt", "Q"):
        screen.key_down(key)
    for key in ("Alt", "Q"):
        screen.key_up(key)
    assert isinstance(inserter.outcome(), Inserted)
    assert mousepad.wait_for_text(REPLY) == REPLY


def test_two_presses_right_after_each_other_both_insert(
    mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    inserter.press(REPLY)
    time.sleep(0.04)  # with the 30 ms that the key is held: 70 ms from one press to the next
    inserter.press(REPLY)
    assert isinstance(inserter.outcome(), Inserted)
    assert isinstance(inserter.outcome(), Inserted)
    assert mousepad.wait_for_text(REPLY * 2) == REPLY * 2
    assert clipboard.read_text() == SECRET


def test_the_users_keys_and_ours_by_turns(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    for _ in range(15):
        screen.type("a")
        inserter.press("好")
        assert isinstance(inserter.outcome(), Inserted)
    assert mousepad.wait_for_text("a好" * 15) == "a好" * 15
    assert len(inserter.presses) == 15


def test_the_locks_do_not_matter(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    locks = ["xdotool", "key", "Num_Lock", "Caps_Lock"]
    subprocess.run(locks, env=screen.env, check=True, timeout=10)
    inserter.press(REPLY)
    outcome = inserter.outcome()
    subprocess.run(locks, env=screen.env, check=True, timeout=10)
    assert isinstance(outcome, Inserted)
    assert mousepad.wait_for_text(REPLY) == REPLY


@pytest.mark.parametrize("layout", ["us,ru", "fr", "de", "ru"])
def test_keyboard_layouts_do_not_matter(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard, layout: str
) -> None:
    subprocess.run(["setxkbmap", "-layout", layout], env=screen.env, check=True, timeout=10)
    try:
        inserter.wait_for_keyboard()
        inserter.press(REPLY)
        assert isinstance(inserter.outcome(), Inserted)
    finally:
        subprocess.run(["setxkbmap", "-layout", "us"], env=screen.env, check=True, timeout=10)
    assert mousepad.wait_for_text(REPLY) == REPLY
    assert clipboard.read_text() == SECRET
