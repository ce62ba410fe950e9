"""Money is a whole number of fen; read from and written as people write it."""

import re
from decimal import ROUND_HALF_UP, Decimal

from assistant.orders.numerals import NUMERALS, whole_number
from assistant.refusal import Refused

MOST = 100_000_000_00  # fen; more is a slip of the finger
_MONEY = re.compile(r"[¥￥]?\s*(\d{1,9}(?:,\d{3})*)(?:\.(\d{1,2}))?\s*元?")
_HAN_MONEY = re.compile(rf"([{NUMERALS}]{{1,9}})[元块]?")


def read_money(text: str) -> int:
    """Fen of "59", "59.9", "¥1,059.90", "59元" or 五十九元. Raises `Refused("price_unreadable", text=…)`."""
    fen = _fen(text.strip())
    if fen is None or fen > MOST:
        raise Refused("price_unreadable", text=text)
    return fen


def _fen(text: str) -> int | None:
    if match := _MONEY.fullmatch(text):
        return int(match[1].replace(",", "")) * 100 + int((match[2] or "").ljust(2, "0"))
    if match := _HAN_MONEY.fullmatch(text):
        yuan = whole_number(match[1], of_money=True)
        return None if yuan is None else yuan * 100
    return None


def written(fen: int) -> str:
    """Yuan without what is not needed: 59, 59.9, 59.05."""
    yuan, rest = divmod(abs(fen), 100)
    tail = f".{rest:02}".rstrip("0").rstrip(".") if rest else ""
    return f"{'-' if fen < 0 else ''}{yuan}{tail}"


def share(fen: int, rate: Decimal) -> int:
    """A part of an amount, half a fen upwards, as a cash register does it."""
    return int((Decimal(fen) * rate).to_integral_value(ROUND_HALF_UP))


def spread(amount: int, weights: list[int]) -> list[int]:
    """An amount over lines in proportion to their weights; the parts' sum is the amount. What rounding leaves goes to
    the lines that lost most by it (largest remainders)."""
    whole = sum(weights)
    if not whole:
        return [amount, *[0] * (len(weights) - 1)] if weights else []
    parts = [amount * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda number: (-(amount * weights[number] % whole), number))
    for number in order[: amount - sum(parts)]:
        parts[number] += 1
    return parts
