"""The catalogue, one's own items and the team's together: an `ItemStore`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.orders.catalogue.ports import ItemStore, Progress, unwatched
from assistant.refusal import Refused
from assistant.team.content import Kind
from assistant.team.item_rows import item_of, item_row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from assistant.orders.catalogue.item import Item
    from assistant.team.content import Row
    from assistant.team.ports import Draft
    from db.team.layers import Layers

ITEM = Kind.ITEM.value


class TeamItems:
    """An agent has the team's items and, beside them, her own with other codes. A lead's changes are drafts, which
    count on her own desktop at once."""

    def __init__(self, own: ItemStore, layers: Layers) -> None:
        self._own = own
        self._layers = layers

    def items(self) -> Sequence[Item]:
        if self._layers.is_lead():
            return self._drafted()
        return self._beside(self._own.items(), self._published())

    def with_codes(self, keys: Collection[str]) -> Sequence[Item]:
        if self._layers.is_lead():
            return [item for item in self._drafted() if item.code_key in keys]
        theirs = self._published()
        return [item for item in self._beside(self._own.with_codes(keys), theirs) if item.code_key in keys]

    def write(self, put: Collection[Item] = (), drop: Collection[str] = (), progress: Progress = unwatched) -> bool:
        if self._layers.is_lead():
            return self._note(put, drop, progress)
        if self.staying(put) or not {item.id for item in self._published()}.isdisjoint(drop):
            raise Refused("item_of_team")
        return self._own.write(put, drop, progress)

    def staying(self, items: Collection[Item]) -> Collection[str]:
        if self._layers.is_lead():
            return ()
        theirs = self._published()
        ids, codes = {item.id for item in theirs}, {item.code_key for item in theirs}
        return [item.id for item in items if item.id in ids or item.code_key in codes]

    def drafts(self) -> list[Draft]:
        """A lead's own items from before, as far as the team does not have them just so."""
        return self._layers.differing(ITEM, self._mine())

    def tidy(self) -> None:
        """Own items that the team has just so, or that became drafts, need not be kept twice."""
        self.forget_own(self._layers.superseded(ITEM, self._mine()))

    def forget_own(self, ids: Collection[str]) -> None:
        if ids:
            self._own.write((), ids)

    def _note(self, put: Collection[Item], drop: Collection[str], progress: Progress) -> bool:
        rows: dict[str, Row | None] = {**dict.fromkeys(drop), **{item.id: item_row(item) for item in put}}
        after = {item.id: item for item in self._drafted() if item.id not in rows} | {item.id: item for item in put}
        if len({item.code_key for item in after.values()}) < len(after):
            raise Refused("item_code_taken")
        if not progress(len(put)):
            return False
        self._layers.note(ITEM, rows)
        self._own.write((), list(rows))
        return True

    def _drafted(self) -> list[Item]:
        """Of two with one code the draft: the other is what somebody has published meanwhile."""
        rows, published = self._layers.drafted(ITEM, self._mine()), self._layers.published(ITEM)
        items = (replace(item_of(row), of_team=name in published) for name, row in rows.items())
        return _in_order({item.code_key: item for item in items}.values())

    def _mine(self) -> dict[str, Row]:
        return {item.id: item_row(item) for item in self._own.items()}

    def _published(self) -> list[Item]:
        published = self._layers.published(ITEM).values()
        return _in_order(replace(item_of(row), of_team=True) for row in published)

    def _beside(self, own: Sequence[Item], theirs: Sequence[Item]) -> Sequence[Item]:
        ids, codes = {item.id for item in theirs}, {item.code_key for item in theirs}
        return _in_order([*theirs, *(item for item in own if item.id not in ids and item.code_key not in codes)])


def _in_order(items: Iterable[Item]) -> list[Item]:
    return sorted(items, key=lambda item: item.code_key)
