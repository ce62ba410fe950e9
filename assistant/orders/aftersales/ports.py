"""Where after-sales cases are kept."""

from collections.abc import Sequence
from typing import Protocol

from assistant.orders.aftersales.case import Case


class CaseStore(Protocol):
    """Keeps cases; each call is one transaction, with the refusals of every store."""

    def of_card(self, card: str) -> Sequence[Case]:
        """The latest first."""

    def open(self) -> Sequence[Case]:
        """Those neither done nor refused, the longest waiting first."""

    def put(self, case: Case) -> None:
        """Adds or replaces by id."""
