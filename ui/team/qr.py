"""A join code as a square that a phone can read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import colours
from ui.theme.measures import MEDIUM
from ui.words import words

say = words("team")

QUIET = 4  # modules of empty ground around it, which readers need (ISO/IEC 18004, section 6.3.8)
LEAST = 3  # pixels a module


class QrCode(QWidget):
    """Dark on light also in a dark theme: many readers take no other. Drawn in whole pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._modules: list[list[bool]] = []
        self.setAccessibleName(say("Join code as a QR code"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def side(self) -> int:
        """In modules, the empty ground with it; 0 while there is nothing to show."""
        return len(self._modules) + 2 * QUIET if self._modules else 0

    def show_text(self, text: str) -> None:
        import segno  # not before somebody looks at a code

        self._modules = [[bool(module) for module in row] for row in segno.make(text, error="m", micro=False).matrix]
        self.setFixedHeight(self._pixels() * self.side)
        self.setMinimumWidth(self._pixels() * self.side)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._pixels() * self.side, self._pixels() * self.side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._modules:
            return
        painter = QPainter(self)
        pixels = self._pixels()
        left = (self.width() - pixels * self.side) // 2
        ground, ink = _light_and_dark()
        painter.fillRect(QRectF(left, 0, pixels * self.side, pixels * self.side), ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for down, row in enumerate(self._modules, QUIET):
            for across, dark in enumerate(row, QUIET):
                if dark:
                    painter.drawRect(QRectF(left + across * pixels, down * pixels, pixels, pixels))

    def _pixels(self) -> int:
        """A module is as large as a letter is thick, so that it grows with the text."""
        return max(LEAST, round(self.fontMetrics().height() / MEDIUM * 2))


def _light_and_dark() -> tuple[QColor, QColor]:
    ground, text = QColor(colours().ground), QColor(colours().text)
    return (ground, text) if ground.lightness() > text.lightness() else (text, ground)
