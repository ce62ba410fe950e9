"""The search box: what is typed into it filters at once, also while an input method is still composing it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.theme import icon
from ui.words import words

say = words("reply")


class SearchBox(QLineEdit):
    """`query` is what stands in the box together with what an input method has not committed yet.

    Keys go to `keys` first, but never while something is composed: Enter and digits then belong to the input method,
    and so does an Enter that arrives together with the text it committed.
    """

    query_changed = Signal(str)

    def __init__(self, keys: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._keys = keys
        self._preedit = ""
        self._just_committed = False
        self._told = ""
        self.setPlaceholderText(say("Find: words, pinyin, initials or code"))
        self.setAccessibleName(say("Find a reply"))
        self.setClearButtonEnabled(False)  # Esc clears
        self.addAction(QAction(icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._tell)

    @property
    def composing(self) -> bool:
        return bool(self._preedit)

    @property
    def query(self) -> str:
        at = self.cursorPosition()
        return self.text()[:at] + self._preedit + self.text()[at:]

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        # Input methods write syllable borders into what they compose: Microsoft Pinyin shows fa'huo.
        self._preedit = event.preeditString().replace("'", "")
        if event.commitString():
            self._just_committed = True
            QTimer.singleShot(0, self, self._settled)
        self._tell()

    def event(self, event: QEvent) -> bool:
        # Tab and the like are taken before Qt moves the focus with them.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._taken(event):
            return True
        return super().event(event)

    def _taken(self, event: QKeyEvent) -> bool:
        if self.composing or (self._just_committed and event.text() == "\r"):
            return event.text() == "\r"
        return self._keys(event)

    def _settled(self) -> None:
        self._just_committed = False

    def _tell(self) -> None:
        if self.query != self._told:
            self._told = self.query
            self.query_changed.emit(self._told)
