"""The editor of a hotkey: the keys, whether they work, and a test that they arrive."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from assistant.insertion.ports import Registration
from assistant.settings.table import Setting
from ui.field import Note
from ui.hotkey_edit import HotkeyEdit
from ui.settings.editors import Editor
from ui.theme.measures import SMALL
from ui.words.reasons import sentence


@dataclass(frozen=True, slots=True)
class HotkeyDesk:
    """What the hotkey rows ask of the program. Keys are those of the settings table ("hotkey.palette").

    `state` tells whether the saved keys work; None: not known on this desktop.
    `listen(key, heard)` sends the next presses of that hotkey to `heard` alone; `listen(key, None)` ends it.
    `rest(True)` lets all our hotkeys rest while a field takes keys, `rest(False)` wakes them.
    """

    state: Callable[[str], Registration | None] = lambda _: None
    listen: Callable[[str, Callable[[], None] | None], None] = lambda *_: None
    rest: Callable[[bool], None] = lambda _: None


class HotkeyEditor(Editor):
    """The keys, and under them whether they work; "Test" waits for them to arrive."""

    def __init__(self, setting: Setting, desk: HotkeyDesk) -> None:
        super().__init__(setting)
        self._desk = desk
        self._listening = False
        self.input = self.keys = HotkeyEdit()
        self.setFocusProxy(self.keys)
        self.test = QPushButton(self.say("Test"))
        self.test.setAccessibleName(self.say("Test: {name}", name=self.say(setting.name)))
        self.state = Note(self.keys)
        across = QHBoxLayout()
        across.setSpacing(SMALL)
        across.addWidget(self.keys, 1)
        across.addWidget(self.test)
        self.column.addLayout(across)
        self.column.addWidget(self.state)
        self.keys.changed.connect(self.edited.emit)
        self.keys.complained.connect(self._complained)
        self.keys.listening.connect(desk.rest)
        self.test.clicked.connect(self._listen)

    def show_value(self, value: object) -> None:
        self.keys.set_keys(str(value))
        self.refresh()

    def refresh(self) -> None:
        """Looks again whether the hotkey works."""
        self.finish()
        keys, state = self.keys.keys(), self._desk.state(self.setting.key)
        self.test.setVisible(bool(keys and state and state.active))
        if not keys:
            self.state.tell(self.say("No hotkey."))
        elif state is None:
            self.state.tell("")
        elif state.active:
            self.state.tell(self.say("This hotkey works."))
        else:
            self.state.tell(sentence(state.reason, keys=keys), "error")

    def finish(self) -> None:
        if self._listening:
            self._listening = False
            self._desk.listen(self.setting.key, None)

    def _complained(self, complaint: str) -> None:
        if complaint:
            self.state.tell(complaint, "error")
        else:
            self.refresh()

    def _listen(self) -> None:
        self._listening = True
        self.state.tell(self.say("Press {keys} now, here or in another program.", keys=self.keys.keys()), "warning")
        self._desk.listen(self.setting.key, self._heard)

    def _heard(self) -> None:
        self.finish()
        self.state.tell(self.say("{keys} has arrived.", keys=self.keys.keys()))
