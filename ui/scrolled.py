"""A part of a window that scrolls up and down where the screen is small or the text large, and never sideways."""

from typing import cast

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

LINES = 30  # how much it likes to show before it scrolls, in lines of text


class Scrolled(QScrollArea):
    """As wide as its content needs at least; the keyboard passes through it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        """A field that gets the focus because something is wrong with it may be far from what is seen."""
        if focused and self.isAncestorOf(focused) and focused.visibleRegion().isEmpty():
            bring_into_view(focused)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab brings the field it goes to into view."""
        moved = super().focusNextPrevChild(next)
        if focused := self.focusWidget():
            self.ensureWidgetVisible(focused)
        return moved

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(), 8 * self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        content, line = self.widget(), self.fontMetrics().height()
        width = max(self._width(), 24 * line)
        height = content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
        return QSize(width, min(height, LINES * line))

    def _width(self) -> int:
        return self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()


def bring_into_view(widget: QWidget) -> None:
    """Scrolls to what has just been opened or has got the focus, once it has its place."""

    def scroll() -> None:
        area = widget.parentWidget()
        while area and not isinstance(area, Scrolled):
            area = area.parentWidget()
        if area and widget.isVisible():
            area.ensureWidgetVisible(widget)

    QTimer.singleShot(0, widget, scroll)
