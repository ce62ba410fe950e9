"""What a row of the team's library says, as lines that somebody reads: all of it, or one field."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from assistant.compliance.library_rules import Listed
from assistant.compliance.own_rules import read_own
from assistant.compliance.switches import State
from assistant.orders.price.money import written
from assistant.refusal import Refused
from assistant.scripts.parts_text import read_parts
from assistant.scripts.script import Draft
from assistant.team.content import Kind, Row
from ui.compliance.rules.names import told_whole, what_it_finds
from ui.orders.shop.names import FACTS, HEADINGS, TITLES
from ui.scripts.earlier_text import as_text
from ui.words import words

say = words("team_lead")
advice = words("advice")

FIELDS: Mapping[str, str] = {
    "title": "Title",
    "body": "Text",
    "code": "Code",
    "category": "Category",
    "tags": "Tags",
    "hotkey": "Hotkey",
    "questions": "What buyers ask",
    "parts": "Messages, other texts, validity",
    "position": "Place among its siblings",
    "data": "Picture",
    "rule": "Rule",
    "shop": "Shop",
    "state": "Switched",
    "kind": "Table",
    "name": "Name",
    "attributes": "Attributes",
    "selling_points": "Selling points",
    "price": "Price",
    "sizes": "Sizes",
    "colours": "Colours",
    "stock": "Stock",
    "presale_until": "Presale until",
    "picture": "Picture",
    "alternatives": "Alternatives",
    "chart": "Size chart",
    "": "Kept or taken away",
}
STATES: Mapping[str, str] = {"off": "off", "on": "on", "suggest": "suggests", "warn": "warns", "block": "blocks"}
STOCK: Mapping[str, str] = {"in_stock": "in stock", "low": "low", "out": "sold out", "presale": "presale"}


def field_name(field: str) -> str:
    return say(FIELDS[field]) if field in FIELDS else field


def whole(kind: str, row: Row | None) -> str:
    """Everything that a row says; "" for none. What cannot be read stands as it came."""
    if row is None:
        return ""
    if kind == Kind.SCRIPT:
        return _script(row)
    shown = ((name, value_told(kind, name, row[name])) for name in row if name != "id")
    lines = [_line(name, text) for name, text in shown if text]
    return "\n".join(lines if kind != Kind.CATEGORY else [str(row["id"]).replace("/", " › "), *lines])


def value_told(kind: str, field: str, value: Any) -> str:
    """One field's value."""
    if (tell := VALUES.get((kind, field))) is not None:
        return tell(value)
    if isinstance(value, list | tuple):
        return say(", ").join(map(str, value)) if field != "questions" else "\n".join(map(str, value))
    return str(value)


def _script(row: Row) -> str:
    named = ("title", "body", "category", "tags", "questions", "parts")
    values = {name: row.get(name, "") for name in named}
    draft = Draft(
        **values | {name: tuple(row.get(name, ())) for name in ("tags", "questions")} | {"parts": _parts(row)}
    )
    found = [_line(name, str(row[name])) for name in ("code", "hotkey") if row.get(name)]
    return "\n".join([as_text(draft), *found])


def _parts(row: Row) -> Any:
    try:
        return read_parts(str(row.get("parts", "")))
    except ValueError:
        return read_parts("")


def _parts_told(text: str) -> str:
    try:
        return as_text(Draft("", "", parts=read_parts(text)))
    except ValueError:
        return text


def _line(field: str, text: str) -> str:
    return say("{name}: {text}", name=field_name(field), text=text)


def _rule(body: str) -> str:
    try:
        rule = read_own(json.loads(body) | {"id": "rule"}).rule if body else None
    except (Refused, ValueError, TypeError):
        return body
    if rule is None:
        return ""
    listed = Listed(rule, own=True, state=State.ON, said=False, counts=rule)
    return "\n".join([what_it_finds(rule), told_whole(listed)])


def _table(body: str) -> str:
    """A line for each row."""
    try:
        read = json.loads(body)
        once = [_cell(FACTS, name, text) for name, text in read.get("once", {}).items() if text]
        return "\n".join([*once, *(_cells(row) for row in read.get("rows", ()))])
    except (ValueError, AttributeError, TypeError):
        return body


def _cells(row: Mapping[str, str]) -> str:
    return " · ".join(_cell(HEADINGS, name, text) for name, text in row.items() if text)


def _cell(names: Mapping[str, str], name: str, text: str) -> str:
    return say("{name}: {text}", name=advice(names[name]) if name in names else name, text=text)


def _size(data: str) -> str:
    return say("{size} kB", size=f"{len(data) * 3 / 4 / 1024:.0f}")


VALUES: Mapping[tuple[str, str], Callable[[Any], str]] = {
    (Kind.SCRIPT, "parts"): _parts_told,
    (Kind.SCRIPT, "category"): lambda path: path.replace("/", " › "),
    (Kind.PICTURE, "data"): _size,
    (Kind.RULE, "body"): _rule,
    (Kind.RULE, "shop"): lambda shop: shop or say("all shops"),
    (Kind.RULE, "state"): lambda state: say(STATES[state]) if state in STATES else state,
    (Kind.TABLE, "kind"): lambda kind: advice(TITLES[kind]) if kind in TITLES else kind,
    (Kind.TABLE, "body"): _table,
    (Kind.TABLE, "shop"): lambda shop: shop or say("all shops"),
    (Kind.ITEM, "price"): lambda fen: "" if fen < 0 else say("¥{yuan}", yuan=written(fen)),
    (Kind.ITEM, "stock"): lambda stock: say(STOCK[stock]) if stock in STOCK else stock,
}
