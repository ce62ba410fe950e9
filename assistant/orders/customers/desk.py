"""Recognises customers and keeps what is known about them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.orders.card import Card, Details
from assistant.orders.customers import facts
from assistant.orders.customers.customer import Customer
from assistant.orders.customers.joining import joined, reconciled
from assistant.orders.customers.phone import dialled
from assistant.orders.customers.ports import CustomerStore
from assistant.orders.desk import utc_now
from assistant.orders.ports import OrderStore
from assistant.refusal import Refused


@dataclass(frozen=True, slots=True)
class Known:
    """A customer with his cards, the newest first."""

    customer: Customer
    cards: Sequence[Card] = ()


@dataclass(frozen=True, slots=True)
class Merge:
    """Two records that became `result`, and what they were before."""

    result: Customer
    kept: Customer
    other: Customer


class CustomerDesk:
    """The verbs; they wait for the disk. All raise the store's `Refused`."""

    def __init__(self, store: CustomerStore, orders: OrderStore, now: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._orders = orders
        self._now = now

    def recognise(self, details: Details) -> Customer | None:
        """By the account; else by the phone, if only one customer has it, and no other account than this."""
        account, phone = details.account.strip(), dialled(details.phone)
        if account and (known := self._store.with_account(account)):
            return known
        found = self._store.with_phone(phone) if phone else ()
        if account:
            found = [one for one in found if not one.account]
        return found[0] if len(found) == 1 else None

    def saw(self, details: Details) -> Customer | None:
        """A card was saved: a new customer, or one more sight of a known one. None when the card names nobody."""
        account, phone = details.account.strip(), dialled(details.phone)
        if not account and not phone:
            return None
        now = self._now()
        if known := self.recognise(details):
            return self._store.revise(known.id, lambda stored: _seen_again(stored, details, now))
        new = Customer(account, phone, details.contact.strip(), first_seen=now, last_seen=now)
        self._store.put(new)
        return new

    def known(self, details: Details) -> Known | None:
        """Who this is, and what he bought before."""
        customer = self.recognise(details)
        return Known(customer, self.cards(customer)) if customer else None

    def cards(self, customer: Customer) -> Sequence[Card]:
        """The newest first, whatever became of them."""
        return self._orders.bought_by(customer.accounts, customer.phones)

    def facts(self, details: Details) -> Mapping[str, str]:
        """For the blanks of a reply: see `assistant/orders/customers/facts.py`."""
        known = self.known(details)
        return facts.facts(details, known.customer, known.cards) if known else facts.facts(details)

    def get(self, id: str) -> Customer:
        """By id, or by the beginning of one. Raises `Refused("customer_not_found")`."""
        customer = self._store.get(id)
        if customer is None:
            raise Refused("customer_not_found")
        return customer

    def change(self, seen: Customer, wanted: Customer) -> Customer:
        """Keeps what somebody made of the record as he had `seen` it, and what others wrote into it meanwhile.

        Raises `Refused("customer_not_found")` and `Refused("customer_account_taken")`.
        """
        return self._store.revise(seen.id, lambda stored: reconciled(seen, wanted, stored))

    def find(self, text: str = "", limit: int = 50, offset: int = 0) -> Sequence[Customer]:
        """Those seen last come first; `text` is looked for in all that is known."""
        return self._store.find(text, limit, offset)

    def merge(self, kept: Customer, other: Customer) -> Merge:
        """Two records are of one person: the first takes in the second, which is gone."""
        kept, other = self.get(kept.id), self.get(other.id)
        result = joined(kept, other)
        self._store.write([result], [other.id])
        return Merge(result, kept, other)

    def part(self, merge: Merge) -> None:
        """Takes a merge back; what was written into the common record since then stays in the one that was kept."""
        stored = self.get(merge.result.id)
        parted = replace(reconciled(merge.result, merge.kept, stored), also=merge.kept.also)
        self._store.write([parted, merge.other])


def _seen_again(stored: Customer, details: Details, now: datetime) -> Customer:
    return replace(
        stored,
        account=stored.account or details.account.strip(),
        phone=dialled(details.phone) or stored.phone,
        name=details.contact.strip() or stored.name,
        last_seen=now,
    )
