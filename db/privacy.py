"""Erases persons behind the assistant's `PrivacyStore`: from cards, history, customers, follow-ups and cases."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, or_, select, text, update

from assistant.orders.card import Card, Details, Event
from assistant.orders.customers.phone import dialled
from assistant.orders.finding import needles
from assistant.orders.privacy.forgetting import ENDED, says_who
from assistant.orders.privacy.ports import Forget, Person, Traces
from db import order_index
from db.engine import Engine, raw
from db.history import forget_naming
from db.order_search import find_rows
from db.orders import ALL, card_of, card_row, event_row
from db.outdated import OUTDATED_CUSTOMERS, outdated_cards
from db.tables import after_sales, cards, customers, events, follow_ups
from db.times import to_stamp

AT_ONCE = 500  # names in one statement
EMPTY_CASE = dict.fromkeys(("reason", "note", "waybill", "evidence"), "")


class Privacy:
    """All rows that lead to a person. Deleted content is overwritten (`secure_delete` in db/connection.py); the log,
    where its older versions stand, is emptied after each erasure."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def traces(self, person: Person) -> Traces:
        with self._engine().reading() as connection:
            return _traces(connection, _cards_of(connection, person), _ids(connection, person))

    def erase(self, person: Person, forget: Forget, at: datetime) -> Traces:
        with self._engine().writing() as connection:
            found, ids = _cards_of(connection, person), _ids(connection, person)
            traces = _traces(connection, found, ids)
            _erase(connection, found, ids, forget, at)
            forget_naming(raw(connection), (*person.phones, *person.accounts))
            order_index.settle(raw(connection))
        self._engine().empty_log()
        return traces

    def outdated(self, before: datetime) -> Traces:
        with self._engine().reading() as connection:
            found = _outdated_cards(connection, before, ALL)
            return _traces(connection, found, _outdated_customers(connection, before, {card.id for card in found}))

    def expire(self, before: datetime, forget: Forget, at: datetime, most: int) -> Traces:
        with self._engine().writing() as connection:
            found = _outdated_cards(connection, before, most)
            last = len(found) < most
            ids = _outdated_customers(connection, before, {card.id for card in found}) if last else []
            traces = _traces(connection, found, ids)
            _erase(connection, found, ids, forget, at)
            if last:
                order_index.settle(raw(connection))
        if last:
            self._engine().empty_log()
        return traces


def _cards_of(connection: Connection, person: Person) -> list[Card]:
    """Those that still say who he is."""
    found: dict[str, Card] = {}
    for name in (*person.accounts, *person.phones):
        holding = (card_of(row) for row in find_rows(connection, needles(name), (), ALL, 0))
        found |= {card.id: card for card in holding if _is_of(card.details, person)}
    return list(found.values())


def _is_of(details: Details, person: Person) -> bool:
    """However account and phone are typed."""
    account, phone = details.account.strip(), dialled(details.phone)
    own = (account and account in person.accounts) or (phone and phone in person.phones)
    return bool(own) and says_who(details)


def _ids(connection: Connection, person: Person) -> list[str]:
    """His records that are there."""
    return list(connection.execute(select(customers.c.id).where(customers.c.id.in_(person.customers))).scalars())


def _outdated_cards(connection: Connection, before: datetime, most: int) -> list[Card]:
    query = select(cards).where(text(outdated_cards())).order_by(cards.c.created_at, cards.c.id).limit(most)
    return [card_of(row) for row in connection.execute(query, {"before": to_stamp(before)}).mappings()]


def _outdated_customers(connection: Connection, before: datetime, going: Collection[str]) -> list[str]:
    """Whoever was last seen before and has no card but those that are `going`."""
    others = select(cards.c.id, cards.c.account, cards.c.phone).where(or_(cards.c.account != "", cards.c.phone != ""))
    left = [row for row in connection.execute(others) if row.id not in going]
    known = {row.account.strip() for row in left} | {dialled(row.phone) for row in left} - {""}
    seen_before = select(customers).where(text(OUTDATED_CUSTOMERS))
    found = connection.execute(seen_before, {"before": to_stamp(before)})
    return [row.id for row in found if known.isdisjoint({row.account, row.phone, *row.also.splitlines()} - {""})]


def _traces(connection: Connection, found: Sequence[Card], ids: Sequence[str]) -> Traces:
    names = [card.id for card in found]

    def count(which: Callable[[Collection[str]], ColumnElement[bool]], names: Sequence[str]) -> int:
        counts = (select(func.count()).where(which(some)) for some in _in_parts(names))
        return sum(connection.execute(query).scalar_one() for query in counts)

    return Traces(
        cards=len(found),
        under_way=sum(card.state not in ENDED for card in found),
        customers=len(ids),
        follow_ups=count(follow_ups.c.card.in_, names) + count(follow_ups.c.customer.in_, ids),
        cases=count(after_sales.c.card.in_, names),
    )


def _erase(connection: Connection, found: Sequence[Card], ids: Sequence[str], forget: Forget, at: datetime) -> None:
    for card in found:
        _forget(connection, *forget(card))
    ended: dict[str, Any] = {"note": "", "customer": "", "done_at": func.coalesce(follow_ups.c.done_at, to_stamp(at))}
    for some in _in_parts([card.id for card in found]):
        connection.execute(update(follow_ups).where(follow_ups.c.card.in_(some)).values(ended))
        connection.execute(update(after_sales).where(after_sales.c.card.in_(some)).values(EMPTY_CASE))
    for some in _in_parts(ids):
        connection.execute(update(follow_ups).where(follow_ups.c.customer.in_(some)).values(ended))
        connection.execute(delete(customers).where(customers.c.id.in_(some)))


def _forget(connection: Connection, card: Card, event: Event) -> None:
    before = order_index.entry(raw(connection), card.id)
    connection.execute(update(cards).where(cards.c.id == card.id).values(card_row(card)))
    order_index.put(raw(connection), before, order_index.entry(raw(connection), card.id))
    connection.execute(update(events).where(events.c.card == card.id).values(changes="{}"))
    connection.execute(insert(events), event_row(event))


def _in_parts(names: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(names), AT_ONCE):
        yield names[start : start + AT_ONCE]
