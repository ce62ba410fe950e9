"""Brings waybill numbers back: the courier's sheet, what it would do, and only then the cards are written."""

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QLabel, QTableView

from assistant.orders.card import Card
from assistant.orders.clerk.many import Done
from assistant.orders.clerk.tables import read_table
from assistant.orders.clerk.waybills import Plan, apply, look_up, take_back
from ui.alive import while_alive
from ui.orders.clerk.desk import ClerkDesk
from ui.orders.clerk.left_list import LeftList
from ui.orders.clerk.plan_model import PlanModel, advice
from ui.orders.clerk.sheet_choice import SheetChoice
from ui.orders.clerk.telling import told
from ui.orders.clerk.window import ClerkWindow
from ui.theme import styled
from ui.words import words

say = words("clerk")
LINES = 8
KINDS = "(*.xlsx *.xls *.ods *.csv *.txt)"


class WaybillWindow(ClerkWindow):
    """Nothing is written before the button that says how many cards get a number."""

    def __init__(self, desk: ClerkDesk) -> None:
        super().__init__(desk, say("Waybill numbers"), say("Enter the numbers"))
        self._rows: list[list[str]] = []
        self._plan = Plan()
        self.sheet = SheetChoice()
        self.summary = QLabel(wordWrap=True)
        self.model = PlanModel()
        self.table = _table(self.model)
        self.advice = styled(QLabel(wordWrap=True), "hint")
        self.ship = QCheckBox(say("Mark these cards as shipped"))
        self.left = LeftList()
        for part in (self.sheet, self.summary, self.table, self.advice, self.ship, self.left):
            self.rows.addWidget(part)
        self.rows.addStretch()
        self.rows.setStretchFactor(self.table, 1)
        self.lay_out(QSize(40, 36))
        self.sheet.file_wanted.connect(self._choose)
        self.sheet.changed.connect(self._look_up)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._advise(now.row()))
        self.do.clicked.connect(lambda _: self._apply())
        self._show(Plan())

    def read(self, file: str) -> None:
        """Reads this sheet and says what it would do."""
        path = Path(file)

        def done(rows: list[list[str]]) -> None:
            self._rows = rows[1:]
            self.sheet.show_sheet(path.name, rows[0])
            self._look_up()

        self.doing.begin(say("Reading the sheet"), 0, lambda: read_table(path), done)

    def can_begin(self) -> bool:
        return bool(self._plan.give)

    def _choose(self) -> None:
        self.choose_file(say("Choose the sheet"), kinds=say("Sheets") + f" {KINDS}").fileSelected.connect(self.read)

    def _look_up(self, then: Callable[[], None] = lambda: None) -> None:
        """Which card each row belongs to."""
        columns = self.sheet.columns
        if columns is None:
            self._show(Plan())
            return
        work, orders, rows = self.doing.work, self.desk.office.orders, self._rows

        def read(numbers: Collection[str]) -> Mapping[str, Sequence[Card]]:
            return work.ask(lambda: orders.of_orders(numbers))

        def done(plan: Plan | None) -> None:
            self._show(plan)
            then()

        self.doing.begin(
            say("Looking for the cards"), len(rows), lambda: look_up(rows, columns, read, work.progress), done
        )

    def _show(self, plan: Plan | None) -> None:
        """None: looking for the cards was cancelled."""
        self._plan = plan = plan or Plan()
        self.model.show_plan(plan)
        for part in (self.table, self.ship):
            part.setVisible(bool(plan.lines))
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._advise(0 if plan.lines else -1)
        count = len(plan.give)
        self.do.setText(say("Enter {count} numbers", count=count) if count else say("Enter the numbers"))
        self.do.setEnabled(bool(count))
        self.summary.setText(self._summary(plan))
        if plan.lines and self.focusWidget() in (self.sheet.choose, self.close_button):
            self.table.setFocus()  # the next thing to do is to go through it

    def _summary(self, plan: Plan) -> str:
        if plan.lines:
            facts = {"give": len(plan.give), "same": plan.same, "left": len(plan.left)}
            return say("Get a number: {give}. Have it already: {same}. Left out: {left}.", **facts)
        if self._rows and self.sheet.columns is None:
            return say("Choose the two columns: their headings do not tell which ones they are.")
        return say("Nothing is written before you have seen what the sheet would do.")

    def _advise(self, row: int) -> None:
        """What the chosen row comes to, whole: in the table it may be cut short."""
        line = self.model.line(row) if 0 <= row < self.model.rowCount() else None
        self.advice.setText(advice(line) if line else "")

    def _apply(self) -> None:
        work, orders, plan, ship = self.doing.work, self.desk.office.orders, self._plan, self.ship.isChecked()
        self.doing.begin(
            say("Entering the numbers"),
            len(plan.give),
            lambda: apply(plan, orders, ship=ship, progress=work.progress, ask=work.ask),
            self._applied,
        )

    def _applied(self, done: Done) -> None:
        self.desk.changed([step.after for step in done.written])
        kind, sentence = told(done, say("Waybill numbers entered: {count}."))
        self._show(Plan())
        self.left.show_done(done)
        self.doing.tell(kind, sentence, say("Undo") if done.written else "", lambda: self._take_back(done))

    def _take_back(self, done: Done) -> None:
        work, orders = self.doing.work, self.desk.office.orders
        self.doing.begin(
            say("Taking the numbers back"),
            len(done.written),
            lambda: take_back(done, orders, work.progress, work.ask),
            while_alive(self, self._taken_back),
        )

    def _taken_back(self, done: Done) -> None:
        """The sheet is looked through once more: it could be entered again."""
        self.desk.changed([step.after for step in done.written])
        self.left.show_done(done)
        self._look_up(lambda: self.doing.tell(*told(done, say("Cards that are as before: {count}."))))


def _table(model: PlanModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(say("What the sheet would do"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    line = table.fontMetrics().height()
    table.verticalHeader().setDefaultSectionSize(line + 8)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for column, lines in enumerate((2, 11, 9, 8, 7)):
        header.resizeSection(column, lines * line)
    header.setStretchLastSection(True)
    table.setMinimumHeight(LINES * (line + 8))
    return table
