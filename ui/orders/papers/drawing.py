"""What will be painted, from top to bottom: its height is known before there is anything to paint on."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.orders.papers.paragraph import Paragraph, Type

Point = tuple[float, float]


class Drawing:
    """Texts on boxes, within a width, in units of its own. `bottom` is the end of what is drawn so far; whoever draws
    the next thing moves it on. Boxes lie under all texts, however late their height is known."""

    def __init__(self, width: float, grain: int) -> None:
        self.width = width
        self.bottom = 0.0
        self._grain = grain
        self._boxes: list[Callable[[QPainter], None]] = []
        self._texts: list[Callable[[QPainter], None]] = []

    def text(self, text: str, type_: Type, at: Point, within: float, most_lines: int = 100) -> Paragraph:
        """A paragraph whose upper left corner is there; it does not move `bottom`."""
        paragraph = Paragraph(text, type_, within, most_lines, self._grain)
        self._texts.append(lambda painter: paragraph.paint(painter, *at))
        return paragraph

    def box(self, place: QRectF, colour: str, corner: float = 0) -> None:
        def paint(painter: QPainter) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(place, corner, corner)

        self._boxes.append(paint)

    def frame(self, place: QRectF, colour: str, thick: float) -> None:
        """A line around, inside the rectangle."""

        def paint(painter: QPainter) -> None:
            painter.setPen(QPen(QColor(colour), thick))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2))

        self._boxes.append(paint)

    def paint(self, painter: QPainter, x: float = 0, y: float = 0) -> None:
        painter.save()
        painter.translate(x, y)
        for paint in (*self._boxes, *self._texts):
            paint(painter)
        painter.restore()
