"""The panel beside the form: the after-sales cases of the open card."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from assistant.orders.aftersales.case import Case, Kind, State
from assistant.orders.card import Card, Details
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.orders.aftersales.case_view import CaseView
from ui.orders.aftersales.names import in_words, title
from ui.orders.aftersales.start import StartCase
from ui.orders.aids import Parts
from ui.orders.panel import Panel
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

say = words("aftersales")
T = TypeVar("T")


class AfterSalesPanel(Panel):
    """Follows the open card. Every tick and every move is written at once."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(say("After-sales"))
        self._background, self._office = parts.background, parts.office
        self._card = ""
        self._question = 0
        self._cases: list[Case] = []
        self.unsaved = styled(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "empty")
        self.unsaved.setText(say("Save the card first.\nAn after-sales case belongs to a card that is on file."))
        self.choice = QComboBox()
        self.choice.setAccessibleName(say("Case"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.another = styled(QPushButton(say("New case")), "quiet")
        self.start_case = StartCase()
        self.view = CaseView()
        self._lay_out()
        self._connect()
        self._show([])

    def look(self, _details: Details, card: Card | None) -> None:
        opened = card.id if card else ""
        if opened != self._card:
            self._card = opened
            self._ask()

    def start(self) -> None:
        if self._pages.currentWidget() is self._started:
            self.start_case.kind.setFocus()
        else:
            self.view.line.next.setFocus()

    def keep(self) -> None:
        self.view.keep()

    def _ask(self) -> None:
        self.view.keep()
        self.view.forget()
        self._question += 1
        question, card = self._question, self._card
        self._show([])

        def done(cases: Sequence[Case]) -> None:
            if question == self._question:
                self._show(cases)

        if card:
            self._run(lambda: self._office.after_sales.of_card(card), done)

    def _show(self, cases: Sequence[Case]) -> None:
        self._cases = list(cases)
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([title(case) for case in cases])
        self.choice.blockSignals(False)
        self._bar.setVisible(bool(cases))
        if cases:
            self._choose(0)
        else:
            self._pages.setCurrentWidget(self._started if self._card else self._nothing)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._cases):
            self.choice.setCurrentIndex(row)
            self.view.show_case(self._cases[row])
            self._pages.setCurrentWidget(self._one)

    def _begin_another(self) -> None:
        self._pages.setCurrentWidget(self._started)
        self.start_case.begin()

    def _start_case(self, kind: Kind, reason: str) -> None:
        card = self._card

        def started(case: Case) -> None:
            self.start_case.reason.show_value("")
            if case.card == self._card:
                self._show([case, *self._cases])
                self.view.line.next.setFocus()
            self.changed.emit()

        self._run(lambda: self._office.after_sales.start(card, kind, reason), started)

    def _move(self, state: State) -> None:
        if case := self.view.case:
            self.view.keep()  # before the move, so that the history tells it so
            self._write(lambda: self._office.after_sales.move(case.id, state))

    def _tick(self, name: str, done: bool) -> None:
        if case := self.view.case:
            self._write(lambda: self._office.after_sales.check(case.id, name, done=done))

    def _note(self, seen: Case, wanted: Case) -> None:
        self._write(lambda: self._office.after_sales.note(seen.id, seen, wanted))

    def _write(self, verb: Callable[[], Case]) -> None:
        self._run(verb, self._written)

    def _written(self, case: Case) -> None:
        for row, known in enumerate(self._cases):
            if known.id == case.id:
                self._cases[row] = case
                self.choice.setItemText(row, title(case))
        self.view.written(case)
        self.changed.emit()

    def _run(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(job, while_alive(self, done), while_alive(self, self._refuse))

    def _refuse(self, refusal: Refused) -> None:
        """The case on screen may not be what is on file: then the tick that was refused goes, too."""
        if refusal.reason in ("case_move_not_allowed", "case_not_found"):
            self._ask()
        elif case := self.view.case:
            self.view.written(case)
        self.refused.emit(in_words(refusal))

    def _lay_out(self) -> None:
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.choice, 1)
        row.addWidget(self.another, 0, Qt.AlignmentFlag.AlignVCenter)
        self._pages = QStackedWidget()
        self._nothing, self._started, self._one = _page(self.unsaved), _page(self.start_case), _page(self.view)
        for page in (self._nothing, self._started, self._one):
            self._pages.addWidget(page)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.choice.activated.connect(self._choose)
        self.another.clicked.connect(self._begin_another)
        self.start_case.start_wanted.connect(self._start_case)
        self.view.line.move_wanted.connect(self._move)
        self.view.checklist.ticked.connect(self._tick)
        self.view.changed.connect(self._note)
        photos = QShortcut(QKeySequence("Ctrl+O"), self, self._choose_photos)
        photos.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _choose_photos(self) -> None:
        if self.view.isVisible():
            self.view.choose_photos()


def _page(content: QWidget) -> Scrolled:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, LARGE)
    column.addWidget(content)
    column.addStretch(1)
    return Scrolled(page)
