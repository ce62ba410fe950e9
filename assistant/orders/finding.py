"""How order cards are found: by words that must all stand somewhere in the fields, by state, by when they were made."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.orders.card import FIELD_NAMES, Card, Details, State

PAGE = 200  # cards that are read at a time: some milliseconds


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cards are meant. `text` as it is typed into the search, "" for any; no states means all. The card was made
    at `since` or later, and before `until`."""

    text: str = ""
    states: tuple[State, ...] = ()
    since: datetime | None = None
    until: datetime | None = None


ReadPage = Callable[[Wanted, Card | None, int], Sequence[Card]]


def each_card(read: ReadPage, wanted: Wanted) -> Iterator[Card]:
    """Newest first, page by page: cards that are made or moved meanwhile neither come twice nor push others out."""
    last = None
    while found := read(wanted, last, PAGE):
        yield from found
        last = found[-1]


def haystack(details: Details) -> str:
    """All fields, one a line, in the spelling in which they are compared; the phone also as bare digits."""
    digits = "".join(filter(str.isdecimal, folded(details.phone)))
    return "\n".join([folded(getattr(details, name)) for name in FIELD_NAMES] + [digits])


def needles(text: str) -> list[str]:
    """The words that must all be found in the haystack."""
    return folded(text).split()


def folded(text: str) -> str:
    """Neither case nor width matters; a NUL, where SQLite's own functions would stop reading, is a space."""
    return unicodedata.normalize("NFKC", text).casefold().replace("\0", " ")
