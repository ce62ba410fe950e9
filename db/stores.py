"""The stores behind the assistant's ports; SQLAlchemy is loaded by the first call that needs it, not by making them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from db import backup, startup
from db.due import FollowUpsWhenNeeded
from db.library import ScriptsWhenNeeded
from db.local import Local
from db.meanings import KeptMeanings
from db.outdated import PrivacyWhenNeeded
from db.rules import Rules
from db.saved_index import SavedIndexes

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from assistant.orders.card import Card, Event, State
    from assistant.orders.finding import Wanted
    from assistant.orders.shop.rows import Kind, Rows
    from assistant.search.missed import Missed
    from assistant.search.suggest.ports import Answered
    from db.aftersales import Cases
    from db.answers import Answers
    from db.catalogue import Items
    from db.condition import Condition
    from db.customers import Customers
    from db.figures import Figures
    from db.orders import Orders
    from db.recovery import Recovery
    from db.searches import Searches
    from db.settings import Settings
    from db.shop_tables import ShopTables
    from db.team.store import Team


def open_stores(folder: Path) -> Stores:
    """Looks at the local database in the data folder, without SQLAlchemy. A damaged one is recovered: see `recovery`.

    Raises `Refused`: "database_newer", "read_only", "disk_full", "disk_error", "cannot_open_database" or
    "database_busy". Use the stores on one thread at a time; they wait for the disk.
    """
    local = Local(folder)
    local.open()
    return Stores(local)


class Stores:
    """The stores of one data folder."""

    def __init__(self, local: Local) -> None:
        self._local = local
        self.scripts = ScriptsWhenNeeded(local)
        self.orders = OrdersWhenNeeded(local)
        self.settings = SettingsWhenNeeded(local)
        self.searches = SearchesWhenNeeded(local)
        self.answers = AnswersWhenNeeded(local)
        self.shop_tables = ShopTablesWhenNeeded(local)
        self.follow_ups = FollowUpsWhenNeeded(local)
        self.privacy = PrivacyWhenNeeded(local)
        self.rules = Rules(local)
        self.meanings = KeptMeanings(local.path.parent)
        self.indexes = SavedIndexes(local.path.parent)

    @cached_property
    def items(self) -> Items:
        """An `ItemStore`. No start reads it: asking for it loads SQLAlchemy."""
        from db.catalogue import Items

        return Items(self._local.engine)

    @cached_property
    def customers(self) -> Customers:
        """A `CustomerStore`; loads SQLAlchemy."""
        from db.customers import Customers

        return Customers(self._local.engine)

    @cached_property
    def cases(self) -> Cases:
        """A `CaseStore` of after-sales; loads SQLAlchemy."""
        from db.aftersales import Cases

        return Cases(self._local.engine)

    @cached_property
    def figures(self) -> Figures:
        """A `FigureStore`; loads SQLAlchemy."""
        from db.figures import Figures

        return Figures(self._local.engine)

    @cached_property
    def team(self) -> Team:
        """A `TeamStore`. The first window does not wait for what it is made of."""
        from db.team.store import Team

        return Team(self._local)

    @property
    def recovery(self) -> Recovery | None:
        """What was set aside and which backup took its place, or None: nothing was damaged. The user must be told."""
        return self._local.recovery

    def daily_backup(self) -> backup.Backup | None:
        """The day's first call makes a backup; run it after the start. Raises `Refused("database_damaged")`."""
        return self._local.daily_backup()

    def condition(self) -> Condition:
        """Looks through the whole file and its backups; changes nothing."""
        from db.condition import condition_of

        return condition_of(self._local.path, self._local.backups)

    def close(self) -> None:
        self._local.close()


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
