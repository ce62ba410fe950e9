"""The picking list as a PDF on A4: what to fetch, and how each order is packed; letters in it are letters."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from assistant.orders.card import Card
from assistant.orders.clerk.picking import PickingList, picking_list
from assistant.orders.clerk.sheet import EVERY, Progress
from assistant.refusal import Refused
from assistant.whole_file import write_whole
from ui.orders.papers import paper
from ui.orders.papers.paper import Page, Section, pages_of
from ui.orders.papers.pdf_letters import mended
from ui.orders.papers.picking_front import foot, front
from ui.orders.papers.picking_orders import head_of_orders, order_rows
from ui.orders.papers.picking_shelves import head_of_shelves, shelf_rows
from ui.words import words

say = words("sheets")

RESOLUTION = 1200  # dots an inch
T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Somebody has thought better of it."""


def write_picking_list(
    path: Path, cards: Iterable[Card], shop: str, progress: Progress = lambda _: True, now: datetime | None = None
) -> int:
    """The number of orders on the list; -1 when it was cancelled, and then `path` is as it was.

    `progress` hears how many orders are set in type. Raises `Refused("picking_nothing")` when there are no cards, or
    `OSError`. Any thread may ask for it.
    """
    at = (now or datetime.now().astimezone()).astimezone().strftime("%Y-%m-%d %H:%M")
    try:
        found = picking_list(_watched(cards, lambda _: progress(0)))
        if not found.orders:
            raise Refused("picking_nothing")
        pages = laid_out(found, shop, at, progress)
        write_whole(path, as_pdf(pages, lambda _: progress(len(found.orders))))
    except Cancelled:
        return -1
    return len(found.orders)


def laid_out(found: PickingList, shop: str, at: str, progress: Progress = lambda _: True) -> list[Page]:
    """The pages as they will be printed, with their numbers. Raises `Cancelled`."""
    shelves = Section(head_of_shelves(), map(shelf_rows, found.shelves))
    orders = Section(head_of_orders(), map(order_rows, _watched(found.orders, progress)))
    pages = pages_of(front(found, shop, at), (shelves, orders))
    for number, page in enumerate(pages, 1):
        page.placed.append((foot(shop, at, number, len(pages)), paper.FOOT))
    return pages


def as_pdf(pages: Sequence[Page], progress: Progress = lambda _: True) -> bytes:
    """Raises `Cancelled`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(say("Picking list"))
    writer.setCreator("Miaohui")
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    try:
        painter.scale(RESOLUTION / paper.PER_INCH, RESOLUTION / paper.PER_INCH)
        for number, page in enumerate(_watched(pages, progress)):
            if number:
                writer.newPage()
            page.paint(painter)
    finally:
        painter.end()
    return mended(bytes(buffer.data().data()))


def _watched(things: Iterable[T], progress: Progress) -> Iterator[T]:
    """Asks every so often whether to go on."""
    for count, thing in enumerate(things):
        if count % EVERY == 0 and not progress(count):
            raise Cancelled
        yield thing
