"""What stands in the picture of a card: which fields, under which labels, in which words; Qt only paints it."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from assistant.orders.card import Details
from assistant.orders.lines import read_lines
from assistant.orders.masking import masked as without_the_buyer
from assistant.orders.message import TEMPLATES


class Block(StrEnum):
    """The picture's parts from top to bottom. Goods and delivery are the two columns of the trade's form (货号, 尺码,
    颜色, 数量 beside 联系人, 联系电话, 物流方式, 收货地址), which a phone is too narrow to show side by side."""

    GOODS = "goods"
    FURTHER = "further"
    DELIVERY = "delivery"
    WISH = "wish"


@dataclass(frozen=True, slots=True)
class Row:
    """One field: its label, and its text as it is shown."""

    field: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Face:
    """A picture in words. `heading` is the shop's name, or what `asking` would say where the shop has none."""

    heading: str
    asking: str
    blocks: Mapping[Block, tuple[Row, ...]]
    closing: str


FIELDS: Mapping[Block, tuple[str, ...]] = {
    Block.GOODS: ("item", "size", "colour", "quantity"),
    Block.FURTHER: ("lines",),
    Block.DELIVERY: ("contact", "phone", "courier", "address", "notes", "order_number"),
    Block.WISH: ("wish",),
}
"""What the buyer has to agree to. Never his account, nor what the shop writes for itself: remark, flag, waybill."""

LONGEST = 300  # characters of one field: what is longer nobody confirms by a glance at a phone
MOST_LINES = 10  # of further goods
MORE: Mapping[str, str] = {"zh_CN": "…另有 {count} 项，请看文字版", "en": "… and {count} more, see the text"}

_LABELLED = re.compile(r"(.+?)\s*[：:]\s*\{(\w+)\}")
_TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # they reorder what follows


def face_of(details: Details, shop: str, *, masked: bool = True, language: str = "zh_CN") -> Face:
    """The picture of a card. Empty fields have no row, empty blocks are not there.

    `masked` hides the buyer's name, phone and street, and long numbers in the notes; the wish stays, for the buyer has
    to see what will be engraved. Labels and sentences are those of the built-in text of `language`.
    """
    language = language if language in TEMPLATES else "en"
    shown = replace(without_the_buyer(details), wish=details.wish) if masked else details
    blocks = {block: tuple(_rows(fields, shown, language)) for block, fields in FIELDS.items()}
    asking, *_, closing = TEMPLATES[language].splitlines()
    asking, shop = asking.rstrip("：:"), shown_text(shop, LONGEST)
    return Face(
        shop or asking, asking if shop else "", {block: rows for block, rows in blocks.items() if rows}, closing
    )


def _rows(fields: tuple[str, ...], shown: Details, language: str) -> Iterator[Row]:
    for field in fields:
        typed = str(getattr(shown, field))
        if text := _lines(typed, language) if field == "lines" else shown_text(typed, LONGEST):
            yield Row(field, _labels(language)[field], text)


def _lines(typed: str, language: str) -> str:
    goods = [text for line in read_lines(typed) if (text := shown_text(line.text, LONGEST // 4))]
    left = len(goods) - MOST_LINES
    return "\n".join(goods[:MOST_LINES] + ([MORE[language].format(count=left)] if left > 0 else []))


@cache
def _labels(language: str) -> Mapping[str, str]:
    """By field, out of the built-in text, so that text and picture call everything the same."""
    return {match[2]: match[1] for match in _LABELLED.finditer(TEMPLATES[language])}


def shown_text(typed: str, longest: int) -> str:
    """Without what cannot be drawn or would turn the text around; empty lines vanish, the end beyond `longest`
    characters becomes an ellipsis."""
    lines = ("".join(map(_drawn, line)).strip() for line in typed[: 4 * longest].splitlines())
    text = "\n".join(line for line in lines if line)
    cut = len(text) > longest or (text and typed[4 * longest :].strip())
    return f"{text[:longest].rstrip()}…" if cut else text


def _drawn(character: str) -> str:
    kind = unicodedata.category(character)
    if character in _TURNING or kind == "Cs":
        return ""
    return " " if kind == "Cc" else character
