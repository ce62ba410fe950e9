"""What the keyboard looks like now: where keys and modifiers are, which are held, and pressing them for the user."""

from Xlib import XK, X, error
from Xlib.ext import xtest

from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.keysyms import keysym_of
from assistant.insertion.keys import Combination

MODIFIER_KEYS = {
    "Ctrl": (XK.XK_Control_L, XK.XK_Control_R),
    "Alt": (XK.XK_Alt_L, XK.XK_Alt_R, XK.XK_Meta_L),
    "Shift": (XK.XK_Shift_L, XK.XK_Shift_R),
    "Super": (XK.XK_Super_L, XK.XK_Super_R),
}
USUAL_BITS = {"Ctrl": X.ControlMask, "Alt": X.Mod1Mask, "Shift": X.ShiftMask, "Super": X.Mod4Mask}
LOCK_KEYS = (XK.XK_Num_Lock, XK.XK_Scroll_Lock)  # Caps Lock has a bit of its own in the protocol

# Where the keys lie on a PC keyboard, for layouts without Latin letters (linux/input-event-codes.h, + 8 as in evdev).
PC_PLACES = {
    key: first + place
    for first, row in ((10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for place, key in enumerate(row)
}


class Keyboard:
    """`lock_masks` are the states of the locks with which a grab has to be repeated: a passive grab asks for exact
    modifiers, and Num Lock counts as one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._display = connection.display
        self.refresh()

    def refresh(self) -> None:
        """Reads again which keys are modifiers."""
        self._modifiers = [[code for code in codes if code] for codes in self._display.get_modifier_mapping()]
        locks = [self._bit_of(keysym) for keysym in LOCK_KEYS]
        masks = {0, X.LockMask}
        for bit in locks:
            masks |= {mask | bit for mask in masks}
        self.lock_masks = tuple(sorted(masks))
        self._bits = {name: self._bit_of(keys[0]) or USUAL_BITS[name] for name, keys in MODIFIER_KEYS.items()}
        self._lock_bits = X.LockMask | max(masks)
        self._meant = 0
        for bit in self._bits.values():
            self._meant |= bit

    def place(self, keys: Combination, *, anywhere: bool = False) -> tuple[int, int] | None:
        """Key code and modifier mask of a combination; None where this keyboard lacks the key. `anywhere`: then by
        where the key lies on a PC keyboard, as users of layouts without Latin letters expect it of a hotkey."""
        code = self._display.keysym_to_keycode(keysym_of(keys.key))
        if not code and anywhere:
            code = PC_PLACES.get(keys.key, 0)
        mask = 0
        for name in keys.modifiers:
            mask |= self._bits[name]
        return (int(code), mask) if code else None

    def meant(self, state: int) -> int:
        """The modifiers of an event's state that count for a hotkey: no locks, no buttons, no layout group."""
        return state & self._meant & ~self._lock_bits

    def down(self) -> frozenset[int]:
        """The key codes that are held, as the server sees it."""
        keymap = self._display.query_keymap()
        return frozenset(code for code in range(8, 256) if keymap[code >> 3] & 1 << (code & 7))

    def held_modifiers(self, down: frozenset[int]) -> list[int]:
        """Those of the keys that are modifiers and no locks."""
        return [
            code
            for index, codes in enumerate(self._modifiers)
            if not 1 << index & self._lock_bits
            for code in codes
            if code in down
        ]

    def let_go(self, codes: list[int]) -> None:
        """Releases held modifiers for the user; XTEST releases hardware keys, too. They are not pressed again: the
        user's own release comes later and does no harm."""
        for code in codes:
            self._fake(X.KeyRelease, code)

    def press(self, keys: Combination) -> None:
        """Presses and releases a combination. It must have a `place`."""
        place = self.place(keys)
        assert place is not None  # noqa: S101 - the caller asked before
        codes = [self._display.keysym_to_keycode(MODIFIER_KEYS[name][0]) for name in keys.modifiers] + [place[0]]
        for code in codes:
            self._fake(X.KeyPress, code)
        for code in reversed(codes):
            self._fake(X.KeyRelease, code)

    def _fake(self, kind: int, code: int) -> None:
        xtest.fake_input(self._display, kind, code)

    def _bit_of(self, keysym: int) -> int:
        """The modifier bit of a key, 0 when it is none."""
        code = self._display.keysym_to_keycode(keysym)
        return next((1 << index for index, codes in enumerate(self._modifiers) if code and code in codes), 0)


def grab(connection: Connection, pairs: list[tuple[int, int]], *, hold_back: bool = False) -> bool:
    """Asks for key presses of (key code, modifiers) before any window gets them: all of them or none.

    Returns once the server has confirmed it. False: another program holds one of them (BadAccess). `hold_back`: the
    server keeps what is typed after such a press until we have answered it with `allow_events` or a grab.
    """
    mode = X.GrabModeSync if hold_back else X.GrabModeAsync
    problems = [error.CatchError(error.BadAccess, error.BadValue) for _ in pairs]
    for (code, mask), problem in zip(pairs, problems, strict=True):
        connection.root.grab_key(code, mask, False, X.GrabModeAsync, mode, onerror=problem)
    connection.display.sync()
    if not any(problem.get_error() for problem in problems):
        return True
    ungrab(connection, [pair for pair, problem in zip(pairs, problems, strict=True) if not problem.get_error()])
    return False


def ungrab(connection: Connection, pairs: list[tuple[int, int]]) -> None:
    for code, mask in pairs:
        connection.root.ungrab_key(code, mask)
    connection.display.sync()
