"""Replaces words in many scripts: what would change is seen and chosen first; one step, with one way back."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from assistant.exchange.look_through import Looked
from assistant.scripts.replacing import Replacement, Search
from assistant.scripts.script import Script, draft_of
from ui.alive import while_alive
from ui.compliance.looker import Looker
from ui.scripts.compared import Compared, whole
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.places import ALL, Place
from ui.scripts.replace_form import ReplaceForm
from ui.scripts.replace_model import ReplaceModel, refusal_of
from ui.scripts.undo_bar import UndoBar
from ui.scripts.work_layout import lay_out, open_at
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

say = words("library_work")

TYPING_PAUSE = 120  # ms: one look through the library for a burst of keys


class ReplaceWindow(QDialog):
    """Not modal. Stays open after a replacement, for the next one, or for its undo."""

    def __init__(
        self, desk: LibraryDesk, selected: Sequence[Script] = (), place: Place = ALL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(say("Replace in scripts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = ReplaceForm(selected, place)
        self.table = _Table()
        self.hint = styled(QLabel(), "empty")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.texts = Compared(say("Text now"), say("Text then"))
        self.undo_bar = UndoBar()
        self.do = styled(QPushButton(), "primary")
        self.do.setToolTip("Ctrl+Enter")
        self.do.setAutoDefault(False)  # Enter in a field is no yes to changing hundreds of scripts
        self.do.clicked.connect(self._replace)
        self._looker = Looker(desk.works, desk.look, self)
        self._looker.found.connect(self._mark)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._look)
        self._connect()
        self._lay_out()
        self._show((self.form.search(), ()))  # until the library has answered
        self._look()
        self.form.find.setFocus()

    def _connect(self) -> None:
        self.form.edited.connect(self._wait)
        self.table.rows.ticked.connect(self._count)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_texts())
        self._desk.changed.connect(self._wait)
        self._desk.reported.connect(self.undo_bar.report)
        self._desk.refused.connect(self._refused)
        self.undo_bar.undo_asked.connect(self._desk.undo)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_bar.undo)  # a field keeps it for itself
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.do.click)

    def _lay_out(self) -> None:
        self.rows = QStackedWidget()
        self.rows.addWidget(self.table)
        self.rows.addWidget(self.hint)
        self.rows.setMinimumHeight(7 * self.fontMetrics().height())
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        inside.setSpacing(MEDIUM)
        inside.addWidget(self.form)
        inside.addWidget(self.rows, 2)
        inside.addWidget(self.texts, 1)
        self.close_button = QPushButton(say("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        lay_out(self, page, (self.undo_bar,), (None, self.close_button, self.do))
        open_at(self, QSize(46, 40))

    def _wait(self) -> None:
        """What is shown is of another search: nothing may be done with it."""
        self.do.setEnabled(False)
        self._pause.start()

    def _look(self) -> None:
        drafting = self._desk.drafts_for_team()
        changeable = [script for script in self._desk.all() if drafting or script.origin != "team"]
        scripts = self.form.within(changeable)
        self._desk.plan(scripts, self.form.search(), while_alive(self, self._show))

    def _show(self, answer: tuple[Search, Sequence[Replacement]]) -> None:
        search, rows = answer
        if search != self.form.search() or self._pause.isActive():
            return
        self.table.show_rows(rows)
        self.hint.setText(self._hint(search))
        self.rows.setCurrentWidget(self.table if rows else self.hint)
        self._show_texts()
        self._looker.look_at([_then(one) for one in rows if not one.refusal])

    def _mark(self, found: Sequence[Looked]) -> None:
        """The check has looked at the new texts; they may be put all the same, and mended afterwards."""
        self.table.rows.show_verdicts({each.script.id: each.verdict for each in found})
        self._show_texts()

    def done(self, result: int) -> None:
        """However it is closed."""
        self._looker.stop()
        super().done(result)

    def _hint(self, search: Search) -> str:
        if not search.find:
            return say("Type what to find: each script that would change is listed here before anything is done.")
        return say("No script here would change. Try other words, or look through all scripts.")

    def _count(self) -> None:
        count = len(self.table.rows.chosen())
        self.do.setText(say("Replace in one script") if count == 1 else say("Replace in {count} scripts", count=count))
        self.do.setEnabled(count > 0)

    def _show_texts(self) -> None:
        one = self.table.current()
        self.texts.setVisible(one is not None)
        if one:
            now, then = whole(draft_of(one.script)), whole(one.draft)
            self.texts.show_texts(now, then)
            self.texts.right.name(refusal_of(one) or self.table.rows.broken(one) or say("Text then"))

    def _replace(self) -> None:
        self.do.setEnabled(False)  # until the library has answered: once is enough
        self._desk.rewrite(self.table.rows.chosen())
        self.close_button.setFocus()  # out of the fields: Ctrl+Z is for the scripts now

    def _refused(self, sentence: str) -> None:
        self.undo_bar.refuse(sentence)
        self._count()


def _then(one: Replacement) -> Script:
    return replace(one.script, body=one.draft.body, parts=one.draft.parts)


class _Table(QTableView):
    """Space takes the ticks of the selected rows away, or gives them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = ReplaceModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(say("What would change"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        letter, line = self.fontMetrics().horizontalAdvance("0"), self.fontMetrics().height()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(line + 2 * SMALL)
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((22, 8)):
            self.setColumnWidth(column, width * letter)
        for column in (2, 3):
            across.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Replacement]) -> None:
        """Stays on its row."""
        row = max(self.currentIndex().row(), 0)
        self.rows.show(rows)
        self.setCurrentIndex(self.rows.index(min(row, len(rows) - 1), 0))

    def current(self) -> Replacement | None:
        row = self.currentIndex().row()
        return self.rows.rows[row] if 0 <= row < len(self.rows.rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.rows.turn(sorted({index.row() for index in self.selectionModel().selectedRows()}))
            return
        super().keyPressEvent(event)
