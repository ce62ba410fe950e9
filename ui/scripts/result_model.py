"""The found scripts as a Qt model: at most fifty, marked when they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.scripts.whose import whose
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from assistant.scripts.script import Script
    from assistant.search.highlight import Marks

say = words("reply")

MOST = 50  # nobody reads further: one more letter is quicker, and a list of any length stays within a frame


class ResultModel(QAbstractListModel):
    """`highlight` is asked once for each script that comes into sight, not for every one that was found."""

    def __init__(self, highlight: Callable[[Script, str], Marks]) -> None:
        super().__init__()
        self._highlight = highlight
        self._scripts: list[Script] = []
        self._marks: dict[int, Marks] = {}
        self._query = ""
        self.outdated: Callable[[], Collection[str]] = tuple  # ids of copies whose original has changed since
        self.suggested = 0  # so many scripts at the top are suggested for what the customer wrote

    def fill(self, scripts: Sequence[Script], query: str, suggested: int = 0) -> None:
        self.beginResetModel()
        self._scripts = list(scripts[:MOST])
        self.suggested = suggested
        self._query = query
        self._marks = {}
        self.endResetModel()

    def script(self, row: int) -> Script | None:
        return self._scripts[row] if 0 <= row < len(self._scripts) else None

    def row_of(self, id: str) -> int:
        return next((row for row, script in enumerate(self._scripts) if script.id == id), -1)

    def marks(self, row: int) -> Marks:
        if row not in self._marks:
            self._marks[row] = self._highlight(self._scripts[row], self._query)
        return self._marks[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._scripts)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        script = self.script(index.row())
        if script is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return script.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = say("Suggested") if index.row() < self.suggested else ""
            said = (
                told,
                script.title,
                whose(script, outdated=self.outdated()),
                script.code,
                script.category,
                script.body,
            )
            return ", ".join(filter(None, said))
        return None
