"""Rows of a picking list: the columns that goods stand in, wherever on the list they are named."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from assistant.orders.face import shown_text
from ui.orders.papers import paper
from ui.orders.papers.drawing import Drawing
from ui.orders.papers.paragraph import Type
from ui.theme.colours import CONTRAST_LIGHT, LIGHT
from ui.theme.measures import LARGE, TIGHT

INK = CONTRAST_LIGHT.text  # paper has no backlight: letters are black, and grey is only what nobody has to read
SECTION = Type(17, INK, bold=True)
LABEL = Type(12, LIGHT.muted)
PLAIN = Type(14, INK)
STRONG = Type(14, INK, bold=True)
COUNT = Type(17, INK, bold=True)

STAR = "★"  # a special wish, also where the printer has no colours
UNCLEAR = "?"
TICK = 14  # the box that the picker ticks
LONGEST = 200  # characters of a field on this paper

# Where the columns begin, and how wide each is.
ITEM, SIZE, COLOUR, PIECES, ORDERS = (28, 196), (232, 90), (330, 130), (468, 64), (544, paper.INSIDE - 544)
Cell = tuple[str, Type, tuple[float, float]]


def fresh() -> Drawing:
    return Drawing(paper.INSIDE, paper.GRAIN)


def section(name: str) -> Drawing:
    """Its name, above whatever else its head says."""
    drawing = fresh()
    drawing.bottom = LARGE
    drawing.bottom += drawing.text(name, SECTION, (0, drawing.bottom), drawing.width, 1).height + TIGHT
    return drawing


def cells(drawing: Drawing, cells: Sequence[Cell]) -> Drawing:
    """A row as high as its highest cell."""
    drawing.bottom += TIGHT
    height = 0.0
    for text, type_, (x, width) in cells:
        lower = (COUNT.pitch - type_.pitch) / 2  # the middles of first lines stand on one line
        set_ = drawing.text(shown_text(text, LONGEST), type_, (x, drawing.bottom + lower), width, 6)
        height = max(height, lower + set_.height)
    drawing.bottom += max(height, COUNT.pitch) + TIGHT
    return drawing


def tick(drawing: Drawing, x: float = 0) -> None:
    top = drawing.bottom + TIGHT + (COUNT.pitch - TICK) / 2
    drawing.frame(QRectF(x, top, TICK, TICK), INK, 1.2)


def rule(drawing: Drawing, colour: str) -> None:
    drawing.box(QRectF(0, drawing.bottom, drawing.width, 1), colour)
    drawing.bottom += 1
