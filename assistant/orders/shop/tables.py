"""What a shop has written down about itself, sizes, couriers, flags, offers and exports: its own, or the nearest."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import TypeVar, cast

from assistant.orders.clerk.columns import Profile
from assistant.orders.couriers.rules import CourierRules
from assistant.orders.remark import Flag
from assistant.orders.shop.examples import example
from assistant.orders.shop.ports import ShopTableStore
from assistant.orders.shop.reading import (
    READ,
    Offers,
    counted_as,
    read_charts,
    read_couriers,
    read_flag_table,
    read_message,
    read_offers,
    read_profiles,
)
from assistant.orders.shop.rows import Kind, Rows
from assistant.orders.shop.shop import Shop, read_shop
from assistant.orders.shop.titles import shop_of
from assistant.orders.sizes.chart import Chart
from assistant.refusal import Refused

T = TypeVar("T")
Listener = Callable[[Kind, str], None]
ALL_SHOPS = ""


class Source(StrEnum):
    """Where a shop's table comes from."""

    OWN = "own"
    ALL_SHOPS = "all_shops"
    EXAMPLE = "example"


class ShopTables:
    """Every table in memory, with the store behind. A shop is a name; "" stands for all shops.

    A shop has its own table, else that of all shops, else the example. Asking answers from memory, on any thread.
    `load`, `save` and `reset` wait for the disk: call them on the worker thread, where listeners are called with the
    kind and the shop of what is different from now on.
    """

    def __init__(self, store: ShopTableStore) -> None:
        self._store = store
        self._kept = dict(store.read())
        self._of_team = store.of_team()
        self._read: dict[tuple[Kind, str], object] = {}
        self._listeners: list[Listener] = []

    def load(self) -> None:
        """Reads once more, after another process has written."""
        before, self._kept = self._kept, dict(self._store.read())
        self._of_team = self._store.of_team()
        self._read = {}
        for kind, shop in before.keys() | self._kept.keys():
            if before.get((kind, shop)) != self._kept.get((kind, shop)):
                self._announce(kind, shop)

    def charts(self, shop: str = ALL_SHOPS) -> Mapping[str, Chart]:
        """Size charts by name, in the order of the table."""
        return self._made(Kind.SIZES, shop, read_charts)

    def chart(self, name: str = "", shop: str = ALL_SHOPS) -> Chart:
        """The first one without a name. Raises `Refused`: "chart_unknown", or "chart_none" where there is none."""
        charts = self.charts(shop)
        if not charts:
            raise Refused("chart_none")
        if name and name not in charts:
            raise Refused("chart_unknown", name=name, names="、".join(charts))
        return charts[name or next(iter(charts))]

    def couriers(self, shop: str = ALL_SHOPS) -> CourierRules:
        return self._made(Kind.COURIERS, shop, read_couriers)

    def flags(self, shop: str = ALL_SHOPS) -> tuple[Flag, ...]:
        return self._made(Kind.FLAGS, shop, read_flag_table)

    def offers(self, shop: str = ALL_SHOPS) -> Offers:
        return self._made(Kind.OFFERS, shop, read_offers)

    def profiles(self, shop: str = ALL_SHOPS) -> tuple[Profile, ...]:
        return self._made(Kind.PROFILES, shop, read_profiles)

    def message(self, shop: str = ALL_SHOPS) -> str:
        """The template of the confirmation text; "" where no shop has written one."""
        return self._made(Kind.MESSAGE, shop, read_message)

    def shop(self, shop: str = ALL_SHOPS) -> Shop:
        """What it is to its customers."""
        return self._made(Kind.SHOP, shop, read_shop)

    def shop_with(self, title: str) -> str:
        """The shop whose chat has this title, as far as it says so itself; "" for none."""
        own = (shop for shop in self.shops() if (Kind.SHOP, shop) in self._kept)
        return shop_of(((shop, self.shop(shop).title) for shop in own), title)

    def rows(self, kind: Kind, shop: str = ALL_SHOPS) -> Rows:
        """The shop's table as it is edited."""
        return next(self._nearest(kind, shop))

    def source(self, kind: Kind, shop: str = ALL_SHOPS) -> Source:
        """Where `rows` come from."""
        if (kind, ALL_SHOPS) in self._kept and (shop == ALL_SHOPS or (kind, shop) not in self._kept):
            return Source.ALL_SHOPS
        return Source.OWN if (kind, shop) in self._kept else Source.EXAMPLE

    def is_of_team(self, kind: Kind, shop: str = ALL_SHOPS) -> bool:
        """Whether just this table is the team's."""
        return (kind, shop) in self._of_team

    def shops(self) -> tuple[str, ...]:
        """Those with a table of their own."""
        return tuple(sorted({shop for _, shop in self._kept} - {ALL_SHOPS}))

    def save(self, kind: Kind, shop: str, rows: Rows) -> Rows:
        """Keeps it as this shop's own, without rows in which nothing stands. Before anything is written, raises
        `Refused` with a reason of `reading` for what cannot be read, its `row` counted from 1 in what was given."""
        filled = [(number, row) for number, row in enumerate(rows.rows, 1) if any(map(str.strip, row.values()))]
        kept = Rows(tuple(row for _, row in filled), rows.once)
        with counted_as([number for number, _ in filled]):
            READ[kind](kept)
        self._store.save(kind, shop, kept)
        self._settle({**self._kept, (kind, shop): kept})
        self._announce(kind, shop)
        return kept

    def reset(self, kind: Kind, shop: str = ALL_SHOPS) -> Rows:
        """This shop has none of its own any more; what it has from now on."""
        self._store.forget(kind, shop)
        self._settle({key: rows for key, rows in self._kept.items() if key != (kind, shop)})
        self._announce(kind, shop)
        return self.rows(kind, shop)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """The function returned ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _nearest(self, kind: Kind, shop: str) -> Iterator[Rows]:
        kept = self._kept
        yield from (kept[key] for key in dict.fromkeys([(kind, shop), (kind, ALL_SHOPS)]) if key in kept)
        yield example(kind)

    def _made(self, kind: Kind, shop: str, read: Callable[[Rows], T]) -> T:
        """Out of the nearest table that can be read: one that another version wrote may be none."""
        made = self._read  # before the rows: what is read meanwhile from older ones is thrown away with it
        if (kind, shop) not in made:
            made[kind, shop] = next(filter(None, (_readable(rows, read) for rows in self._nearest(kind, shop))))[0]
        return cast("T", made[kind, shop])

    def _settle(self, kept: dict[tuple[Kind, str], Rows]) -> None:
        self._kept = kept
        self._read = {}

    def _announce(self, kind: Kind, shop: str) -> None:
        for listener in tuple(self._listeners):
            listener(kind, shop)


def _readable(rows: Rows, read: Callable[[Rows], T]) -> tuple[T] | None:
    try:
        return (read(rows),)
    except Refused:
        return None
