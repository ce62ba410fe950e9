"""The plain clipboard through Qt, for desktops where no program may press keys."""

from PySide6.QtGui import QGuiApplication


class QtClipboard:
    """The port `assistant.insertion.ports.Clipboard`; for the GUI thread."""

    def put(self, text: str) -> bool:
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(text)
        return clipboard.text() == text
