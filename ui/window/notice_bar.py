"""The line above the tabs that says what happened, and offers what can be done about it."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from ui.theme import icon, styled
from ui.theme.measures import MEDIUM, TIGHT
from ui.window.notice import Notice
from ui.words import words

say = words("window")

READ = 10_000  # ms after which good news has been read


class NoticeBar(QFrame):
    """Shows one notice until the next one or until it is dismissed; good news goes by itself."""

    acted = Signal(str)  # the notice's action, when its button is pressed

    def __init__(self) -> None:
        super().__init__()
        self.notice: Notice | None = None
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # it may hold another program's window title
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._action = styled(QPushButton(), "quiet")
        self._action.clicked.connect(self._act)
        self._keys = QShortcut(self)
        self._keys.setKeys([QKeySequence("Alt+Return"), QKeySequence("Alt+Enter")])
        self._keys.activated.connect(self._act)
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(READ)
        self._read.timeout.connect(self.dismiss)
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setAccessibleName(say("Dismiss the notice"))
        close.setToolTip(say("Dismiss the notice"))
        close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, TIGHT, TIGHT, TIGHT)
        row.setSpacing(TIGHT)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(TIGHT)
        self._words.addWidget(self._text, 1)
        self._words.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(self._words, 1)
        row.addWidget(close)
        self.hide()

    def tell(self, notice: Notice) -> None:
        self.notice = notice
        self._text.setText(notice.text)
        self._offer(notice.action)
        self.setProperty("notice", notice.kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(notice.text)
        self.show()
        self._announce(notice)
        if notice.kind in ("info", "success"):
            self._read.start()
        else:
            self._read.stop()

    def dismiss(self) -> None:
        self._read.stop()
        self.notice = None
        self._keys.setEnabled(False)
        self.hide()

    def take_back(self, notice: Notice) -> None:
        """It does not hold any more. Another one that has come since stays."""
        if self.notice is notice:
            self.dismiss()

    def withdraw(self, action: str) -> None:
        if self.notice and self.notice.action == action:
            self.notice = replace(self.notice, action="")
            self._offer("")

    def _offer(self, action: str) -> None:
        self._action.setText(_action_words(action))
        self._action.setVisible(bool(action))
        self._keys.setEnabled(action == "better")
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._words.setDirection(below if action == "better" else beside)  # its notice is long

    def _act(self) -> None:
        if self.notice:
            self.acted.emit(self.notice.action)

    def _announce(self, notice: Notice) -> None:
        """A screen reader says it at once, wherever the focus is."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 4 ms, not before the first notice

        announcement = QAccessibleAnnouncementEvent(self, notice.text)
        if notice.kind in ("warning", "error"):
            announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)


def _action_words(action: str) -> str:
    return {
        "": "",
        "undo": say("Undo"),
        "settings": say("Settings…"),
        "better": say("Put it better (Alt+Enter)"),
    }[action]
