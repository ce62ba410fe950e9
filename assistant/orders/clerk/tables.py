"""Reads the first sheet of a spreadsheet or a csv file as rows of text; nothing in it is evaluated."""

from itertools import dropwhile
from pathlib import Path

from assistant.exchange.sheets import CSV_ENDINGS, OLE2, ZIP, read_rows
from assistant.refusal import Refused

MOST_BYTES = 50_000_000


def read_table(path: Path) -> list[list[str]]:
    """All rows, the heading first; empty ones below it too, so that row numbers stay true. Raises `Refused`:
    "table_too_large", "table_unreadable", "table_empty"."""
    if path.stat().st_size > MOST_BYTES:
        raise Refused("table_too_large", name=path.name)
    data = path.read_bytes()
    if path.suffix.lower() not in CSV_ENDINGS and not data.startswith((OLE2, ZIP)):
        raise Refused("table_unreadable", name=path.name)
    try:
        rows = read_rows(data, path.name)
    except Refused as refusal:
        raise Refused("table_unreadable", name=path.name) from refusal
    rows = list(dropwhile(_is_empty, rows))
    if not rows:
        raise Refused("table_empty", name=path.name)
    return rows


def _is_empty(row: list[str]) -> bool:
    return not any(map(str.strip, row))
