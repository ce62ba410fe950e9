"""Global hotkeys by passive key grabs: conflicts are noticed, each press counts once, and no press slips through."""

import logging
from dataclasses import dataclass

from Xlib.protocol.rq import Event

from assistant.desktop.jobs import now
from assistant.desktop.x11.capture import KeyCapture
from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.keyboard import Keyboard, grab, ungrab
from assistant.desktop.x11.menu_guard import MenuGuard
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

    def __init__(self, connection: Connection, keyboard: Keyboard, capture: KeyCapture) -> None:
        self._connection = connection
        self._capture = capture
        self._menus = MenuGuard(connection, keyboard, capture)
        self.keyboard = keyboard
        self._hotkeys: dict[str, Hotkey] = {}
        self._down: dict[int, int | None] = {}  # keys whose press was heard, until they are up; when one was released
        self._swallowed: dict[int, frozenset[Pair]] = {}
        self.deadline: float | None = None

    def register(self, name: str, keys: str) -> Registration:
        """Works from the moment this returns: the server has confirmed the grabs."""
        self.unregister(name)
        try:
            combination = parse_hotkey(keys, name)
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

    def pressed(self, event: Event) -> str | None:
        """The hotkey that this press means; None for a repeat of a key that is held, or a swallowed one."""
        pressed = event.detail, self.keyboard.meant(event.state)
        name = next((name for name, hotkey in self._hotkeys.items() if hotkey.place == pressed), None)
        if name is not None and self._repeats(event, self._hotkeys[name]):
            name = None
        if name is not None:
            self._down[event.detail] = None
            self.deadline = now() + LOOK_AGAIN
            self._menus.hold(event, begin=self._hotkeys[name].opens_menus)
        else:
            self._menus.pass_on(event, ours=event.detail in self._down)
        return name

    def released(self, event: Event) -> None:
        """The server's own view of the keyboard tells whether this was a repeat, or the key is up."""
        down = self.keyboard.down()
        if event.detail in self._down:
            self._down[event.detail] = event.time
            if event.detail not in down:
                self._forget(event.detail)
        self._menus.released(event, down, ours=bool(self._down))

    def tick(self) -> None:
        """Looks whether the keys are up: the release may have gone to another window."""
        if self.deadline is None or now() < self.deadline:
            return
        for code in set(self._down) - self.keyboard.down():
            self._forget(code)
        self.deadline = now() + LOOK_AGAIN if self._down else None

    def swallow(self, down: frozenset[int]) -> None:
        """Before the keyboard is let go for a paste: a hotkey's key that is still held may repeat, now without its
        modifiers. That would be typed into the chat, so it comes to us until the key is up."""
        self._menus.end()
        ours = {pair for hotkey in self._hotkeys.values() for pair in hotkey.grabs}
        for code in {hotkey.place[0] for hotkey in self._hotkeys.values()} & down - set(self._swallowed):
            bare = frozenset((code, mask) for mask in self.keyboard.lock_masks) - ours
            if grab(self._connection, sorted(bare)):
                self._swallowed[code] = bare
                self._down.setdefault(code, None)
                self.deadline = now() + LOOK_AGAIN

    def resume_capture(self) -> None:
        """After a paste: a palette that reads keys goes on reading them."""
        self._capture.resume()

    def _repeats(self, event: Event, hotkey: Hotkey) -> bool:
        """A repeat comes as release and press of the very same time. After a paste we do not hear of the release any
        more; but then the modifiers are let go as well, so that a press with them is new."""
        if event.detail not in self._down:
            return False
        if event.detail in self._swallowed:
            return not hotkey.keys.modifiers
        released = self._down[event.detail]
        return released is None or released == event.time

    def _forget(self, code: int) -> None:
        del self._down[code]
        ungrab(self._connection, sorted(self._swallowed.pop(code, ())))

    def _grab(self, hotkey: Hotkey, grabs: frozenset[Pair]) -> bool:
        return grab(self._connection, sorted(grabs), hold_back=hotkey.opens_menus)

    def _grabs(self, place: Pair) -> frozenset[Pair]:
        code, mask = place
        return frozenset((code, mask | locks) for locks in self.keyboard.lock_masks)
