"""Keeps the registered hotkeys in step with the settings and the scripts, and brings each press to the GUI thread."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal

from assistant.insertion.ports import Desktop, Press, Registration
from ui.words.reasons import sentence


class Hotkeys(QObject):
    """Names of hotkeys: "palette", "order", and "script:ID" for a script with a combination of its own."""

    pressed = Signal(object)  # Press, on the GUI thread
    changed = Signal()
    _heard = Signal(object)

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._desktop = desktop
        self._wanted: dict[str, str] = {}
        self._diverted: dict[str, Callable[[], None]] = {}
        self.states: dict[str, Registration] = {}
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def heard(self, press: Press) -> None:
        """For the desktop's own thread."""
        self._heard.emit(press)

    def want(self, wanted: Mapping[str, str]) -> None:
        """Registers exactly these combinations; "" means none. What another program holds is reported in `states`."""
        for name in [name for name in self._wanted if wanted.get(name) != self._wanted[name]]:
            self._desktop.unregister(name)
            self.states.pop(name, None)
        for name, keys in wanted.items():
            if keys and (self._wanted.get(name) != keys or not self.states[name].active):
                self.states[name] = self._desktop.register(name, keys)
        self._wanted = {name: keys for name, keys in wanted.items() if keys}
        self.changed.emit()

    def rest(self, resting: bool) -> None:
        """While a field takes keys, none of ours is registered, or it would open a window instead of arriving there."""
        for name, keys in self._wanted.items():
            if resting:
                self._desktop.unregister(name)
            else:
                self.states[name] = self._desktop.register(name, keys)
        self.changed.emit()

    def problem_with(self, keys: str) -> str:
        """Why a combination would not work, as a sentence; "" when it would. It is tried out and given back."""
        if keys in self._wanted.values():
            return sentence("hotkey_is_ours", keys=keys)
        tried = self._desktop.register("trial", keys)
        self._desktop.unregister("trial")
        return "" if tried.active else sentence(tried.reason, keys=keys)

    def divert(self, name: str, heard: Callable[[], None] | None) -> None:
        """Sends the presses of one hotkey to `heard` alone, for a test of it; None ends that."""
        if heard:
            self._diverted[name] = heard
        else:
            self._diverted.pop(name, None)

    def _pass_on(self, press: Press) -> None:
        if heard := self._diverted.get(press.hotkey):
            heard()
        else:
            self.pressed.emit(press)
