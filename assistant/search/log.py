"""What searching leaves behind on this machine: choices for what was typed, and counts of what was not found."""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, date, datetime

from assistant.search.choices import Choices, typed_as
from assistant.search.missed import Missed, countable
from assistant.search.ports import SearchStore


class SearchLog:
    """Waits for the disk: to be used on the worker thread. Raises `Refused` as the store does."""

    def __init__(self, store: SearchStore, today: Callable[[], date] = date.today) -> None:
        self._store = store
        self._today = today

    def choices(self) -> Choices:
        return Choices(self._store.choices())

    def chosen(self, query: str, id: str) -> None:
        """Kept for the next start, unless what was typed may hold a customer's data."""
        if countable(query) or len(typed_as(query)) == 1:
            self._store.keep_choice(typed_as(query), id, datetime.now(UTC))

    def forget_choices(self) -> None:
        self._store.forget_choices()

    def found_nothing(self, query: str) -> None:
        """Counts the words, unless they may hold a customer's data."""
        if words := countable(query):
            self._store.count_missed(words, self._today())

    def missed(self) -> Sequence[Missed]:
        """The most frequent first."""
        return self._store.missed()

    def forget_missed(self, words: Collection[str] | None = None) -> None:
        """Only these, or all."""
        self._store.forget_missed(words)
