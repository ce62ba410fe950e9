"""Writes a rule of the library's own; it can be tried before it is saved."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from assistant.compliance.checker import Checker
from assistant.compliance.matcher import Matcher
from assistant.compliance.own_rules import read_own
from assistant.compliance.rule import Rule
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.compliance.rules.desk import RulesDesk
from ui.compliance.rules.edit_form import RuleForm
from ui.compliance.rules.names import what_it_finds
from ui.compliance.rules.trial import TrialWindow
from ui.fitting import fitting
from ui.question import ask
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words
from ui.words.reasons import sentence

say = words("rules")


class RuleEditor(QDialog):
    """Not modal. Closing it with something unsaved asks."""

    def __init__(
        self,
        desk: RulesDesk,
        rule: Rule | None,
        shops: Sequence[str] = (),
        categories: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = rule.id if rule else ""
        self.setWindowTitle(say("Edit rule") if rule else say("New rule"))
        self.form = RuleForm(rule, shops, categories)
        self._begun = self.form.row()
        self.attempt = QPushButton(say("Try on the library"))
        self.attempt.clicked.connect(self.try_it)
        self.save_button = styled(QPushButton(say("Save")), "primary")
        self.save_button.setToolTip("Ctrl+S")
        self.save_button.clicked.connect(self.save)
        for button in (self.attempt, self.save_button):
            button.setAutoDefault(False)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        QShortcut(QKeySequence("Ctrl+W"), self, self.reject)
        self._lay_out()
        self.form.setFocus()

    def save(self) -> None:
        if self._read():
            self.save_button.setEnabled(False)
            row, off = self.form.row(), not self._id and not self.form.on.isChecked()
            saved, refused = while_alive(self, lambda _: self.accept()), while_alive(self, self._refused)
            self._desk.save(self._id, row, off=off, done=lambda: saved(None), refused=refused)

    def try_it(self) -> TrialWindow | None:
        """What is written now, saved or not."""
        if not (matcher := self._read()):
            return None
        window = TrialWindow(self._desk, Checker([matcher]), what_it_finds(matcher.rule), self)
        window.show()
        return window

    def reject(self) -> None:
        if self.form.row() == self._begun:
            super().reject()
            return
        ask(
            self,
            say("Close without saving?"),
            say("What you have written of this rule is lost then."),
            {say("Close without saving"): super().reject},
        )

    def _read(self) -> Matcher | None:
        """The rule of the form, or None: what is wrong stands at its field."""
        self.form.settle()
        row = self.form.row()
        for place, wrong in (
            ("terms", "" if row[self.form.kind.currentData()] else say("Write at least one line.")),
            ("reason", "" if row["reason"] else say("Say why: agents read it.")),
        ):
            if wrong:
                self.form.complain(place, wrong)
                return None
        try:
            return read_own(row | {"id": self._id or "new"})
        except Refused as refusal:
            self._complain(refusal)
            return None

    def _refused(self, refusal: Refused) -> None:
        self.save_button.setEnabled(True)
        self._complain(refusal)

    def _complain(self, refusal: Refused) -> None:
        """Nobody knows a rule by its id."""
        name = next(iter(self.form.row()[self.form.kind.currentData()]), "")
        facts = refusal.facts | ({"rule": name} if "rule" in refusal.facts else {})
        self.form.complain(str(facts.get("place", "")), sentence(refusal.reason, **facts))

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        inside.addWidget(self.form)
        inside.addStretch()
        buttons = QHBoxLayout()
        buttons.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        buttons.addWidget(self.attempt)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scrolled(page), 1)
        column.addLayout(buttons)
        line = self.fontMetrics().height()
        self.resize(fitting(self, QSize(30 * line, 38 * line)))
