"""Today's list: what falls due, made from the cards as they are sent and paid, and by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from assistant.orders.card import Card, State
from assistant.orders.desk import utc_now
from assistant.orders.followups.followup import FollowUp, Kind
from assistant.orders.followups.ports import FollowUpStore
from assistant.orders.followups.quiet import QuietHours

SETTLED = {
    Kind.UNCONFIRMED: frozenset(State) - {State.SENT, State.CHANGED},
    Kind.UNPAID: frozenset({State.CONFIRMED, State.PRINTED, State.SHIPPED, State.CLOSED, State.CANCELLED}),
}
"""The states of a card in which a follow-up of this kind has nothing left to ask."""


@dataclass(frozen=True, slots=True)
class Waits:
    """How long to wait before asking again. Unpaid orders are asked about after 12 hours in the trade."""

    unpaid: timedelta = timedelta(hours=12)
    unconfirmed: timedelta = timedelta(hours=2)


class FollowUpDesk:
    """The verbs; they wait for the disk. All raise the store's `Refused`. `quiet` is in local time."""

    def __init__(
        self, store: FollowUpStore, waits: Waits, quiet: QuietHours, now: Callable[[], datetime] = utc_now
    ) -> None:
        self._store = store
        self._waits = waits
        self._quiet = quiet
        self._now = now

    def today(self) -> Sequence[FollowUp]:
        """What is due until the end of the local day, the most urgent first."""
        end = self._now().astimezone().replace(hour=23, minute=59, second=59)
        return self._store.open(end)

    def due(self) -> Sequence[FollowUp]:
        """What may be asked now; nothing in quiet hours."""
        now = self._now()
        return () if self._quiet.cover(now.astimezone()) else self._store.open(now)

    def promise(self, kind: Kind, at: datetime, *, card: str = "", customer: str = "", note: str = "") -> FollowUp:
        """Something to come back to, not before the quiet hours are over."""
        due = self._quiet.after(at.astimezone()).astimezone(at.tzinfo)
        follow_up = FollowUp(kind, due, card, customer, note)
        self._store.put(follow_up)
        return follow_up

    def card_moved(self, card: Card) -> None:
        """A card was sent: the buyer's yes is awaited. Any other move settles what it answers."""
        open_ones = [one for one in self._store.of_card(card.id) if one.done_at is None]
        for one in open_ones:
            if card.state in SETTLED.get(one.kind, frozenset()):
                self.done(one)
        waiting = any(one.kind is Kind.UNCONFIRMED for one in open_ones)
        if card.state is State.SENT and not waiting:
            self.promise(Kind.UNCONFIRMED, self._now() + self._waits.unconfirmed, card=card.id)

    def not_paid(self, card: Card) -> FollowUp:
        """The buyer has ordered and not paid: asked about after the trade's 12 hours."""
        return self.promise(Kind.UNPAID, self._now() + self._waits.unpaid, card=card.id)

    def done(self, follow_up: FollowUp) -> None:
        self._store.put(replace(follow_up, done_at=self._now()))

    def postpone(self, follow_up: FollowUp, by: timedelta) -> FollowUp:
        later = self._quiet.after((self._now() + by).astimezone()).astimezone(follow_up.due_at.tzinfo)
        put_off = replace(follow_up, due_at=later)
        self._store.put(put_off)
        return put_off
