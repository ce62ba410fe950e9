"""Shows two and two the scripts that say the same or nearly so, and lets somebody choose which of them to keep."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from assistant.scripts.duplicates import Found, duplicates, text_of
from assistant.scripts.script import Script
from ui.orders.clerk.doing import Doing
from ui.scripts.compared import Compared
from ui.scripts.duplicate_pairs import PairTable, facts
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.undo_bar import UndoBar
from ui.scripts.work_layout import lay_out, open_at
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

say = words("duplicates")

SETTLING = 30  # ms: a hundred changes in one go are shown once


class DuplicatesWindow(QDialog):
    """Not modal. Looks through the library once it is made, and again when asked to; closing it ends that."""

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found = Found((), (), whole=False)
        self.setWindowTitle(say("Duplicates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = PairTable()
        self.hint = styled(QLabel(), "empty")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count = styled(QLabel(), "hint")
        self.count.setWordWrap(True)
        self.texts = Compared("", "")
        self.doing = Doing(desk.works, self._set_busy)
        self.undo_bar = UndoBar()
        self._make_buttons()
        self._settle = QTimer(self, singleShot=True, interval=SETTLING)
        self._settle.timeout.connect(self._show)
        self._connect()
        self._lay_out()
        self.search()

    def search(self) -> None:
        """Looks through all scripts, off the GUI thread; when that is stopped, what was found so far is shown."""
        scripts, work = self._desk.all(), self.doing.work
        self.doing.begin(
            say("Looking for duplicates"), 2 * len(scripts), lambda: duplicates(scripts, work.progress), self._searched
        )

    def done(self, result: int) -> None:
        """However it is closed."""
        self.doing.work.cancel()
        super().done(result)

    def _make_buttons(self) -> None:
        self.left, self.right, self.both = (
            self._button(say("Keep this one"), "Ctrl+1", self._keep_left),
            self._button(say("Keep this one"), "Ctrl+2", self._keep_right),
            self._button(say("Keep both"), "Ctrl+3", self._keep_both),
        )
        self.both.setToolTip(say("Not shown again while the program runs (Ctrl+3)"))
        self.again = styled(self._button(say("Look again"), "F5", self.search), "quiet")
        self.close_button = self._button(say("Close"), "Ctrl+W", self.close)

    def _button(self, text: str, keys: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(keys)
        button.setAutoDefault(False)  # Enter in the list deletes nothing
        button.clicked.connect(do)
        QShortcut(QKeySequence(keys), self, button.click)
        return button

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_pair())
        self._desk.changed.connect(self._settle.start)
        self._desk.reported.connect(self.undo_bar.report)
        self._desk.refused.connect(self._refused)
        self.undo_bar.undo_asked.connect(self._undo)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_bar.undo)

    def _lay_out(self) -> None:
        self.rows = QStackedWidget()
        self.rows.addWidget(self.table)
        self.rows.addWidget(self.hint)
        self.rows.setMinimumHeight(7 * self.fontMetrics().height())
        for pane, button in ((self.texts.left, self.left), (self.texts.right, self.right)):
            pane.layout().addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        above = QHBoxLayout()
        above.setSpacing(SMALL)
        above.addWidget(self.count, 1)
        above.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        inside.setSpacing(MEDIUM)
        inside.addLayout(above)
        inside.addWidget(self.rows, 2)
        inside.addWidget(self.texts, 3)
        lay_out(self, page, (self.doing, self.undo_bar), (self.both, None, self.close_button))
        open_at(self, QSize(46, 40))

    def _set_busy(self, busy: bool) -> None:
        self.again.setEnabled(not busy)
        self._show()

    def _searched(self, found: Found) -> None:
        self._found = found
        self._show()
        self.table.setFocus()

    def _show(self) -> None:
        pairs = [pair for pair in self._found.pairs(self._now) if pair.ids not in self._desk.apart]
        self.table.show_pairs(pairs)
        self.rows.setCurrentWidget(self.table if pairs else self.hint)
        self.count.setText(self._counted(len(pairs)))
        self.hint.setText(self._hint())
        self._show_pair()

    def _now(self, script: Script) -> Script | None:
        """None when it is gone, or says something else than when it was found."""
        now = self._desk.library.get(script.id)
        return now if now and (now is script or text_of(now) == text_of(script)) else None

    def _counted(self, count: int) -> str:
        told = say("Pairs: {count}", count=count) if count else ""
        return told if self._found.whole or not count else say("Pairs: {count}, and there may be more.", count=count)

    def _hint(self) -> str:
        if self.doing.busy:
            return say("Looking for scripts that say the same…")
        if not self._found.whole:
            return say("Stopped before all scripts were compared. F5 looks again.")
        if self._desk.apart:
            return say("No other duplicates. Pairs that you keep both of come back after the next start.")
        return say("No duplicates found: no two scripts say the same, or nearly the same.")

    def _show_pair(self) -> None:
        pair = self.table.current()
        self.texts.setVisible(pair is not None)
        for button in (self.left, self.right, self.both):
            button.setEnabled(pair is not None)
        if pair:
            self.texts.show_texts(*(f"{script.title}\n\n{text_of(script)}" for script in (pair.left, pair.right)))
            self.texts.left.name("1 · " + facts(pair.left, self._desk.here))
            self.texts.right.name("2 · " + facts(pair.right, self._desk.here))
            self.left.setAccessibleName(say("Keep script 1: {title}", title=pair.left.title))
            self.right.setAccessibleName(say("Keep script 2: {title}", title=pair.right.title))

    def _keep_left(self) -> None:
        if pair := self.table.current():
            self._delete(pair.right)

    def _keep_right(self) -> None:
        if pair := self.table.current():
            self._delete(pair.left)

    def _delete(self, script: Script) -> None:
        """Once is enough: the buttons wait until the library has answered."""
        for button in (self.left, self.right, self.both):
            button.setEnabled(False)
        self.table.setFocus()
        self._desk.delete([script])

    def _keep_both(self) -> None:
        if pair := self.table.current():
            self._desk.apart.add(pair.ids)
            self.table.setFocus()
            self._show()
            self.undo_bar.report(say("Both stay, and are not shown again while the program runs."), pair.ids)

    def _undo(self, undo: object) -> None:
        if isinstance(undo, frozenset):
            self._desk.apart.discard(undo)
            self._show()
            self.undo_bar.report(say("Taken back: the pair is in the list again."), None)
        else:
            self._desk.undo(undo)

    def _refused(self, sentence: str) -> None:
        self.undo_bar.refuse(sentence)
        self._show_pair()
