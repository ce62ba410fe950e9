"""The second part of a picking list: how each order is packed; what must not be missed is framed."""

from PySide6.QtCore import QRectF

from assistant.orders.clerk.picking import Order, is_unclear
from assistant.orders.face import shown_text
from assistant.orders.lines import OrderLine
from ui.orders.papers.drawing import Drawing
from ui.orders.papers.paragraph import Type, natural_width
from ui.orders.papers.picking_rows import (
    COLOUR,
    COUNT,
    INK,
    ITEM,
    LABEL,
    LONGEST,
    PIECES,
    PLAIN,
    SIZE,
    STAR,
    STRONG,
    TICK,
    UNCLEAR,
    cells,
    fresh,
    rule,
    section,
    tick,
)
from ui.theme.colours import LIGHT
from ui.theme.measures import HAIR, MEDIUM, SMALL, TIGHT, WIDE
from ui.words import words

say = words("sheets")

ALARM = Type(16, INK, bold=True)
NUMBER = 180  # the room for an order number
LONGEST_WISH = 1000  # characters


def head_of_orders() -> Drawing:
    drawing = section(say("Pack by order"))
    rule(drawing, INK)
    return drawing


def order_rows(order: Order) -> list[Drawing]:
    """Who and where, what must not be missed, then a row for each line of goods."""
    head = _order_head(order)
    if order.changed:
        _framed(head, say("Changed by the buyer since the confirmation: ask before you pack it"), "!")
    if order.wish:
        _framed(head, say("Special wish: {wish}", wish=shown_text(order.wish, LONGEST_WISH)), STAR)
    for label, text, type_ in ((say("Remark"), order.remark, STRONG), (say("Notes"), order.notes, PLAIN)):
        if text:
            _noted(head, label, text, type_)
    rows = [_line_row(order.number, line) for line in order.lines] or [_nothing()]
    rows[-1].bottom += TIGHT
    rule(rows[-1], LIGHT.edge)
    return [head, *rows]


def _order_head(order: Order) -> Drawing:
    drawing = fresh()
    drawing.bottom = SMALL
    number = str(order.number)
    width = max(natural_width(number, COUNT) + MEDIUM, WIDE + TIGHT)
    drawing.frame(QRectF(0, drawing.bottom, width, COUNT.pitch), INK, 1.5)
    drawing.text(number, COUNT, ((width - natural_width(number, COUNT)) / 2, drawing.bottom), width, 1)
    x, top = width + MEDIUM, drawing.bottom + (COUNT.pitch - STRONG.pitch) / 2
    to = " · ".join(shown_text(part, LONGEST) for part in (order.contact, order.address, order.courier) if part)
    named = drawing.text(to, STRONG, (x, top), drawing.width - x - NUMBER - MEDIUM, 4)
    platform = shown_text(order.order_number, LONGEST)
    room = max(NUMBER - natural_width(platform, PLAIN) - 1, 0)
    drawing.text(platform, PLAIN, (drawing.width - NUMBER + room, top), NUMBER - room, 2)
    drawing.bottom += max(named.height, COUNT.pitch) + TIGHT
    return drawing


def _framed(drawing: Drawing, text: str, sign: str) -> None:
    """Thick, tinted and with a sign: seen on a black-and-white print as well."""
    x, top = ITEM[0], drawing.bottom + HAIR
    drawing.text(sign, ALARM, (x + MEDIUM, top + SMALL), WIDE, 1)
    said = drawing.text(text, ALARM, (x + MEDIUM + WIDE, top + SMALL), drawing.width - x - 2 * MEDIUM - WIDE, 20)
    place = QRectF(x, top, drawing.width - x, said.height + 2 * SMALL)
    drawing.box(place, LIGHT.warning_ground)
    drawing.frame(place, INK, 2.5)
    drawing.bottom = place.bottom() + TIGHT


def _noted(drawing: Drawing, label: str, text: str, type_: Type) -> None:
    x = ITEM[0] + natural_width(label, LABEL) + SMALL
    drawing.text(label, LABEL, (ITEM[0], drawing.bottom + HAIR), x - ITEM[0], 1)
    said = drawing.text(shown_text(text, LONGEST), type_, (x, drawing.bottom), drawing.width - x, 6)
    drawing.bottom += said.height


def _line_row(number: int, line: OrderLine) -> Drawing:
    """The number stands in front again, should the order go on over the page."""
    drawing = fresh()
    tick(drawing, ITEM[0])
    unclear = is_unclear(line)
    pieces = f"{line.quantity} {UNCLEAR}" if unclear else str(line.pieces)
    after = ITEM[0] + TICK + SMALL
    row = (
        (str(number), LABEL, (0, ITEM[0] - TIGHT)),
        (line.item or say("No item number"), STRONG, (after, ITEM[0] + ITEM[1] - after)),
        (line.size, STRONG, SIZE),
        (line.colour, STRONG, COLOUR),
        (pieces, COUNT, (PIECES[0], drawing.width - PIECES[0])),
    )
    return cells(drawing, row)


def _nothing() -> Drawing:
    drawing = fresh()
    return cells(drawing, [(say("There are no goods on this card."), STRONG, (ITEM[0], drawing.width - ITEM[0]))])
