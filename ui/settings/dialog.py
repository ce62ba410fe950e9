"""The settings window: a page for each section of the settings table, a row for each setting.

A change applies at once: a hotkey can be tried where it stands, a look is seen while it is chosen. There is no OK;
each setting has its own way back to the default.
"""

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from assistant.refusal import Refused
from assistant.settings.table import SETTINGS
from assistant.settings.values import Settings
from ui.alive import while_alive
from ui.background import Background
from ui.scrolled import Scrolled
from ui.settings.hotkey_editor import HotkeyDesk, HotkeyEditor
from ui.settings.page import Page
from ui.settings.row import Row
from ui.theme import styled
from ui.theme.measures import LARGE, WIDE
from ui.words import words
from ui.words.reasons import sentence


class SettingsDialog(QDialog):
    """Not modal. Call `refresh_hotkeys` when hotkeys were registered anew, `rebuild` when the language has changed.
    `deed_wanted`: the button beside this setting was clicked."""

    deed_wanted = Signal(str)

    def __init__(
        self, settings: Settings, worker: Background, hotkeys: HotkeyDesk | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._worker = worker
        self._hotkeys = hotkeys or HotkeyDesk()
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self.rows: dict[str, Row] = {}
        self._build()
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)

    def rebuild(self) -> None:
        """Says everything anew in the language in use, and stays on its page and at its setting."""
        page, focused = self.sections.currentRow(), self.focusWidget()
        at = next((key for key, row in self.rows.items() if focused and row.isAncestorOf(focused)), None)
        self._finish()
        old = self._frame.takeAt(0).widget()
        old.hide()
        old.deleteLater()
        self._build()
        self.sections.setCurrentRow(page)
        if at:
            self.rows[at].editor.setFocus()

    def open_section(self, section: str) -> None:
        """Goes to a section of the settings table by its name there, such as "Hotkeys"."""
        self.sections.setCurrentRow(list(dict.fromkeys(s.section for s in SETTINGS)).index(section))

    def refresh(self, key: str) -> None:
        """Shows the value that is in force now."""
        self.rows[key].show_value(self._settings.get(key))

    def refresh_hotkeys(self) -> None:
        for row in self.rows.values():
            if isinstance(row.editor, HotkeyEditor):
                row.editor.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._finish()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._finish()
        super().done(result)

    def _finish(self) -> None:
        for row in self.rows.values():
            row.editor.finish()

    def _build(self) -> None:
        say = words("settings")
        self.setWindowTitle(say("Settings"))
        self.sections = styled(QListWidget(), "flush")
        self.sections.setAccessibleName(say("Sections"))
        self.pages = QStackedWidget()
        self.rows = {}
        for section, settings in groupby(SETTINGS, lambda setting: setting.section):
            self.sections.addItem(say(section))
            rows = [Row(setting, self._hotkeys) for setting in settings]
            self.rows.update((row.setting.key, row) for row in rows)
            self.pages.addWidget(Scrolled(Page(rows)))
        for key, row in self.rows.items():
            row.meant.connect(self._change)
            row.unset.connect(self._reset)
            row.deed_wanted.connect(self.deed_wanted)
            row.show_value(self._settings.get(key))
        self.sections.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.sections.setCurrentRow(0)
        close = QPushButton(say("Close"))
        close.clicked.connect(self.close)
        self._frame.addWidget(self._laid_out(close))

    def _laid_out(self, close: QWidget) -> QWidget:
        body = QWidget()
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + 2 * WIDE)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, LARGE, LARGE)
        right.addWidget(self.pages, 1)
        right.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sections)
        across.addLayout(right, 1)
        return body

    def _change(self, key: str, value: object) -> None:
        self._worker.run(
            lambda: self._settings.set(key, value),
            while_alive(self, lambda kept: self._settled(key, kept)),
            while_alive(self, lambda refusal: self._refused(key, refusal)),
        )

    def _reset(self, key: str) -> None:
        self._worker.run(
            lambda: self._settings.reset(key),
            while_alive(self, self.rows[key].show_value),
            while_alive(self, lambda refusal: self._refused(key, refusal)),
        )

    def _settled(self, key: str, value: object) -> None:
        self.rows[key].settled(value)
        self.refresh_hotkeys()

    def _refused(self, key: str, refusal: Refused) -> None:
        self.rows[key].show_value(self._settings.get(key))
        self.rows[key].complain(sentence(refusal.reason, **refusal.facts))
