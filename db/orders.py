"""Keeps order cards and their history behind the assistant's `OrderStore`."""

import json
from collections.abc import Callable, Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, func, insert, select, tuple_, update
from sqlalchemy.exc import IntegrityError

from assistant.orders.card import FIELD_NAMES, Card, Details, Event, State
from assistant.orders.customers.phone import dialled
from assistant.orders.finding import Wanted, haystack, needles
from assistant.refusal import Refused
from db import order_index
from db.engine import Engine, raw
from db.order_search import find_rows
from db.tables import cards, events
from db.times import from_stamp, to_stamp

NEWEST_FIRST = (cards.c.created_at.desc(), cards.c.id.desc())
AFTER_EVERY_ID = "\U0010ffff"
ALL = -1  # no limit, to SQLite


class Orders:
    """Rows of `cards` and `events`."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def save(self, card: Card, event: Event) -> None:
        with self._engine().writing() as connection:
            before = order_index.entry(raw(connection), card.id)
            try:
                _put(connection, card)
                connection.execute(insert(events), event_row(event))
            except IntegrityError as other:
                raise Refused("card_changed_meanwhile") from other
            order_index.put(raw(connection), before, order_index.entry(raw(connection), card.id))

    def get(self, id: str) -> Card | None:
        beginning = select(cards).where(cards.c.id >= id, cards.c.id < id + AFTER_EVERY_ID).limit(2)
        found = self._cards(select(cards).where(cards.c.id == id)) or self._cards(beginning)
        return found[0] if id and len(found) == 1 else None

    def find(self, text: str = "", states: Sequence[State] = (), limit: int = 100, offset: int = 0) -> Sequence[Card]:
        with self._engine().reading() as connection:
            return [card_of(row) for row in find_rows(connection, needles(text), states, limit, offset)]

    def page(self, wanted: Wanted, after: Card | None, limit: int) -> Sequence[Card]:
        query = select(cards).where(*_which(wanted)).order_by(*NEWEST_FIRST).limit(limit)
        if after:
            query = query.where(tuple_(cards.c.created_at, cards.c.id) < (to_stamp(after.created_at), after.id))
        return self._cards(query)

    def with_ids(self, ids: Collection[str]) -> Sequence[Card]:
        return self._cards(select(cards).where(cards.c.id.in_(ids))) if ids else []

    def count(self, wanted: Wanted) -> int:
        with self._engine().reading() as connection:
            return connection.execute(select(func.count()).select_from(cards).where(*_which(wanted))).scalar_one()

    def with_order_number(self, order_number: str) -> Sequence[Card]:
        return self.with_order_numbers([order_number])

    def with_order_numbers(self, order_numbers: Collection[str]) -> Sequence[Card]:
        if not (numbers := [number for number in order_numbers if number]):
            return []
        alike = cards.c.order_number.in_(numbers), cards.c.order_number != "", cards.c.state != State.CANCELLED.value
        return self._cards(select(cards).where(*alike).order_by(*NEWEST_FIRST))

    def bought_by(self, accounts: Sequence[str], phones: Sequence[str]) -> Sequence[Card]:
        by_account = self._cards(select(cards).where(cards.c.account.in_(accounts), cards.c.account != ""))
        written = [card for phone in phones for card in self.find(phone, limit=ALL)]
        by_phone = [card for card in written if dialled(card.details.phone) in phones]
        found = {card.id: card for card in (*by_account, *by_phone)}
        return sorted(found.values(), key=lambda card: (to_stamp(card.created_at) or 0, card.id), reverse=True)

    def history(self, id: str) -> Sequence[Event]:
        with self._engine().reading() as connection:
            rows = connection.execute(select(events).where(events.c.card == id).order_by(events.c.number))
            return [_event(row) for row in rows.mappings()]

    def _cards(self, query: Select[Any]) -> list[Card]:
        with self._engine().reading() as connection:
            return [card_of(row) for row in connection.execute(query).mappings()]


def _which(wanted: Wanted) -> list[ColumnElement[bool]]:
    which = [func.instr(cards.c.haystack, word) > 0 for word in needles(wanted.text)]
    if wanted.states:
        which.append(cards.c.state.in_(state.value for state in wanted.states))
    if wanted.since:
        which.append(cards.c.created_at >= to_stamp(wanted.since))
    if wanted.until:
        which.append(cards.c.created_at < to_stamp(wanted.until))
    return which


def _put(connection: Connection, card: Card) -> None:
    if card.revision == 1:
        connection.execute(insert(cards), card_row(card))
        return
    before = update(cards).where(cards.c.id == card.id, cards.c.revision == card.revision - 1)
    if connection.execute(before.values(card_row(card))).rowcount != 1:
        raise Refused("card_changed_meanwhile")


def card_row(card: Card) -> dict[str, Any]:
    return {
        "id": card.id,
        "state": card.state.value,
        "revision": card.revision,
        "created_at": to_stamp(card.created_at),
        "changed_at": to_stamp(card.changed_at),
        "haystack": haystack(card.details),
    } | {name: getattr(card.details, name) for name in FIELD_NAMES}


def card_of(row: RowMapping) -> Card:
    details = Details(**{name: row[name] for name in FIELD_NAMES})
    times = from_stamp(row["created_at"]), from_stamp(row["changed_at"])
    return Card(row["id"], details, State(row["state"]), row["revision"], *times)


def event_row(event: Event) -> dict[str, Any]:
    row = {name: getattr(event, name) for name in ("card", "revision", "what", "who")}
    return row | {"at": to_stamp(event.at), "changes": json.dumps(event.changes, ensure_ascii=False)}


def _event(row: RowMapping) -> Event:
    changes = {name: (was, now) for name, (was, now) in json.loads(row["changes"]).items()}
    return Event(row["card"], row["revision"], from_stamp(row["at"]), row["what"], changes, row["who"])
