"""Paints one found script: number, title, code and category, star, and two lines of its body."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.scripts.excerpt import Range, excerpt, pieces
from ui.scripts.text_line import elided, line_end
from ui.theme import colours, icon
from ui.theme.measures import HAIR, MEDIUM, SMALL, SMALL_TEXT, TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.scripts.script import Script
    from ui.scripts.result_model import ResultModel

EDGE = TIGHT + HAIR  # above the first line and below the last
PITCH = 1.42  # from line to line, in text heights: tighter than a CJK font's own, which leaves room for accents


class RowType:
    """The fonts of a row and the lines they stand on; made anew when the text size changes."""

    def __init__(self, base: QFont) -> None:
        self.base = QFont(base)  # a copy: what a delegate is given lives no longer than the call
        self.title = QFont(base)
        self.title.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(base)
        self.small.setPointSizeF(base.pointSizeF() * SMALL_TEXT)
        self.title_metrics, self.small_metrics = QFontMetricsF(self.title), QFontMetricsF(self.small)
        self.title_pitch = round(PITCH * _height(self.title))
        self.small_pitch = round(PITCH * _height(self.small))
        self.number_width = round(self.small_metrics.horizontalAdvance("0")) + SMALL
        self.height = 2 * EDGE + self.title_pitch + HAIR + 2 * self.small_pitch

    def baseline(self, top: float, pitch: float, font: QFont) -> float:
        return top + pitch / 2 + _height(font) * 0.38


def _height(font: QFont) -> float:
    """The size of the em in pixels, which is the height of a Chinese character."""
    screen = QApplication.primaryScreen()
    return font.pointSizeF() * screen.logicalDotsPerInchY() / 72


class ResultRow(QStyledItemDelegate):
    """Draws text in pieces by itself: four times quicker than a QTextDocument a row, and with nothing from a script's
    text ever read as markup."""

    def __init__(self) -> None:
        super().__init__()
        self._type: RowType | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._fonts(option.font).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = cast("ResultModel", index.model())
        script = model.script(index.row())
        if script is None:
            return
        marks = model.marks(index.row())
        fonts, area = self._fonts(option.font), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        brush = _Brush(painter, chosen=chosen)
        brush.ground(area, hovered=bool(option.state & QStyle.StateFlag.State_MouseOver))
        if index.row() < 9:
            brush.number(area, index.row() + 1, fonts)
        text = area.adjusted(MEDIUM + fonts.number_width, EDGE, -MEDIUM, -EDGE)
        brush.head(text, script, marks.title, fonts)
        text.setTop(text.top() + fonts.title_pitch + HAIR)
        brush.body(text, *excerpt(script.body, marks.body), fonts)

    def _fonts(self, base: QFont) -> RowType:
        if self._type is None or self._type.base != base:
            self._type = RowType(base)
        return self._type


class _Brush:
    """One row's painting, in the colours of its state."""

    def __init__(self, painter: QPainter, *, chosen: bool) -> None:
        self.painter = painter
        self.chosen = chosen
        look = colours()
        self.line, self.accent = QColor(look.line), QColor(look.accent)
        self.text, self.muted = QColor(look.text), QColor(look.muted)
        self.chosen_ground, self.hover = QColor(look.chosen), QColor(look.hover)
        self.mark = QColor(look.ground if chosen else look.chosen)

    def ground(self, area: QRectF, *, hovered: bool) -> None:
        if self.chosen:
            self.painter.fillRect(area, self.chosen_ground)
            self.painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), self.accent)
        elif hovered:
            self.painter.fillRect(area, self.hover)
        self.painter.fillRect(QRectF(area.left() + MEDIUM, area.bottom() - 1, area.width() - MEDIUM, 1), self.line)

    def number(self, area: QRectF, number: int, fonts: RowType) -> None:
        self.painter.setFont(fonts.small)
        self.painter.setPen(self.accent if self.chosen else self.muted)
        y = fonts.baseline(area.top() + EDGE, fonts.title_pitch, fonts.small)
        self.painter.drawText(QPointF(area.left() + MEDIUM, y), str(number))

    def head(self, area: QRectF, script: Script, marks: Sequence[Range], fonts: RowType) -> None:
        right = area.right()
        if script.favourite:
            size = round(fonts.small_pitch * 0.8)
            top = area.top() + (fonts.title_pitch - size) / 2
            icon("star-filled").paint(self.painter, round(right - size), round(top), size, size)
            right -= size + TIGHT
        meta = elided("·".join(filter(None, (script.code, script.category))), fonts.small_metrics, area.width() * 0.5)
        right -= fonts.small_metrics.horizontalAdvance(meta)
        self.painter.setFont(fonts.small)
        self.painter.setPen(self.muted)
        y = fonts.baseline(area.top(), fonts.title_pitch, fonts.small)
        self.painter.drawText(QPointF(right, y), meta)
        title = elided(script.title, fonts.title_metrics, right - SMALL - area.left())
        self.painter.setFont(fonts.title)
        y = fonts.baseline(area.top(), fonts.title_pitch, fonts.title)
        self._marked(QPointF(area.left(), y), pieces(title, marks, 0, len(title)), self.text, fonts.title_metrics)

    def body(self, area: QRectF, text: str, marks: Sequence[Range], fonts: RowType) -> None:
        metrics = fonts.small_metrics
        self.painter.setFont(fonts.small)
        y = fonts.baseline(area.top(), fonts.small_pitch, fonts.small)
        first = line_end(text, metrics, area.width())
        self._marked(QPointF(area.left(), y), pieces(text, marks, 0, first), self.muted, metrics)
        rest = len(text) - len(text[first:].lstrip())
        if rest < len(text):
            last = elided(text[rest:], metrics, area.width())
            shown = text[:rest] + last
            line = pieces(shown, marks, rest, len(shown))
            self._marked(QPointF(area.left(), y + fonts.small_pitch), line, self.muted, metrics)

    def _marked(self, at: QPointF, parts: Sequence[tuple[str, bool]], plain: QColor, metrics: QFontMetricsF) -> None:
        x = at.x()
        for part, marked in parts:
            width = metrics.horizontalAdvance(part)
            if marked:
                top = at.y() - metrics.capHeight() - 4
                self.painter.fillRect(QRectF(x, top, width, metrics.capHeight() + 8), self.mark)
            self.painter.setPen(self.accent if marked else plain)
            self.painter.drawText(QPointF(x, at.y()), part)
            x += width
