"""Says what a window waits for, as long as nobody can tell how long that takes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from ui.theme import styled
from ui.theme.measures import LARGE, SMALL


class WaitingBar(QWidget):
    """Gone while there is nothing to wait for."""

    def __init__(self) -> None:
        super().__init__()
        styled(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = styled(QLabel(wordWrap=True), "hint")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self.said, 1)
        row.addWidget(self.bar, 1)
        self.hide()

    def wait_for(self, what: str) -> None:
        """ "" when it is over."""
        self.said.setText(what)
        self.bar.setAccessibleName(what)
        self.setVisible(bool(what))
