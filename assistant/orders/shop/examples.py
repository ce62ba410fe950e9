"""The examples that come with us, for a shop that has written no table of its own."""

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import resources
from assistant.orders.shop.rows import ONCE, Kind, Rows

Table = Mapping[str, Any]


@cache
def example(kind: Kind) -> Rows:
    """As it is edited; what a shop alone can know, such as its offers, is empty in it."""
    return _ROWS[kind](tomllib.loads(resources.file(f"shop/{kind}.toml").read_text("utf-8")))


def _sizes(charts: Table) -> Rows:
    """In the file each chart has its rows; edited, each row names its chart."""
    rows: list[Mapping[str, str]] = []
    for name, chart in charts.items():
        first, *others = chart["size"]
        rows += [{"chart": name, "decides": chart["decides"]} | first, *({"chart": name} | row for row in others)]
    return Rows(tuple(rows))


def _couriers(table: Table) -> Rows:
    also = "\n".join(f"{other}={today}" for other, today in table["also"].items())
    return Rows(tuple(table["rule"]), {"cut_off": table["cut_off"], "also": also})


def _shop(table: Table) -> Rows:
    return Rows(tuple(table["form"]), {name: table[name] for name in ONCE[Kind.SHOP]})


def _offers(table: Table) -> Rows:
    return Rows(tuple(table["offer"]), {"freight": table["freight"], "free_from": table["free_from"]})


_ROWS: Mapping[Kind, Callable[[Table], Rows]] = {
    Kind.SIZES: _sizes,
    Kind.COURIERS: _couriers,
    Kind.FLAGS: lambda table: Rows(tuple(table["flag"])),
    Kind.OFFERS: _offers,
    Kind.SHOP: _shop,
    Kind.MESSAGE: lambda table: Rows(tuple(table["line"])),
    Kind.PROFILES: lambda table: Rows(tuple(table["profile"])),
}
