"""Today's list: follow-ups with the cards they are about, and after them the after-sales cases that are open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.orders.aftersales.case import Case
from assistant.orders.aftersales.desk import AfterSales
from assistant.orders.card import Card
from assistant.orders.desk import OrderDesk
from assistant.orders.followups.desk import FollowUpDesk
from assistant.orders.followups.followup import FollowUp, Kind

PAGE = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it is about, its card if it has one, and the code of the reply that helps ("" for none)."""

    about: FollowUp | Case
    card: Card | None = None
    script: str = ""

    @property
    def id(self) -> str:
        return self.about.id


@dataclass(frozen=True, slots=True)
class Page:
    """A part of the list and what the whole of it holds: `due` by now, `later` until the end of the day, open `cases`;
    until when it is quiet now, None if it is not."""

    entries: Sequence[Entry]
    due: int
    later: int
    cases: int
    quiet_until: datetime | None

    @property
    def whole(self) -> int:
        """How many entries the list has in all."""
        return self.due + self.later + self.cases


class Board:
    """Reads a page at a time: whoever has thousands of them never waits for them all. Waits for the disk."""

    def __init__(
        self, desk: FollowUpDesk, orders: OrderDesk, cases: AfterSales, script_of: Callable[[Kind], str]
    ) -> None:
        self._desk = desk
        self._orders = orders
        self._cases = cases
        self._script_of = script_of

    def page(self, offset: int = 0, limit: int = PAGE) -> Page:
        """From the entry with this place on; overdue first, then by time, then the cases."""
        due, later = self._desk.count_today()
        cases = self._cases.open()
        first = self._desk.today(limit, offset)
        after = max(offset - due - later, 0)
        then = cases[after : after + limit - len(first)]
        return Page(self._entries([*first, *then]), due, later, len(cases), self._desk.quiet_until())

    def script(self, follow_up: FollowUp) -> str:
        """The code of its own reply, or of the one that the settings have for its kind."""
        return follow_up.script or self._script_of(follow_up.kind)

    def _entries(self, about: Sequence[FollowUp | Case]) -> list[Entry]:
        cards = {card.id: card for card in self._orders.with_ids({one.card for one in about if one.card})}
        return [Entry(one, cards.get(one.card), self.script(one) if isinstance(one, FollowUp) else "") for one in about]
