"""The parts of a card's picture, each drawn below what is there already."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF

from assistant.orders.face import Block, Face, Row
from ui.orders.papers.drawing import Drawing
from ui.orders.papers.paragraph import Type, natural_width
from ui.theme.colours import LIGHT
from ui.theme.measures import CORNER, HAIR, LARGE, MEDIUM, SMALL, TIGHT, WIDE

MARGIN = 20
BAR = 6  # the accent at the upper edge, and the warning's at a wish

SHOP = Type(20, LIGHT.text, bold=True)
ASKING = Type(14, LIGHT.muted)
LABEL = Type(13, LIGHT.muted)
ITEM = Type(24, LIGHT.text, bold=True)
CHOSEN = Type(21, LIGHT.text, bold=True)  # size, colour, quantity: what is wrong most often
VALUE = Type(15, LIGHT.text)
LINE = Type(16, LIGHT.text, bold=True)
WISH_LABEL = Type(13, LIGHT.warning, bold=True)
WISH = Type(17, LIGHT.text, bold=True)
CLOSING = Type(15, LIGHT.accent, bold=True)

LINES: Mapping[str, int] = {
    "item": 3, "size": 3, "colour": 3, "quantity": 3, "contact": 2, "phone": 2, "courier": 2, "address": 6,
    "notes": 5, "order_number": 2, "wish": 8,
}  # fmt: skip
"""At most so many lines of a field."""


def heading(drawing: Drawing, face: Face) -> None:
    drawing.box(QRectF(0, 0, drawing.width, BAR), LIGHT.accent)
    within = drawing.width - 2 * MARGIN
    drawing.bottom = BAR + LARGE
    drawing.bottom += drawing.text(face.heading, SHOP, (MARGIN, drawing.bottom), within, 2).height
    if face.asking:
        drawing.bottom += drawing.text(face.asking, ASKING, (MARGIN, drawing.bottom), within, 2).height
    drawing.bottom += MEDIUM


def goods(drawing: Drawing, rows: tuple[Row, ...]) -> None:
    """On a ground of its own: the item over the whole width, then size, colour and quantity side by side."""
    top, x = drawing.bottom, MARGIN + LARGE
    drawing.bottom += MEDIUM
    within = drawing.width - 2 * x
    by_field = {row.field: row for row in rows}
    if item := by_field.pop("item", None):
        drawing.bottom += _stacked(drawing, item, ITEM, x, within) + SMALL
    if chosen := tuple(by_field.values()):
        _side_by_side(drawing, chosen, x, within)
    drawing.bottom += MEDIUM - SMALL
    drawing.box(QRectF(MARGIN, top, drawing.width - 2 * MARGIN, drawing.bottom - top), LIGHT.panel, CORNER)
    drawing.bottom += MEDIUM


def _side_by_side(drawing: Drawing, rows: tuple[Row, ...], x: float, within: float) -> None:
    """Each as wide as it needs, with the rest of the room shared out; one below the other where there is no room."""
    needed = [max(natural_width(row.label, LABEL), natural_width(row.text, CHOSEN)) for row in rows]
    spare = (within - sum(needed)) / len(rows)
    if spare < MEDIUM:
        for row in rows:
            drawing.bottom += _stacked(drawing, row, CHOSEN, x, within) + SMALL
        return
    heights = []
    for row, width in zip(rows, needed, strict=True):
        heights.append(_stacked(drawing, row, CHOSEN, x, width + spare))
        x += width + spare
    drawing.bottom += max(heights) + SMALL


def _stacked(drawing: Drawing, row: Row, type_: Type, x: float, within: float) -> float:
    """A label with its value below; the height of both."""
    label = drawing.text(row.label, LABEL, (x, drawing.bottom), within, 1)
    value = drawing.text(row.text, type_, (x, drawing.bottom + label.height), within, LINES[row.field])
    return label.height + value.height


def further(drawing: Drawing, rows: tuple[Row, ...]) -> None:
    within = drawing.width - 2 * MARGIN
    for row in rows:
        drawing.bottom += drawing.text(row.label, LABEL, (MARGIN, drawing.bottom), within, 1).height + HAIR
        for line in row.text.splitlines():
            drawing.bottom += drawing.text(line, LINE, (MARGIN, drawing.bottom), within, 2).height + HAIR
    drawing.bottom += SMALL
    _rule(drawing)


def delivery(drawing: Drawing, rows: tuple[Row, ...]) -> None:
    """Labels in a column of their own, values beside them."""
    widest = max(natural_width(row.label, LABEL) for row in rows)
    x = MARGIN + round(widest) + MEDIUM
    for row in rows:
        value = drawing.text(row.text, VALUE, (x, drawing.bottom), drawing.width - MARGIN - x, LINES[row.field])
        drawing.text(row.label, LABEL, (MARGIN, drawing.bottom + (VALUE.pitch - LABEL.pitch) / 2), widest + HAIR, 1)
        drawing.bottom += value.height + TIGHT
    drawing.bottom += SMALL


def wish(drawing: Drawing, rows: tuple[Row, ...]) -> None:
    """A tinted box with a bar at its side."""
    top, x = drawing.bottom, MARGIN + LARGE
    drawing.bottom += SMALL + HAIR
    for row in rows:
        within = drawing.width - MARGIN - MEDIUM - x
        drawing.bottom += drawing.text(row.label, WISH_LABEL, (x, drawing.bottom), within, 1).height
        drawing.bottom += drawing.text(row.text, WISH, (x, drawing.bottom), within, LINES[row.field]).height
    drawing.bottom += SMALL + HAIR
    drawing.box(QRectF(MARGIN, top, drawing.width - 2 * MARGIN, drawing.bottom - top), LIGHT.warning_ground)
    drawing.box(QRectF(MARGIN, top, BAR, drawing.bottom - top), LIGHT.warning)
    drawing.bottom += MEDIUM


def closing(drawing: Drawing, text: str) -> None:
    _rule(drawing)
    drawing.bottom += drawing.text(text, CLOSING, (MARGIN, drawing.bottom), drawing.width - 2 * MARGIN, 4).height
    drawing.bottom += WIDE - TIGHT


def _rule(drawing: Drawing) -> None:
    drawing.box(QRectF(MARGIN, drawing.bottom, drawing.width - 2 * MARGIN, 1), LIGHT.line)
    drawing.bottom += MEDIUM


DRAW: Mapping[Block, Callable[[Drawing, tuple[Row, ...]], None]] = {
    Block.GOODS: goods,
    Block.FURTHER: further,
    Block.DELIVERY: delivery,
    Block.WISH: wish,
}
"""From top to bottom."""
