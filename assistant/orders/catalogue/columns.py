"""Guesses what stands in which column of a shop's sheet: by the heading, and where that says nothing, by the cells."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from assistant.orders.price.money import read_money
from assistant.refusal import Refused

HEADINGS: Mapping[str, str] = {
    "code": "货号 款号 商品编码 商家编码 商品货号 货品编号 编码 sku code item",
    "name": "名称 商品名称 品名 标题 商品标题 宝贝标题 name title",
    "price": "价格 单价 售价 一口价 零售价 price",
    "sizes": "尺码 尺寸 规格 码数 size sizes",
    "colours": "颜色 颜色分类 花色 colour color colours colors",
    "attributes": "属性 材质 面料 参数 attributes",
    "selling_points": "卖点 亮点 简介 selling",
    "stock": "库存 库存状态 库存数量 状态 stock",
    "presale_until": "预售 预售日期 预计发货 到货日期 presale",
    "picture": "图片 主图 picture image",
    "alternatives": "替代 替代款 推荐款 同款 alternatives",
    "chart": "尺码表 chart",
}
"""What the columns of a shop's sheet are usually called, the usual one first."""

FIELDS = tuple(HEADINGS)
LOOKED_AT = 50  # rows from which the content of a column is told


def guess_columns(headings: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> dict[str, int]:
    """Which field stands in which column; fields that nothing speaks for are missing, and no column is two fields.

    First headings that are a usual word, then those that hold one (销售价格 (元)), at last the cells of `rows`.
    """
    names = [_plain(heading) for heading in headings]
    found: dict[str, int] = {}
    for field, words in HEADINGS.items():
        _take(found, field, (names.index(word) for word in words.split() if word in names))
    for field, words in HEADINGS.items():
        holding = (n for word in words.split() if len(word) > 1 for n, name in enumerate(names) if _holds(name, word))
        _take(found, field, holding)
    cells = [[row[column].strip() for row in rows[:LOOKED_AT] if column < len(row)] for column in range(len(names))]
    for field, looks in (("code", _are_codes), ("price", _are_prices)):
        _take(found, field, (column for column, values in enumerate(cells) if looks([v for v in values if v])))
    return dict(sorted(found.items(), key=lambda pair: FIELDS.index(pair[0])))


def has_headings(first: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> bool:
    """Whether a sheet's first row says what is in the columns: some cell of it is a word for that and none a price, or
    it has no digit at all, and what is below it are codes."""
    if guess_columns(first):
        return not any(_is_price(cell) for cell in first if cell.strip())
    return not re.search(r"[0-9]", "".join(first)) and "code" in guess_columns([""] * len(first), rows)


def _take(found: dict[str, int], field: str, columns: Iterable[int]) -> None:
    if field not in found:
        free = (column for column in columns if column not in found.values())
        if (column := next(free, None)) is not None:
            found[field] = column


def _plain(heading: str) -> str:
    """Without marks, units and case: "*售价(元)" is 售价."""
    text = unicodedata.normalize("NFKC", heading).casefold()
    return re.sub(r"\(.*?\)|[\s*:_/-]+", "", text)


def _holds(name: str, word: str) -> bool:
    """A Latin word counts only as a whole at one end: "itemprice" holds price, "resize" no size of goods."""
    return word in name if not word.isascii() else len(word) > 3 and (name.startswith(word) or name.endswith(word))


def _are_codes(values: Sequence[str]) -> bool:
    """All different, each one word with a digit or a dash in it, and not all of them prices."""
    different = len(values) > 1 and len({value.casefold() for value in values}) == len(values)
    return (
        different
        and all(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.#-]{1,31}", value) for value in values)
        and any(re.search(r"[0-9]", value) for value in values)
        and not all(_is_price(value) for value in values)
    )


def _are_prices(values: Sequence[str]) -> bool:
    """All of them money, and some written as only money is: with fen or a sign."""
    return bool(values) and all(map(_is_price, values)) and any(re.search(r"[.¥￥元]", value) for value in values)


def _is_price(text: str) -> bool:
    try:
        read_money(text)
    except Refused:
        return False
    return True
