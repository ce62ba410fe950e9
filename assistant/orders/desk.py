"""The order desk: the verbs that make, change, move and find order cards, each leaving a line in the history."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from assistant.ids import new_id
from assistant.orders.card import CLERK_FIELDS, Card, Details, Event, State
from assistant.orders.finding import Wanted
from assistant.orders.history import CHANGED, CREATED, NOTED, Changes, difference
from assistant.orders.ports import OrderStore
from assistant.orders.states import after_change, may_move, require_move, require_way_back
from assistant.refusal import Refused


def utc_now() -> datetime:
    """To the millisecond: what the stores keep."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


class OrderDesk:
    """The verbs of the order tab and the command line. They wait for the disk: call them on the worker thread.

    `who` is written into the history. All verbs raise `Refused` with the store's reasons ("disk_full", ...), with
    "order_not_found" for an id that is on no card, and with "card_changed_meanwhile" when the card on file is not
    the revision that the caller has seen. `heard` is told of each card that was filed and of its line of
    history, after both are on the disk.
    """

    def __init__(
        self,
        store: OrderStore,
        who: str = "",
        now: Callable[[], datetime] = utc_now,
        heard: Callable[[Card, Event], None] = lambda *_: None,
    ) -> None:
        self._store = store
        self._who = who
        self._now = now
        self._heard = heard

    def new(self, details: Details) -> Card:
        """Files a new draft."""
        now = self._now()
        card = Card(new_id(), details, created_at=now, changed_at=now)
        return self._save(card, CREATED, difference(Details(), details))

    def get(self, id: str) -> Card:
        """The card with this id, or with an id that begins like this when only one does."""
        card = self._store.get(id)
        if card is None:
            raise Refused("order_not_found", id=id)
        return card

    def change(self, id: str, details: Details, revision: int | None = None) -> Card:
        """A new revision with these fields; what was sent, confirmed or printed is *changed* from then on, unless only
        the shop's own fields differ (remark, flag, waybill).

        Returns the card as it is when nothing differs. `revision` is the one the caller has seen. Raises
        `Refused("order_read_only")`.
        """
        card = self._seen(id, revision)
        changes = difference(card.details, details)
        if not changes:
            return card
        if set(changes) <= set(CLERK_FIELDS):
            return self._save(self._next(card, details=details), NOTED, changes)
        return self._save(self._next(card, details=details, state=after_change(card.state)), CHANGED, changes)

    def move(self, id: str, state: State, revision: int | None = None) -> Card:
        """Raises `Refused("order_move_not_allowed", old, new)` for what is not in the table of moves."""
        card = self._seen(id, revision)
        require_move(card.state, state)
        return self._save(self._next(card, state=state), state.value)

    def sent(self, id: str) -> Card:
        """The text is in the chat: a draft or changed card counts as sent; sending any other one again is no move."""
        card = self.get(id)
        return self.move(card.id, State.SENT) if may_move(card.state, State.SENT) else card

    def confirm(self, id: str) -> Card:
        """The buyer said yes. A draft is moved to sent on the way: he can only have agreed to what he was shown."""
        card = self.get(id)
        if card.state is State.DRAFT:
            card = self.move(card.id, State.SENT, card.revision)
        return self.move(card.id, State.CONFIRMED, card.revision)

    def ship(self, id: str) -> Card:
        """The parcel is on its way. A confirmed card is moved to printed before: without a waybill nothing leaves."""
        card = self.get(id)
        if may_move(card.state, State.PRINTED):
            card = self.move(card.id, State.PRINTED, card.revision)
        return self.move(card.id, State.SHIPPED, card.revision)

    def take_back(self, card: Card, state: State) -> Card:
        """`card`, as it is on file, goes back to the state in which it was before a move that was a slip. Raises
        `Refused`: "card_changed_meanwhile" when something was done to it since, "order_move_not_allowed"."""
        require_way_back(card.state, state)
        return self._save(self._next(self._seen(card.id, card.revision), state=state), state.value)

    def cancel(self, id: str) -> Card:
        return self.move(id, State.CANCELLED)

    def find(self, text: str = "", states: Sequence[State] = (), limit: int = 100, offset: int = 0) -> Sequence[Card]:
        """Newest first; `text` is looked for in every field, no states means all."""
        return self._store.find(text, states, limit, offset)

    def page(self, wanted: Wanted, after: Card | None, limit: int) -> Sequence[Card]:
        """Newest first: those that follow `after`, or the first ones; `each_card` goes through all."""
        return self._store.page(wanted, after, limit)

    def count(self, wanted: Wanted) -> int:
        return self._store.count(wanted)

    def with_ids(self, ids: Collection[str]) -> Sequence[Card]:
        """Those of these cards that are on file, in any order."""
        return self._store.with_ids(ids)

    def history(self, id: str) -> Sequence[Event]:
        """Oldest first."""
        return self._store.history(self.get(id).id)

    def twins(self, order_number: str, except_id: str = "") -> Sequence[Card]:
        """Other cards for the same platform order that are not cancelled: the order was entered twice."""
        number = order_number.strip()
        if not number:
            return ()
        return tuple(card for card in self._store.with_order_number(number) if card.id != except_id)

    def of_orders(self, order_numbers: Collection[str]) -> Mapping[str, Sequence[Card]]:
        """The cards of each of these platform orders that are not cancelled; some hundred orders at a time."""
        found: dict[str, list[Card]] = {number: [] for number in order_numbers}
        for card in self._store.with_order_numbers(order_numbers):
            found[card.details.order_number].append(card)
        return found

    def difference(self, a: Card, b: Card) -> Changes:
        """Field by field, what `a` says and what `b` says."""
        return difference(a.details, b.details)

    def _seen(self, id: str, revision: int | None) -> Card:
        card = self.get(id)
        if revision is not None and revision != card.revision:
            raise Refused("card_changed_meanwhile")
        return card

    def _next(self, card: Card, details: Details | None = None, state: State | None = None) -> Card:
        return replace(
            card,
            details=details or card.details,
            state=state or card.state,
            revision=card.revision + 1,
            changed_at=self._now(),
        )

    def _save(self, card: Card, what: str, changes: Changes | None = None) -> Card:
        event = Event(card.id, card.revision, self._now(), what, changes or {}, self._who)
        self._store.save(card, event)
        self._heard(card, event)
        return card
