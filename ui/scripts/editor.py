"""The script editor: makes a new script or changes one, and loses nothing that was typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.compliance.verdict import OK, Verdict
from assistant.refusal import Refused
from assistant.scripts.earlier import Earlier
from assistant.scripts.replacing import texts_of
from assistant.scripts.script import Draft, Script, draft_of
from ui.alive import while_alive
from ui.compliance.findings import Findings
from ui.fitting import fitting
from ui.question import ask
from ui.scripts.blanks.slips import NEXT_KEY, Slips
from ui.scripts.editor_form import EditorForm
from ui.scripts.parts.pictures import StepPictures
from ui.scripts.unsaved import Unsaved
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from ui.scripts.team_note import TeamNote

TYPING_PAUSE = 400  # ms without a key before what was typed is kept as a draft

Save = Callable[[Draft, Callable[[Script], None], Callable[[Refused], None]], None]


@dataclass(frozen=True, slots=True)
class EditorDesk:
    """What the editor asks of the program.

    `save` writes on the worker thread and calls one of the other two on the GUI thread. `hotkey_problem` says in a
    sentence who holds a combination already, or "". `rest_hotkeys(True)` lets our hotkeys rest while keys are taken.
    `look` says what the check finds in a text. `pictures` keeps those of further messages, `fill`
    fills the blanks of a text as far as they are known. `earlier` makes the window of the script's earlier texts, which
    gives one to the editor. `has_code` tells whether a script has this code. `note` makes what is said of a team's
    script.
    """

    save: Save
    categories: Sequence[str] = ()
    tags: Sequence[str] = ()
    hotkey_problem: Callable[[str], str] = lambda _: ""
    rest_hotkeys: Callable[[bool], None] = lambda _: None
    unsaved: Unsaved = field(default_factory=Unsaved)
    look: Callable[[str], Verdict] = lambda _: OK
    pictures: StepPictures | None = None
    fill: Callable[[str], str] | None = None
    earlier: Callable[[Callable[[Earlier], None], QWidget], QWidget] | None = None
    has_code: Callable[[str], bool] = lambda _: True
    note: Callable[[], "TeamNote"] | None = None


class ScriptEditor(QDialog):
    """Not modal. `start` fills the fields of a new script, or of one that has a draft for the team. What was typed and
    survived for this script goes before all."""

    saved = Signal(object)  # Script
    refused = Signal(object)  # Refused

    def __init__(
        self, desk: EditorDesk, script: Script | None = None, start: Draft | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._say = words("library")
        self._desk = desk
        self._id = script.id if script else ""
        self._start = start or (draft_of(script) if script else Draft("", ""))
        survived = desk.unsaved.get(self._id)
        self.form = EditorForm(
            survived or self._start, desk.categories, desk.tags, desk.hotkey_problem, desk.pictures, desk.fill
        )
        self.slips = Slips(self.form.body, desk.has_code)
        self.findings = Findings(desk.look)
        self._start = self._start if survived else self.form.draft()
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._keep)
        self.setWindowTitle(self._say("Change script") if script else self._say("New script"))
        self._build()
        self.recovered.setVisible(survived not in (None, self._start))
        (self.form.body if script else self.form.title).setFocus()
        self.form.edited.connect(self._pause.start)
        for edited in (self.form.body.textChanged, self.form.parts.edited):
            edited.connect(self._look_at_texts)
        self._look_at_texts()
        self.form.hotkey.listening.connect(desk.rest_hotkeys)

    def changed(self) -> bool:
        return self.form.draft() != self._start

    def save(self) -> None:
        """Asks for it to be saved; the editor closes once it is."""
        self._wait(saving=True)
        self.problem.hide()
        self._desk.save(self.form.draft(), while_alive(self, self._saved), while_alive(self, self._refused))

    def reject(self) -> None:
        """Esc: asks first when something would be lost."""
        if not self.changed():
            self._discard()
            return
        ask(
            self,
            self._say("Keep what you have typed?"),
            self._say("It has not been saved yet."),
            {self._say("Save"): self.save, self._say("Discard"): self._discard},
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.changed() and self.isVisible():
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _build(self) -> None:
        say = self._say
        self.recovered = styled(QWidget(), "card")
        self.recovered.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        told = QHBoxLayout(self.recovered)
        told.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        told.addWidget(QLabel(say("Here is what you had typed and not saved.")), 1)
        self.start_over = styled(QPushButton(say("Discard it")), "quiet")
        self.start_over.clicked.connect(self._start_over)
        told.addWidget(self.start_over)
        self.note = self._desk.note() if self._desk.note else None
        if self.note:
            self.note.taken_back.connect(self._discard)
            self.note.proposing.connect(lambda: self.note and self.note.propose(self.form.draft()))
        self.problem = styled(QLabel(), "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.earlier_button = styled(QPushButton(words("history")("Earlier texts…"), self), "quiet")
        self.earlier_button.setToolTip("Ctrl+Shift+H")
        self.earlier_button.setShortcut("Ctrl+Shift+H")
        self.earlier_button.setVisible(self._desk.earlier is not None)
        self.earlier_button.clicked.connect(self._show_earlier)
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = styled(QPushButton(say("Save")), "primary")
        self.save_button.setToolTip(say("Ctrl+S or Ctrl+Enter"))
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        QShortcut(QKeySequence("Ctrl+W"), self, self.reject)
        QShortcut(QKeySequence(NEXT_KEY), self, self.slips.go_on)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.earlier_button)
        buttons.addWidget(self.problem, 1)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        if self.note:
            column.addWidget(self.note)
        column.addWidget(self.recovered)
        column.addWidget(Scrolled(self.form), 1)
        column.addWidget(self.slips)
        column.addWidget(self.findings)
        column.addLayout(buttons)
        line = self.fontMetrics().height()
        self.resize(fitting(self, QSize(36 * line, 37 * line)).expandedTo(self.minimumSizeHint()))

    def _look_at_texts(self) -> None:
        self.findings.watch(*texts_of(self.form.draft()))

    def _show_earlier(self) -> None:
        if self._desk.earlier:
            window = self._desk.earlier(self._take_earlier, self)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.show()

    def _take_earlier(self, earlier: Earlier) -> None:
        """Nothing is changed before it is saved."""
        self.form.fill(earlier.onto(self.form.draft()))

    def _saved(self, script: Script) -> None:
        self._forget()
        self.saved.emit(script)
        self.accept()

    def _refused(self, refusal: Refused) -> None:
        self._wait(saving=False)
        if not self.form.complain(refusal):
            self.problem.setText(sentence(refusal.reason, **refusal.facts))
            self.problem.show()
        self.refused.emit(refusal)

    def _wait(self, *, saving: bool) -> None:
        """The first save of a day may take a moment."""
        self.save_button.setEnabled(not saving)
        self.save_button.setText(self._say("Saving…") if saving else self._say("Save"))

    def _start_over(self) -> None:
        self.form.fill(self._start)
        self.recovered.hide()
        self._forget()

    def _discard(self) -> None:
        self._forget()
        super().reject()

    def _keep(self) -> None:
        if self.changed():
            self._desk.unsaved.keep(self._id, self.form.draft())
        else:
            self._desk.unsaved.forget(self._id)

    def _forget(self) -> None:
        self._pause.stop()
        self._desk.unsaved.forget(self._id)
