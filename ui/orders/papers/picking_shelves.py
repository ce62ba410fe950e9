"""The first part of a picking list: what to fetch from each shelf, with the orders that it is for."""

from assistant.orders.clerk.picking import Goods, Shelf
from assistant.orders.face import shown_text
from ui.orders.papers.drawing import Drawing
from ui.orders.papers.picking_rows import (
    COLOUR,
    COUNT,
    INK,
    ITEM,
    LABEL,
    LONGEST,
    ORDERS,
    PIECES,
    PLAIN,
    SIZE,
    STAR,
    STRONG,
    UNCLEAR,
    cells,
    fresh,
    rule,
    section,
    tick,
)
from ui.theme.colours import LIGHT
from ui.theme.measures import HAIR, SMALL, TIGHT
from ui.words import words

say = words("sheets")

NUMBERS = 30  # numbers of orders beside one row; more nobody reads


def head_of_shelves() -> Drawing:
    drawing = section(say("Fetch by item"))
    heads = (say("Item"), say("Size"), say("Colour"), say("Pieces"), say("For orders"))
    for (x, width), head in zip((ITEM, SIZE, COLOUR, PIECES, ORDERS), heads, strict=True):
        drawing.text(head, LABEL, (x, drawing.bottom), width, 1)
    drawing.bottom += LABEL.pitch + HAIR
    rule(drawing, INK)
    return drawing


def shelf_rows(shelf: Shelf) -> list[Drawing]:
    """A row for each size and colour, then the sum where there are several."""
    rows = [_goods_row(shelf.item, goods) for goods in shelf.goods]
    if len(rows) > 1:
        rows.append(_sum_row(shelf))
    rule(rows[-1], LIGHT.edge)
    return rows


def _goods_row(item: str, goods: Goods) -> Drawing:
    drawing = fresh()
    tick(drawing)
    pieces = f"{goods.pieces} {UNCLEAR}" if goods.unclear else str(goods.pieces)
    row = (
        (item or say("No item number"), STRONG, ITEM),
        (goods.size, STRONG, SIZE),
        (goods.colour, STRONG, COLOUR),
        (pieces, COUNT, PIECES),
        (_numbers(goods), PLAIN, ORDERS),
    )
    return cells(drawing, row)


def _numbers(goods: Goods) -> str:
    """The orders by their numbers; where they are too many, those with a wish and how many more there are."""
    wished = set(goods.wished)
    named = goods.orders if len(goods.orders) <= NUMBERS else goods.wished[:NUMBERS]
    texts = [f"{STAR}{number}" if number in wished else str(number) for number in named]
    left = len(goods.orders) - len(named)
    if left:
        texts.append(say("{count} more", count=left) if named else say("{count} orders", count=left))
    return ", ".join(texts)


def _sum_row(shelf: Shelf) -> Drawing:
    drawing = fresh()
    drawing.bottom = HAIR
    name = say("Total of {item}", item=shelf.item or say("No item number"))
    label = drawing.text(shown_text(name, LONGEST), LABEL, (ITEM[0], HAIR + 3), PIECES[0] - ITEM[0] - SMALL, 2)
    drawing.text(str(shelf.pieces), COUNT, (PIECES[0], HAIR), PIECES[1], 1)
    drawing.bottom += max(label.height, COUNT.pitch) + TIGHT
    return drawing
