"""Reads a quantity as people type it: 2, 2件, ×2, 两双, 十二."""

import re
import unicodedata
from decimal import Decimal

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5}
_DIGITS |= {"六": 6, "七": 7, "八": 8, "九": 9, "俩": 2, "仨": 3}
_POWERS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000}
_CHINESE = "".join([*_DIGITS, *_POWERS])

_FORM = re.compile(
    rf"(?:数量|qty|[x×*✕])?\s*:?\s*(?:(?P<number>[0-9]{{1,6}}(?:\.[0-9]{{1,3}})?)|(?P<chinese>[{_CHINESE}]{{1,7}}))"
    r"\s*(?P<unit>[一-鿿]{0,2}|pcs|pieces?|sets?|pairs?|kg|g)\.?",
    re.IGNORECASE,
)


def read_quantity(typed: str) -> Decimal | None:
    """The number that was meant, without its unit; None for what is no single number ("红2蓝1", "若干")."""
    if len(typed) > 40:
        return None
    match = _FORM.fullmatch(unicodedata.normalize("NFKC", typed).strip())
    if match is None:
        return None
    if match["number"]:
        return Decimal(match["number"])
    return _chinese(match["chinese"])


def _chinese(numeral: str) -> Decimal | None:
    """一 to 九万九千九百九十九. A row of digits (一二) is no quantity, and 一百五 may be 105 or 150."""
    total = pending = 0
    floor = 1_000_000  # powers only get smaller from left to right
    for position, character in enumerate(numeral):
        if character in _DIGITS:
            if pending:
                return None
            pending = _DIGITS[character]
        else:
            power = _POWERS[character]
            if power >= floor or (not pending and position):
                return None
            total, pending, floor = total + (pending or 1) * power, 0, power
    if pending and 10 < floor <= 10_000 and numeral[-2:-1] not in "零〇":
        return None
    return Decimal(total + pending)
