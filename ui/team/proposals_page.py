"""What agents propose: who and why, how it differs from the library, taken as a draft or declined with an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.alive import while_alive
from ui.field import Field
from ui.scripts.columns import shown_time
from ui.scripts.work_layout import lay_out
from ui.team.difference_page import DifferencePage
from ui.team.difference_told import what_told
from ui.team.halves import Halves
from ui.team.listing import Listing, Told
from ui.team.listing_model import Column
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words
from ui.wrapping_check import WrappingCheck

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assistant.team.ports import Draft
    from assistant.team.review import ProposalLine
    from ui.team.lead_desk import LeadDesk

say = words("team_lead")

STATUS = {"open": "Open", "accepted": "Accepted", "rejected": "Declined"}


def author_told(one: ProposalLine) -> str:
    return one.author if one.trusted else say("{author} (unverified)", author=one.author)


class ProposalsPage(QWidget):
    """Reads them when it is asked to `refresh`. `counted` says how many are open."""

    counted = Signal(int)

    def __init__(self, desk: LeadDesk, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._desk, self._today = desk, today
        self._proposals: Sequence[ProposalLine] | None = None
        self.list = Listing(_told())
        self.answered = WrappingCheck(say("Show answered ones too"))
        self.facts = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.page = DifferencePage(say("In the library"), say("As proposed"))
        self.answer = Field(say("Answer"), QLineEdit(), say("Needed to decline: the author reads why."))
        self._make_buttons()
        self._connect()
        self._lay_out()
        self._show()

    def refresh(self) -> None:
        self._desk.read_proposals(while_alive(self, self.show_proposals))

    def show_proposals(self, proposals: Sequence[ProposalLine]) -> None:
        self._proposals = proposals
        self._show()
        self.counted.emit(sum(each.status == "open" for each in proposals))

    def show_again(self) -> None:
        """What was asked for was refused: everything stands as it was."""
        self._show()

    def _make_buttons(self) -> None:
        self.accept = styled(QPushButton(say("Accept as a draft")), "primary")
        self.reject = styled(QPushButton(say("Decline")), "danger")
        for button, keys, do in ((self.accept, "Ctrl+1", self._accept), (self.reject, "Ctrl+2", self._reject)):
            button.setToolTip(keys)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            QShortcut(QKeySequence(keys), self, button.click, context=Qt.ShortcutContext.WindowShortcut)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self._show_chosen())
        self.answered.toggled.connect(lambda _: self._show())
        self.answer.editor.textEdited.connect(lambda _: self.answer.settle())

    def _lay_out(self) -> None:
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        inside.setSpacing(SMALL)
        inside.addWidget(self.answered)
        inside.addWidget(Halves(self.list, self.page), 1)
        inside.addWidget(self.facts)
        inside.addWidget(self.answer)
        lay_out(self, inner, (), (None, self.reject, self.accept))

    def _show(self) -> None:
        every = self._proposals or ()
        shown = [each for each in every if each.status == "open" or self.answered.isChecked()]
        self.list.show_rows(shown, self._hint())
        self._show_chosen()

    def _hint(self) -> str:
        if self._proposals is None:
            return say("Reading the proposals…")
        return say("No open proposals. Agents propose a change from the menu of a reply; it stands here then.")

    def _show_chosen(self) -> None:
        one: ProposalLine | None = self.list.current()
        self._compare(one)
        self.facts.setText(_facts(one) if one else "")
        self.facts.setVisible(one is not None)
        is_open = one is not None and one.status == "open"
        self.accept.setEnabled(is_open)
        self.reject.setEnabled(is_open)
        self.answer.setVisible(is_open)

    def _compare(self, one: ProposalLine | None) -> None:
        """With the lead's own draft where there is one that says something else: that is what would be lost."""
        stands = _standing(one)
        self.page.texts.left.name(say("In your draft") if stands else say("In the library"))
        difference = one.difference if one else None
        if difference and stands:
            difference = replace(difference, theirs=stands.row)
        self.page.show_difference(difference, self._today())

    def _accept(self) -> None:
        if one := self.list.current():
            self.accept.setEnabled(False)
            self._desk.accept(one)

    def _reject(self) -> None:
        answer = self.answer.editor.text().strip()
        if not answer:
            self.answer.complain(say("Say why: the author reads it."))
            self.answer.editor.setFocus()
        elif one := self.list.current():
            self.reject.setEnabled(False)
            self.answer.editor.clear()
            self._desk.reject(one, answer)


def _standing(one: ProposalLine | None) -> Draft | None:
    return one.stands if one and one.status == "open" else None


def _stands_told(one: ProposalLine) -> str:
    stands = _standing(one)
    if stands is None:
        return ""
    if stands.row is None:
        return say("A draft of yours takes this reply away. Publish or discard it before you accept this.")
    return say(
        "A draft of yours says something else, and is compared here. Publish or discard it before you accept this."
    )


def _facts(one: ProposalLine) -> str:
    lines = [
        say("From {author}: {why}", author=author_told(one), why=one.why or say("(no reason given)")),
        "" if one.trusted else say("The team does not know the key that signed this: anybody may have written it."),
        _stands_told(one),
        say("The library has changed since; what both changed is left to you after accepting.")
        if one.difference.base != one.difference.theirs
        else "",
        say("Answer: {answer}", answer=one.answer) if one.answer else "",
    ]
    return "\n".join(filter(None, lines))


def _told() -> Told:
    columns = (
        Column(say("Name"), lambda one: one.difference.title),
        Column(say("What"), lambda one: what_told(one.difference), 11, yield_=3),
        Column(say("From"), author_told, 18, yield_=1, sign=lambda one: "" if one.trusted else "warning"),
        Column(say("When"), lambda one: shown_time(one.at), 11, yield_=2),
        Column(say("Status"), lambda one: say(STATUS[one.status]), 11, yield_=4),
    )
    return Told(say("Proposals"), columns, lambda one: one.id)
