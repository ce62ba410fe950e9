"""Lets the rows of a list show that the pointer is over them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def notice_hover(view: QAbstractScrollArea) -> None:
    """Gives the view a viewport as Qt makes it, but made here: to ask for Qt's own makes PySide6 build the Python
    classes of all widgets there are, to find out which one it is (30 ms)."""
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    viewport.setAttribute(Qt.WidgetAttribute.WA_Hover)
    view.setViewport(viewport)
