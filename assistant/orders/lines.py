"""Further goods on one card: a line each, written and read as people do: A-1028 / 38 / 黑色 / 2件."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.orders.quantity import read_quantity

_BETWEEN = re.compile(r"\s*[/|，,、;；\t]\s*")


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
        return int(read_quantity(self.quantity) or 0) or 1

    @property
    def text(self) -> str:
        parts = (self.item, self.size, self.colour, self.quantity)
        return " / ".join(parts).rstrip(" /")


def read_lines(text: str) -> tuple[OrderLine, ...]:
    """One for each line that is not empty; a fifth part and more stay with the fourth."""
    return tuple(_line(line) for line in text.splitlines() if line.strip())


def _line(line: str) -> OrderLine:
    parts = _BETWEEN.split(line.strip(), maxsplit=3)
    return OrderLine(*(part.strip() for part in parts))


def write_lines(lines: Iterable[OrderLine]) -> str:
    return "\n".join(line.text for line in lines)
