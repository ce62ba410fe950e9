"""What the buyer will get, while the form is being filled in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme import styled
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("orders")
LONGEST = 3_000  # characters: more than a chat shows at once, and laying out 100,000 at each key would be felt


class Preview(QWidget):
    """The confirmation text as it stands; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._text = styled(QLabel(wordWrap=True), "card")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setMargin(SMALL)
        self._text.setAccessibleName(say("Text for the buyer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(styled(QLabel(say("Text for the buyer")), "label"))
        column.addWidget(self._text)

    def show_text(self, text: str) -> None:
        self._text.setText(text if len(text) <= LONGEST else text[:LONGEST] + " …")
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        return self._text.text()
