"""Stores whose reading, or whose making, does without SQLAlchemy; the first call that needs it loads it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from db import startup

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date, datetime

    from assistant.orders.card import Card, Event, State
    from assistant.orders.finding import Wanted
    from assistant.orders.shop.rows import Kind, Rows
    from assistant.search.missed import Missed
    from assistant.search.suggest.ports import Answered
    from db.answers import Answers
    from db.local import Local
    from db.orders import Orders
    from db.searches import Searches
    from db.settings import Settings
    from db.shop_tables import ShopTables


class OrdersWhenNeeded:
    """An `OrderStore`."""

    def __init__(self, local: Local) -> None:
        self._local = local

    @cached_property
    def _rest(self) -> Orders:
        from db.orders import Orders

        return Orders(self._local.engine)

    def save(self, card: Card, event: Event) -> None:
        self._rest.save(card, event)

    def get(self, id: str) -> Card | None:
        return self._rest.get(id)

    def find(self, text: str = "", states: Sequence[State] = (), limit: int = 100, offset: int = 0) -> Sequence[Card]:
        return self._rest.find(text, states, limit, offset)

    def with_ids(self, ids: Collection[str]) -> Sequence[Card]:
        return self._rest.with_ids(ids)

    def page(self, wanted: Wanted, after: Card | None, limit: int) -> Sequence[Card]:
        return self._rest.page(wanted, after, limit)

    def count(self, wanted: Wanted) -> int:
        return self._rest.count(wanted)

    def with_order_number(self, order_number: str) -> Sequence[Card]:
        return self._rest.with_order_number(order_number)

    def bought_by(self, accounts: Sequence[str], phones: Sequence[str]) -> Sequence[Card]:
        return self._rest.bought_by(accounts, phones)

    def with_order_numbers(self, order_numbers: Collection[str]) -> Sequence[Card]:
        return self._rest.with_order_numbers(order_numbers)

    def history(self, id: str) -> Sequence[Event]:
        return self._rest.history(id)


class SettingsWhenNeeded:
    """A `SettingsStore`: reading comes straight from SQLite."""

    def __init__(self, local: Local) -> None:
        self._local = local

    @cached_property
    def _rest(self) -> Settings:
        from db.settings import Settings

        return Settings(self._local.engine)

    def read(self) -> Mapping[str, object]:
        return self._local.quickly(startup.read_settings, {})

    def save(self, key: str, value: object) -> None:
        self._rest.save(key, value)

    def forget(self, key: str) -> None:
        self._rest.forget(key)


class SearchesWhenNeeded:
    """A `SearchStore`: reading comes straight from SQLite."""

    def __init__(self, local: Local) -> None:
        self._local = local

    @cached_property
    def _rest(self) -> Searches:
        from db.searches import Searches

        return Searches(self._local.engine)

    def choices(self) -> Sequence[tuple[str, str]]:
        return self._local.quickly(startup.read_choices, ())

    def keep_choice(self, typed: str, script: str, at: datetime) -> None:
        self._rest.keep_choice(typed, script, at)

    def forget_choices(self) -> None:
        self._rest.forget_choices()

    def missed(self) -> Sequence[Missed]:
        return self._local.quickly(startup.read_missed, ())

    def count_missed(self, words: str, day: date) -> None:
        self._rest.count_missed(words, day)

    def forget_missed(self, words: Collection[str] | None = None) -> None:
        self._rest.forget_missed(words)


class ShopTablesWhenNeeded:
    """A `ShopTableStore`: reading comes straight from SQLite."""

    def __init__(self, local: Local) -> None:
        self._local = local

    @cached_property
    def _rest(self) -> ShopTables:
        from db.shop_tables import ShopTables

        return ShopTables(self._local.engine)

    def read(self) -> Mapping[tuple[Kind, str], Rows]:
        return self._local.quickly(startup.read_shop_tables, {})

    def save(self, kind: Kind, shop: str, rows: Rows) -> None:
        self._rest.save(kind, shop, rows)

    def forget(self, kind: Kind, shop: str) -> None:
        self._rest.forget(kind, shop)

    def of_team(self) -> Collection[tuple[Kind, str]]:
        return ()


class AnswersWhenNeeded:
    """An `AnswerStore`: reading comes straight from SQLite."""

    def __init__(self, local: Local) -> None:
        self._local = local

    @cached_property
    def _rest(self) -> Answers:
        from db.answers import Answers

        return Answers(self._local.engine)

    def read(self) -> Sequence[Answered]:
        return self._local.quickly(startup.read_answered, ())

    def add(self, answered: Answered) -> None:
        self._rest.add(answered)

    def wipe(self) -> None:
        self._rest.wipe()
