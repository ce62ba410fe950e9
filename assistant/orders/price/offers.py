"""The offers of the trade: 满减, 满件折, coupons, a VIP factor, freight."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from assistant.orders.numerals import DIGITS, NUMERALS, whole_number
from assistant.orders.price.money import read_money, share, written
from assistant.refusal import Refused


@dataclass(frozen=True, slots=True)
class Line:
    """Goods of one kind; `unit` in fen."""

    name: str
    unit: int
    quantity: int = 1

    @property
    def sum(self) -> int:
        return self.unit * self.quantity


class Offer(Protocol):
    """Takes something off. `written` says it as the shop does."""

    @property
    def written(self) -> str: ...

    def off(self, amount: int, pieces: int) -> int:
        """Fen taken off an amount of goods of so many pieces, never more than the amount."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """满300减30: from `minimum` on, `less` is taken off; with `each`, once for each full `minimum`."""

    minimum: int
    less: int
    each: bool = False

    @property
    def written(self) -> str:
        return f"{'每' if self.each else ''}满{written(self.minimum)}减{written(self.less)}"

    def off(self, amount: int, pieces: int) -> int:  # noqa: ARG002 - other offers count pieces
        times = amount // self.minimum if self.each else int(amount >= self.minimum)
        return min(amount, self.less * times)


@dataclass(frozen=True, slots=True)
class Pieces:
    """2件9折: from `count` pieces on, all cost `rate` of the price."""

    count: int
    rate: Decimal

    @property
    def written(self) -> str:
        return f"{self.count}件{_folds(self.rate)}"

    def off(self, amount: int, pieces: int) -> int:
        return amount - share(amount, self.rate) if pieces >= self.count else 0


@dataclass(frozen=True, slots=True)
class Factor:
    """VIP 9.8折: everything costs `rate` of the price."""

    rate: Decimal

    @property
    def written(self) -> str:
        return _folds(self.rate)

    def off(self, amount: int, pieces: int) -> int:  # noqa: ARG002
        return amount - share(amount, self.rate)


@dataclass(frozen=True, slots=True)
class Coupon:
    """A coupon of `less`, from `minimum` on."""

    minimum: int
    less: int

    @property
    def written(self) -> str:
        return f"券{written(self.less)}" + (f"（满{written(self.minimum)}）" if self.minimum else "")

    def off(self, amount: int, pieces: int) -> int:  # noqa: ARG002
        return min(amount, self.less) if amount >= self.minimum else 0


@dataclass(frozen=True, slots=True)
class Freight:
    """`fee` in fen; nothing from `free_from` on (None: always)."""

    fee: int = 0
    free_from: int | None = None

    def due(self, amount: int) -> int:
        return 0 if self.free_from is not None and amount >= self.free_from else self.fee


_MONEY = r"(\d+(?:\.\d{1,2})?)[元块]?"
_WRITTEN = {
    Threshold: re.compile(rf"(每)?满{_MONEY}[减立]?减?{_MONEY}"),
    Coupon: re.compile(rf"(?:优惠)?券{_MONEY}(?:[（(]?满{_MONEY}(?:可?用)?[）)]?)?"),
    Pieces: re.compile(r"满?(\d+)件(?:打)?(\d(?:\.\d{1,2})?)折"),
    Factor: re.compile(r"(?:vip|VIP|会员)?\s*(?:打)?(\d(?:\.\d{1,2})?)折"),
}

_FOLDS = re.compile(rf"(?<![\d{NUMERALS}])([5-9{''.join(DIGITS)}])点?([1-9{''.join(DIGITS)}])折")
_NUMERAL = re.compile(rf"[{NUMERALS}]+")


def read_offer(text: str) -> Offer:
    """满300减30, 每满200减20, 2件9折, 9.8折 or 券10（满100）, also with Chinese numerals: 满三百减三十, 两件九五折.
    Raises `Refused("offer_unreadable", text=…)`."""
    for kind, pattern in _WRITTEN.items():
        if match := pattern.fullmatch(_in_digits(text.strip())):
            return _made(kind, match, text)
    raise Refused("offer_unreadable", text=text)


def read_offers(text: str) -> tuple[Offer, ...]:
    """Several in one line, separated by spaces or marks. Raises as `read_offer`."""
    joined = re.sub(r"(?i)(vip|会员)\s+", r"\1", text)
    return tuple(read_offer(part) for part in re.split(r"[\s,，、;；+]+", joined) if part)


def _in_digits(text: str) -> str:
    """95折 and 九五折 are 9.5折: a price is never ninety-five times as high."""
    return _NUMERAL.sub(_digits, _FOLDS.sub(r"\1.\2折", text))


def _digits(match: re.Match[str]) -> str:
    """A numeral that is no number stays, for whoever refuses it to quote."""
    number = whole_number(match[0], of_money=True)
    return match[0] if number is None else str(number)


def _made(kind: type, match: re.Match[str], text: str) -> Offer:
    if kind is Threshold:
        offer = Threshold(read_money(match[2]), read_money(match[3]), each=bool(match[1]))
        if not 0 < offer.less <= offer.minimum:
            raise Refused("offer_unreadable", text=text)
        return offer
    if kind is Coupon:
        return Coupon(read_money(match[2] or "0"), read_money(match[1]))
    if kind is Pieces:
        return Pieces(int(match[1]), _rate(match[2], text))
    return Factor(_rate(match[1], text))


def _rate(folds: str, text: str) -> Decimal:
    """9折 is nine tenths of the price, 9.8折 is 0.98."""
    rate = Decimal(folds) / 10
    if not 0 < rate < 1:
        raise Refused("offer_unreadable", text=text)
    return rate


def _folds(rate: Decimal) -> str:
    return f"{(rate * 10).normalize():f}折"
