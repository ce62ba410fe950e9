"""What the order desk needs from the outside: a place where cards and their history are kept."""

from collections.abc import Collection, Sequence
from typing import Protocol

from assistant.orders.card import Card, Event, State
from assistant.orders.finding import Wanted


class OrderStore(Protocol):
    """Keeps cards. Each call is one transaction; refusals as for scripts ("disk_full", "read_only", ...)."""

    def save(self, card: Card, event: Event) -> None:
        """Adds or replaces the card and appends the event, both or neither. Raises `Refused("card_changed_meanwhile")`
        when the stored revision is not the one before the card's own."""

    def get(self, id: str) -> Card | None:
        """By id, or by the beginning of one when that is unambiguous."""

    def find(self, text: str = "", states: Sequence[State] = (), limit: int = 100, offset: int = 0) -> Sequence[Card]:
        """Newest first; `text` is looked for in every field; no states means all."""

    def with_ids(self, ids: Collection[str]) -> Sequence[Card]:
        """Those of these cards that are on file, in any order."""

    def page(self, wanted: Wanted, after: Card | None, limit: int) -> Sequence[Card]:
        """Newest first: the cards that follow `after`, or the first ones."""

    def count(self, wanted: Wanted) -> int: ...

    def with_order_number(self, order_number: str) -> Sequence[Card]:
        """Cards that carry this platform order number and are not cancelled."""

    def bought_by(self, accounts: Sequence[str], phones: Sequence[str]) -> Sequence[Card]:
        """All cards with one of these accounts, or of these phones (digits, however the card has them written), newest
        first."""

    def with_order_numbers(self, order_numbers: Collection[str]) -> Sequence[Card]:
        """The same for some hundred numbers at once, in any order."""

    def history(self, id: str) -> Sequence[Event]:
        """Oldest first."""
