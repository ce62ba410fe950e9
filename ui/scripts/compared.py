"""Two texts beside each other, what only one of them has in bold and underlined, so that no eye needs colours."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from assistant.scripts.difference import Part, difference
from assistant.scripts.replacing import texts_of
from assistant.scripts.script import Draft
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL, TIGHT
from ui.words import words

say = words("library_work")

NARROW = 70  # digits: where less fits, one text stands above the other


def whole(draft: Draft) -> str:
    """A script as one text: its title, and what a customer may get to read, with empty lines between."""
    return "\n\n".join([draft.title, *texts_of(draft)])


class Compared(QSplitter):
    """Call `show_texts`. `headings` stand above the two."""

    def __init__(self, *headings: str) -> None:
        super().__init__()
        self.setChildrenCollapsible(False)
        styled(self, "gap").setHandleWidth(MEDIUM)
        self.left, self.right = (Pane(heading) for heading in headings)
        self.addWidget(self.left)
        self.addWidget(self.right)

    def show_texts(self, left: str, right: str) -> None:
        """Where there is only one, nothing is marked: there is nothing that it differs from."""
        parts = difference(left, right) if left and right else [Part("both", left or right)]
        self.left.show_parts(part for part in parts if left and part.side != "right")
        self.right.show_parts(part for part in parts if right and part.side != "left")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= NARROW * self.fontMetrics().horizontalAdvance("0")
        self.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)


class Pane(QWidget):
    """One text under its heading."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = styled(QLabel(heading), "label")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.text = _Text()
        self.heading.setBuddy(self.text)
        self.text.setAccessibleName(heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)

    def name(self, heading: str) -> None:
        self.heading.setText(heading)
        self.text.setAccessibleName(heading)

    def show_parts(self, parts: Iterable[Part]) -> None:
        own, common = QTextCharFormat(), QTextCharFormat()
        own.setFontWeight(QFont.Weight.Bold)
        own.setFontUnderline(True)
        shown = list(parts)
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for part in shown:
            cursor.insertText(part.text, common if part.side == "both" else own)
        alone = " · ".join(part.text for part in shown if part.side != "both")
        self.text.setAccessibleDescription(say("Only here: {text}", text=alone) if alone else "")


class _Text(QPlainTextEdit):
    """To be read and copied; Tab goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setMinimumHeight(4 * self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys and arrows scroll; Enter is left to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)
