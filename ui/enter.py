"""Enter presses the button that has the focus, as Space does: Qt does so in its dialogs alone."""

from PySide6.QtWidgets import QDialog, QPushButton, QWidget


def enter_presses(part: QWidget) -> None:
    """All buttons that are in it by now. In a dialog Enter has a meaning of its own, and stays as it is."""
    if not isinstance(part, QDialog):
        for button in part.findChildren(QPushButton):
            button.setAutoDefault(True)
