"""Brings items in from a sheet: a file or copied rows, the columns, what it would do, and only then it is done."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from assistant.orders.catalogue.sheet import Plan, plan, rows_of
from assistant.orders.clerk.tables import read_table
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.background import Background
from ui.field import Field
from ui.fitting import fitting
from ui.orders.catalogue.columns_page import ColumnsPage
from ui.orders.catalogue.goods import Goods, Then
from ui.orders.catalogue.names import say
from ui.orders.catalogue.plan_page import PlanPage
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words.reasons import sentence

KINDS = "(*.xlsx *.xls *.ods *.csv *.tsv *.txt)"
SOURCE, COLUMNS, PLAN, DOING = range(4)


class ImportDialog(QDialog):
    """`goods` is this dialog's own: what it reports is about this import. Closing it stops what is under way, and then
    nothing is changed."""

    _written = Signal(int)

    def __init__(self, goods: Goods, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goods, self._background = goods, background
        self._plan = Plan((), (), 0, ())
        self._cancelled = Event()
        self.setWindowTitle(say("Import items"))
        self.choose = QPushButton(say("Choose a file…"))
        self.choose.clicked.connect(self._choose)
        self.paste = QPlainTextEdit(tabChangesFocus=True)
        self.columns = ColumnsPage()
        self.plan = PlanPage()
        self.doing = QLabel(say("Writing the items…"))
        self.bar = QProgressBar()
        self.bar.setFormat("%v / %m")
        self.bar.setAccessibleName(say("Writing the items…"))
        self.problem = styled(QLabel(wordWrap=True), "error")
        self.back = QPushButton(say("Back"))
        self.back.clicked.connect(lambda: self._go_to(self.pages.currentIndex() - 1))
        self.cancel = QPushButton(say("Cancel"))
        self.cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+W"), self, self.reject)
        self.go_on = styled(QPushButton(), "primary")
        self.go_on.clicked.connect(self._on)
        self.go_on.setDefault(True)
        self._written.connect(self.bar.setValue)
        goods.refused.connect(self._refused)
        self._lay_out()
        self._go_to(SOURCE)

    def read(self, file: str) -> None:
        """Reads the first sheet of this file."""
        path = Path(file)
        self._wait(say("Reading the sheet…"))
        self._run(lambda: read_table(path), self._show_table)

    def reject(self) -> None:
        """While items are written: stops that, and nothing is changed."""
        if self.pages.currentIndex() == DOING:
            self._cancelled.set()
            self.cancel.setEnabled(False)
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.pages.currentIndex() == DOING:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _on(self) -> None:
        self._tell("")
        match self.pages.currentIndex():
            case 0:
                self._read_paste()
            case 1:
                self._make_plan()
            case 2:
                self._apply()

    def _read_paste(self) -> None:
        try:
            table = [row for row in rows_of(self.paste.toPlainText()) if any(cell.strip() for cell in row)]
        except csv.Error:
            table = []
        if table:
            self._show_table(table)
        else:
            self._tell(say("Choose a file, or paste rows that you have copied in a spreadsheet."))

    def _show_table(self, table: Sequence[Sequence[str]]) -> None:
        self.columns.show_table(table)
        self._go_to(COLUMNS)

    def _make_plan(self) -> None:
        catalogue, complaint = self._goods.catalogue, self.columns.complaint()
        if complaint or catalogue is None:
            self.columns.tell(complaint or say("Reading the catalogue…"))
            return
        rows, columns = self.columns.rows, self.columns.columns
        self._wait(say("Looking what would change…"))
        self._run(lambda: plan(rows, columns, catalogue, self._goods.staying), self._show_plan)

    def _show_plan(self, planned: Plan) -> None:
        self._plan = planned
        if (catalogue := self._goods.catalogue) is not None:
            self.plan.show_plan(planned, catalogue, headed=self.columns.headed.isChecked())
        self._go_to(PLAN)

    def _apply(self) -> None:
        put = self._plan.put
        said = say("Imported: {new} new, {changed} changed", new=len(self._plan.new), changed=len(self._plan.changed))
        self._cancelled.clear()
        self._go_to(DOING)
        self.doing.setText(say("Writing the items…"))
        self.bar.setRange(0, len(put))
        self._goods.bring_in(
            put, Then(said, while_alive_none(self, self.accept), while_alive_none(self, self._stopped), self._progress)
        )

    def _progress(self, count: int) -> bool:
        """On the worker thread."""
        self._written.emit(count)
        return not self._cancelled.is_set()

    def _stopped(self) -> None:
        self._go_to(PLAN)
        self._tell(say("Cancelled: nothing was changed."))

    def _refused(self, refusal: Refused) -> None:
        if self.pages.currentIndex() == DOING:
            self._go_to(self._before)
        self._tell(sentence(refusal.reason, **refusal.facts))

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _run(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._background.run(job, while_alive(self, done), while_alive(self, self._refused))

    def _wait(self, what: str) -> None:
        self._go_to(DOING)
        self.cancel.setEnabled(False)
        self.doing.setText(what)
        self.bar.setRange(0, 0)

    def _go_to(self, page: int) -> None:
        self._before = self.pages.currentIndex() if page == DOING else page
        self.pages.setCurrentIndex(page)
        self._tell("")
        self.back.setVisible(page in (COLUMNS, PLAN))
        self.cancel.setEnabled(True)
        self.go_on.setVisible(page != DOING)
        count = len(self._plan.put)
        words = (say("Next"), say("Next"), say("Import ({count})", count=count), "")
        self.go_on.setText(words[page])
        self.go_on.setEnabled(page != PLAN or count > 0)

    def _choose(self) -> None:
        chooser = QFileDialog(self, say("Choose a file"), "", say("Sheets") + f" {KINDS}")
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.read)
        chooser.open()

    def _source_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        told = say("A sheet with one item a row (.xlsx, .xls or .csv). Nothing is changed before you have seen what.")
        column.addWidget(styled(QLabel(told, wordWrap=True), "hint"))
        column.addWidget(self.choose)
        column.addWidget(Field(say("Or paste rows copied in a spreadsheet"), self.paste), 1)
        return page

    def _doing_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.doing)
        column.addWidget(self.bar)
        column.addStretch(1)
        return page

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        for page in (self._source_page(), self.columns, self.plan, self._doing_page()):
            self.pages.addWidget(page)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.pages, 1)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        line = self.fontMetrics().height()
        self.resize(fitting(self, QSize(36 * line, 32 * line)))


def while_alive_none(owner: QWidget, callback: Callable[[], None]) -> Callable[[], None]:
    """`while_alive` for what is told nothing."""
    alive = while_alive(owner, lambda _: callback())
    return lambda: alive(None)
