"""Sets text for pictures and paper: wrapped within a width, cut with an ellipsis after so many lines."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from ui.theme.measures import FAMILIES

BREAK = "\u2028"  # how a text layout writes a new line
FINE = 8
PITCH = 1.45  # from line to line, of the type size: Chinese needs more air than Latin


@dataclass(frozen=True, slots=True)
class Type:
    """A size in units of the drawing, a weight, and the colour."""

    size: int
    colour: str
    bold: bool = False

    @property
    def pitch(self) -> float:
        return round(self.size * PITCH)


class Paragraph:
    """A text in its lines. `height` is what it takes, in the drawing's units; each unit is `grain` steps of the
    letters' own grid, or letters would stand unevenly where paper is finer than a screen."""

    def __init__(self, text: str, type_: Type, within: float, most_lines: int, grain: int) -> None:
        self._type, self._grain = type_, grain
        self._font = font(type_.size * grain, bold=type_.bold)
        self._within = within * grain
        self._lines = list(self._broken(text.replace("\n", BREAK), max(most_lines, 1)))
        self.height = len(self._lines) * type_.pitch

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.save()
        painter.translate(x, y)
        painter.scale(1 / self._grain, 1 / self._grain)
        painter.setPen(QColor(self._type.colour))
        pitch = self._type.pitch * self._grain
        metrics = QFontMetricsF(self._font)
        baseline = (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        for number, line in enumerate(self._lines):
            # By the baseline: a line with an emoji in it is higher than its neighbours.
            line.draw(painter, QPointF(0, number * pitch + baseline - line.lineAt(0).ascent()))
        painter.restore()

    def _broken(self, text: str, most_lines: int) -> Iterator[QTextLayout]:
        whole, lines = _laid_out(text, self._font, self._within)
        parts = [_part(text, line.textStart(), line.textLength()) for line in lines[:most_lines]]
        if len(lines) > most_lines:
            rest = parts[-1].rstrip(BREAK) + "…"
            metrics = QFontMetricsF(self._font)
            parts[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self._within)
        del whole
        for part in parts:
            yield _laid_out(part.rstrip(BREAK + " "), self._font, self._within * 2)[0]


def natural_width(text: str, type_: Type) -> float:
    """The width of the longest line when nothing has to be wrapped."""
    metrics = QFontMetricsF(font(type_.size * FINE, bold=type_.bold))
    return max(map(metrics.horizontalAdvance, text.split("\n"))) / FINE


def font(pixels: int, *, bold: bool = False) -> QFont:
    """The program's families, without the fitting to a screen's pixels that spoils the distances on paper."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(pixels)
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)  # coloured edges belong to one screen only
    # The families are those of mainland China already. With these two, digits after Latin letters are drawn as glyphs
    # that a PDF has no letters for, and fi as one: an item number could neither be found in it nor copied.
    made.setFeature(QFont.Tag("locl"), 0)
    made.setFeature(QFont.Tag("liga"), 0)
    return made


def _laid_out(text: str, font: QFont, width: float) -> tuple[QTextLayout, list[QTextLine]]:
    """The lines live only as long as their layout."""
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[QTextLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return layout, lines


def _part(text: str, start: int, length: int) -> str:
    """Qt counts in UTF-16, where most emoji are two."""
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
