"""What falls due: made from the cards as they are sent and paid, and by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from assistant.orders.card import Card, State
from assistant.orders.desk import utc_now
from assistant.orders.followups.followup import FollowUp, Kind
from assistant.orders.followups.moment import read_moment
from assistant.orders.followups.ports import FollowUpStore
from assistant.orders.followups.quiet import QuietHours
from assistant.refusal import Refused

SETTLED = {
    Kind.UNCONFIRMED: frozenset(State) - {State.SENT, State.CHANGED},
    Kind.UNPAID: frozenset({State.CONFIRMED, State.PRINTED, State.SHIPPED, State.CLOSED, State.CANCELLED}),
    Kind.PRESALE: frozenset({State.SHIPPED, State.CLOSED, State.CANCELLED}),
}
"""The states of a card in which a follow-up of this kind has nothing left to ask."""

PROMISED = frozenset({State.SENT.value, State.CONFIRMED.value})
"""The moves after which the buyer counts on his goods: a presale day is then something to come back to."""


@dataclass(frozen=True, slots=True)
class Waits:
    """How long to wait before asking again. Unpaid orders are asked about after 12 hours in the trade."""

    unpaid: timedelta = timedelta(hours=12)
    unconfirmed: timedelta = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Terms:
    """What the shop has decided, each asked for anew when it counts. `quiet` is in local time; `presale` gives the day
    from which a card's goods can be sent, None when they all are in stock."""

    waits: Callable[[], Waits] = Waits
    quiet: Callable[[], QuietHours] = lambda: QuietHours(datetime.min.time(), datetime.min.time())
    presale: Callable[[Card], date | None] = lambda _: None


class FollowUpDesk:
    """The verbs; they wait for the disk. All raise the store's `Refused`. Nothing is ever due in quiet hours."""

    def __init__(self, store: FollowUpStore, terms: Terms | None = None, now: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._terms = terms or Terms()
        self._now = now
        self._listeners: list[Callable[[], None]] = []

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls it after each change, on the thread that made it; the function returned ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @property
    def now(self) -> datetime:
        """In UTC."""
        return self._now()

    def get(self, id: str) -> FollowUp:
        """The one with this id, or with an id that begins like this when only one does. Raises
        `Refused("follow_up_not_found", id)`."""
        found = self._store.get(id)
        if found is None:
            raise Refused("follow_up_not_found", id=id)
        return found

    def today(self, limit: int | None = None, offset: int = 0) -> Sequence[FollowUp]:
        """What is due until the end of the local day, the most urgent first."""
        return self._store.open(self._end_of_day(), limit, offset)

    def all_open(self, limit: int | None = None) -> Sequence[FollowUp]:
        return self._store.open(None, limit)

    def of_card(self, card: str) -> Sequence[FollowUp]:
        """Done ones too, the earliest first."""
        return self._store.of_card(card)

    def due(self) -> Sequence[FollowUp]:
        """What may be asked now; nothing in quiet hours."""
        return () if self.quiet_until() else self._store.open(self._now())

    def count_due(self) -> int:
        """How many `due` would give."""
        return 0 if self.quiet_until() else self._store.count(self._now())

    def count_today(self) -> tuple[int, int]:
        """How many are due by now, quiet hours or not, and how many more will be until the end of the local day."""
        by_now = self._store.count(self._now())
        return by_now, self._store.count(self._end_of_day()) - by_now

    def quiet_until(self) -> datetime | None:
        """When the quiet hours end, local; None outside of them."""
        local = self._local_now()
        return self._terms.quiet().after(local).astimezone() if self._terms.quiet().cover(local) else None

    def read(self, text: str) -> datetime:
        """The moment somebody has written, in UTC, and not within quiet hours. Raises the refusals of `read_moment`."""
        return self._allowed(read_moment(text, self._local_now(), self._terms.quiet().morning).astimezone(UTC))

    def tomorrow_morning(self) -> datetime:
        return self._morning_of(self._local_now().date() + timedelta(days=1))

    def promise(self, kind: Kind, at: datetime, *, card: str = "", note: str = "", script: str = "") -> FollowUp:
        """Something to come back to, not before the quiet hours are over."""
        return self._put(FollowUp(kind, self._allowed(at), card, "", note.strip(), script.strip()))

    def not_paid(self, card: Card) -> FollowUp:
        """The buyer has ordered and not paid: asked about after the trade's 12 hours, counted from now."""
        return self._again(Kind.UNPAID, self._now() + self._terms.waits().unpaid, card, self._open_of(card))

    def card_moved(self, card: Card, what: str) -> None:
        """A card was filed, `what` as in the history. One that was sent awaits the buyer's yes, and presale goods on it
        await their day; a move settles what it answers. However often that happens, a card has one of each."""
        waiting = self._open_of(card)
        for one in waiting:
            if card.state in SETTLED.get(one.kind, frozenset()):
                self.done(one)
        if what == State.SENT:
            self._again(Kind.UNCONFIRMED, self._now() + self._terms.waits().unconfirmed, card, waiting)
        if what in PROMISED:
            self._await_presale(card)

    def change(self, follow_up: FollowUp, at: datetime, note: str) -> FollowUp:
        return self._put(replace(follow_up, due_at=self._allowed(at), note=note.strip()))

    def postpone(self, follow_up: FollowUp, at: datetime) -> FollowUp:
        return self._put(replace(follow_up, due_at=self._allowed(at)))

    def done(self, follow_up: FollowUp) -> FollowUp:
        return self._put(replace(follow_up, done_at=self._now()))

    def put_back(self, follow_up: FollowUp) -> FollowUp:
        """As it was before it was done, put off or removed."""
        return self._put(follow_up)

    def remove(self, follow_up: FollowUp) -> None:
        self._store.drop(follow_up.id)
        self._tell()

    def _await_presale(self, card: Card) -> None:
        day = self._terms.presale(card)
        if day is None or day <= self._local_now().date():
            return
        due = self._morning_of(day)
        known = [one for one in self._store.of_card(card.id) if one.kind is Kind.PRESALE]
        if not any(one.done_at and one.due_at == due for one in known):
            self._again(Kind.PRESALE, due, card, known)

    def _again(self, kind: Kind, at: datetime, card: Card, known: Sequence[FollowUp]) -> FollowUp:
        """The open one of this kind, due then from now on; a new one where there is none."""
        waiting = next((one for one in known if one.kind is kind and not one.done_at), None)
        return self.postpone(waiting, at) if waiting else self.promise(kind, at, card=card.id)

    def _open_of(self, card: Card) -> list[FollowUp]:
        return [one for one in self._store.of_card(card.id) if one.done_at is None]

    def _put(self, follow_up: FollowUp) -> FollowUp:
        self._store.put(follow_up)
        self._tell()
        return follow_up

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()

    def _allowed(self, at: datetime) -> datetime:
        """Then, or when the quiet hours are over; in UTC."""
        local = at.astimezone().replace(tzinfo=None)
        later = self._terms.quiet().after(local)
        return at.astimezone(UTC) if later == local else later.astimezone(UTC)

    def _morning_of(self, day: date) -> datetime:
        return datetime.combine(day, self._terms.quiet().morning).astimezone(UTC)

    def _local_now(self) -> datetime:
        """Without its zone: days and hours are counted as the clock on the wall shows them."""
        return self._now().astimezone().replace(tzinfo=None)

    def _end_of_day(self) -> datetime:
        tomorrow = self._local_now().date() + timedelta(days=1)
        return datetime.combine(tomorrow, datetime.min.time()).astimezone(UTC) - timedelta(milliseconds=1)
