"""A window without a frame is resized at its edges and corners."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

from ui.window.edges import SHAPES, edges_at

LEFT, RIGHT, TOP, BOTTOM = Qt.Edge.LeftEdge, Qt.Edge.RightEdge, Qt.Edge.TopEdge, Qt.Edge.BottomEdge
NONE = Qt.Edge(0)


@pytest.mark.parametrize(
    ("x", "y", "edges"),
    [
        (200, 300, NONE), (10, 300, NONE), (200, 10, NONE),
        (0, 300, LEFT), (399, 300, RIGHT), (200, 0, TOP), (200, 599, BOTTOM),
        (0, 0, LEFT | TOP), (0, 12, LEFT | TOP), (12, 0, LEFT | TOP), (399, 1, RIGHT | TOP),
        (3, 590, LEFT | BOTTOM), (398, 598, RIGHT | BOTTOM), (390, 599, RIGHT | BOTTOM),
    ],
)  # fmt: skip
def test_where_the_window_is_taken_hold_of(x: int, y: int, edges: Qt.Edge):
    assert edges_at(QPoint(x, y), QSize(400, 600)) == edges


def test_every_edge_and_corner_has_its_cursor():
    everywhere = {edges_at(QPoint(x, y), QSize(60, 60)) for x in range(60) for y in range(60)}
    assert everywhere == {NONE, *SHAPES}
