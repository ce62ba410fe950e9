"""The field for a reply's text: plain, and exact to the character."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit

from ui.scripts.blanks.insert_menu import INSERT_KEY, open_menu
from ui.scripts.blanks.marks import BlankMarks
from ui.scripts.parts.media import holds_media, media_of

PARAGRAPH = "\u2029"  # what Qt's raw text has for a line break


class BodyEdit(QPlainTextEdit):
    """Holds a reply. What nobody has typed into comes back exactly as it was given. A picture or files that are pasted
    or dropped are no text: `media` tells of them."""

    media = Signal(object)  # Media

    def __init__(self, body: str = "") -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(7 * self.fontMetrics().lineSpacing())
        self.marks = BlankMarks(self)
        self.textChanged.connect(lambda: self.marks.look_at(self.body()))
        only_here = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(INSERT_KEY), self, self.offer_blanks, context=only_here)
        self.set_body(body)

    def offer_blanks(self, at: QPoint | None = None) -> None:
        """A menu of the blanks that can be put in, at the cursor or at a place on screen."""
        open_menu(self, at)

    def changeEvent(self, event: QEvent) -> None:
        """The blanks stand out in the colours that are in use now."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange} and hasattr(self, "marks"):
            self.marks.paint()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return holds_media(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if holds_media(source):
            self.media.emit(media_of(source))
        else:
            super().insertFromMimeData(source)

    def set_body(self, body: str) -> None:
        self._given = body
        self.setPlainText(body)
        self.document().setModified(False)

    def body(self) -> str:
        """Not `toPlainText()`, which makes an ordinary space of a no-break one."""
        if not self.document().isModified():
            return self._given
        return self.document().toRawText().replace(PARAGRAPH, "\n")
