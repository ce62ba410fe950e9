"""The shops' tables as rows that travel: size charts, courier rules, flags, offers, profiles and the rest."""

import json
from collections.abc import Mapping
from typing import Any

from assistant.orders.shop.rows import Kind, Rows
from assistant.team.canonical import canonical
from assistant.team.content import Row
from assistant.team.personal_cells import without_personal

Place = tuple[Kind, str]
"""The kind of a table and its shop, "" for all of them."""


def table_id(kind: str, shop: str) -> str:
    return f"{kind}/{shop}"


def table_row(place: Place, rows: Rows) -> Row:
    """Without what is an agent's own (`personal_cells.py`)."""
    kind, shop = place
    rows = without_personal(kind, rows)
    body = canonical({"rows": [dict(row) for row in rows.rows], "once": dict(rows.once)}).decode()
    return {"id": table_id(kind.value, shop), "kind": kind.value, "shop": shop, "body": body}


def table_of(row: Row) -> tuple[Place, Rows] | None:
    """None for a kind that a newer program knows."""
    if row["kind"] not in set(Kind):
        return None
    body = json.loads(row["body"])
    return (Kind(row["kind"]), row["shop"]), Rows(tuple(body["rows"]), body["once"])


def is_right_table(row: Row) -> bool:
    """Raises `ValueError` for a body that is no JSON."""
    named = row["id"] == table_id(row["kind"], row["shop"]) and row["kind"] != "" and "/" not in row["kind"]
    match json.loads(row["body"]):
        case {"rows": list(rows), "once": once, **more} if not more:
            return named and all(map(_is_of_text, [*rows, once]))
    return False


def _is_of_text(cells: Any) -> bool:
    return isinstance(cells, Mapping) and all(isinstance(cell, str) for cell in cells.values())
