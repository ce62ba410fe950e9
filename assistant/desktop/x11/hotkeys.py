"""Global hotkeys by passive key grabs: conflicts are noticed, each press counts once, and no press slips through."""

import logging
from dataclasses import dataclass

from Xlib import X
from Xlib.protocol.rq import Event

from assistant.desktop.x11.connection import Connection, now
from assistant.desktop.x11.keyboard import Keyboard, grab, ungrab
from assistant.insertion.keys import Combination, parse_hotkey
from assistant.insertion.ports import Registration
from assistant.refusal import Refused

log = logging.getLogger(__name__)
Pair = tuple[int, int]  # key code, modifiers
LOOK_AGAIN = 0.01  # seconds between looks whether the key of a hotkey is up


@dataclass(slots=True)
class Hotkey:
    """A registered combination with all the grabs that stand for it, one for each state of the locks."""

    keys: Combination
    place: Pair
    grabs: frozenset[Pair]

    @property
    def opens_menus(self) -> bool:
        return "Ctrl" not in self.keys.modifiers and bool({"Alt", "Super"} & set(self.keys.modifiers))


class Hotkeys:
    """Only for the desktop's thread. `deadline` is when `tick` wants to be called, or None."""

    def __init__(self, connection: Connection, keyboard: Keyboard) -> None:
        self._connection = connection
        self.keyboard = keyboard
        self._hotkeys: dict[str, Hotkey] = {}
        self._down: set[int] = set()  # keys of hotkeys whose press was heard, until they are up
        self._swallowed: dict[int, frozenset[Pair]] = {}
        self.deadline: float | None = None

    def register(self, name: str, keys: str) -> Registration:
        """Works from the moment this returns: the server has confirmed the grabs."""
        self.unregister(name)
        try:
            combination = parse_hotkey(keys)
        except Refused as refused:
            return Registration(keys, active=False, reason=refused.reason)
        place = self.keyboard.place(combination, anywhere=True)
        if place is None:
            return Registration(str(combination), active=False, reason="hotkey_unknown_key")
        hotkey = Hotkey(combination, place, self._grabs(place))
        if any(hotkey.grabs & other.grabs for other in self._hotkeys.values()) or not self._grab(hotkey, hotkey.grabs):
            return Registration(str(combination), active=False, reason="hotkey_taken")
        self._hotkeys[name] = hotkey
        return Registration(str(combination), active=True)

    def unregister(self, name: str) -> None:
        if hotkey := self._hotkeys.pop(name, None):
            ungrab(self._connection, sorted(hotkey.grabs))

    def keyboard_changed(self) -> None:
        """The server says so after each change of hands between the user's keyboard and ours, mostly with nothing
        changed: then the grabs stay untouched. What moved is grabbed anew before the old grab goes, so that there
        is no moment in which a press reaches the chat."""
        self.keyboard.refresh()
        for name, hotkey in self._hotkeys.items():
            place = self.keyboard.place(hotkey.keys, anywhere=True) or hotkey.place
            wanted = self._grabs(place)
            if wanted == hotkey.grabs:
                continue
            if self._grab(hotkey, wanted - hotkey.grabs):
                still_used = {pair for other in self._hotkeys.values() if other is not hotkey for pair in other.grabs}
                ungrab(self._connection, sorted(hotkey.grabs - wanted - still_used))
                hotkey.place, hotkey.grabs = place, wanted
            else:
                log.warning("after a change of the keyboard layout the hotkey %s is held by another program", name)

    def pressed(self, event: Event, *, captured: bool = False) -> str | None:
        """The hotkey that this press means; None for a repeat of a key that is held, or a swallowed one. `captured`:
        the whole keyboard is ours already, so that no chat sees Alt."""
        pressed = event.detail, self.keyboard.meant(event.state)
        name = next((name for name, hotkey in self._hotkeys.items() if hotkey.place == pressed), None)
        if name is None or event.detail in self._down:
            self._connection.display.allow_events(X.AsyncKeyboard, event.time)
            return None
        self._down.add(event.detail)
        self.deadline = now() + LOOK_AGAIN
        if self._hotkeys[name].opens_menus and not captured:
            self._keep_menu_closed(event.time)
        return name

    def _keep_menu_closed(self, time: int) -> None:
        """Alt or Super that goes up with no key in between opens a menu in many programs (Qt, Electron). The chat has
        seen it go down, but not our key. The server has held back what was typed since: let it come to us, and if
        Alt is still down then, show the chat a key that means nothing before it goes up."""
        self._connection.root.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, time)
        modifiers = self.keyboard.held_modifiers(self.keyboard.down())
        self._connection.display.ungrab_keyboard(time)
        if modifiers:
            self.keyboard.tap_nothing()
        self._connection.display.flush()

    def swallow(self, down: frozenset[int]) -> None:
        """Before the keyboard is let go: a hotkey's key that is still held may repeat, now without its modifiers.
        That would be typed into the chat, so it comes to us until the key is up."""
        ours = {pair for hotkey in self._hotkeys.values() for pair in hotkey.grabs}
        for code in {hotkey.place[0] for hotkey in self._hotkeys.values()} & down - set(self._swallowed):
            bare = frozenset((code, mask) for mask in self.keyboard.lock_masks) - ours
            if grab(self._connection, sorted(bare)):
                self._swallowed[code] = bare
                self._down.add(code)

    def released(self, event: Event) -> None:
        """A key that repeats sends releases, too."""
        if event.detail in self._down and event.detail not in self.keyboard.down():
            self._forget(event.detail)

    def tick(self) -> None:
        """Looks whether the keys are up: the release may go to another window, so the server's own view counts."""
        if self.deadline is None or now() < self.deadline:
            return
        for code in self._down - self.keyboard.down():
            self._forget(code)
        self.deadline = now() + LOOK_AGAIN if self._down else None

    def _grab(self, hotkey: Hotkey, grabs: frozenset[Pair]) -> bool:
        return grab(self._connection, sorted(grabs), hold_back=hotkey.opens_menus)

    def _forget(self, code: int) -> None:
        self._down.discard(code)
        ungrab(self._connection, sorted(self._swallowed.pop(code, ())))

    def _grabs(self, place: Pair) -> frozenset[Pair]:
        code, mask = place
        return frozenset((code, mask | locks) for locks in self.keyboard.lock_masks)
