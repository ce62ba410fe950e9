"""Keeps the registered hotkeys in step with the settings and the scripts, and brings each press to the GUI thread."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal

from assistant.insertion.ports import Desktop, Press, Registration


class Hotkeys(QObject):
    """Names of hotkeys: "palette", "order", and "script:ID" for a script with a combination of its own."""

    pressed = Signal(object)  # Press, on the GUI thread
    changed = Signal()
    _heard = Signal(object)

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._desktop = desktop
        self._wanted: dict[str, str] = {}
        self.states: dict[str, Registration] = {}
        self._heard.connect(self.pressed, Qt.ConnectionType.QueuedConnection)

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
