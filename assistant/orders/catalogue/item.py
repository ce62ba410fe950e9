"""An item of the catalogue, as the agent needs it while she writes a card."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from assistant.ids import new_id


class Stock(StrEnum):
    """How much there is, as far as an agent may say it."""

    IN_STOCK = "in_stock"
    LOW = "low"
    OUT = "out"
    PRESALE = "presale"


@dataclass(frozen=True, slots=True)
class Item:
    """`code` is the 货号 that agents and warehouse use; `price` in fen, None when nobody said it. `alternatives` are
    codes of items to offer when this one is out. `presale_until` is the day from which it is sent, for `PRESALE`.
    `picture` is a file name in the folder of pictures; `chart` the name of the size chart that counts for it.
    `of_team`: the team has it, so whoever may not publish cannot change it."""

    code: str
    name: str = ""
    attributes: str = ""
    selling_points: str = ""
    price: int | None = None
    sizes: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    stock: Stock = Stock.IN_STOCK
    presale_until: date | None = None
    picture: str = ""
    alternatives: tuple[str, ...] = ()
    chart: str = ""
    id: str = field(default_factory=new_id)
    changed_at: datetime | None = None
    of_team: bool = False

    @property
    def code_key(self) -> str:
        return code_key(self.code)


def code_key(code: str) -> str:
    """The spelling in which two codes are compared: neither case, width, spaces nor dashes matter."""
    return re.sub(r"[\s_-]+", "", unicodedata.normalize("NFKC", code)).casefold()


_STRONG = r"[,，、;；|\n]|/(?!(?<=[0-9]{2}/)[0-9]{2,3}[ABCY](?![A-Za-z0-9]))"
_SEPARATED = re.compile(_STRONG)
_SPACE_TOO = re.compile(rf"(?:{_STRONG}|(?<![A-Za-z]{{3}})\s|\s(?![A-Za-z]{{3}}))+")
_ANYTHING = re.compile(rf"(?:{_STRONG}|\s)+")


def several(text: str) -> tuple[str, ...]:
    """Sizes, colours or codes in one cell, separated as people do it; each once.

    A slash inside a size of the national standard (GB/T 1335: 160/84A) separates nothing; nor does the space in
    "dark blue, red", where something else does.
    """
    between = _SPACE_TOO if _SEPARATED.search(text.strip()) else _ANYTHING
    return tuple(dict.fromkeys(part.strip() for part in between.split(text.strip()) if part.strip()))


def in_one_cell(values: tuple[str, ...]) -> str:
    """What `several` reads back as these values, if it was what read them."""
    return "、".join(values) + ("、" if len(values) == 1 and _ANYTHING.search(values[0]) else "")
