"""Where customers are kept."""

from collections.abc import Callable, Sequence
from typing import Protocol

from assistant.orders.customers.customer import Customer


class CustomerStore(Protocol):
    """Keeps customers; each call is one transaction, with the refusals of every store."""

    def get(self, id: str) -> Customer | None:
        """By id, or by the beginning of one when that is unambiguous."""

    def with_account(self, account: str) -> Customer | None:
        """Who has this account, or has it among what he is also known by."""

    def with_phone(self, phone: str) -> Sequence[Customer]:
        """The latest first: a phone may be shared."""

    def find(self, text: str, limit: int = 50, offset: int = 0) -> Sequence[Customer]:
        """By any word of account, phone, name, tags and notes; the latest first."""

    def put(self, customer: Customer) -> None:
        """Adds or replaces by id. Raises `Refused("customer_account_taken")`."""

    def revise(self, id: str, edit: Callable[[Customer], Customer]) -> Customer:
        """Replaces a record by what `edit` makes of it; nobody else writes in between. Raises
        `Refused("customer_not_found")` and `Refused("customer_account_taken")`."""

    def write(self, put: Sequence[Customer], drop: Sequence[str] = ()) -> None:
        """Takes these ids away and adds or replaces those records, all or nothing. Raises as `put` does."""

    def drop(self, id: str) -> None: ...
