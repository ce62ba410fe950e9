"""Holds a customer's measures against a chart: the size, or the two it lies between, and what decides."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.orders.sizes.chart import Chart, Size
from assistant.orders.sizes.measures import Measure, Measures

NEAR = 0.15  # of a range's width: that close to its edge the neighbouring size is named, too


class Verdict(StrEnum):
    """How sure the advice is."""

    FITS = "fits"  # all measures speak for one size
    BETWEEN = "between"  # two sizes next to each other; `decides` says what it hangs on
    APART = "apart"  # the measures speak for sizes that are not next to each other
    OUTSIDE = "outside"  # smaller or larger than the whole chart
    UNKNOWN = "unknown"  # nothing was said that the chart names


@dataclass(frozen=True, slots=True)
class Advice:
    """`sizes` from small to large. `by` says for each measure that was said which size it speaks for; `missing` are
    the measures that the chart has and nobody said. `margin` is how far the deciding measure is from the edge of its
    size, in its own unit (negative: outside)."""

    verdict: Verdict
    sizes: tuple[str, ...] = ()
    by: tuple[tuple[Measure, str], ...] = ()
    decides: Measure | None = None
    margin: float | None = None
    missing: tuple[Measure, ...] = ()


def advise(measures: Measures, chart: Chart) -> Advice:
    """What the chart says. A size worn otherwise counts only when nothing was measured: brands differ."""
    missing = tuple(measure for measure in chart.measures if measures.of(measure) is None)
    said = [measure for measure in chart.measures if measures.of(measure) is not None]
    if not said:
        return _by_usual(measures, chart, missing)
    places = {measure: _place(chart, measure, measures.of(measure) or 0.0) for measure in said}
    decides = chart.decides if chart.decides in places else said[0]
    by = tuple((measure, chart.sizes[_clamped(place, chart)].name) for measure, place in places.items())
    margin = _margin(chart, decides, measures.of(decides) or 0.0, _clamped(places[decides], chart))
    verdict, sizes = _verdict(chart, measures, places, decides, margin)
    return Advice(verdict, sizes, by, decides, margin, missing)


def _by_usual(measures: Measures, chart: Chart, missing: tuple[Measure, ...]) -> Advice:
    usual = next((size for size in chart.sizes if measures.usual and measures.usual in (size.name, *size.also)), None)
    return Advice(Verdict.FITS if usual else Verdict.UNKNOWN, (usual.name,) if usual else (), missing=missing)


def _place(chart: Chart, measure: Measure, value: float) -> int:
    """The number of the smallest size that is large enough; -1 below the first, the count of sizes above the last."""
    naming = [(number, size.fits[measure]) for number, size in enumerate(chart.sizes) if measure in size.fits]
    if value < naming[0][1][0]:
        return naming[0][0] - 1 if naming[0][0] == 0 else naming[0][0]
    return next((number for number, (_, high) in naming if value <= high), len(chart.sizes))


def _clamped(place: int, chart: Chart) -> int:
    return min(max(place, 0), len(chart.sizes) - 1)


def _margin(chart: Chart, measure: Measure, value: float, place: int) -> float | None:
    """To the nearer edge."""
    if (fits := chart.sizes[place].fits.get(measure)) is None:
        return None
    return round(min(value - fits[0], fits[1] - value), 1)


def _verdict(
    chart: Chart, measures: Measures, places: dict[Measure, int], decides: Measure, margin: float | None
) -> tuple[Verdict, tuple[str, ...]]:
    low, high = min(places.values()), max(places.values())
    if low < 0 or high >= len(chart.sizes):
        return Verdict.OUTSIDE, (chart.sizes[_clamped(low if low < 0 else high, chart)].name,)
    if high - low > 1:
        return Verdict.APART, (chart.sizes[low].name, chart.sizes[high].name)
    if high - low == 1:
        return Verdict.BETWEEN, (chart.sizes[low].name, chart.sizes[high].name)
    neighbour = _near_neighbour(chart, low, decides, measures.of(decides) or 0.0, margin)
    names = sorted({low, neighbour})
    return (Verdict.BETWEEN if len(names) > 1 else Verdict.FITS), tuple(chart.sizes[number].name for number in names)


def _near_neighbour(chart: Chart, place: int, measure: Measure, value: float, margin: float | None) -> int:
    """The next size, when the deciding measure lies close to the edge towards it; else the same."""
    size: Size = chart.sizes[place]
    fits = size.fits.get(measure)
    if fits is None or margin is None or fits[0] == 0 or fits[1] == float("inf"):
        return place
    if margin >= NEAR * (fits[1] - fits[0]):
        return place
    wanted = place + (1 if fits[1] - value <= value - fits[0] else -1)
    return wanted if 0 <= wanted < len(chart.sizes) else place
