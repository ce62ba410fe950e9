"""Recognises customers and keeps what is known about them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from assistant.orders.card import Details
from assistant.orders.customers.customer import Customer
from assistant.orders.customers.ports import CustomerStore
from assistant.orders.desk import utc_now


class CustomerDesk:
    """The verbs; they wait for the disk. All raise the store's `Refused`."""

    def __init__(self, store: CustomerStore, now: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._now = now

    def recognise(self, details: Details) -> Customer | None:
        """By the account; without one by the phone, if only one customer has it."""
        if account := details.account.strip():
            return self._store.with_account(account)
        phone = dialled(details.phone)
        found = self._store.with_phone(phone) if phone else ()
        return found[0] if len(found) == 1 else None

    def saw(self, details: Details) -> Customer | None:
        """A card was saved: a new customer, or one more sight of a known one. None when the card names nobody."""
        account, phone = details.account.strip(), dialled(details.phone)
        if not account and not phone:
            return None
        now = self._now()
        known = self.recognise(details) or Customer(account, phone, first_seen=now)
        seen = replace(
            known,
            account=known.account or account,
            phone=phone or known.phone,
            name=details.contact.strip() or known.name,
            last_seen=now,
        )
        self._store.put(seen)
        return seen

    def change(self, customer: Customer) -> None:
        self._store.put(customer)

    def find(self, text: str, limit: int = 50) -> Sequence[Customer]:
        return self._store.find(text, limit)


def dialled(phone: str) -> str:
    """Digits only, without the country's code: the same number however it was typed. "" for what is too short."""
    digits = re.sub(r"\D", "", phone)
    digits = digits.removeprefix("0086") if digits.startswith("0086") else digits
    digits = digits.removeprefix("86") if len(digits) == 13 and digits.startswith("861") else digits
    return digits if len(digits) >= 7 else ""
