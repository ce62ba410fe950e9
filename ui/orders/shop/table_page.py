"""One table of one shop: how its cells are written, what is said once for it, its rows, and the verbs for them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant.orders.shop.rows import ONCE, Kind, Rows
from assistant.refusal import Refused
from ui.field import Field
from ui.orders.names import refusal_sentence
from ui.orders.shop.fact_box import SEVERAL_LINES, box_of, heard, put, text_in
from ui.orders.shop.names import FACTS, HINTS, TITLES, where
from ui.orders.shop.table_model import TableModel
from ui.orders.shop.table_view import KEYS, TableView
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

say = words("advice")
FACTS_ACROSS = 2
LEAST_LINES = 9  # of the table; the page scrolls before it shows less


class TablePage(QWidget):
    """`edited` whenever it may differ from what is on file."""

    edited = Signal()

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self.shop = ""  # whose table is shown
        self.model = TableModel(kind)
        self.view = TableView(self.model, say(TITLES[kind]))
        self.source = styled(QLabel(wordWrap=True), "label")
        self.facts = {name: Field(say(FACTS[name]), box_of(name)) for name in ONCE.get(kind, ())}
        self.wrong = styled(QLabel(wordWrap=True), "error")
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._filed = self.rows
        self.rows_or_hint = QStackedWidget()
        self.rows_or_hint.setMinimumHeight(LEAST_LINES * self.fontMetrics().lineSpacing())
        self._lay_out()
        self.model.changed.connect(self._edited)
        self.model.modelReset.connect(self._show_hint)
        for field in self.facts.values():
            heard(field.editor).connect(self._edited)
        self._add_shortcuts()

    @property
    def rows(self) -> Rows:
        return Rows(self.model.table, {name: text_in(field.editor) for name, field in self.facts.items()})

    @property
    def unsaved(self) -> bool:
        return self.rows != self._filed

    def show_rows(self, filed: Rows, draft: Rows | None = None) -> None:
        """What is on file, and over it what was edited and not saved yet."""
        for rows in filter(None, (filed, draft)):
            self.model.show_table(rows.rows)
            for name, field in self.facts.items():
                put(field.editor, rows.once.get(name, ""))
            if rows is filed:
                self._filed = self.rows
        self._settle()
        self.view.setCurrentIndex(self.model.index(0, 0))
        self.edited.emit()

    def refuse(self, refusal: Refused) -> None:
        """Says what cannot be read, and puts the cursor there."""
        facts = {name: where(fact) if name == "cell" else fact for name, fact in refusal.facts.items()}
        self.wrong.setText(refusal_sentence(Refused(refusal.reason, **facts)))
        self.wrong.show()
        cell = str(refusal.facts.get("cell", refusal.facts.get("text", "")))
        if isinstance(row := refusal.facts.get("row"), int):
            index = self.model.mark_wrong(row - 1, cell)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            self.view.setFocus()
        elif field := next((field for field in self.facts.values() if cell and cell in text_in(field.editor)), None):
            field.complain(self.wrong.text())
            self.wrong.hide()
            field.editor.setFocus()

    def _edited(self) -> None:
        self._settle()
        self.edited.emit()

    def _settle(self) -> None:
        self.wrong.hide()
        for field in self.facts.values():
            field.settle()

    def _show_hint(self) -> None:
        self.rows_or_hint.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self.source)
        facts = list(self.facts.items())
        for place in range(0, len(facts), FACTS_ACROSS):
            across = QHBoxLayout()
            across.setSpacing(MEDIUM)
            for name, field in facts[place : place + FACTS_ACROSS]:
                across.addWidget(field, 2 if name == SEVERAL_LINES else 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(across)
        hint = styled(QLabel(say(HINTS[self.kind]), wordWrap=True), "hint")
        empty = styled(QLabel(say("No rows yet. “Add a row” begins the table."), wordWrap=True), "empty")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.rows_or_hint.addWidget(self.view)
        self.rows_or_hint.addWidget(empty)
        for part in (hint, self.rows_or_hint, self.wrong):
            column.addWidget(part, 1 if part is self.rows_or_hint else 0)
        column.addWidget(self._verbs())
        self._show_hint()

    def _verbs(self) -> QWidget:
        verbs = QWidget()
        verbs.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        across = QHBoxLayout(verbs)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SMALL)
        for label, keys, do in (
            (say("Add a row"), KEYS["add"], self.view.add),
            (say("Remove"), KEYS["remove"], self.view.remove),
            (say("Up"), KEYS["up"], lambda: self.view.move(-1)),
            (say("Down"), KEYS["down"], lambda: self.view.move(1)),
        ):
            across.addWidget(_button(label, keys, do))
        across.addStretch(1)
        return verbs

    def _add_shortcuts(self) -> None:
        for keys, do in (
            (KEYS["add"], self.view.add),
            (KEYS["remove"], self.view.remove),
            (KEYS["up"], lambda: self.view.move(-1)),
            (KEYS["down"], lambda: self.view.move(1)),
            (KEYS["undo"], self.view.undo),
        ):
            QShortcut(QKeySequence(keys), self.view, do, context=Qt.ShortcutContext.WidgetShortcut)


def _button(label: str, keys: str, do: Callable[[], object]) -> QPushButton:
    button = QPushButton(label)
    button.setToolTip(f"{label} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
    button.clicked.connect(lambda _: do())
    return button
