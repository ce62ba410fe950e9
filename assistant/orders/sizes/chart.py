"""A size chart: which body each size is for, size by size, in the order from small to large."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assistant.orders.sizes.measures import Measure
from assistant.refusal import Refused

Range = tuple[float, float]  # from, up to and including


@dataclass(frozen=True, slots=True)
class Size:
    """One line of a chart. `also` are other names for it ("28" for L); `fits` has a range for each measure it names."""

    name: str
    fits: Mapping[Measure, Range]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """`name` is what agents choose it by; `sizes` go from small to large. `decides` is the measure that counts when two
    speak for different sizes."""

    name: str
    sizes: tuple[Size, ...]
    decides: Measure = Measure.WEIGHT

    @property
    def measures(self) -> tuple[Measure, ...]:
        """Those that at least one size names."""
        return tuple(measure for measure in Measure if any(measure in size.fits for size in self.sizes))


def read_chart(name: str, rows: Iterable[Mapping[str, str]], decides: str = "") -> Chart:
    """A chart from a table whose cells are "160-165", "≤90", "100+" or empty; `size` and `also` are names.

    Raises `Refused("chart_row_unreadable", row=n, cell=…)`, or "chart_empty".
    """
    sizes = tuple(_size(number, row) for number, row in enumerate(rows, 1))
    if not sizes:
        raise Refused("chart_empty", name=name)
    measures = [measure for measure in Measure if any(measure in size.fits for size in sizes)]
    chosen = Measure(decides) if decides in set(Measure) else Measure.WEIGHT
    return Chart(name, sizes, chosen if chosen in measures or not measures else measures[0])


def _size(number: int, row: Mapping[str, str]) -> Size:
    name = row.get("size", "").strip()
    if not name:
        raise Refused("chart_row_unreadable", row=number, cell="size")
    fits = {measure: _range(number, row[measure]) for measure in Measure if row.get(measure, "").strip()}
    return Size(name.upper(), fits, tuple(row.get("also", "").upper().split()))


def _range(number: int, cell: str) -> Range:
    text = cell.strip().replace("～", "-").replace("~", "-").replace("–", "-").replace(" ", "")
    try:
        if text[0] in "≤<":
            return 0.0, float(text.lstrip("≤<="))
        if text[0] in "≥>" or text.endswith("+"):
            return float(text.strip("≥>=+")), float("inf")
        low, _, high = text.partition("-")
        found = float(low), float(high or low)
    except ValueError:
        raise Refused("chart_row_unreadable", row=number, cell=cell) from None
    if found[0] > found[1]:
        raise Refused("chart_row_unreadable", row=number, cell=cell)
    return found
