"""The field for a reply's text: plain, and exact to the character."""

from PySide6.QtWidgets import QPlainTextEdit

PARAGRAPH = "\u2029"  # what Qt's raw text has for a line break


class BodyEdit(QPlainTextEdit):
    """Holds a reply. What nobody has typed into comes back exactly as it was given."""

    def __init__(self, body: str = "") -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(7 * self.fontMetrics().lineSpacing())
        self.set_body(body)

    def set_body(self, body: str) -> None:
        self._given = body
        self.setPlainText(body)
        self.document().setModified(False)

    def body(self) -> str:
        """Not `toPlainText()`, which makes an ordinary space of a no-break one."""
        if not self.document().isModified():
            return self._given
        return self.document().toRawText().replace(PARAGRAPH, "\n")
