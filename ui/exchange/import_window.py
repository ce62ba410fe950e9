"""Brings replies in: a file or folder, what it is, what it would do, and only then the library changes."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from assistant.compliance.verdict import OK
from assistant.exchange.applying import apply, was_applied
from assistant.exchange.checked import Checked, blocked, checked
from assistant.exchange.looking import Looked, look, parsed_as
from assistant.exchange.parsed import Parsed
from assistant.exchange.plan import Plan, plan
from assistant.scripts.edit import Undo
from ui.exchange.columns_box import ColumnsBox
from ui.exchange.lists import Lists
from ui.exchange.names import FORMATS
from ui.exchange.telling import checked_list, lists_of
from ui.exchange.window import ExchangeWindow
from ui.scripts.library_desk import LibraryDesk
from ui.theme import styled
from ui.theme.measures import SMALL
from ui.words import sentences, words

say = words("exchange")


class ImportWindow(ExchangeWindow):
    """Nothing is changed before the button that says how many replies come in. Then it closes, and the library's
    window says what was done and offers the way back."""

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, say("Import replies"), say("Import"), parent)
        self._looked: Looked | None = None
        self._parsed: Parsed | None = None
        self._known = False
        self._plan: Plan | None = None
        self.name = styled(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "hint")
        self.file, self.folder = QPushButton(say("Choose a file…")), QPushButton(say("Choose a folder…"))
        self.file.clicked.connect(lambda: self._choose(folder=False))
        self.folder.clicked.connect(lambda: self._choose(folder=True))
        self.open_columns = styled(QPushButton(say("Columns…"), checkable=True), "quiet")
        self.columns = ColumnsBox()
        self.open_columns.toggled.connect(self.columns.setVisible)
        self.columns.changed.connect(self._read)
        self.join = QCheckBox(say("File categories together that are only written differently"))
        self.again = QCheckBox(say("Also bring back what was changed here since"))
        self.summary = QLabel(wordWrap=True)
        self.lists = Lists()
        self._lay_out()
        self._forget()

    def read(self, path: str) -> None:
        """Looks at this file or folder and says what it would do."""
        self._forget()
        self.work_on(say("Reading"), lambda: look(Path(path)), self._look_at)

    def can_begin(self) -> bool:
        return self._plan is not None and self._plan.does_something

    def _forget(self) -> None:
        self._looked = self._parsed = self._plan = None
        self.open_columns.setChecked(False)
        self.open_columns.hide()
        self.name.setText(
            say("A file or folder of another tool: 千牛, 客服宝, Excel, espanso, Beeftext, AutoKey, TextExpander, …")
        )
        self._show_plan(None)

    def _look_at(self, looked: Looked) -> None:
        self._looked = looked
        known = say("Recognised: {format}", format=say(FORMATS[looked.format]))
        self.name.setText(f"{looked.source.name} · {known}")
        if looked.table:
            self.columns.show_table(looked.table.rows, looked.table.mapping)
            self.open_columns.show()
            self.open_columns.setChecked(not looked.table.mapping.usable)
        self._read()

    def _read(self) -> None:
        looked, mapping = self._looked, self.columns.mapping
        if looked is None:
            return
        if looked.table and not mapping.usable:
            self._parsed = None
            self._show_plan(None)
            self.summary.setText(say("Say which column has the text of the replies."))
            return
        work, library = self.doing.work, self.desk.library

        def job() -> tuple[Parsed, bool]:
            parsed = parsed_as(looked, mapping, work.progress)
            return parsed, work.ask(lambda: was_applied(library, parsed.fingerprint))

        self.work_on(say("Reading"), job, self._take)

    def _take(self, read: tuple[Parsed, bool]) -> None:
        self._parsed, self._known = read
        self.again.setChecked(False)
        self.join.setChecked(True)
        self._make_plan()

    def _make_plan(self) -> None:
        parsed, library, known = self._parsed, self.desk.library, self._known
        if parsed is None:
            return
        paths, again, join = self.desk.paths(), self.again.isChecked(), self.join.isChecked()
        work, look_at = self.doing.work, self.desk.look

        def job() -> tuple[Plan, tuple[Checked, ...]]:
            made = plan(parsed, library.scripts(), paths, known=known, again=again, join=join)
            return made, checked(made, lambda text: look_at(text) if work.progress(0) else OK)

        self.work_on(say("Looking what would change"), job, lambda done: self._show_plan(*done))

    def _show_plan(self, made: Plan | None, found: tuple[Checked, ...] = ()) -> None:
        self._plan = made
        nothing = say("Nothing is changed before you have seen what would be.")
        self.summary.setText(_summary(made, found) if made else nothing)
        self.lists.show_lists([checked_list(found), *lists_of(made)] if made else [])
        self.join.setVisible(bool(made and (made.joins or not self.join.isChecked())))
        self.again.setVisible(bool(made and made.known and (made.counts["kept"] or self.again.isChecked())))
        coming = made.counts["new"] + made.counts["changed"] if made else 0
        self.do.setText(say("Import ({count})", count=coming) if coming else say("Import"))
        self.do.setEnabled(self.can_begin())
        if made and self.focusWidget() in (self.file, self.folder):
            self.lists.which.setFocus()

    def _apply(self) -> None:
        made, work, library, folder = self._plan, self.doing.work, self.desk.library, self.desk.picture_folder
        if made is None:
            return
        self.doing.begin(
            say("Importing"), 0, lambda: work.ask(lambda: apply(made, library, work.progress, folder())), self._applied
        )

    def _applied(self, undo: Undo | None) -> None:
        counts = self._plan.counts if self._plan else {"new": 0, "changed": 0}
        said = say("Imported: {new} new, {changed} changed", new=counts["new"], changed=counts["changed"])
        self.desk.reported.emit(said, undo)
        self.close()

    def _choose(self, *, folder: bool) -> None:
        chooser = QFileDialog(self, say("Choose a folder…") if folder else say("Choose a file…"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.read)
        chooser.open()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self.file, self.folder):
            buttons.addWidget(button)
        buttons.addStretch()
        self.rows.addWidget(self.name)
        self.rows.addLayout(buttons)
        self.rows.addWidget(self.open_columns, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.columns, self.summary, self.join, self.again, self.lists):
            self.rows.addWidget(part)
        self.rows.addStretch()
        self.rows.setStretchFactor(self.lists, 1)
        for box in (self.join, self.again):
            box.clicked.connect(lambda _: self._make_plan())
        self.do.clicked.connect(lambda _: self._apply())
        self.lay_out(QSize(38, 36))


def _summary(plan: Plan, found: tuple[Checked, ...]) -> str:
    said = say(
        "New: {new}, changed: {changed}, the same: {same}, there already: {duplicate}, yours kept: {kept}.",
        **plan.counts,
    )
    before, stopped = say("This file was imported before: what you have changed since stays."), blocked(found)
    kept = say("Come in, but cannot be inserted before they are reworded: {count}.", count=stopped)
    nothing = "" if plan.does_something else say("There is nothing to bring in.")
    return sentences(before if plan.known else "", said, kept if stopped else "", nothing)
