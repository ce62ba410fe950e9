"""What of the stores is the team's as well as one's own: rules, the shops' tables, the catalogue and its pictures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.content import Kind
from assistant.team.people import Role
from db.team.copy_file import CopyFile
from db.team.items import TeamItems
from db.team.layers import Layers
from db.team.pictures import TeamPictures
from db.team.rules import TeamRules
from db.team.tables import TeamTables

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from assistant.compliance.ports import RuleStore
    from assistant.orders.catalogue.ports import ItemStore
    from assistant.orders.shop.ports import ShopTableStore
    from assistant.team.content import Key
    from assistant.team.ports import Draft
    from db.team.replica import TeamReplica
    from db.team.store import Team

LEADING = frozenset({Role.OWNER, Role.LEAD})


class Together:
    """Of one data folder; `team` is the store of what the desktop knows of its team."""

    def __init__(
        self,
        folder: Path,
        team: Callable[[], Team],
        own_rules: RuleStore,
        own_tables: ShopTableStore,
        own_items: Callable[[], ItemStore],
    ) -> None:
        self._folder = folder
        self._team = team
        self._known_role: tuple[bytes, str, bool] = (b"", "", False)
        self._own_items = own_items
        file = CopyFile(folder)
        self._layers = Layers(file, team, self._is_lead)
        self.rules = TeamRules(own_rules, self._layers)
        self.shop_tables = TeamTables(own_tables, self._layers)
        self.pictures = TeamPictures(file, folder / "pictures")

    @cached_property
    def items(self) -> TeamItems:
        """Loads SQLAlchemy."""
        return TeamItems(self._own_items(), self._layers)

    @cached_property
    def replica(self) -> TeamReplica:
        """A `Replica`. What a release brings besides its rows is put where it belongs, now and after each."""
        from db.team.replica import TeamReplica

        self.pictures.bring()
        return TeamReplica(self._folder, self._applied)

    def own_drafts(self) -> Sequence[Draft]:
        """What a lead has of her own rules, tables and items that the team does not have just so."""
        if not self._layers.is_lead():
            return ()
        return [*self.rules.drafts(), *self.shop_tables.drafts(), *self.items.drafts()]

    def forget_own(self, keys: Collection[Key]) -> None:
        """Of `own_drafts` those that she gives up."""
        self.rules.forget_own({name for kind, name in keys if kind == Kind.RULE})
        self.shop_tables.forget_own({name for kind, name in keys if kind == Kind.TABLE})
        self.items.forget_own({name for kind, name in keys if kind == Kind.ITEM})

    def _applied(self) -> None:
        self.pictures.bring()
        if self._layers.is_lead():
            for store in (self.rules, self.shop_tables, self.items):
                store.tidy()

    def _is_lead(self) -> bool:
        """By the owner's signed list, which is only read anew when there is another one."""
        trust = self._team().trust()
        if trust is None or not trust.keys:
            return False
        keys, own, is_lead = self._known_role
        if (keys, own) != (trust.keys, trust.own_key):
            is_lead = _leads(trust.keys, trust.library, trust.own_key)
            self._known_role = trust.keys, trust.own_key, is_lead
        return is_lead


def _leads(keys: bytes, library: str, own_key: str) -> bool:
    from assistant.team.key_lists import open_keys

    try:
        person = open_keys(keys, library).person(own_key)
    except Refused:
        return False
    return person is not None and person.role in LEADING
