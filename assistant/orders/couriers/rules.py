"""A shop's courier rules: region by region which couriers may be used, for what fee, in how many days."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import time

from assistant.orders.price.money import read_money
from assistant.refusal import Refused

EVERYWHERE = "*"
MOST_DAYS = 90


@dataclass(frozen=True, slots=True)
class Rule:
    """`regions` are provinces, cities or districts as people name them; "*" is everywhere else. `fee` in fen, None
    when nobody has said it. `days` from dispatch to arrival, at least and at most."""

    regions: tuple[str, ...]
    couriers: tuple[str, ...]
    fee: int | None = None
    days: tuple[int, int] | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CourierRules:
    """`cut_off`: what is paid before it, local time, is sent the same day. `also` are other names of a courier
    (汇通 is 极兔 today), so that a wish in old words is understood."""

    rules: tuple[Rule, ...]
    cut_off: time = time(16)
    also: Mapping[str, str] = field(default_factory=dict)

    @property
    def couriers(self) -> tuple[str, ...]:
        """All that any rule names."""
        return tuple(dict.fromkeys(name for rule in self.rules for name in rule.couriers))

    def named(self, written: str) -> str:
        """The courier that is meant: 顺丰快递 is 顺丰, 汇通 what it is called today; "" when it is none of ours."""
        text = written.strip().lower().removesuffix("快递").removesuffix("速递").removesuffix("速运")
        text = self.also.get(text, text)
        return next((name for name in self.couriers if name.lower() == text), "")


def read_rules(
    rows: Iterable[Mapping[str, str]], cut_off: str = "16:00", also: Mapping[str, str] | None = None
) -> CourierRules:
    """Rules from a table with the columns regions, couriers (both separated by spaces), fee, days ("2-4") and note.

    Raises `Refused("courier_row_unreadable", row=n, cell=…)` or "courier_time_unreadable".
    """
    try:
        until = time.fromisoformat(cut_off)
    except ValueError:
        raise Refused("courier_time_unreadable", text=cut_off) from None
    return CourierRules(tuple(_rule(number, row) for number, row in enumerate(rows, 1)), until, also or {})


def _rule(number: int, row: Mapping[str, str]) -> Rule:
    regions, couriers = row.get("regions", "").split(), row.get("couriers", "").split()
    if not regions or not couriers:
        raise Refused("courier_row_unreadable", row=number, cell="regions" if couriers else "couriers")
    fee, days = row.get("fee", "").strip(), row.get("days", "").strip()
    try:
        money = read_money(fee) if fee else None
        low, _, high = days.partition("-")
        span = (int(low), int(high or low)) if days else None
    except (ValueError, Refused):
        raise Refused(
            "courier_row_unreadable", row=number, cell=fee if days.strip("0123456789-") == "" else days
        ) from None
    if span and not 0 <= span[0] <= span[1] <= MOST_DAYS:
        raise Refused("courier_row_unreadable", row=number, cell=days)
    return Rule(tuple(regions), tuple(couriers), money, span, row.get("note", "").strip())
