"""Notices searches that found nothing, once the typist has stopped at them or gone away: not each letter on the way."""

from PySide6.QtCore import QObject, QTimer, Signal

THINKING = 2000  # ms without a key at words that find nothing


class MissedWatch(QObject):
    """`missed` comes once for the same words, until others are typed."""

    missed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = ""
        self._told = False
        self._pause = QTimer(self, singleShot=True, interval=THINKING)
        self._pause.timeout.connect(self.left)

    def searched(self, words: str, *, found: bool) -> None:
        """Another list is shown; the last one was only passed by."""
        missing = "" if found else words.strip()
        if missing != self._words:
            self._words, self._told = missing, False
        if missing and not self._told:
            self._pause.start()
        else:
            self._pause.stop()

    def left(self) -> None:
        """The typist has paused, or the list is gone from the screen."""
        self._pause.stop()
        if self._words and not self._told:
            self._told = True
            self.missed.emit(self._words)
