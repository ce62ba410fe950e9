"""The program's icons: line drawings of one colour, drawn in the colours of the theme in use."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QImage, QImageReader, QPainter, QPixmap

from resources import file
from ui.theme.look import colours


def icon(name: str) -> QIcon:
    """The icon `resources/icons/<name>.svg`; it changes its colour with the theme, and takes the accent's while the
    button it stands on is checked. Raises FileNotFoundError for a name that is not there."""
    path = file(f"icons/{name}.svg")
    if not path.exists():
        raise FileNotFoundError(path)
    return QIcon(_Tinted(path))


_kept: list[QIconEngine] = []


class _Tinted(QIconEngine):
    """Draws one SVG file in the colour that its mode and state ask for, at the size and density of the screen."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # Not device().devicePixelRatio(): to find out what kind of device it is, PySide6 builds the classes of all of
        # them, which costs the start 30 ms.
        density = painter.deviceTransform().m11()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, density))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _drawn(self._path, _colour(mode, state), size.width(), size.height(), scale)

    def clone(self) -> QIconEngine:
        copy = _Tinted(self._path)
        _kept.append(copy)  # Qt takes no part in Python's counting of references and would be left with a dead engine
        return copy


def _colour(mode: QIcon.Mode, state: QIcon.State) -> str:
    if mode == QIcon.Mode.Disabled:
        return colours().disabled
    if state == QIcon.State.On:
        return colours().accent
    return colours().text if mode in (QIcon.Mode.Active, QIcon.Mode.Selected) else colours().muted


@cache
def _drawn(path: Path, colour: str, width: int, height: int, scale: float) -> QPixmap:
    reader = QImageReader(str(path))
    reader.setScaledSize(QSize(round(width * scale), round(height * scale)))
    shape = reader.read().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(shape)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(shape.rect(), colour)  # keeps the shape's own transparency
    painter.end()
    shape.setDevicePixelRatio(scale)
    return QPixmap.fromImage(shape)
