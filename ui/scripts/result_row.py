"""Paints one found script: number, title, code and category, star, and two lines of its body."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from ui.scripts.excerpt import Range, excerpt, pieces
from ui.scripts.text_line import Widths, elided, line_end
from ui.theme import colours, icon
from ui.theme.measures import HAIR, MEDIUM, SMALL, SMALL_TEXT, TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.scripts.script import Script
    from ui.scripts.result_model import ResultModel

EDGE = TIGHT + HAIR  # above the first line and below the last
PITCH = 1.42  # from line to line, in text heights: tighter than a CJK font's own, which leaves room for accents
BASELINE = 0.38  # below the middle of a line, in text heights
STAR = 0.8  # of a small line
NUMBERED = 9  # Alt+1 to Alt+9


class Face:
    """One font of a row, with what is needed to set it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.widths = Widths(font)
        # The em in pixels, which is the height of a Chinese character.
        self.height = font.pointSizeF() * QApplication.primaryScreen().logicalDotsPerInchY() / 72
        self.pitch = round(PITCH * self.height)

    def baseline(self, top: float, pitch: float) -> float:
        return top + pitch / 2 + self.height * BASELINE


class RowType:
    """The faces of a row and its height; made anew when the text size changes."""

    def __init__(self, base: QFont) -> None:
        self.base = QFont(base)  # a copy: what a delegate is given lives no longer than the call
        title, small = QFont(base), QFont(base)
        title.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(base.pointSizeF() * SMALL_TEXT)
        self.title, self.small = Face(title), Face(small)
        self.indent = MEDIUM + round(self.small.widths["0"]) + SMALL
        self.height = 2 * EDGE + self.title.pitch + HAIR + 2 * self.small.pitch


class ResultRow(QStyledItemDelegate):
    """Draws text in pieces by itself: four times quicker than a QTextDocument a row, and with nothing from a script's
    text ever read as markup."""

    def __init__(self) -> None:
        super().__init__()
        self._type: RowType | None = None
        self._star, self._team, self._newer = icon("star-filled"), icon("team"), icon("newer")

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._fonts(option.font).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model, row = cast("ResultModel", index.model()), index.row()
        script = model.script(row)
        if script is None:
            return
        marks, fonts, area = model.marks(row), self._fonts(option.font), QRectF(option.rect)
        state = type(option.state)  # QStyle.StateFlag; to import QStyle costs 13 ms before the first window is seen
        brush = _Brush(painter, fonts, chosen=bool(option.state & state.State_Selected))
        brush.ground(area, hovered=bool(option.state & state.State_MouseOver))
        if row < model.suggested:
            brush.suggested(area, last=row == model.suggested - 1)
        if row < NUMBERED:
            brush.number(area, row + 1)
        text = area.adjusted(fonts.indent, EDGE, -MEDIUM, -EDGE)
        if script.favourite:
            brush.sign(text, self._star)
        if script.origin == "team":
            brush.sign(text, self._team)
        if script.copy_of and script.id in model.outdated():
            brush.sign(text, self._newer)
        brush.head(text, script, marks.title)
        text.setTop(text.top() + fonts.title.pitch + HAIR)
        brush.body(text, *excerpt(script.body, marks.body))

    def _fonts(self, base: QFont) -> RowType:
        if self._type is None or self._type.base != base:
            self._type = RowType(base)
        return self._type


class _Brush:
    """One row's painting, in the colours of its state."""

    def __init__(self, painter: QPainter, fonts: RowType, *, chosen: bool) -> None:
        look = colours()
        self.painter = painter
        self.fonts = fonts
        self.chosen = chosen
        self.line, self.hover, self.chosen_ground = QColor(look.line), QColor(look.hover), QColor(look.chosen)
        self.text, self.muted, self.accent = QColor(look.text), QColor(look.muted), QColor(look.accent)
        self.mark = QColor(look.ground if chosen else look.chosen)
        self.right = 0.0  # where the room for the title ends

    def ground(self, area: QRectF, *, hovered: bool) -> None:
        if self.chosen:
            self.painter.fillRect(area, self.chosen_ground)
            self.painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), self.accent)
        elif hovered:
            self.painter.fillRect(area, self.hover)
        self.painter.fillRect(QRectF(area.left() + MEDIUM, area.bottom() - 1, area.width() - MEDIUM, 1), self.line)
        self.right = area.right() - MEDIUM

    def suggested(self, area: QRectF, *, last: bool) -> None:
        """An edge along what is suggested, and a rule below it: what follows is the list as always."""
        self.painter.fillRect(QRectF(area.left(), area.top(), HAIR, area.height()), self.accent)
        if last:
            self.painter.fillRect(QRectF(area.left(), area.bottom() - HAIR, area.width(), HAIR), self.accent)

    def number(self, area: QRectF, number: int) -> None:
        small = self.fonts.small
        at = QPointF(area.left() + MEDIUM, small.baseline(area.top() + EDGE, self.fonts.title.pitch))
        self._write(at, str(number), small, self.accent if self.chosen else self.muted)

    def sign(self, area: QRectF, sign: QIcon) -> None:
        """Before what stands at the right already."""
        size = round(self.fonts.small.pitch * STAR)
        top = area.top() + (self.fonts.title.pitch - size) / 2
        sign.paint(self.painter, round(self.right - size), round(top), size, size)
        self.right -= size + TIGHT

    def head(self, area: QRectF, script: Script, marks: Sequence[Range]) -> None:
        title, small = self.fonts.title, self.fonts.small
        meta = elided("·".join(filter(None, (script.code, script.category))), small.widths, area.width() / 2)
        self.right -= small.widths.of(meta)
        self._write(QPointF(self.right, small.baseline(area.top(), title.pitch)), meta, small, self.muted)
        shown = elided(script.title, title.widths, self.right - SMALL - area.left())
        at = QPointF(area.left(), title.baseline(area.top(), title.pitch))
        self._marked(at, pieces(shown, marks, 0, len(shown)), title, self.text)

    def body(self, area: QRectF, text: str, marks: Sequence[Range]) -> None:
        small = self.fonts.small
        at = QPointF(area.left(), small.baseline(area.top(), small.pitch))
        first = line_end(text, small.widths, area.width())
        self._marked(at, pieces(text, marks, 0, first), small, self.muted)
        rest = len(text) - len(text[first:].lstrip())
        if rest < len(text):
            shown = text[:rest] + elided(text[rest:], small.widths, area.width())
            at.setY(at.y() + small.pitch)
            self._marked(at, pieces(shown, marks, rest, len(shown)), small, self.muted)

    def _marked(self, at: QPointF, parts: Sequence[tuple[str, bool]], face: Face, plain: QColor) -> None:
        x = at.x()
        for part, marked in parts:
            width = face.widths.of(part)
            if marked:
                top = at.y() - face.height * (0.5 + BASELINE)
                self.painter.fillRect(QRectF(x, top - HAIR, width, face.height + 2 * HAIR), self.mark)
            self._write(QPointF(x, at.y()), part, face, self.accent if marked else plain)
            x += width

    def _write(self, at: QPointF, text: str, face: Face, colour: QColor) -> None:
        self.painter.setFont(face.font)
        self.painter.setPen(colour)
        self.painter.drawText(at, text)
