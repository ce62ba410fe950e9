"""Reads the first sheet of a spreadsheet or a csv file as rows of text; nothing in it is evaluated."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from assistant.refusal import Refused

MOST_BYTES = 50_000_000
ENCODINGS = ("utf-8-sig", "gb18030")  # what Chinese programs write


def read_table(path: Path) -> list[list[str]]:
    """All rows, the heading first. Raises `Refused`: "table_too_large", "table_unreadable", "table_empty"."""
    if path.stat().st_size > MOST_BYTES:
        raise Refused("table_too_large", name=path.name)
    try:
        rows = list(_rows(path))
    except Refused:
        raise
    except Exception as trouble:  # each format has its own kinds for "this is no such file"
        raise Refused("table_unreadable", name=path.name) from trouble
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        raise Refused("table_empty", name=path.name)
    return rows


def _rows(path: Path) -> Iterator[list[str]]:
    if path.suffix.lower() in (".csv", ".txt", ".tsv"):
        yield from _csv_rows(path)
        return
    from python_calamine import CalamineWorkbook  # reads xlsx, xls and ods without running anything

    book = CalamineWorkbook.from_path(str(path))
    for row in book.get_sheet_by_index(0).iter_rows():
        yield [_text(cell) for cell in row]


def _csv_rows(path: Path) -> Iterator[list[str]]:
    data = path.read_bytes()
    for encoding in ENCODINGS:
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise Refused("table_unreadable", name=path.name)
    delimiter = "\t" if "\t" in text.partition("\n")[0] else ","
    yield from csv.reader(StringIO(text, newline=""), delimiter=delimiter)


def _text(cell: object) -> str:
    """Order numbers come as floating point from some programs: 528690173109.0 is 528690173109."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)
