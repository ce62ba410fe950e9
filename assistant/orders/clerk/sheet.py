"""Writes cards into a sheet, xlsx or csv, whole or not at all; nothing in a cell is ever a formula."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.orders.card import Card
from assistant.orders.clerk.columns import Profile, row
from assistant.refusal import Refused

Progress = Callable[[int], bool]  # rows written so far; False: stop, and leave nothing behind
EVERY = 100  # rows between two looks at whether somebody cancelled
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Words:
    """What a sheet says in the user's language: a heading for each column, and what states are called."""

    heading: Callable[[str], str] = str
    state: Callable[[str], str] = str


def write_sheet(
    path: Path, cards: Iterable[Card], profile: Profile, words: Words, progress: Progress = lambda _: True
) -> int:
    """The number of cards written; -1 when it was cancelled, and then no file is there that was not before.

    The format follows the ending. Raises `Refused("export_format_unknown", name=…)`, or `OSError`.
    """
    writers = {".xlsx": _write_xlsx, ".csv": _write_csv}
    if (write := writers.get(path.suffix.lower())) is None:
        raise Refused("export_format_unknown", name=path.name)
    unfinished = path.with_name(f".{path.name}.part")
    counted = _Counted(cards, progress)
    headings = [words.heading(column) for column in profile.columns]
    try:
        write(unfinished, headings, (row(card, profile, words.state) for card in counted), _wish(profile))
        if counted.cancelled or not progress(counted.count):
            return -1
        unfinished.replace(path)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return counted.count


class _Counted:
    """Counts the cards that go by, and ends early when somebody cancels."""

    def __init__(self, cards: Iterable[Card], progress: Progress) -> None:
        self._cards, self._progress = cards, progress
        self.count = 0
        self.cancelled = False

    def __iter__(self) -> Iterator[Card]:
        for card in self._cards:
            if self.count % EVERY == 0 and not self._progress(self.count):
                self.cancelled = True
                return
            yield card
            self.count += 1


def _wish(profile: Profile) -> int:
    """Where the special wish stands, -1 for nowhere."""
    return profile.columns.index("wish") if "wish" in profile.columns else -1


def _write_xlsx(path: Path, headings: Sequence[str], rows: Iterable[list[str]], wish: int) -> None:
    """Headings are bold; a special wish is bold on amber."""
    from openpyxl import Workbook  # 0.2 s
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill

    book = Workbook(write_only=True)
    page = book.create_sheet()
    page.freeze_panes = "A2"
    bold, amber = Font(bold=True), PatternFill("solid", start_color="FFE08A")

    def cell(text: str, *, strong: bool = False, filled: bool = False) -> Any:
        made = WriteOnlyCell(page, value=_printable(text))
        made.data_type = "s"
        if strong:
            made.font = bold
        if filled:
            made.fill = amber
        return made

    def plain(text: str) -> Any:
        """A cell of its own costs four times as much; only what would become a formula or an error needs one."""
        return cell(text) if text.startswith(("=", "#")) else _printable(text) or None

    page.append([cell(text, strong=True) for text in headings])
    for cells in rows:
        made = [plain(text) for text in cells]
        if wish >= 0 and cells[wish]:
            made[wish] = cell(cells[wish], strong=True, filled=True)
        page.append(made)
    book.save(path)


def _write_csv(path: Path, headings: Sequence[str], rows: Iterable[list[str]], _wish: int) -> None:
    """With a BOM, or spreadsheets take Chinese for something else; a cell that looks like a formula gets a quote."""
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerows([_harmless(_printable(text)) for text in cells] for cells in _with(headings, rows))


def _with(headings: Sequence[str], rows: Iterable[list[str]]) -> Iterator[Sequence[str]]:
    yield headings
    yield from rows


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _printable(text: str) -> str:
    """Without the control characters that no sheet can hold."""
    if text.isprintable():
        return text
    return "".join(character for character in text if character >= " " or character in "\n\t")
