"""Erases a customer, after a question that says exactly what goes and what stays."""

from collections.abc import Callable
from dataclasses import asdict
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from assistant.orders.customers.customer import Customer
from assistant.orders.office import OrderOffice
from assistant.orders.privacy.ports import Traces
from ui.alive import while_alive
from ui.background import Background
from ui.question import ask
from ui.theme import styled
from ui.words import words

say = words("customers")
T = TypeVar("T")


class EraseButton(QPushButton):
    """Counts, asks, erases. `customer` gives the one who is shown when it is pressed."""

    erased = Signal(str)  # what was done, as a sentence
    refused = Signal(object)  # Refused

    def __init__(self, background: Background, office: OrderOffice, customer: Callable[[], Customer | None]) -> None:
        super().__init__(say("Erase this customer…"))
        styled(self, "danger")
        self._background, self._office, self._customer = background, office, customer
        self.clicked.connect(self._count)

    def _count(self) -> None:
        if customer := self._customer():
            office = self._office
            self._run(lambda: office.privacy.traces(office.privacy.of(customer)), lambda t: self._ask(customer, t))

    def _ask(self, customer: Customer, traces: Traces) -> None:
        ask(self.window(), say("Erase who this customer is?"), what_goes(traces),
            {say("Erase for good"): lambda: self._erase(customer)})  # fmt: skip

    def _erase(self, customer: Customer) -> None:
        office = self._office

        def erased(traces: Traces) -> None:
            self.erased.emit(say("Erased: the customer's record, and who it was on {cards} cards.", cards=traces.cards))

        self._run(lambda: office.privacy.erase(office.privacy.of(customer)), erased)

    def _run(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(job, while_alive(self, done), while_alive(self, self.refused.emit))


def what_goes(traces: Traces) -> str:
    """For somebody who decides about it now."""
    parts = [
        say(
            "Goes: the record with its notes; name, phone, address, account, order and waybill number, notes, wish and "
            "remark on {cards} cards and in their history; what was written in {follow_ups} follow-ups and {cases} "
            "after-sales cases.",
            **asdict(traces),
        ),
        say("Stays, for the shop's books: goods, sizes, quantities, states and times."),
    ]
    if traces.under_way:
        parts.append(
            say(
                "Still under way: {count} of these cards, which cannot be sent without the buyer.",
                count=traces.under_way,
            )
        )
    parts.append(
        say("It cannot be undone. Backups made before still have it, until seven newer ones have taken their place.")
    )
    return "\n\n".join(parts)
