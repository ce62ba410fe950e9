"""The first press after a start: on a busy machine it must reach us, and the chat must not see it.

`python -m tests.bench.first_press [STARTS] [--idle] [--naive]` does 200 starts beside two busy loops; the tests do a
few. `--naive` lets go of all grabs and takes them anew at each notice of a changed keyboard, as hotkey programs do:
the very first key after a start brings such a notice, and about one first press in fifteen went to the chat.
"""

import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from unittest.mock import patch

from assistant.desktop.virtual_screen import VirtualScreen
from assistant.desktop.x11.desktop import X11Desktop
from assistant.desktop.x11.hotkeys import Hotkeys
from assistant.desktop.x11.keyboard import grab, ungrab
from tests.foreign import Xterm
from tests.foreign.insertions import busy_machine

COMBINATIONS = ("Alt+Q", "Ctrl+Alt+1")  # a terminal sends something for each of them
PRESSES = 3  # the first, and two more while the keyboard may still change hands
FINGER = 0.005  # seconds between two presses; people need ten times that
LIMIT = 5.0  # seconds for a press to be heard


@dataclass
class Starts:
    """What came of many starts: presses that were not heard, and keys that the chat has seen."""

    done: int = 0
    unheard: list[str] = field(default_factory=list)  # which press of which combination
    leaked: list[str] = field(default_factory=list)
    slowest: float = 0.0


def first_presses(starts: int, *, loops: int = 2) -> Starts:
    """Fresh X servers, fresh window managers, fresh chats and fresh connections, one after another."""
    result = Starts()
    with busy_machine(loops):
        for number in range(starts):
            with ExitStack() as stack:
                _once(result, stack.enter_context(VirtualScreen()), COMBINATIONS[number % len(COMBINATIONS)])
            result.done += 1
    return result


def _once(result: Starts, screen: VirtualScreen, keys: str) -> None:
    chat = Xterm(screen)
    heard: list[float] = []
    desktop = X11Desktop(screen.name)
    desktop.start(lambda press: heard.append(time.monotonic()))
    assert desktop.register("palette", keys).active
    for number in range(1, PRESSES + 1):
        time.sleep(FINGER)
        before = len(heard)
        pressed = screen.press(keys)
        while len(heard) == before and time.monotonic() < pressed + LIMIT:
            time.sleep(0.002)
        if len(heard) == before:
            result.unheard.append(f"{keys} press {number}")
        result.slowest = max(result.slowest, time.monotonic() - pressed)
    screen.type("x")  # keys reach the chat in order: once this one is there, all before it are
    seen = chat.wait_for_text("x")
    if seen != "x":
        result.leaked.append(f"{keys}: {seen!r}")
    desktop.stop()


def _grab_all_anew(hotkeys: Hotkeys) -> None:
    hotkeys.keyboard.refresh()
    for hotkey in hotkeys._hotkeys.values():
        ungrab(hotkeys._connection, sorted(hotkey.grabs))
        grab(hotkeys._connection, sorted(hotkey.grabs))


def main(arguments: list[str]) -> int:
    naive = "--naive" in arguments
    starts = int(next((a for a in arguments if a.isdigit()), 200))
    with patch.object(Hotkeys, "keyboard_changed", _grab_all_anew) if naive else ExitStack():
        result = first_presses(starts, loops=0 if "--idle" in arguments else 2)
    print(  # noqa: T201 - its purpose
        f"{result.done} starts, {result.done * PRESSES} presses: {len(result.unheard)} not heard {result.unheard}, "
        f"{len(result.leaked)} chats saw something {result.leaked}; slowest {result.slowest * 1000:.0f} ms"
    )
    return 1 if result.unheard or result.leaked else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
