"""The first-run hint: which key opens the window, until it is read and put away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton

from ui.theme import icon, styled
from ui.theme.measures import MEDIUM, SMALL, TIGHT
from ui.words import words

say = words("reply")


class HintCard(QFrame):
    """Hidden until `show_hotkey`."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        styled(self, "panel")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        done = QToolButton()
        done.setIcon(icon("close"))
        done.setToolTip(say("Got it"))
        done.setAccessibleName(say("Got it"))
        done.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, TIGHT, SMALL)
        row.addWidget(self._text, 1)
        row.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_hotkey(self, hotkey: str) -> None:
        self._text.setText(
            say(
                "In any chat, press {hotkey}, type a few letters and press Enter: the reply is in the chat.",
                hotkey=hotkey,
            )
        )
        self.setAccessibleName(self._text.text())
        self.show()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
