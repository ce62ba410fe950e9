"""Lets a window without a frame be resized at its edges, by the window manager itself."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWindow

GRIP = 5  # pixels from the edge, and three times that around a corner
SHAPES = {
    Qt.Edge.LeftEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.RightEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.TopEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.BottomEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.LeftEdge | Qt.Edge.TopEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.RightEdge | Qt.Edge.BottomEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.RightEdge | Qt.Edge.TopEdge: Qt.CursorShape.SizeBDiagCursor,
    Qt.Edge.LeftEdge | Qt.Edge.BottomEdge: Qt.CursorShape.SizeBDiagCursor,
}


class Edges(QObject):
    """Watches the native window's mouse: children cover the edges, so the widget itself would never see it."""

    dragged = Signal()

    def __init__(self, native: QWindow) -> None:
        super().__init__(native)
        self._native = native
        self._native.installEventFilter(self)
        self._over = Qt.Edge(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._show_cursor(event)
        elif event.type() == QEvent.Type.MouseButtonPress and self._over:
            self.dragged.emit()
            self._native.startSystemResize(self._over)
            return True
        return super().eventFilter(watched, event)

    def _show_cursor(self, event: QMouseEvent) -> None:
        held = event.buttons() != Qt.MouseButton.NoButton
        over = Qt.Edge(0) if held else edges_at(event.position().toPoint(), self._native.size())
        if over == self._over:
            return
        self._over = over
        if over:
            self._native.setCursor(SHAPES[over])
        else:
            self._native.unsetCursor()


def edges_at(point: QPoint, size: QSize) -> Qt.Edge:
    """The edge or the two edges of a corner that this point takes hold of."""
    near = Qt.Edge(0)
    for distance, edge in (
        (point.x(), Qt.Edge.LeftEdge),
        (size.width() - 1 - point.x(), Qt.Edge.RightEdge),
        (point.y(), Qt.Edge.TopEdge),
        (size.height() - 1 - point.y(), Qt.Edge.BottomEdge),
    ):
        if distance < GRIP:
            near |= edge
    return _corner(point, size, near) if near else near


def _corner(point: QPoint, size: QSize, near: Qt.Edge) -> Qt.Edge:
    reach = 3 * GRIP
    across = Qt.Edge.LeftEdge | Qt.Edge.RightEdge
    if near & across:
        if point.y() < reach:
            return near | Qt.Edge.TopEdge
        return near | Qt.Edge.BottomEdge if point.y() >= size.height() - reach else near
    if point.x() < reach:
        return near | Qt.Edge.LeftEdge
    return near | Qt.Edge.RightEdge if point.x() >= size.width() - reach else near
