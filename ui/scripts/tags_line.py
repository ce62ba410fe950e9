"""The field for a script's tags: words between commas, completed from the tags in use."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

COMMA = re.compile("[,，、;；]")  # as people type them, in Chinese and in English


def typed_tags(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, COMMA.split(text))))


class TagsLine(QLineEdit):
    """Holds tags and shows them as "价格, 活动"; while one is typed, those in use that contain it are offered."""

    def __init__(self, known: Sequence[str], tags: Sequence[str] = ()) -> None:
        super().__init__(", ".join(tags))
        self._known = known
        self._offered = QStringListModel(self)
        self._offer = QCompleter(self._offered, self)
        self._offer.setWidget(self)
        self._offer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._offer.activated.connect(self._complete)
        self.textEdited.connect(self._suggest)

    def tags(self) -> tuple[str, ...]:
        return typed_tags(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._offer.popup()
        if popup.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()  # they belong to the list of suggestions, not to the dialog
            return
        super().keyPressEvent(event)

    def _suggest(self) -> None:
        start, end = self._word()
        typed = self.text()[start:end].strip().casefold()
        others = set(typed_tags(self.text()[:start] + "," + self.text()[end:]))
        fitting = [tag for tag in self._known if typed and typed in tag.casefold() and tag not in others]
        if not fitting or fitting == [self.text()[start:end].strip()]:
            self._offer.popup().hide()
            return
        self._offered.setStringList(fitting[:12])
        self._offer.complete()

    def _word(self) -> tuple[int, int]:
        """First and last place of the tag in which the cursor stands."""
        text, cursor = self.text(), self.cursorPosition()
        commas = [match.start() for match in COMMA.finditer(text)]
        start = max((place + 1 for place in commas if place < cursor), default=0)
        end = min((place for place in commas if place >= cursor), default=len(text))
        return start, end

    def _complete(self, tag: str) -> None:
        start, end = self._word()
        before, after = self.text()[:start], self.text()[end:]
        head = f"{before} {tag}" if before else tag
        self.setText(head + (after or ", "))
        self.setCursorPosition(len(head) + (0 if after else 2))
