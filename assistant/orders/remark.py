"""The remark on an order (标单): for the warehouse, in the trade's order, with the flag the shop gives it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.orders.price.money import written
from assistant.refusal import Refused


class Colour(StrEnum):
    """The five flags of the platform."""

    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


class Why(StrEnum):
    """What an order may be flagged for."""

    HOLD = "hold"
    REFUND = "refund"
    GIFT = "gift"
    COURIER = "courier"
    NOTE = "note"
    STANDARD = "standard"


@dataclass(frozen=True, slots=True)
class Remark:
    """`agent` is the customer-service agent's number (for the commission), `courier` the one that was wished for,
    `hold` why it must wait, `refund` in fen."""

    agent: str = ""
    courier: str = ""
    hold: str = ""
    gift: str = ""
    refund: int = 0
    note: str = ""

    @property
    def reasons(self) -> frozenset[Why]:
        said = {
            Why.HOLD: self.hold, Why.REFUND: self.refund, Why.GIFT: self.gift, Why.COURIER: self.courier,
            Why.NOTE: self.note, Why.STANDARD: True,
        }  # fmt: skip
        return frozenset(why for why, there in said.items() if there)

    @property
    def text(self) -> str:
        """Who, then the courier, then why it waits, then gift and refund, then the rest; what is empty vanishes."""
        parts = (
            f"{self.agent}号客服" if self.agent.isdigit() else self.agent,
            f"发{self.courier}" if self.courier else "",
            f"{self.hold}，先不发货" if self.hold else "",
            f"赠送{self.gift}" if self.gift else "",
            f"退还{written(self.refund)}元" if self.refund else "",
            self.note,
        )
        return "；".join(part.strip() for part in parts if part.strip())


@dataclass(frozen=True, slots=True)
class Flag:
    """A line of the shop's table: this reason gets this colour, which means this to the shop."""

    why: Why
    colour: Colour
    meaning: str = ""


def flag_for(remark: Remark, flags: Iterable[Flag]) -> Flag | None:
    """The first of the shop's flags whose reason is there; None when the table has none for it."""
    return next((flag for flag in flags if flag.why in remark.reasons), None)


def read_flags(rows: Iterable[Mapping[str, str]]) -> tuple[Flag, ...]:
    """Raises `Refused("flag_row_unreadable", row=n, cell=…)`."""
    return tuple(_flag(number, row) for number, row in enumerate(rows, 1))


def _flag(number: int, row: Mapping[str, str]) -> Flag:
    reason, colour = row.get("reason", "").strip(), row.get("colour", "").strip()
    if reason not in set(Why) or colour not in set(Colour):
        raise Refused("flag_row_unreadable", row=number, cell=colour if reason in set(Why) else reason)
    return Flag(Why(reason), Colour(colour), row.get("meaning", "").strip())
