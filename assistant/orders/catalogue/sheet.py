"""Reads a catalogue out of a table, and says what every row would change before anything is done."""

import csv
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.item import Item, Stock, code_key, several
from assistant.orders.price.money import read_money
from assistant.orders.quantity import read_quantity
from assistant.refusal import Refused

_STOCK_WORDS: Mapping[Stock, str] = {
    Stock.OUT: "无货 缺货 售罄 断货 没货 out",
    Stock.LOW: "紧张 少量 低 low",
    Stock.PRESALE: "预售 presale",
    Stock.IN_STOCK: "有货 现货 充足 in in_stock",
}
LOW = 5  # pieces and fewer are "low" where the sheet counts them
SEVERAL = ("sizes", "colours", "alternatives")


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that is left out, counted from 1 without the heading, and why."""

    row: int
    reason: str
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do; nothing is done yet."""

    new: tuple[Item, ...]
    changed: tuple[Item, ...]
    same: int
    refused: tuple[RefusedRow, ...]

    @property
    def put(self) -> tuple[Item, ...]:
        return self.new + self.changed


def plan(
    rows: Iterable[Sequence[str]],
    columns: Mapping[str, int],
    catalogue: Catalogue,
    staying: Callable[[Collection[Item]], Collection[str]] = lambda _: (),
) -> Plan:
    """Rows without the heading. What has no column in the sheet stays as it is, and so do the items of which `staying`
    gives the ids (`ItemStore.staying`). Raises `Refused("catalogue_no_code_column")`."""
    if "code" not in columns:
        raise Refused("catalogue_no_code_column")
    items, refused = _read(rows, columns, catalogue)
    meant = {number: item for number, item in items.items() if item != catalogue.get(item.id)}
    kept = set(staying(meant.values()))
    refused += [RefusedRow(row, "item_of_team", item.code) for row, item in meant.items() if item.id in kept]
    put = [item for item in meant.values() if item.id not in kept]
    new = tuple(item for item in put if catalogue.get(item.id) is None)
    changed = tuple(item for item in put if catalogue.get(item.id))
    return Plan(new, changed, len(items) - len(meant), tuple(sorted(refused, key=lambda row: row.row)))


def differing(old: Item, new: Item) -> tuple[str, ...]:
    """The fields in which two items are not alike, but for when they were changed."""
    names = ("code", *_READERS)
    return tuple(name for name in names if getattr(old, name) != getattr(new, name))


def _read(
    rows: Iterable[Sequence[str]], columns: Mapping[str, int], catalogue: Catalogue
) -> tuple[dict[int, Item], list[RefusedRow]]:
    """The items by the numbers of their rows."""
    items: dict[str, tuple[int, Item]] = {}
    refused: list[RefusedRow] = []
    for number, row in enumerate(rows, 1):
        cells = {field: row[column].strip() for field, column in columns.items() if column < len(row)}
        if not any(cells.values()):
            continue
        read = _item(number, cells, catalogue)
        if isinstance(read, Item) and read.code_key in items:
            read = RefusedRow(number, "item_twice", read.code)
        if isinstance(read, RefusedRow):
            refused.append(read)
        else:
            items[read.code_key] = number, read
    return dict(items.values()), refused


def _item(number: int, cells: Mapping[str, str], catalogue: Catalogue) -> Item | RefusedRow:
    if not code_key(cells.get("code", "")):
        return RefusedRow(number, "item_without_code", cells.get("code", ""))
    old = catalogue.item(cells["code"])
    values: dict[str, Any] = {}
    for name in [name for name in _READERS if name in cells]:
        try:
            values[name] = _READERS[name](cells[name])
        except (Refused, ValueError):
            return RefusedRow(number, _UNREADABLE[name], cells[name])
    if values.get("presale_until") and not cells.get("stock"):
        values["stock"] = Stock.PRESALE
    return replace(old, **values) if old else Item(cells["code"], **values)


def read_price(cell: str) -> int | None:
    """None for an empty cell. Raises `Refused("price_unreadable")`."""
    return read_money(cell) if cell else None


def read_day(cell: str) -> date | None:
    """None for an empty cell. Reads 2026-12-01, 2026/12/1, 2026.12.1, 2026年12月1日, with a time behind it or not.
    Raises `ValueError`."""
    if not cell:
        return None
    match = re.fullmatch(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?", cell)
    if match is None:
        raise ValueError
    return date(*map(int, match.groups()))


def _stock(cell: str) -> Stock:
    """A word, or a number of pieces; nothing said is in stock. Raises `ValueError`."""
    if not cell:
        return Stock.IN_STOCK
    if (pieces := read_quantity(cell.replace(",", ""))) is not None:
        return Stock.OUT if pieces <= 0 else Stock.LOW if pieces <= LOW else Stock.IN_STOCK
    for stock, words in _STOCK_WORDS.items():
        if any(cell.casefold() == word or (not word.isascii() and word in cell) for word in words.split()):
            return stock
    raise ValueError


_READERS: Mapping[str, Any] = {
    **dict.fromkeys(("name", "attributes", "selling_points", "picture", "chart"), str),
    **dict.fromkeys(SEVERAL, several),
    "price": read_price,
    "presale_until": read_day,
    "stock": _stock,
}
_UNREADABLE = {
    "price": "item_price_unreadable",
    "presale_until": "item_date_unreadable",
    "stock": "item_stock_unreadable",
}


def rows_of(text: str) -> Iterator[list[str]]:
    """The rows of a table as it comes out of a spreadsheet by copying: tabs between the cells, quotes around one that
    holds a line break."""
    yield from csv.reader(text.splitlines(keepends=True), delimiter="\t")
