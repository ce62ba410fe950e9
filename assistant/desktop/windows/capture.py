"""Keys for a palette that never takes the focus: the whole keyboard comes to us while it is open."""

import sys

assert sys.platform == "win32"

from collections.abc import Callable

from assistant.desktop.windows.hook import Key, KeyHook
from assistant.desktop.windows.keyboard import Keyboard
from assistant.desktop.windows.keys import MODIFIER_KEYS, NAMED, scan_code

# By place, because Windows' own names for these keys are in its user's language.
NAMED_KEYS = {scan_code(key): name for name, key in NAMED.items()}
MODIFIERS = {scan_code(key): name for name, keys in MODIFIER_KEYS.items() for key in keys}
ALT_GR = 541  # the Ctrl that comes with it has this place
HOTKEY = "hotkey"
# Where the keys lie on a PC keyboard (scan code set 1), for what is typed on a layout without Latin letters.
PC_KEYS = {
    first + place: key
    for first, row in ((2, "1234567890"), (16, "qwertyuiop"), (30, "asdfghjkl"), (44, "zxcvbnm"))
    for place, key in enumerate(row)
}


class KeyCapture:
    """What went down before goes up for the program that saw it go down; what goes down now reaches nobody. Keys that
    are still held at the end stay ours until they are up, or a held Enter would send the message.

    Windows' own hotkeys come after the hook: `hotkey` is asked for each key, by its place and the held modifiers,
    whether it means one.

    What is held is asked of Windows, but a release that came through here is believed first, and told again at the end:
    under Wine 8 a program whose window opens under the pointer takes over the keys that were down then, and when it
    comes to that only after their release they count as held (seen with Alt+Q: no key after it meant anything here,
    and the next q did not reach the chat).
    """

    def __init__(self, hook: KeyHook, keyboard: Keyboard, hotkey: Callable[[int, frozenset[str]], bool]) -> None:
        self._hook = hook
        self._keyboard = keyboard
        self._hotkey = hotkey
        self._typed: Callable[[str], None] | None = None
        self._down: dict[int, str] = {}  # what went down since, by place: the modifier that it is, HOTKEY, or ""
        self._up: set[int] = set()  # the places of keys that went up since the hook is in place

    @property
    def active(self) -> bool:
        return self._typed is not None

    def begin(self, typed: Callable[[str], None]) -> bool:
        """False when the hook cannot be had. `typed` is called on the hook's thread."""
        self._typed = typed
        if not self._hook.add(self._heard):
            self._typed = None
        return self.active

    def end(self) -> None:
        self._typed = None
        self._tell_releases()
        self._leave_when_up()

    def forget_held_keys(self) -> None:
        """While the screen is locked nobody tells us which keys go up."""
        self._down.clear()
        self._up.clear()
        self._leave_when_up()

    def _tell_releases(self) -> None:
        if up := self._up.copy():  # the hook's thread may just add one
            held = *self._keyboard.held_modifiers(), *self._keyboard.held_keys()
            self._keyboard.let_go([key for key in held if scan_code(key) in up])

    def _leave_when_up(self) -> None:
        if not self.active and not self._down:
            self._hook.remove(self._heard)
            self._up.clear()

    def _heard(self, key: Key) -> bool:
        if not key.down:
            self._up.add(key.scan)
            ours = self._down.pop(key.scan, None) is not None
            self._leave_when_up()
            return ours
        self._up.discard(key.scan)
        if not self.active or self._down.get(key.scan) == HOTKEY:
            return key.scan in self._down
        self._down[key.scan] = "Ctrl" if key.scan == ALT_GR else MODIFIERS.get(key.scan) or self._tell(key)
        return True

    def _held(self) -> frozenset[str]:
        down = {key for key in self._keyboard.held_modifiers() if scan_code(key) not in self._up}
        names = {name for name, keys in MODIFIER_KEYS.items() if down.intersection(keys)}
        return frozenset(names | (set(self._down.values()) & set(MODIFIERS.values())))

    def _tell(self, key: Key) -> str:
        """Of the combinations only our hotkeys, "Alt+1" to "Alt+9" and "Ctrl+Return" mean something."""
        held = self._held()
        if self._hotkey(key.scan, held):
            return HOTKEY
        name, meant = _name_of(key), held - {"Shift"}
        if self._typed is not None and name:
            if not meant:
                self._typed(name)
            elif (meant == {"Alt"} and name in "123456789") or (meant == {"Ctrl"} and name == "Return"):
                self._typed(f"{next(iter(meant))}+{name}")
        return ""


def _name_of(key: Key) -> str:
    if len(key.name) == 1 and " " < key.name < "\x7f":
        return key.name
    return NAMED_KEYS.get(key.scan) or PC_KEYS.get(key.scan, "")
