"""Where after-sales cases are kept."""

from collections.abc import Callable, Sequence
from typing import Protocol

from assistant.orders.aftersales.case import Case


class CaseStore(Protocol):
    """Keeps cases; each call is one transaction, with the refusals of every store."""

    def of_card(self, card: str) -> Sequence[Case]:
        """The latest first."""

    def open(self) -> Sequence[Case]:
        """Those neither done nor refused, the longest waiting first."""

    def open_cards(self) -> frozenset[str]:
        """The ids of the cards that have such a one."""

    def get(self, id: str) -> Case | None:
        """By id, or by the beginning of one when that is unambiguous."""

    def put(self, case: Case) -> None:
        """Adds or replaces by id."""

    def revise(self, id: str, edit: Callable[[Case], Case]) -> Case:
        """Replaces a case by what `edit` makes of it; nobody else writes in between. Raises
        `Refused("case_not_found")`."""
