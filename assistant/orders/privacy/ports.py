"""What forgetting needs from the outside: everything that is kept about a person, in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from assistant.orders.card import Card, Event

Forget = Callable[[Card], tuple[Card, Event]]


@dataclass(frozen=True, slots=True)
class Person:
    """Whose traces are meant: those with one of these accounts, or of these phones (digits), and what belongs to the
    records of these customers, by id."""

    accounts: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    customers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Traces:
    """How many there are, or were: cards that say who the buyer is, those of them that are still `under_way`,
    customers' records, follow-ups and after-sales cases."""

    cards: int = 0
    under_way: int = 0
    customers: int = 0
    follow_ups: int = 0
    cases: int = 0


class PrivacyStore(Protocol):
    """Finds and erases. Refusals as of every store.

    Erasing puts in place of each card what `forget` makes of it, empties the changes in its earlier history, takes the
    customers away, ends their follow-ups and those of the cards, and empties what was written about the person in
    follow-ups and cases: all or nothing. Afterwards nothing of it is left in the file.
    """

    def traces(self, person: Person) -> Traces: ...

    def erase(self, person: Person, forget: Forget, at: datetime) -> Traces:
        """What there was."""

    def is_outdated(self, before: datetime) -> bool:
        """Whether `expire` would find anything; quick."""

    def outdated(self, before: datetime) -> Traces:
        """Cards in an ended state that were last changed before, and customers who were last seen before and have no
        other card."""

    def expire(self, before: datetime, forget: Forget, at: datetime, most: int) -> Traces:
        """Erases those, at most so many cards; with fewer cards than that, the customers too."""
