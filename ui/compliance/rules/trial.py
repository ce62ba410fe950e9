"""Tries rules on the whole library: which replies they hit, and where. Nothing is switched by it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.compliance.checker import Checker
from assistant.exchange.look_through import Looked
from ui.compliance.rules.desk import RulesDesk
from ui.compliance.rules.table import PlainTable
from ui.compliance.telling import told_first
from ui.fitting import fitting
from ui.orders.clerk.doing import Doing
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM
from ui.words import words

say = words("rules")

SCRIPT_LETTERS = 22


class TrialWindow(QDialog):
    """Begins at once; closing it ends the search. `name` is what is tried, in words."""

    def __init__(self, desk: RulesDesk, checker: Checker, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Try on the library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.said = QLabel(say("Looking for: {name}", name=name))
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.table = PlainTable((say("Script"), say("What is found")), (SCRIPT_LETTERS,))
        self.table.setAccessibleName(say("Scripts in which something is found"))
        self.whole = styled(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "hint")
        self.table.current_changed.connect(self._show_whole)
        self.doing = Doing(desk.works, lambda _: None)
        self._total, job = desk.trial(checker, self.doing.work)
        self._found: Sequence[Looked] = ()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self.doing.begin(say("Looking through the library"), self._total, job, self._show)

    def done(self, result: int) -> None:
        """However it is closed."""
        self.doing.work.cancel()
        super().done(result)

    def _show(self, found: Sequence[Looked]) -> None:
        self._found = found
        self.table.show_rows([(each.script.title, told_first(each.verdict.findings)) for each in found])
        if found:
            self.said.setText(say("Scripts hit: {count} of {total}", count=len(found), total=self._total))
            self.table.setFocus()
        else:
            self.said.setText(say("Nothing is found in any of {total} scripts.", total=self._total))
            self.close_button.setFocus()
        self.table.setVisible(bool(found))

    def _show_whole(self, row: int) -> None:
        """In the table it may be cut short."""
        shown = 0 <= row < len(self._found)
        self.whole.setText(told_first(self._found[row].verdict.findings) if shown else "")

    def _lay_out(self) -> None:
        self.close_button = QPushButton(say("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addWidget(self.doing)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        line = self.fontMetrics().height()
        self.resize(fitting(self, QSize(40 * line, 26 * line)))
