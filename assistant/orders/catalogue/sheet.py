"""Reads a catalogue out of a table: guesses which column is what, and says what every row would change."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.item import Item, Stock, several
from assistant.orders.price.money import read_money
from assistant.refusal import Refused

HEADINGS: Mapping[str, str] = {
    "code": "货号 款号 商品编码 商家编码 编码 sku code item",
    "name": "名称 商品名称 品名 标题 商品标题 宝贝标题 name title",
    "price": "价格 单价 售价 一口价 零售价 price",
    "sizes": "尺码 尺寸 规格 码数 size sizes",
    "colours": "颜色 颜色分类 花色 colour color colours colors",
    "attributes": "属性 材质 面料 参数 attributes",
    "selling_points": "卖点 亮点 简介 selling",
    "stock": "库存 库存状态 状态 stock",
    "presale_until": "预售 预售日期 预计发货 到货日期 presale",
    "picture": "图片 主图 picture image",
    "alternatives": "替代 替代款 推荐款 同款 alternatives",
    "chart": "尺码表 chart",
}
"""What the columns of a shop's sheet are usually called, the usual one first."""

_STOCK_WORDS: Mapping[Stock, str] = {
    Stock.IN_STOCK: "有货 现货 充足 in in_stock",
    Stock.LOW: "紧张 少量 低 low",
    Stock.OUT: "无货 缺货 售罄 断货 out",
    Stock.PRESALE: "预售 presale",
}
LOW = 5  # pieces and fewer are "low" where the sheet counts them


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


def guess_columns(headings: Sequence[str]) -> dict[str, int]:
    """Which field stands in which column, by its heading; fields that no heading speaks for are missing."""
    names = [heading.strip().casefold() for heading in headings]
    found = {field: _column(names, words.split()) for field, words in HEADINGS.items()}
    return {field: column for field, column in found.items() if column is not None}


def _column(names: Sequence[str], words: Sequence[str]) -> int | None:
    return next((names.index(word) for word in words if word in names), None)


def plan(rows: Iterable[Sequence[str]], columns: Mapping[str, int], catalogue: Catalogue) -> Plan:
    """Rows without the heading. Raises `Refused("catalogue_no_code_column")`."""
    if "code" not in columns:
        raise Refused("catalogue_no_code_column")
    items, refused = _read(rows, columns)
    known = {item.code_key: old for item in items if (old := catalogue.item(item.code))}
    merged = [replace(item, id=known[item.code_key].id) if item.code_key in known else item for item in items]
    new = tuple(item for item in merged if item.code_key not in known)
    changed = tuple(item for item in merged if item.code_key in known and _differs(item, known[item.code_key]))
    return Plan(new, changed, len(merged) - len(new) - len(changed), tuple(refused))


def _differs(item: Item, old: Item) -> bool:
    return replace(item, changed_at=None) != replace(old, changed_at=None)


def _read(rows: Iterable[Sequence[str]], columns: Mapping[str, int]) -> tuple[list[Item], list[RefusedRow]]:
    items: dict[str, Item] = {}
    refused: list[RefusedRow] = []
    for number, row in enumerate(rows, 1):
        cells = {field: row[column].strip() for field, column in columns.items() if column < len(row)}
        if not any(cells.values()):
            continue
        read = _item(number, cells)
        if isinstance(read, Item) and read.code_key in items:
            read = RefusedRow(number, "item_twice", read.code)
        if isinstance(read, RefusedRow):
            refused.append(read)
        else:
            items[read.code_key] = read
    return list(items.values()), refused


def _item(number: int, cells: Mapping[str, str]) -> Item | RefusedRow:
    if not cells["code"]:
        return RefusedRow(number, "item_without_code")
    try:
        price = read_money(cells["price"]) if cells.get("price") else None
        until = date.fromisoformat(cells["presale_until"].replace("/", "-")) if cells.get("presale_until") else None
    except Refused:
        return RefusedRow(number, "item_price_unreadable", cells["price"])
    except ValueError:
        return RefusedRow(number, "item_date_unreadable", cells["presale_until"])
    return Item(
        cells["code"],
        name=cells.get("name", ""),
        attributes=cells.get("attributes", ""),
        selling_points=cells.get("selling_points", ""),
        price=price,
        sizes=several(cells.get("sizes", "")),
        colours=several(cells.get("colours", "")),
        stock=_stock(cells.get("stock", ""), until),
        presale_until=until,
        picture=cells.get("picture", ""),
        alternatives=several(cells.get("alternatives", "")),
        chart=cells.get("chart", ""),
    )


def _stock(cell: str, until: date | None) -> Stock:
    """A word, or a number of pieces; a day of presale speaks for itself."""
    if until is not None and not cell:
        return Stock.PRESALE
    if cell.isdecimal():
        return Stock.OUT if int(cell) == 0 else Stock.LOW if int(cell) <= LOW else Stock.IN_STOCK
    return next((stock for stock, words in _STOCK_WORDS.items() if cell.casefold() in words.split()), Stock.IN_STOCK)


def rows_of(text: str) -> Iterator[list[str]]:
    """The rows of a table as it comes out of a spreadsheet by copying: tabs between the cells."""
    yield from (line.split("\t") for line in text.splitlines())
