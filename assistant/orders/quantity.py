"""Reads a quantity as people type it: 2, 2件, ×2, 两双, 十二."""

import re
import unicodedata
from decimal import Decimal

from assistant.orders.numerals import NUMERALS, whole_number

_FORM = re.compile(
    rf"(?:数量|qty|[x×*✕])?\s*:?\s*(?:(?P<number>[0-9]{{1,6}}(?:\.[0-9]{{1,3}})?)|(?P<chinese>[{NUMERALS}]{{1,7}}))"
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
    number = whole_number(match["chinese"])
    return None if number is None else Decimal(number)
