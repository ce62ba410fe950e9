"""Reads back a remark that was written before, so that it can be built on; what is not understood becomes its note."""

import re
from collections.abc import Mapping
from typing import Any

from assistant.orders.price.money import read_money
from assistant.orders.remark import Colour, Remark
from assistant.refusal import Refused

BETWEEN = "；"
_PARTS: Mapping[str, re.Pattern[str]] = {
    "agent": re.compile(r"(\d+)号客服"),
    "courier": re.compile(r"发((?!货|出|票)\S{1,12})"),
    "hold": re.compile(r"(.+)，先不发货"),
    "gift": re.compile(r"赠送(.+)"),
    "refund": re.compile(r"退还(.+)元"),
}
CHINESE: Mapping[str, Colour] = {
    "红": Colour.RED, "黄": Colour.YELLOW, "绿": Colour.GREEN, "蓝": Colour.BLUE, "紫": Colour.PURPLE,
}  # fmt: skip


def read_remark(text: str, agent: str = "") -> Remark:
    """`agent` is what is known of the agent: a name is told from a note by it. Each part counts once."""
    read: dict[str, Any] = {}
    notes: list[str] = []
    for part in filter(None, (piece.strip() for piece in re.split(r"[；;\n]", text))):
        field, value = _understood(part, agent)
        if value and field not in read:
            read[field] = value
        else:
            notes.append(part)
    return Remark(**read, note=BETWEEN.join(notes))


def _understood(part: str, agent: str) -> tuple[str, str | int]:
    if part == agent.strip():
        return "agent", part
    for field, pattern in _PARTS.items():
        if match := pattern.fullmatch(part):
            return _value(field, match[1])
    return "", ""


def _value(field: str, text: str) -> tuple[str, str | int]:
    if field != "refund":
        return field, text
    try:
        return field, read_money(text)
    except Refused:
        return "", ""


def colour_named(text: str) -> Colour | None:
    """The flag that is meant by 红, 红旗, 红色 or red."""
    bare = text.strip().lower().removesuffix("旗").removesuffix("色").removesuffix("flag").strip()
    return Colour(bare) if bare in set(Colour) else CHINESE.get(bare)
