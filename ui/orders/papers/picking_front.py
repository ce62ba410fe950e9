"""What stands once on a picking list, and what stands at the foot of each of its pages."""

from assistant.orders.clerk.picking import PickingList
from assistant.orders.face import shown_text
from ui.orders.papers.drawing import Drawing
from ui.orders.papers.paragraph import Type, natural_width
from ui.orders.papers.picking_rows import INK, LABEL, LONGEST, PLAIN, STAR, STRONG, UNCLEAR, fresh, rule
from ui.theme.colours import LIGHT
from ui.theme.measures import MEDIUM, SMALL, TIGHT
from ui.words import words

say = words("sheets")

TITLE = Type(24, INK, bold=True)


def front(found: PickingList, shop: str, at: str) -> Drawing:
    """What it is and how much there is to do."""
    drawing = fresh()
    title = " · ".join(filter(None, (say("Picking list"), shown_text(shop, LONGEST))))
    drawing.bottom += drawing.text(title, TITLE, (0, 0), drawing.width, 3).height
    sums = say(
        "Orders: {orders} · Pieces: {pieces} · Special wishes: {wishes}",
        orders=len(found.orders), pieces=found.pieces, wishes=found.wishes,
    )  # fmt: skip
    drawing.text(at, PLAIN, (drawing.width - natural_width(at, PLAIN) - 1, drawing.bottom), drawing.width, 1)
    drawing.bottom += drawing.text(sums, STRONG, (0, drawing.bottom), drawing.width - 140, 2).height
    drawing.bottom += drawing.text(_legend(found), LABEL, (0, drawing.bottom), drawing.width, 4).height + SMALL
    return drawing


def _legend(found: PickingList) -> str:
    """Only the signs that are on this list."""
    signs = [say("{star} an order with a special wish", star=STAR)] if found.wishes else []
    if any(goods.unclear for shelf in found.shelves for goods in shelf.goods):
        signs.append(say("{sign} a quantity that is no whole number: ask before you count", sign=UNCLEAR))
    return "   ".join(signs)


def foot(shop: str, at: str, number: int, pages: int) -> Drawing:
    """Every page says what it belongs to, and whether one is missing."""
    drawing = fresh()
    rule(drawing, LIGHT.edge)
    page = say("Page {number} of {pages}", number=number, pages=pages)
    width = natural_width(page, PLAIN) + 1
    drawing.text(page, PLAIN, (drawing.width - width, TIGHT), width, 1)
    left = " · ".join(filter(None, (say("Picking list"), shown_text(shop, LONGEST), at)))
    drawing.text(left, LABEL, (0, TIGHT + 1), drawing.width - width - MEDIUM, 1)
    return drawing
