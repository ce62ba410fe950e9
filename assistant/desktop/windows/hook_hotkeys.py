"""Hotkeys by the keyboard hook, for combinations that Windows does not register for a program."""

import sys

assert sys.platform == "win32"

from collections.abc import Callable

from assistant.desktop.windows.hook import Key, KeyHook
from assistant.desktop.windows.keyboard import Keyboard
from assistant.desktop.windows.keys import scan_code, virtual_key
from assistant.insertion.keys import Combination


class HookHotkeys:
    """`pressed` hears the name of a hotkey, on the hook's thread. Which modifiers are held is asked of Windows with
    each key, so that nothing remembered can be wrong after the session was locked."""

    def __init__(self, hook: KeyHook, keyboard: Keyboard, pressed: Callable[[str], None]) -> None:
        self._hook = hook
        self._keyboard = keyboard
        self._pressed = pressed
        self._wanted: dict[str, tuple[int, frozenset[str]]] = {}  # the place of the key, and what is held with it
        self._down: set[int] = set()  # places of keys that reach nobody until they are up

    def listen(self, name: str, keys: Combination) -> bool:
        """False when the hook cannot be had."""
        self._wanted[name] = scan_code(virtual_key(keys.key)), frozenset(keys.modifiers)
        if len(self._wanted) > 1 or self._hook.add(self._heard):
            return True
        del self._wanted[name]
        return False

    def forget(self, name: str) -> None:
        if self._wanted.pop(name, None) and not self._wanted:
            self._hook.remove(self._heard)

    def _heard(self, key: Key) -> bool:
        if not key.down:
            ours = key.scan in self._down
            self._down.discard(key.scan)
            return ours
        if key.scan in self._down:
            return True  # it repeats
        pressed = key.scan, self._keyboard.held_names()
        name = next((name for name, wanted in self._wanted.items() if wanted == pressed), None)
        if name is None:
            return False
        self._down.add(key.scan)
        self._pressed(name)
        return True
