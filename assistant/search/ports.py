"""What searching needs from the outside: a place where its traces are kept from one day to the next."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol

from assistant.search.missed import Missed


class SearchStore(Protocol):
    """Keeps what was chosen for what was typed, and the searches that found nothing; of both only the latest. Each
    call is one transaction; it raises `Refused` as `ScriptStore` does."""

    def choices(self) -> Sequence[tuple[str, str]]:
        """What was typed and the id of the script that was chosen for it, the oldest first."""

    def keep_choice(self, typed: str, script: str, at: datetime) -> None:
        """Takes the place of an earlier choice for the same text."""

    def forget_choices(self) -> None: ...

    def missed(self) -> Sequence[Missed]:
        """The most frequent first."""

    def count_missed(self, words: str, day: date) -> None:
        """Once more."""

    def forget_missed(self, words: Collection[str] | None = None) -> None:
        """Only these, or all."""
