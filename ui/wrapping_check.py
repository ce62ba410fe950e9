"""A box to tick with words that go on in further lines where they do not fit into one."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy


class WrappingCheck(QCheckBox):
    """Qt draws several lines but breaks none; a screen reader hears the words as they are. Asks for no more width than
    its longest word."""

    def __init__(self, words: str, *, checked: bool = False) -> None:
        super().__init__(words)
        self._words = words
        self.setAccessibleName(words)
        self.setChecked(checked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        longest = max(self._words.split(" "), key=self._wide)
        return QSize(self._beside() + self._wide(longest), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        broken = self._broken(self.width() - self._beside())
        if broken != self.text():
            self.setText(broken)
            self.updateGeometry()

    def _beside(self) -> int:
        """What the box takes and its distance from the words."""
        return self.sizeHint().width() - max(map(self._wide, self.text().split("\n")))

    def _broken(self, room: int) -> str:
        lines = [""]
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._wide(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)

    def _wide(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)
