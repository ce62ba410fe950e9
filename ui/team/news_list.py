"""What came with the last releases, one thing a line."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QStackedWidget

from ui.team.difference_told import kind_name
from ui.team.telling import what_name
from ui.theme import styled
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.team.standing import NewsItem

say = words("team")

MOST = 1000  # nobody reads on after these


class NewsList(QStackedWidget):
    """In place of an empty list stands what that means."""

    chosen = Signal(object)  # NewsItem or None

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[NewsItem] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(say("What is new"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(6 * self.fontMetrics().height())
        self.list.currentRowChanged.connect(lambda _: self.chosen.emit(self.current()))
        self.hint = styled(QLabel(), "empty")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(self.hint)
        self.addWidget(self.list)

    def current(self) -> NewsItem | None:
        row = self.list.currentRow()
        return self._items[row] if 0 <= row < len(self._items) else None

    def show_news(self, items: Sequence[NewsItem]) -> None:
        self._items = items = [*reversed(items)][:MOST]
        self.list.clear()
        for item in items:
            self.list.addItem(QListWidgetItem(row_of(item)))
        self.hint.setText(say("Nothing is new since you last looked. What leads publish is listed here."))
        self.setCurrentWidget(self.list if items else self.hint)
        self.list.setCurrentRow(0 if items else -1)


def row_of(item: NewsItem) -> str:
    return say("{what}: {title} ({kind})", what=what_name(item.what), title=item.title, kind=kind_name(item.key[0]))


def counted(items: Sequence[NewsItem]) -> str:
    """How many of each, in the order in which one asks for it."""
    counts = Counter(item.what for item in items)
    told = {
        "new": say("{count} new", count=counts["new"]),
        "changed": say("{count} changed", count=counts["changed"]),
        "gone": say("{count} gone", count=counts["gone"]),
    }
    return " · ".join(text for what, text in told.items() if counts[what])
