"""The five flags of the platform as they are drawn: each seen on the grounds of the look in use, beside its name."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

from ui.theme.colours import CONTRAST_DARK, DARK, Colours
from ui.theme.look import colours

ON_LIGHT: Mapping[str, str] = {
    "red": "#C62828", "yellow": "#A66F00", "green": "#1B7A3D", "blue": "#1F5FC4", "purple": "#7B2FA8",
}  # fmt: skip
ON_DARK: Mapping[str, str] = {
    "red": "#FF8A80", "yellow": "#FFD54F", "green": "#7FD4A1", "blue": "#8DB0FF", "purple": "#D8A6F5",
}  # fmt: skip
SIZE = 18  # pixels before the display's own scaling


def flag_colour(name: str, look: Colours | None = None) -> str:
    """`name` is one of the platform's colours in English."""
    dark = (look or colours()) in (DARK, CONTRAST_DARK)
    return (ON_DARK if dark else ON_LIGHT)[name]


def flag_icon(name: str, density: float = 1.0) -> QIcon:
    """A pennant at its pole, in the look that is in use now."""
    picture = QPixmap(QSize(SIZE, SIZE) * density)
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours().text))
    painter.drawRect(3, 2, 2, SIZE - 4)
    painter.setBrush(QColor(flag_colour(name)))
    painter.drawPolygon(QPolygonF([QPointF(5, 2), QPointF(SIZE - 2, 6.5), QPointF(5, 11)]))
    painter.end()
    return QIcon(picture)
