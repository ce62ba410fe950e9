"""Somebody at the keyboard of Windows, and waiting for what comes of it."""

import time
from collections.abc import Callable
from typing import TypeVar

from assistant.desktop.windows.keyboard import Keyboard
from assistant.desktop.windows.keys import MODIFIER_KEYS, virtual_key
from assistant.insertion.keys import parse

T = TypeVar("T")


def wait_for(look: Callable[[], T], what: str, seconds: float = 20.0) -> T:
    """Looks again until the answer is true and returns it; fails saying what never came."""
    end = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < end, f"waited {seconds} s for {what}"
        time.sleep(0.005)
    return seen


class User:
    """Presses keys through Windows, as a keyboard does. A letter means its key, a modifier its left key."""

    def __init__(self) -> None:
        self._keyboard = Keyboard()

    def down(self, *names: str) -> None:
        self._keyboard._send([(_key(name), True) for name in names])

    def up(self, *names: str) -> None:
        self._keyboard._send([(_key(name), False) for name in names])

    def press(self, *combinations: str) -> None:
        for combination in combinations:
            wanted = parse(combination)
            names = (*wanted.modifiers, wanted.key)
            self.down(*names)
            self.up(*reversed(names))

    def holds(self) -> list[int]:
        """What Windows takes for held, as virtual keys."""
        return [*self._keyboard.held_modifiers(), *self._keyboard.held_keys()]


def _key(name: str) -> int:
    return MODIFIER_KEYS[name][0] if name in MODIFIER_KEYS else virtual_key(name)
