"""Measures against a chart."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as some

import resources
from assistant.orders.sizes.advise import Verdict, advise
from assistant.orders.sizes.chart import Chart, read_chart
from assistant.orders.sizes.measures import Measure, Measures, read_measures
from assistant.refusal import Refused

ROWS = [
    {"size": "S", "height": "150-160", "weight": "80-95"},
    {"size": "M", "also": "27", "height": "156-164", "weight": "95-110"},
    {"size": "L", "height": "160-168", "weight": "110-125"},
    {"size": "XL", "height": "164-172", "weight": "125-140"},
]
CHART = read_chart("tops", ROWS)


@pytest.mark.parametrize(
    ("text", "verdict", "sizes"),
    [
        ("158 88斤", Verdict.FITS, ("S",)),
        ("162 103斤", Verdict.FITS, ("M",)),
        ("158 98斤", Verdict.BETWEEN, ("S", "M")),
        ("162 109斤", Verdict.BETWEEN, ("M", "L")),
        ("158 138斤", Verdict.APART, ("S", "XL")),
        ("180 200斤", Verdict.OUTSIDE, ("XL",)),
        ("145 70斤", Verdict.OUTSIDE, ("S",)),
        ("平时穿27", Verdict.FITS, ("M",)),
        ("腰围70", Verdict.UNKNOWN, ()),
        ("这件好看吗", Verdict.UNKNOWN, ()),
    ],
)
def test_the_chart_answers(text: str, verdict: Verdict, sizes: tuple[str, ...]) -> None:
    advice = advise(read_measures(text), CHART)
    assert (advice.verdict, advice.sizes) == (verdict, sizes)


def test_it_says_what_each_measure_speaks_for_what_decides_and_what_is_missing() -> None:
    advice = advise(Measures(height=170, weight=108), CHART)
    assert dict(advice.by) == {Measure.HEIGHT: "XL", Measure.WEIGHT: "M"}
    assert (advice.decides, advice.margin) == (Measure.WEIGHT, 2)
    assert advise(Measures(height=158), CHART).missing == (Measure.WEIGHT,)


@given(some.floats(80, 140), some.floats(80, 140))
def test_who_weighs_more_never_gets_a_smaller_size(one: float, other: float) -> None:
    def largest(weight: float) -> int:
        sizes = [size.name for size in CHART.sizes]
        return max(map(sizes.index, advise(Measures(weight=weight), CHART).sizes))

    light, heavy = sorted((one, other))
    assert largest(light) <= largest(heavy)


@pytest.mark.parametrize("cell", ["abc", "10-x", "20-10", "-"])
def test_a_cell_that_is_no_range_is_refused_with_its_place(cell: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_chart("tops", [{"size": "S", "weight": cell}])
    assert (refusal.value.reason, refusal.value.facts) == ("chart_row_unreadable", {"row": 1, "cell": cell})


def test_open_ends_are_written_as_people_do() -> None:
    chart = read_chart("socks", [{"size": "S", "foot": "≤22"}, {"size": "L", "foot": "22+"}], "foot")
    assert [advise(Measures(foot=foot), chart).sizes[0] for foot in (10, 30)] == ["S", "L"]


@pytest.mark.parametrize(("name", "table"), tomllib.loads(resources.file("shop/sizes.toml").read_text("utf-8")).items())
def test_the_shipped_charts_are_read(name: str, table: dict[str, object]) -> None:
    chart = read_chart(name, table["size"], str(table["decides"]))  # type: ignore[arg-type]
    assert isinstance(chart, Chart)
    assert chart.decides == table["decides"]
