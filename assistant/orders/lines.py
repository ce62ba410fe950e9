"""Further goods on one card: a line each, written and read as people do: A-1028 / 38 / 黑色 / 2件."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.orders.quantity import read_quantity

_ALONE = re.compile(r"(?:(?<=\s)|^)/(?=\s|$)")
"""The slash that we write: with space around it, so that 160/84A stays one size."""

_BETWEEN = re.compile(r"\s*(?:/(?!(?<=[0-9]{2}/)[0-9]{2,3}[ABCY](?![A-Za-z0-9]))|[|，,、;；\t])\s*")
"""What people write between the parts; not the slash inside a size of the national standard (GB/T 1335: 160/84A)."""


@dataclass(frozen=True, slots=True)
class OrderLine:
    """Goods of one kind; every part as it was typed, "" where it was not said."""

    item: str
    size: str = ""
    colour: str = ""
    quantity: str = ""

    @property
    def pieces(self) -> int:
        """1 where no whole number is said."""
        number = read_quantity(self.quantity)
        return int(number) if number and number == int(number) else 1

    @property
    def text(self) -> str:
        """Reads back as this line, if its parts are what `part` makes of them."""
        parts = [self.item, self.size, self.colour, self.quantity]
        while parts and not parts[-1]:
            parts.pop()
        if len(parts) == 1 and _BETWEEN.search(self.item):
            parts.append("")
        return " / ".join(parts).rstrip(" ")


def part(typed: str) -> str:
    """What a part of a line can hold: no line break, and no slash that stands alone."""
    return " ".join(_ALONE.sub("", " ".join(typed.split())).split())


def read_lines(text: str) -> tuple[OrderLine, ...]:
    """One for each line that is not empty; a fifth part and more stay with the fourth."""
    return tuple(_line(line) for line in text.splitlines() if line.strip())


def _line(line: str) -> OrderLine:
    between = _ALONE if _ALONE.search(line.strip()) else _BETWEEN
    parts = between.split(line.strip(), maxsplit=3)
    return OrderLine(*(part.strip() for part in parts))


def write_lines(lines: Iterable[OrderLine]) -> str:
    """Lines that say nothing are left out."""
    return "\n".join(text for line in lines if (text := line.text))
