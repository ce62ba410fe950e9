"""Hotkeys on a real X server: conflicts are reported, and each press counts once."""

import time
from queue import Empty, SimpleQueue

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.desktop.x11.desktop import X11Desktop
from assistant.insertion.ports import Press, Registration
from tests.bench.first_press import first_presses

pytestmark = pytest.mark.journey


@pytest.fixture
def presses(desktop: X11Desktop) -> "SimpleQueue[Press]":
    heard: SimpleQueue[Press] = SimpleQueue()
    desktop.start(heard.put)
    return heard


def test_a_registered_hotkey_is_heard_with_its_name(
    screen: VirtualScreen, desktop: X11Desktop, presses: "SimpleQueue[Press]"
) -> None:
    assert desktop.register("palette", "alt+q") == Registration("Alt+Q", active=True)
    screen.press("Alt+Q")
    press = presses.get(timeout=20)
    assert (press.hotkey, press.target) == ("palette", None)
    assert press.stamp > 0


def test_a_combination_of_another_program_is_reported(screen: VirtualScreen, desktop: X11Desktop) -> None:
    other = X11Desktop(screen.name)
    assert other.register("theirs", "Ctrl+Alt+7").active
    assert desktop.register("ours", "Ctrl+Alt+7") == Registration("Ctrl+Alt+7", active=False, reason="hotkey_taken")
    other.stop()
    wait_for(lambda: desktop.register("ours", "Ctrl+Alt+7").active, "it to be free once the other has ended")


def test_two_names_cannot_have_one_combination(desktop: X11Desktop) -> None:
    assert desktop.register("one", "Ctrl+Alt+8").active
    assert desktop.register("two", "Ctrl+Alt+8").reason == "hotkey_taken"


@pytest.mark.parametrize(
    ("keys", "reason"),
    [("Foo+Q", "hotkey_unknown_key"), ("q", "hotkey_needs_modifier"), ("Ctrl+V", "hotkey_reserved")],
)
def test_nonsense_is_reported_with_its_reason(desktop: X11Desktop, keys: str, reason: str) -> None:
    assert desktop.register("palette", keys) == Registration(keys, active=False, reason=reason)


def test_registering_a_name_again_replaces_its_combination(
    screen: VirtualScreen, desktop: X11Desktop, presses: "SimpleQueue[Press]"
) -> None:
    desktop.register("palette", "Alt+Q")
    desktop.register("palette", "Alt+W")
    screen.press("Alt+Q", "Alt+W")
    assert presses.get(timeout=20).hotkey == "palette"
    with pytest.raises(Empty):
        presses.get(timeout=0.1)


def test_ten_fast_presses_are_ten(screen: VirtualScreen, desktop: X11Desktop, presses: "SimpleQueue[Press]") -> None:
    for keys in ("Alt+Q", "Ctrl+Alt+1", "F9"):
        desktop.register(keys, keys)
        for _ in range(10):
            screen.press(keys, hold=0.005)
            time.sleep(0.005)  # faster than any finger; in less a press cannot be told from a key that repeats
        assert [presses.get(timeout=20).hotkey for _ in range(10)] == [keys] * 10


def test_no_first_press_after_a_start_is_lost_or_leaks_on_a_busy_machine() -> None:
    result = first_presses(4)
    assert (result.done, result.unheard, result.leaked) == (4, [], [])
