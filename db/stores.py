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
from db.when_needed import (
    AnswersWhenNeeded,
    OrdersWhenNeeded,
    SearchesWhenNeeded,
    SettingsWhenNeeded,
    ShopTablesWhenNeeded,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from assistant.team.content import Key
    from assistant.team.ports import Draft
    from db.aftersales import Cases
    from db.catalogue import Items
    from db.condition import Condition
    from db.customers import Customers
    from db.figures import Figures
    from db.recovery import Recovery
    from db.team.items import TeamItems
    from db.team.replica import TeamReplica
    from db.team.rules import TeamRules
    from db.team.store import Team
    from db.team.tables import TeamTables
    from db.team.together import Together


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
        self.follow_ups = FollowUpsWhenNeeded(local)
        self.privacy = PrivacyWhenNeeded(local)
        self.meanings = KeptMeanings(local.path.parent)
        self.indexes = SavedIndexes(local.path.parent)

    @cached_property
    def _together(self) -> Together:
        from db.team.together import Together

        return Together(
            self._local.path.parent,
            lambda: self.team,
            Rules(self._local),
            ShopTablesWhenNeeded(self._local),
            self._items,
        )

    def _items(self) -> Items:
        from db.catalogue import Items

        return Items(self._local.engine)

    @property
    def rules(self) -> TeamRules:
        """A `RuleStore`."""
        return self._together.rules

    @property
    def shop_tables(self) -> TeamTables:
        """A `ShopTableStore`."""
        return self._together.shop_tables

    @property
    def items(self) -> TeamItems:
        """An `ItemStore`. No start reads it: asking for it loads SQLAlchemy."""
        return self._together.items

    @property
    def replica(self) -> TeamReplica:
        """A `Replica`. What a release brings besides its rows is put where it belongs."""
        return self._together.replica

    def own_drafts(self) -> Sequence[Draft]:
        """What a lead has of her own rules, tables and items that the team does not have just so."""
        return self._together.own_drafts()

    def forget_own(self, keys: Collection[Key]) -> None:
        """Of `own_drafts` those that she gives up."""
        self._together.forget_own(keys)

    def find_picture(self, name: str) -> bytes | None:
        """One of those that lie on this computer."""
        return self._together.pictures.find(name)

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
    def in_team(self) -> bool:
        """Whether this desktop belongs to a team; says so without SQLAlchemy."""
        return self._local.quickly(startup.read_in_team, False)

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
