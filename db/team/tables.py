"""The shops' tables, one's own and the team's together: a `ShopTableStore`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.content import Kind as RowKind
from assistant.team.table_rows import table_id, table_of, table_row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from assistant.orders.shop.ports import ShopTableStore
    from assistant.orders.shop.rows import Kind, Rows
    from assistant.team.content import Row
    from assistant.team.ports import Draft
    from assistant.team.table_rows import Place
    from db.team.layers import Layers

TABLE = RowKind.TABLE.value


class TeamTables:
    """Where the team has a table of a kind for a shop, an agent has that one. A lead's changes are drafts, which count
    on her own desktop at once."""

    def __init__(self, own: ShopTableStore, layers: Layers) -> None:
        self._own = own
        self._layers = layers

    def read(self) -> Mapping[Place, Rows]:
        if self._layers.is_lead():
            return _tables(self._layers.drafted(TABLE, self._mine()).values())
        return {**self._own.read(), **_tables(self._layers.published(TABLE).values())}

    def of_team(self) -> frozenset[Place]:
        """Those that the team has."""
        return frozenset(_tables(self._layers.published(TABLE).values()))

    def save(self, kind: Kind, shop: str, rows: Rows) -> None:
        if self._layers.is_lead():
            self._layers.note(TABLE, {table_id(kind.value, shop): table_row((kind, shop), rows)})
            self._own.forget(kind, shop)
        else:
            self._refuse_the_teams(kind, shop)
            self._own.save(kind, shop, rows)

    def forget(self, kind: Kind, shop: str) -> None:
        if self._layers.is_lead():
            self._layers.note(TABLE, {table_id(kind.value, shop): None})
        else:
            self._refuse_the_teams(kind, shop)
        self._own.forget(kind, shop)

    def drafts(self) -> list[Draft]:
        """A lead's own tables from before, as far as the team does not have them just so."""
        return self._layers.differing(TABLE, self._mine())

    def tidy(self) -> None:
        """Own tables that the team has just so, or that became drafts, need not be kept twice."""
        self.forget_own(self._layers.superseded(TABLE, self._mine()))

    def forget_own(self, ids: Collection[str]) -> None:
        for kind, shop in self._own.read():
            if table_id(kind.value, shop) in ids:
                self._own.forget(kind, shop)

    def _mine(self) -> dict[str, Row]:
        rows = (table_row(place, rows) for place, rows in self._own.read().items())
        return {row["id"]: row for row in rows}

    def _refuse_the_teams(self, kind: Kind, shop: str) -> None:
        if table_id(kind.value, shop) in self._layers.published(TABLE):
            raise Refused("table_of_team")


def _tables(rows: Iterable[Row]) -> dict[Place, Rows]:
    return dict(filter(None, map(table_of, rows)))
