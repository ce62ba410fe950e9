"""Rows of text from a table of any kind, row by row and within limits; nothing in it is computed."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO, StringIO
from itertools import islice
from typing import Any

from assistant.exchange.biff import xls_rows
from assistant.exchange.decoding import decoded
from assistant.exchange.zips import unpacked
from assistant.refusal import Refused

MOST_ROWS = 200_000
MOST_COLUMNS = 100
CSV_ENDINGS = (".csv", ".tsv", ".txt")
SHEET_ENDINGS = (".xlsx", ".xlsm", ".xls")
MOST_CELLS = 5_000_000
_PLACE = re.compile(rb"""\sr\s*=\s*["']\s*([A-Za-z]*)\$?(\d{1,9})""")  # of a cell or a row: r="AB12"
OLE2, ZIP = b"\xd0\xcf\x11\xe0", b"PK\x03\x04"


def read_rows(data: bytes, name: str) -> list[list[str]]:
    """All rows, empty ones too, so that row numbers stay true. Raises `Refused` ("import_damaged", "import_too_many",
    "import_encoding", "import_zip_bomb", ...)."""
    try:
        rows = [_filled(cells) for cells in islice(_rows(data, name), MOST_ROWS + 1)]
    except Refused:
        raise
    except Exception as trouble:  # each format has its own kinds for "this is no such file"
        raise Refused("import_damaged", name=name) from trouble
    except BaseException as panic:  # what python-calamine raises where it gives up is no `Exception`
        if type(panic).__name__ != "PanicException":
            raise
        raise Refused("import_damaged", name=name) from panic
    if len(rows) > MOST_ROWS:
        raise Refused("import_too_many", limit=MOST_ROWS)
    if any(len(cells) > MOST_COLUMNS for cells in rows):
        raise Refused("import_sheet_wide", name=name)
    return rows


def _rows(data: bytes, name: str) -> Iterator[Sequence[str]]:
    if data.startswith(OLE2):
        return xls_rows(data)
    if data.startswith(ZIP):
        return _xlsx_rows(data, name)
    return csv_rows(decoded(data, name))


def csv_rows(text: str) -> Iterator[list[str]]:
    """Separated by tabs where the first line has some and no comma."""
    first = text.partition("\n")[0]
    delimiter = "\t" if "\t" in first and "," not in first else ","
    csv.field_size_limit(2_000_000)
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter)


def _xlsx_rows(data: bytes, name: str) -> Iterator[Sequence[str]]:
    _refuse_wide(unpacked(data, name), name)
    from python_calamine import CalamineWorkbook  # reads it without running anything

    for cells in CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).iter_rows():
        yield [_text(cell) for cell in cells]


def _refuse_wide(files: dict[str, bytes], name: str) -> None:
    """Two cells in far corners would be laid out with all that lies between them, and no memory holds that."""
    for file, content in files.items():
        if file.lower().endswith(".xml"):
            places = set(_PLACE.findall(content))
            columns = max((_column(letters) for letters, _ in places), default=0)
            rows = max((int(row) for _, row in places), default=0)
            if columns * rows > MOST_CELLS:
                raise Refused("import_sheet_wide", name=name)


def _column(letters: bytes) -> int:
    """A is 1, AA is 27."""
    place = 0
    for letter in letters.upper():
        place = place * 26 + letter - 64
    return place


def _filled(cells: Sequence[str]) -> list[str]:
    """Without the empty end of a row."""
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return list(cells[:end])


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))  # a code 12 comes as 12.0
    return "" if cell is None else str(cell).replace("_x000D_", "")


def written_csv(rows: Iterable[Sequence[str]], encoding: str = "utf-8-sig") -> bytes:
    """Characters that the encoding lacks become question marks; whoever writes must look."""
    text = StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode(encoding, "replace")


def written_xlsx(title: str, rows: Iterable[Sequence[str]]) -> bytes:
    """No cell is a formula, whatever it begins with."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    page = book.create_sheet(title)

    def cell(text: str) -> Any:
        if not text.startswith(("=", "#")):
            return text or None
        made = WriteOnlyCell(page, value=text)
        made.data_type = "s"
        return made

    for row in rows:
        page.append([cell(text) for text in row])
    file = BytesIO()
    book.save(file)
    return file.getvalue()
