"""What the keyboard looks like now: which keys are held, and pressing keys for the user."""

import sys

assert sys.platform == "win32"

import ctypes
from threading import Lock

from assistant.desktop.windows import api
from assistant.desktop.windows.keys import EXTENDED, MODIFIER_KEYS, scan_code, virtual_key
from assistant.insertion.keys import Combination

INPUT_KEYBOARD, KEYEVENTF_EXTENDEDKEY, KEYEVENTF_KEYUP = 1, 1, 2
DOWN = 0x8000
# No keyboard has this key and no program knows it. Alt or the Windows key that goes up with no other key in between
# opens a menu; this is the key in between.
MASK_KEY = 0xE8
MODIFIERS = frozenset(key for keys in MODIFIER_KEYS.values() for key in keys)
MENU_KEYS = frozenset(MODIFIER_KEYS["Alt"] + MODIFIER_KEYS["Super"])
LOCKS = frozenset({0x14, 0x90, 0x91})  # Caps Lock, Num Lock, Scroll Lock
SIDELESS = frozenset({0x10, 0x11, 0x12})  # Shift, Ctrl and Alt again, whichever side is down
FIRST_KEY, LAST_KEY = 0x08, 0xFE  # below lie the mouse's buttons
Stroke = tuple[int, bool]  # virtual key, whether it goes down


class Keyboard:
    """`pressing` is true while keys come from us."""

    def __init__(self) -> None:
        self.pressing = False
        self._one_by_one = Lock()  # the keys of a capture are let go on another thread than a paste key is pressed
        self._heard: set[int] = set()

    def is_down(self, key: int) -> bool:
        return bool(api.KeyState(key) & DOWN)

    def held_modifiers(self) -> list[int]:
        return [key for key in sorted(MODIFIERS) if self.is_down(key)]

    def held_names(self) -> frozenset[str]:
        """The modifiers that are held, as `assistant.insertion.keys` names them."""
        return frozenset(name for name, keys in MODIFIER_KEYS.items() if any(self.is_down(key) for key in keys))

    def held_keys(self) -> list[int]:
        """The keys that are held and are neither modifiers nor locks."""
        others = MODIFIERS | LOCKS | SIDELESS
        return [key for key in range(FIRST_KEY, LAST_KEY) if key not in others and self.is_down(key)]

    def press(self, keys: Combination) -> bool:
        """Lets go of held modifiers and presses the combination, with nothing of the user's in between. The modifiers
        are not pressed again: the user's own release comes later and does no harm. False: Windows took nothing."""
        chord = [MODIFIER_KEYS[name][0] for name in keys.modifiers] + [virtual_key(keys.key)]
        down = [(key, True) for key in chord]
        up = [(key, False) for key in reversed(chord)]
        letting_go = _letting_go(sorted({*self.held_modifiers(), *self._heard}))
        self._heard.clear()
        return self._send([*letting_go, *down, *up])

    def let_go(self, keys: list[int]) -> None:
        """Tells Windows that these keys are up."""
        if keys:
            self._send(_letting_go(keys))

    def heard(self) -> None:
        """A hotkey was pressed, and the chat has seen its modifiers go down. If our window is in front when they go up,
        the chat does not see that: its own table of keys still has them, and a paste key would be another combination
        to it (measured under Wine 8). So they are let go once more before keys are pressed."""
        self._heard.update(self.held_modifiers())

    def keep_menus_closed(self) -> None:
        """After a hotkey with Alt: the chat saw Alt go down and not the key, and would open its menu when Alt is up."""
        self._send([(MASK_KEY, True), (MASK_KEY, False)])

    def _send(self, strokes: list[Stroke]) -> bool:
        inputs = (api.Input * len(strokes))(*[_input(key, goes_down) for key, goes_down in strokes])
        with self._one_by_one:
            self.pressing = True
            try:
                return bool(api.SendInput(len(strokes), inputs, ctypes.sizeof(api.Input)) == len(strokes))
            finally:
                self.pressing = False


def _letting_go(held: list[int]) -> list[Stroke]:
    mask = [(MASK_KEY, True), (MASK_KEY, False)] if MENU_KEYS & set(held) else []
    return [*mask, *[(key, False) for key in held]]


def _input(key: int, goes_down: bool) -> api.Input:
    flags = (KEYEVENTF_EXTENDEDKEY if key in EXTENDED else 0) | (0 if goes_down else KEYEVENTF_KEYUP)
    return api.Input(INPUT_KEYBOARD, api.AnyInput(keyboard=api.KeyInput(key, scan_code(key), flags, 0, 0)))
