"""The list of rules with its filter, and below it all about the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from assistant.compliance.library_rules import Listed
from ui.compliance.rules.model import COLUMNS, RulesModel
from ui.compliance.rules.names import told_whole
from ui.compliance.rules.table import QuietTable
from ui.row_choice import choose_rows
from ui.theme import icon, styled
from ui.theme.measures import LARGE, SMALL
from ui.words import words

say = words("rules")

WIDTHS = (34, 10, 17, 13, 11)  # digits
LINES = 6  # about the chosen rule
EVERY, OWN, OFF = "every", "own", "off"


class RulesList(QWidget):
    """Shows what the filter and the box let through."""

    chosen = Signal(list)  # of Listed
    turned = Signal(object)  # Listed: its tick was clicked
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.listed: Sequence[Listed] = ()
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.filter.setPlaceholderText(say("Filter by words"))
        self.filter.setAccessibleName(say("Filter"))
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.which = QComboBox()
        self.which.setAccessibleName(say("Which rules"))
        for name, kind in ((say("All rules"), EVERY), (say("Own rules"), OWN), (say("Switched off"), OFF)):
            self.which.addItem(name, kind)
        self.table = styled(_Table(), "flush")
        self.hint = styled(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "empty")
        self.whole = styled(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "hint")
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._connect()
        self._lay_out()

    def show_rules(self, listed: Sequence[Listed]) -> None:
        """What was chosen stays chosen."""
        self.listed = listed
        self._show()

    def selected(self) -> list[Listed]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.table.rules.rows[row] for row in rows]

    def select(self, ids: set[str]) -> None:
        rows = [row for row, one in enumerate(self.table.rules.rows) if one.rule.id in ids]
        choose_rows(self.table, rows or [0])

    def _show(self) -> None:
        ids = {one.rule.id for one in self.selected()}
        rows = [one for one in self.listed if self._takes(one)]
        self.table.rules.show(rows)
        self.stack.setCurrentWidget(self.table if rows else self.hint)
        self.hint.setText(self._hint())
        if rows:
            self.select(ids)
        self._choose()

    def _takes(self, one: Listed) -> bool:
        which = self.which.currentData()
        if (which == OWN and not one.own) or (which == OFF and one.counts):
            return False
        text = "\n".join([one.rule.id, *(text(one) for _, text in COLUMNS), *one.rule.terms]).casefold()
        return all(word in text for word in self.filter.text().casefold().split())

    def _hint(self) -> str:
        if typed := self.filter.text().strip():
            return say("No rule here fits “{typed}”.", typed=typed)
        if self.which.currentData() == OWN:
            return say("No rules of your own yet. Ctrl+N writes one; try it on the library before you switch it on.")
        return say("No rule is switched off here.") if self.which.currentData() == OFF else say("Reading the rules…")

    def _choose(self) -> None:
        selected = self.selected()
        self.whole.setText(told_whole(selected[0]) if len(selected) == 1 else "")
        self.chosen.emit(selected)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._show())
        self.which.currentIndexChanged.connect(lambda _: self._show())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.table.rules.turned.connect(self.turned)
        self.table.opened.connect(self.opened)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.hint)
        self.hint.setText(self._hint())
        self.stack.setCurrentWidget(self.hint)
        self.whole.setContentsMargins(LARGE, SMALL, LARGE, 0)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.whole.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())  # or the list would jump
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.whole)


class _Table(QuietTable):
    """Space switches what is selected, Enter opens it."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__(WIDTHS)
        self.rules = RulesModel(self)
        self.use(self.rules)
        self.setAccessibleName(say("Rules"))
        self.doubleClicked.connect(lambda index: index.column() and self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.rules.turned.emit(self.rules.rows[self.currentIndex().row()])
            return
        super().keyPressEvent(event)
