"""Drawings on sheets of paper: together where they can be, in order always, and never over the edge."""

from hypothesis import given
from hypothesis import strategies as some

from ui.orders.papers.drawing import Drawing
from ui.orders.papers.paper import BOTTOM, TOP, Section, pages_of

ROOM = BOTTOM - TOP
HEAD = 40
heights = some.floats(1, ROOM - HEAD)
runs = some.lists(some.lists(heights, min_size=1, max_size=6), max_size=8)


def block(height: float) -> Drawing:
    drawing = Drawing(100, 1)
    drawing.bottom = height
    return drawing


def section(*heights: list[float]) -> Section:
    return Section(block(HEAD), [[block(height) for height in run] for run in heights])


def on_pages(*sections: Section, front: float = 0) -> list[list[float]]:
    """The heights of what stands on each page."""
    return [[drawing.bottom for drawing, _ in page.placed] for page in pages_of(block(front), sections)]


def test_a_run_that_no_longer_fits_begins_a_page_under_the_head() -> None:
    assert on_pages(section([500], [300, 300])) == [[0, HEAD, 500], [HEAD, 300, 300]]


def test_a_run_that_is_longer_than_a_page_goes_on_under_the_head() -> None:
    assert on_pages(section([400, 400, 400])) == [[0, HEAD, 400, 400], [HEAD, 400]]


def test_a_long_run_begins_in_the_lower_half_only_on_a_fresh_page() -> None:
    assert on_pages(section([600], [500, 500, 500])) == [[0, HEAD, 600], [HEAD, 500], [HEAD, 500], [HEAD, 500]]
    assert on_pages(section([100], [700, 500])) == [[0, HEAD, 100, 700], [HEAD, 500]]


def test_a_head_is_never_the_last_thing_on_a_page() -> None:
    assert on_pages(section([ROOM - HEAD - 100]), section([80])) == [[0, HEAD, ROOM - HEAD - 100], [HEAD, 80]]


def test_a_section_without_runs_has_no_head() -> None:
    assert on_pages(section(), section([10])) == [[0, HEAD, 10]]


@given(runs, runs, some.floats(0, 300))
def test_nothing_is_lost_or_moved_or_over_the_edge(first: list[list[float]], second: list[list[float]], front: float):
    sections = section(*first), section(*second)
    pages = pages_of(block(front), sections)
    heads = [each.head for each in sections]
    placed = [drawing for page in pages for drawing, _ in page.placed if drawing not in heads]
    assert placed[1:] == [drawing for each in sections for run in each.runs for drawing in run]
    for page in pages:
        ends = [top + drawing.bottom for drawing, top in page.placed]
        assert [top for _, top in page.placed] == [TOP, *ends[:-1]]
        assert ends[-1] <= BOTTOM + 0.001
