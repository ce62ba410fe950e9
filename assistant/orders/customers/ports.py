"""Where customers are kept."""

from collections.abc import Sequence
from typing import Protocol

from assistant.orders.customers.customer import Customer


class CustomerStore(Protocol):
    """Keeps customers; each call is one transaction, with the refusals of every store."""

    def with_account(self, account: str) -> Customer | None: ...

    def with_phone(self, phone: str) -> Sequence[Customer]:
        """The latest first: a phone may be shared."""

    def find(self, text: str, limit: int = 50) -> Sequence[Customer]:
        """By any word of account, phone, name, tags and notes; the latest first."""

    def put(self, customer: Customer) -> None:
        """Adds or replaces by id. Raises `Refused("customer_account_taken")`."""

    def drop(self, id: str) -> None: ...
