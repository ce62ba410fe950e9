"""Puts drawings on sheets of paper: what belongs together stays on one page where a page can hold it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QPainter

from ui.orders.papers.drawing import Drawing

PER_INCH = 96  # units: the scale that windows are drawn in
# A4, in these units.
WIDTH, HEIGHT = 794, 1123
MARGIN = 56
TOP = MARGIN  # where the first drawing begins
FOOT = HEIGHT - 64  # where the page number stands
BOTTOM = FOOT - 8  # where the last drawing ends
INSIDE = WIDTH - 2 * MARGIN
GRAIN = 8  # a printer is about that much finer than a screen


@dataclass(frozen=True, slots=True)
class Section:
    """`head` begins it, and stands again on every further page. Each run is kept on one page if it fits."""

    head: Drawing
    runs: Iterable[Sequence[Drawing]]


@dataclass(slots=True)
class Page:
    """Drawings, each with the height at which it begins."""

    placed: list[tuple[Drawing, float]] = field(default_factory=list)
    bottom: float = TOP

    def add(self, drawing: Drawing) -> None:
        self.placed.append((drawing, self.bottom))
        self.bottom += drawing.bottom

    def paint(self, painter: QPainter) -> None:
        for drawing, y in self.placed:
            drawing.paint(painter, MARGIN, y)


def pages_of(front: Drawing, sections: Iterable[Section]) -> list[Page]:
    """`front` stands once, at the top of the first page."""
    pages = [Page()]
    pages[0].add(front)
    for section in sections:
        opening = True  # a head alone at the foot of a page says nothing
        for run in section.runs:
            needed = _height(run) + (section.head.bottom if opening else 0)
            if needed > BOTTOM - pages[-1].bottom and pages[-1].placed and _fits_better(needed, pages[-1]):
                pages.append(Page())
                opening = True
            if opening:
                pages[-1].add(section.head)
                opening = False
            _place(run, section.head, pages)
    return pages


def _height(run: Sequence[Drawing]) -> float:
    return sum(drawing.bottom for drawing in run)


def _fits_better(needed: float, page: Page) -> bool:
    """A run that is longer than a page is broken anyway: it may begin where there is room for a good part of it."""
    return needed <= BOTTOM - TOP or page.bottom > HEIGHT / 2


def _place(run: Sequence[Drawing], head: Drawing, pages: list[Page]) -> None:
    for drawing in run:
        if drawing.bottom > BOTTOM - pages[-1].bottom and pages[-1].bottom > TOP + head.bottom:
            pages.append(Page())
            pages[-1].add(head)
        pages[-1].add(drawing)
