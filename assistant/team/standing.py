"""Where a desktop stands with its team, and what came with a pull."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from assistant.team.content import Key, Row
from assistant.team.people import Role

What = Literal["new", "changed", "gone"]


@dataclass(frozen=True, slots=True)
class Standing:
    """What a desktop knows of its team without asking anybody.

    `number` is the release it runs (0: none yet), `confirmed_at` when the place last named nothing newer.
    `drafts` wait to be published, `waiting` proposals to be sent; `news` is how much came since the user last looked.
    """

    library: str
    name: str
    address: str
    role: Role
    number: int
    confirmed_at: datetime | None
    channel: str
    drafts: int
    waiting: int
    news: int

    def days_unconfirmed(self, now: datetime) -> int:
        """Whole days since somebody last confirmed that this is the newest; 0 before the first time, and where a clock
        was set back."""
        return max((now - self.confirmed_at).days, 0) if self.confirmed_at else 0


@dataclass(frozen=True, slots=True)
class Pulled:
    """From which release to which a pull led, and how many rows are new, changed and gone."""

    number: int
    before: int
    new: int = 0
    changed: int = 0
    gone: int = 0


@dataclass(frozen=True, slots=True)
class NewsItem:
    """One thing that came, changed or went since the user last looked. `before` is the row that the user knows, `after`
    the one of the library now; None: there is none, or it is not to be read (a picture)."""

    key: Key
    title: str
    what: What
    before: Row | None = None
    after: Row | None = None
