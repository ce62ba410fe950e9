"""The shops' tables, one's own and the team's together: a `ShopTableStore`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.orders.shop.rows import Rows
from assistant.refusal import Refused
from assistant.team.content import Kind as RowKind
from assistant.team.personal_cells import is_left_over, personal_cells, says_the_same, with_personal
from assistant.team.table_rows import table_id, table_of, table_row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from assistant.orders.shop.ports import ShopTableStore
    from assistant.orders.shop.rows import Kind
    from assistant.team.content import Row
    from assistant.team.ports import Draft
    from assistant.team.table_rows import Place
    from db.team.layers import Layers

TABLE = RowKind.TABLE.value


class TeamTables:
    """Where the team has a table of a kind for a shop, an agent has that one, with her own number in it. A lead's
    changes are drafts, which count on her own desktop at once."""

    def __init__(self, own: ShopTableStore, layers: Layers) -> None:
        self._own = own
        self._layers = layers

    def read(self) -> Mapping[Place, Rows]:
        own = self._own.read()
        if self._layers.is_lead():
            found = _tables(self._layers.drafted(TABLE, _rows(own)).values())
        else:
            theirs = _tables(self._layers.published(TABLE).values())
            left_over = {place for place, rows in own.items() if theirs and is_left_over(place[0], rows)}
            found = {**{place: rows for place, rows in own.items() if place not in left_over}, **theirs}
        return {place: with_personal(rows, _cells(own, place)) for place, rows in found.items()}

    def of_team(self) -> frozenset[Place]:
        """Those that the team has."""
        return frozenset(_tables(self._layers.published(TABLE).values()))

    def save(self, kind: Kind, shop: str, rows: Rows) -> None:
        if self._layers.is_lead():
            self._layers.note(TABLE, {table_id(kind.value, shop): table_row((kind, shop), rows)})
            self._keep_personal(kind, shop, rows)
        elif (theirs := _tables(self._layers.published(TABLE).values()).get((kind, shop))) is None:
            self._own.save(kind, shop, rows)
        elif says_the_same(kind, rows, theirs):
            self._keep_personal(kind, shop, rows)
        else:
            raise Refused("table_of_team")

    def forget(self, kind: Kind, shop: str) -> None:
        if self._layers.is_lead():
            self._layers.note(TABLE, {table_id(kind.value, shop): None})
        elif (kind, shop) in self.of_team():
            raise Refused("table_of_team")
        self._own.forget(kind, shop)

    def drafts(self) -> list[Draft]:
        """A lead's own tables from before, as far as the team does not have them just so."""
        return self._layers.differing(TABLE, self._mine())

    def tidy(self) -> None:
        """Own tables that the team has just so, or that became drafts, need not be kept twice."""
        self.forget_own(self._layers.superseded(TABLE, self._mine()))

    def forget_own(self, ids: Collection[str]) -> None:
        """But for what is an agent's own in them."""
        for (kind, shop), rows in self._own.read().items():
            if table_id(kind.value, shop) in ids:
                self._keep_personal(kind, shop, rows)

    def _mine(self) -> dict[str, Row]:
        return _rows(self._own.read())

    def _keep_personal(self, kind: Kind, shop: str, rows: Rows) -> None:
        if cells := personal_cells(kind, rows):
            self._own.save(kind, shop, Rows((), cells))
        else:
            self._own.forget(kind, shop)


def _rows(tables: Mapping[Place, Rows]) -> dict[str, Row]:
    """Those in which more stands than what is an agent's own."""
    rows = (table_row(place, rows) for place, rows in tables.items() if not is_left_over(place[0], rows))
    return {row["id"]: row for row in rows}


def _cells(own: Mapping[Place, Rows], place: Place) -> Mapping[str, str]:
    return personal_cells(place[0], own[place]) if place in own else {}


def _tables(rows: Iterable[Row]) -> dict[Place, Rows]:
    return dict(filter(None, map(table_of, rows)))
