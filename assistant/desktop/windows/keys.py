"""Which virtual key of Windows each of our key names has (Microsoft: Virtual-Key Codes)."""

import sys

assert sys.platform == "win32"

from assistant.desktop.windows import api

NAMED = {
    "BackSpace": 0x08, "Tab": 0x09, "Return": 0x0D, "Pause": 0x13, "Escape": 0x1B, "Space": 0x20, "PageUp": 0x21,
    "PageDown": 0x22, "End": 0x23, "Home": 0x24, "Left": 0x25, "Up": 0x26, "Right": 0x27, "Down": 0x28,
    "Print": 0x2C, "Insert": 0x2D, "Delete": 0x2E,
}  # fmt: skip
NAMED |= {f"F{n}": 0x6F + n for n in range(1, 25)}
# The left key first: it is the one that we press.
MODIFIER_KEYS = {"Ctrl": (0xA2, 0xA3), "Alt": (0xA4, 0xA5), "Shift": (0xA0, 0xA1), "Super": (0x5B, 0x5C)}
# Where these signs lie on an American keyboard, for layouts that have them nowhere without Shift.
US_PLACES = {
    ";": 0xBA, "=": 0xBB, "+": 0xBB, ",": 0xBC, "-": 0xBD, ".": 0xBE, "/": 0xBF, "`": 0xC0, "[": 0xDB, "\\": 0xDC,
    "]": 0xDD, "'": 0xDE,
}  # fmt: skip
# Keys that IBM's enhanced keyboard has twice, or added: without this mark Insert is the 0 of the number pad.
EXTENDED = frozenset(
    NAMED[name]
    for name in ("PageUp", "PageDown", "End", "Home", "Left", "Up", "Right", "Down", "Print", "Insert", "Delete")
) | {0xA3, 0xA5, 0x5B, 0x5C}
NO_KEY = 0xFF
MAPVK_VK_TO_VSC = 0


def virtual_key(key: str) -> int:
    """The virtual key of a key as `assistant.insertion.keys` names it. Letters and digits have theirs on every
    layout, also on those that write no Latin letters."""
    if key in NAMED:
        return NAMED[key]
    if key.isascii() and key.isalnum():
        return ord(key)
    found: int = api.KeyOfCharacter(key) & 0xFFFF  # the low byte is the key, the high one what has to be held with it
    return found if found < NO_KEY else US_PLACES[key]


def scan_code(key: int) -> int:
    """The key's place on the keyboard; programs that pass keys on, such as a remote desktop, go by it."""
    return int(api.MapKey(key, MAPVK_VK_TO_VSC))
