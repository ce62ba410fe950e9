"""How large a dialog may open: whole on its screen, in the frame that the window manager puts around it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)  # pixels for borders and title bar; the true ones are only known once the window is shown


def fitting(window: QWidget, wanted: QSize) -> QSize:
    return wanted.boundedTo(window.screen().availableSize() - FRAME)
