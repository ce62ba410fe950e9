"""The customer's message at a hotkey press, from foreign programs on a real X server."""

import signal
from collections.abc import Iterator
from queue import SimpleQueue

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.desktop.x11.desktop import X11Desktop
from assistant.insertion.content import Text
from assistant.insertion.outcome import Inserted, Outcome
from assistant.insertion.ports import Press, Request
from tests.foreign import Mousepad, Xterm
from tests.foreign.program import primary

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def chat(screen: VirtualScreen) -> Iterator[Mousepad]:
    mousepad = Mousepad(screen)
    yield mousepad
    mousepad.close()


def message(desktop: X11Desktop) -> str:
    told: SimpleQueue[str] = SimpleQueue()
    desktop.message(Press("palette", desktop.active_window()), told.put)
    heard = told.get(timeout=20)
    assert told.empty()
    return heard


def written(chat: Mousepad, screen: VirtualScreen, text: str) -> None:
    chat.focus()
    chat.clear()
    screen.type(text)
    chat.wait_for_text(text)


def test_what_is_selected_in_the_window_in_front_is_the_message(chat, screen, desktop) -> None:
    written(chat, screen, "when will it ship")
    screen.press("Ctrl+A")
    wait_for(lambda: message(desktop) == "when will it ship", "the selected message")


def test_what_was_just_copied_there_counts_where_nothing_is_selected(chat, screen, desktop) -> None:
    written(chat, screen, "copied before")
    screen.press("Ctrl+A", "Ctrl+C", "End")
    wait_for(lambda: message(desktop) == "copied before", "the copied message")


def test_what_another_program_selected_is_not_the_message(chat, screen, desktop) -> None:
    written(chat, screen, "selected elsewhere")
    screen.press("Ctrl+A")
    other = Xterm(screen)
    try:
        assert message(desktop) == ""
    finally:
        other.close()


def test_a_long_text_is_no_message(chat, screen, desktop) -> None:
    written(chat, screen, "a word")
    screen.press("Ctrl+A")
    wait_for(lambda: message(desktop) == "a word", "the selected message")
    outcomes: SimpleQueue[Outcome] = SimpleQueue()
    desktop.insert(Request(Text("x" * 5000), desktop.active_window()), outcomes.put)
    assert isinstance(outcomes.get(timeout=20), Inserted)
    screen.press("Ctrl+A")
    wait_for(lambda: len(primary(screen) or "") == 5000, "the long selection")
    assert message(desktop) == ""


def test_a_program_that_is_stuck_holds_nothing_up(chat, screen, desktop) -> None:
    written(chat, screen, "stuck")
    screen.press("Ctrl+A")
    wait_for(lambda: message(desktop) == "stuck", "the selected message")
    target = desktop.active_window()
    chat.process.send_signal(signal.SIGSTOP)
    try:
        told: SimpleQueue[str] = SimpleQueue()
        desktop.message(Press("palette", target), told.put)
        assert told.get(timeout=2) == ""
    finally:
        chat.process.send_signal(signal.SIGCONT)
