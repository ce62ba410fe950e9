"""Global hotkeys by RegisterHotKey: conflicts are reported, each press counts once, and no held key slips through."""

import sys

assert sys.platform == "win32"

import logging
from dataclasses import dataclass
from itertools import count

from assistant.desktop.jobs import now
from assistant.desktop.windows import api
from assistant.desktop.windows.hook_hotkeys import HookHotkeys
from assistant.desktop.windows.keyboard import Keyboard
from assistant.desktop.windows.keys import scan_code, virtual_key
from assistant.insertion.keys import Combination, parse_hotkey
from assistant.insertion.ports import Registration
from assistant.refusal import Refused

log = logging.getLogger(__name__)
ERROR_HOTKEY_ALREADY_REGISTERED = 1409
MOD_BITS = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Super": 8}
MOD_NOREPEAT = 0x4000
SHORTEST_DELAY = 240  # ms; a held key repeats after 250 at the soonest (SPI_SETKEYBOARDDELAY)
LONGEST_DELAY = 1100  # ms; and after 1000 at the latest, then again every 400 at the latest (SPI_SETKEYBOARDSPEED)
LOOK_AGAIN = 0.01  # seconds between looks whether the key of a hotkey is up


@dataclass(slots=True)
class Hotkey:
    """A registered combination; `number` names it to Windows, 0 when the hook listens for it instead."""

    keys: Combination
    key: int
    number: int = 0

    @property
    def opens_menus(self) -> bool:
        return "Ctrl" not in self.keys.modifiers and bool({"Alt", "Super"} & set(self.keys.modifiers))


@dataclass(slots=True)
class Held:
    """When a key was pressed, and when it was last heard of: ms by the clock of messages, which begins anew at 2³²."""

    pressed: int
    heard: int

    def repeats(self, time: int) -> bool:
        """What comes sooner than any keyboard repeats, or later, is a press of its own, even if nobody has seen the key
        up in between."""
        return _between(self.pressed, time) >= SHORTEST_DELAY and _between(self.heard, time) <= LONGEST_DELAY


def _between(earlier: int, later: int) -> int:
    return (later - earlier) & 0xFFFFFFFF


class Hotkeys:
    """Only for the desktop's thread. `deadline` is when `tick` wants to be called, or None."""

    def __init__(self, window: int, keyboard: Keyboard, hook: HookHotkeys) -> None:
        self._window = window
        self.keyboard = keyboard
        self._hook = hook
        self._numbers = count(1)
        self._hotkeys: dict[str, Hotkey] = {}
        self._down: dict[int, Held] = {}  # keys whose press was heard, until they are seen up
        self._swallowed: dict[int, int] = {}  # keys that reach nobody until they are up, with their numbers
        self.deadline: float | None = None

    def register(self, name: str, keys: str) -> Registration:
        """Works from the moment this returns."""
        self.unregister(name)
        try:
            combination = parse_hotkey(keys, name)
        except Refused as refused:
            return Registration(keys, active=False, reason=refused.reason)
        hotkey = Hotkey(combination, virtual_key(combination.key))
        reason = self._listen(name, hotkey)
        if not reason:
            self._hotkeys[name] = hotkey
        return Registration(str(combination), active=not reason, reason=reason)

    def unregister(self, name: str) -> None:
        if hotkey := self._hotkeys.pop(name, None):
            self._forget(name, hotkey)

    def register_again(self) -> None:
        """After the machine has slept or the session was locked, some of them may be gone."""
        self.forget_held_keys()
        for name, hotkey in self._hotkeys.items():
            self._forget(name, hotkey)
            if reason := self._listen(name, hotkey):
                log.warning("the hotkey %s did not come back: %s", name, reason)

    def forget_held_keys(self) -> None:
        """While the screen is locked nobody tells us which keys go up."""
        self._down.clear()
        for key in list(self._swallowed):
            self._let_through(key)

    def pressed(self, number: int, time: int) -> str | None:
        """The hotkey that a WM_HOTKEY means, at a time (ms) by the clock of messages; None for a repeat of a key that
        is held, and for a swallowed one."""
        found = [(name, hotkey) for name, hotkey in self._hotkeys.items() if hotkey.number == number]
        if not found or self._repeats(found[0][1].key, time):
            return None
        name, hotkey = found[0]
        self._down[hotkey.key] = Held(time, time)
        self._look_soon()
        self.keyboard.heard()
        if hotkey.opens_menus:
            self.keyboard.keep_menus_closed()
        return name

    def named(self, scan: int, held: frozenset[str]) -> str | None:
        """The hotkey with this place of its key and these modifiers, for whoever sees keys before Windows does."""
        for name, hotkey in list(self._hotkeys.items()):
            if scan_code(hotkey.key) == scan and set(hotkey.keys.modifiers) == held:
                return name
        return None

    def swallow_held_keys(self, pressing: Combination) -> None:
        """Before modifiers are let go for a paste: a key that is still held repeats, now without them, and a held
        Enter would send the message. What is held comes to us until it is up, but for the key that we press."""
        ours = virtual_key(pressing.key)
        self._let_through(ours)
        for key in set(self.keyboard.held_keys()) - set(self._swallowed) - {ours}:
            number = next(self._numbers)
            if api.RegisterHotKey(self._window, number, MOD_NOREPEAT, key):
                self._swallowed[key] = number
        if self._swallowed:
            self._look_soon()

    def tick(self) -> None:
        """Looks whether the keys are up: Windows tells that only the program in front."""
        if self.deadline is None or now() < self.deadline:
            return
        self._down = {key: held for key, held in self._down.items() if self.keyboard.is_down(key)}
        for key in [key for key in self._swallowed if not self.keyboard.is_down(key)]:
            self._let_through(key)
        self.deadline = now() + LOOK_AGAIN if self._down or self._swallowed else None

    def close(self) -> None:
        self.forget_held_keys()
        for name in list(self._hotkeys):
            self.unregister(name)

    def _repeats(self, key: int, time: int) -> bool:
        """Windows itself sends no repeats (MOD_NOREPEAT), Wine 8 does."""
        held = self._down.get(key)
        if held is None or not held.repeats(time):
            return False
        held.heard = time
        return True

    def _listen(self, name: str, hotkey: Hotkey) -> str:
        """Begins to listen; returns why that is not possible, or ""."""
        number = next(self._numbers)
        bits = sum(MOD_BITS[modifier] for modifier in hotkey.keys.modifiers)
        if api.RegisterHotKey(self._window, number, bits | MOD_NOREPEAT, hotkey.key):
            hotkey.number = number
            return ""
        error = api.last_error()
        log.info("hotkey %s: Windows refuses with error %d", name, error)
        if error == ERROR_HOTKEY_ALREADY_REGISTERED or not self._hook.listen(name, hotkey.keys):
            return "hotkey_taken"
        return ""

    def _forget(self, name: str, hotkey: Hotkey) -> None:
        if hotkey.number:
            api.UnregisterHotKey(self._window, hotkey.number)
            hotkey.number = 0
        else:
            self._hook.forget(name)

    def _let_through(self, key: int) -> None:
        if number := self._swallowed.pop(key, 0):
            api.UnregisterHotKey(self._window, number)

    def _look_soon(self) -> None:
        self.deadline = self.deadline or now() + LOOK_AGAIN
