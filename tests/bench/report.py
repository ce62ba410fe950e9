"""The bench's table: what was measured, and each bar as a ratio beside a peer of the same run."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """Our figure divided by the peer's, and how large it may be."""

    ratio: float
    limit: float
    peer: str


@dataclass(frozen=True, slots=True)
class Row:
    what: str
    who: str
    value: float
    unit: str
    detail: str = ""
    bar: Bar | None = None
    most: float | None = None  # what the value may be


def table(rows: Iterable[Row]) -> str:
    return "\n".join(_line(row) for row in rows)


def _line(row: Row) -> str:
    if row.bar:
        met = "met" if row.bar.ratio <= row.bar.limit else "MISSED"
        return f"  {row.what:<44} {row.bar.ratio:6.2f} × {row.bar.peer:<14} bar {row.bar.limit} ×  {met}"
    detail = row.detail
    if row.most is not None:
        detail = f"bar {row.most:g} {row.unit}, {'met' if row.value <= row.most else 'MISSED'}  {detail}"
    return f"  {row.what:<44} {row.value:8.1f} {row.unit:<3} {row.who:<14} {detail}"
