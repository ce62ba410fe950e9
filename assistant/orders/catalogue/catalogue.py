"""The catalogue in memory: looked up by code, and completed by code, name, pinyin and initials while somebody types."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from assistant.orders.catalogue.item import Item, Stock, code_key
from assistant.orders.goods.known import KnownGoods
from assistant.scripts.script import Script
from assistant.search.finder import Finder


class Catalogue:
    """All items. Completion is the search of the library over codes and names; one thread at a time may use it."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._by_key: dict[str, Item] = {}
        self._by_id: dict[str, Item] = {}
        self._finder = Finder(())
        self._sorted: list[str] | None = None  # the keys, when they were last needed in order
        self._known: KnownGoods | None = None
        self.put(items)

    def __len__(self) -> int:
        return len(self._by_key)

    def __iter__(self) -> Iterator[Item]:
        """In no order."""
        return iter(list(self._by_id.values()))

    @property
    def items(self) -> list[Item]:
        """By code."""
        return [self._by_key[key] for key in self._keys()]

    @property
    def known(self) -> KnownGoods:
        """Its words, for reading what a buyer writes."""
        if self._known is None:
            self._known = KnownGoods(self._by_id.values())
        return self._known

    def item(self, code: str) -> Item | None:
        return self._by_key.get(code_key(code))

    def get(self, id: str) -> Item | None:
        return self._by_id.get(id)

    def alternatives(self, item: Item) -> list[Item]:
        """What can be offered in its place: known, and not out of stock as well."""
        found = [self.item(code) for code in item.alternatives]
        return [one for one in found if one and one.stock is not Stock.OUT and one.id != item.id]

    def find(self, typed: str, limit: int = 8) -> list[Item]:
        """What may be meant, best first: codes that begin so, however they are written, then what the search finds.
        Nothing for nothing."""
        if not typed.strip() or limit < 1:
            return []
        found = {item.id: item for item in self._beginning_with(code_key(typed), limit)}
        for other in self._finder.find(typed, limit=limit):
            found.setdefault(other.script.id, self._by_id[other.script.id])
        return list(found.values())[:limit]

    def put(self, items: Iterable[Item]) -> None:
        """Adds items, or replaces those with the same code or id."""
        new = {item.code_key: item for item in items}
        self.drop(item.id for item in new.values())
        self.drop(self._by_key[key].id for key in new if key in self._by_key)
        self._by_key |= new
        self._sorted = self._known = None
        self._by_id |= {item.id: item for item in new.values()}
        self._finder.put(_as_script(item) for item in new.values())

    def drop(self, ids: Iterable[str]) -> None:
        gone = [self._by_id.pop(known) for known in list(ids) if known in self._by_id]
        for item in gone:
            del self._by_key[item.code_key]
        self._sorted = self._known = None
        self._finder.drop(item.id for item in gone)

    def _keys(self) -> list[str]:
        if self._sorted is None:
            self._sorted = sorted(self._by_key)
        return self._sorted

    def _beginning_with(self, key: str, limit: int) -> Iterator[Item]:
        keys = self._keys()
        first = bisect_left(keys, key)
        for known in keys[first : first + limit] if key else ():
            if not known.startswith(key):
                return
            yield self._by_key[known]

    def become(self, other: "Catalogue") -> None:
        """Holds what the other one does, which was made elsewhere and is nobody's from now on."""
        vars(self).update(vars(other))


def _as_script(item: Item) -> Script:
    """What the search wants: a title, a code, tags and a text."""
    return Script(
        item.id, title=item.name or item.code, body=f"{item.attributes}\n{item.selling_points}", code=item.code
    )
