"""Reads key combinations such as "Alt+Q" as a person writes them, and names each in one way only."""

from dataclasses import dataclass

from assistant.refusal import Refused

MODIFIERS = ("Ctrl", "Alt", "Shift", "Super")
MODIFIER_NAMES = {"ctrl": "Ctrl", "control": "Ctrl", "alt": "Alt", "option": "Alt", "shift": "Shift"} | dict.fromkeys(
    ("super", "meta", "win", "windows", "cmd"), "Super"
)

# Names as Qt and X11 users write them, on the left in small letters; on the right our one name for the key.
KEY_NAMES = {
    "space": "Space", "tab": "Tab", "return": "Return", "enter": "Return", "esc": "Escape", "escape": "Escape",
    "backspace": "BackSpace", "ins": "Insert", "insert": "Insert", "del": "Delete", "delete": "Delete",
    "home": "Home", "end": "End", "pgup": "PageUp", "pageup": "PageUp", "pgdown": "PageDown", "pgdn": "PageDown",
    "pagedown": "PageDown", "up": "Up", "down": "Down", "left": "Left", "right": "Right", "pause": "Pause",
    "print": "Print", "plus": "+", "minus": "-", "comma": ",", "period": ".", "slash": "/",
}  # fmt: skip
KEY_NAMES |= {f"f{n}": f"F{n}" for n in range(1, 25)}
KEY_NAMES |= {c: c.upper() for c in "abcdefghijklmnopqrstuvwxyz0123456789,./;'[]\\-=`+"}

# As a global hotkey these would take copying, pasting and undoing from every program, and the paste key from ourselves.
RESERVED = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Shift+V", "Shift+Insert", "Ctrl+Insert"})


@dataclass(frozen=True, slots=True)
class Combination:
    """Modifiers that are held, in the order Ctrl, Alt, Shift, Super, and one key."""

    modifiers: tuple[str, ...]
    key: str

    def __str__(self) -> str:
        return "+".join((*self.modifiers, self.key))


def parse(text: str) -> Combination:
    """The combination that is written; case and the order of the modifiers do not matter.

    Raises `Refused("hotkey_unknown_key", keys=text)` when it is no combination of known keys.
    """
    *names, key = _split(text.strip())
    held = {MODIFIER_NAMES.get(name.strip().lower(), "") for name in names}
    known = KEY_NAMES.get(key.strip().lower(), "")
    if not known or "" in held or len(held) != len(names):
        raise Refused("hotkey_unknown_key", keys=text)
    return Combination(tuple(m for m in MODIFIERS if m in held), known)


FOR_MOMENTS = frozenset({"stop"})  # hotkeys that we hold only while something runs by itself: Esc halts it


def _split(written: str) -> list[str]:
    if written == "+":
        return ["+"]
    if written.endswith("++"):  # "Ctrl++" is Ctrl and the plus key
        return [*written[:-2].split("+"), "+"]
    return written.split("+")


def parse_hotkey(text: str, name: str = "") -> Combination:
    """A combination that may be a global hotkey; the ones named in `FOR_MOMENTS` need no modifier.

    Raises `Refused` with "hotkey_unknown_key", "hotkey_needs_modifier" (it would take a key that people type with
    from all programs) or "hotkey_reserved" (it would take copying or pasting from them).
    """
    combination = parse(text)
    function_key = len(combination.key) > 1 and combination.key[0] == "F" and combination.key[1:].isdigit()
    if not function_key and name not in FOR_MOMENTS and not {"Ctrl", "Alt", "Super"} & set(combination.modifiers):
        raise Refused("hotkey_needs_modifier", keys=str(combination))
    if str(combination) in RESERVED:
        raise Refused("hotkey_reserved", keys=str(combination))
    return combination
