"""What the buyer will get, while the form is being filled in: the text, or the picture."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from ui.theme import styled
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("orders")
LONGEST = 3_000  # characters: more than a chat shows at once, and laying out 100,000 at each key would be felt
TEXT, PICTURE = 0, 1


class Preview(QWidget):
    """Hidden while there is nothing to show. `draw` gives the picture as a PNG; it costs some milliseconds, so it is
    only called while the picture is looked at, and after a pause."""

    def __init__(self, draw: Callable[[], bytes]) -> None:
        super().__init__()
        self._draw = draw
        self._pixmap = QPixmap()
        self._text = styled(QLabel(wordWrap=True), "card")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setMargin(SMALL)
        self._text.setAccessibleName(say("Text for the buyer"))
        self.picture = QLabel()
        self.picture.setAccessibleName(say("Picture for the buyer"))
        self.picture.setMinimumWidth(1)
        self.picture.hide()
        self.switch = QTabBar()
        self.switch.setDrawBase(False)
        self.switch.setAccessibleName(say("Text or picture"))
        for title in (say("Text"), say("Picture")):
            self.switch.addTab(title)
        self.switch.currentChanged.connect(self._show_chosen)
        self._lay_out()

    def show_text(self, text: str) -> None:
        self._text.setText(text if len(text) <= LONGEST else text[:LONGEST] + " …")
        self.setVisible(bool(text))

    def draw_again(self) -> None:
        """The form has changed, and rests."""
        if self.isVisible() and self.switch.currentIndex() == PICTURE:
            self._pixmap.loadFromData(self._draw())
            self._fit()

    @property
    def text(self) -> str:
        return self._text.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_chosen(self, chosen: int) -> None:
        self._text.setVisible(chosen == TEXT)
        self.picture.setVisible(chosen == PICTURE)
        self.draw_again()

    def _fit(self) -> None:
        """Never larger than it is, and never wider than the form."""
        if self._pixmap.isNull():
            return
        dense = self.devicePixelRatio()
        width = min(round(self.width() * dense), self._pixmap.width())
        scaled = self._pixmap.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(dense)
        self.picture.setPixmap(scaled)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(styled(QLabel(say("For the buyer")), "label"), 1)
        heading.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(heading)
        column.addWidget(self._text)
        column.addWidget(self.picture)
