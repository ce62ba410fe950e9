"""The panel beside the form: who the buyer is, how to address him, and what he bought before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from assistant.orders.card import Card, Details
from assistant.orders.customers.customer import Customer
from assistant.orders.customers.desk import Known
from assistant.orders.customers.phone import dialled
from assistant.orders.customers.salutation import propose_for
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.orders.aids import Parts
from ui.orders.customers.earlier import EarlierCards
from ui.orders.customers.editor import CustomerEditor
from ui.orders.customers.erasing import EraseButton
from ui.orders.panel import Panel
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM
from ui.words import words

say = words("customers")

TAKEN_OVER = ("contact", "phone", "address", "account", "size", "courier")
"""Fields that are likely the same as last time; what is bought, and what was wished for, is not."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Who the form names, None for a stranger, and how one might address him."""

    known: Known | None
    proposals: Sequence[str]


class CustomerPanel(Panel):
    """Follows the form; what was typed here is saved as it is left."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(say("Customer"))
        self._background, self._office = parts.background, parts.office
        self._details, self._card = Details(), ""
        self._asked: tuple[str, ...] | None = None
        self._question = 0
        self.editor = CustomerEditor()
        self.earlier = EarlierCards()
        self.erase = EraseButton(parts.background, parts.office, lambda: self.editor.customer)
        self.stranger = styled(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "empty")
        self.stranger.setTextFormat(Qt.TextFormat.PlainText)
        self.note_down = QPushButton(say("Keep this customer"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def look(self, details: Details, card: Card | None) -> None:
        self._details, self._card = details, card.id if card else ""
        asked = (details.account.strip(), dialled(details.phone), details.contact.strip(), details.address, self._card)
        if asked != self._asked:
            self._asked = asked
            self._ask()

    def start(self) -> None:
        self.editor.salutation.setFocus()

    def keep(self) -> None:
        self.editor.keep()

    def _ask(self) -> None:
        self._question += 1
        question, details = self._question, self._details

        def find() -> Answer:
            known = self._office.customers.known(details)
            name = details.contact.strip() or (known.customer.name if known else "")
            return Answer(known, propose_for(name, details.address))

        def done(answer: Answer) -> None:
            if question == self._question:
                self._show(answer)

        self._background.run(find, while_alive(self, done), while_alive(self, self.refused.emit))

    def _show(self, answer: Answer) -> None:
        if known := answer.known:
            shown = self.editor.customer
            if shown and shown.id == known.customer.id:
                self.editor.saved(shown, known.customer)  # what others wrote meanwhile
                self.editor.salutation.propose(answer.proposals)
            else:
                self.editor.show_customer(known.customer, answer.proposals)
            self.earlier.show_cards([card for card in known.cards if card.id != self._card])
            self._pages.setCurrentIndex(0)
        else:
            self.editor.keep()
            self.editor.forget()
            self._show_stranger(answer.proposals)

    def _show_stranger(self, proposals: Sequence[str]) -> None:
        named = bool(self._details.account.strip() or dialled(self._details.phone))
        self.note_down.setVisible(named)
        self.stranger.setText(
            say(
                "Nobody on file has this account or phone.\nSaving the card adds him. Form of address: {forms}",
                forms="、".join(proposals),
            )
            if named
            else say("Who is it?\nFill in the buyer's account or phone: then what is known about him stands here.")
        )
        self._pages.setCurrentIndex(1)

    def _note_down(self) -> None:
        details = self._details
        self._background.run(
            lambda: self._office.customers.saw(details),
            while_alive(self, lambda _: self._written()),
            while_alive(self, self.refused.emit),
        )

    def _save(self, seen: Customer, wanted: Customer) -> None:
        def saved(stored: Customer) -> None:
            self.editor.saved(wanted, stored)
            self.changed.emit()

        def refused(refusal: Refused) -> None:
            if refusal.reason == "customer_not_found":
                self.editor.forget()
                self._ask()
            self.refused.emit(refusal)

        self._background.run(
            lambda: self._office.customers.change(seen, wanted), while_alive(self, saved), while_alive(self, refused)
        )

    def _written(self) -> None:
        self._ask()
        self.changed.emit()

    def _erased(self, told: str) -> None:
        """The card in the form is another one now: it is opened anew, without its buyer."""
        self.editor.forget()
        self._written()
        self.notice.emit(told, "success")
        if self._card:
            self.open_wanted.emit(self._card)

    def _take(self, earlier: Details) -> None:
        fields = taken_over(self._details, earlier)
        if fields:
            self.fill_wanted.emit(fields)
            self.notice.emit(say("Taken over; what was filled in already stayed."), "success")
        else:
            self.notice.emit(say("The form says all of this already; nothing was changed."), "info")

    def _lay_out(self) -> None:
        self._pages.addWidget(Scrolled(_page(self.editor, self.earlier, self.erase)))
        self._pages.addWidget(_page(self.stranger, self.note_down))
        self.column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.editor.changed.connect(self._save)
        self.earlier.open_wanted.connect(self.open_wanted)
        self.earlier.take_wanted.connect(self._take)
        self.note_down.clicked.connect(self._note_down)
        self.erase.erased.connect(self._erased)
        self.erase.refused.connect(self.refused)


def taken_over(form: Details, earlier: Details) -> Mapping[str, str]:
    """What an earlier card says in fields that are still empty."""
    empty = [name for name in TAKEN_OVER if not getattr(form, name).strip()]
    return {name: getattr(earlier, name) for name in empty if getattr(earlier, name).strip()}


def _page(*parts: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, LARGE)
    column.setSpacing(MEDIUM)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return page
