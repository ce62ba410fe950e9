"""A list of entries, and below it the fields of the one that is chosen."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.refusal import Refused
from ui.scripts.parts.part_list import PartList
from ui.scrolled import bring_into_view
from ui.theme.measures import SMALL

Entry = TypeVar("Entry")


class EntriesEdit(QWidget, Generic[Entry]):
    """`refused` comes for one entry too many, and for what cannot be taken. Who inherits it says what a row says
    (`line`) and shows an entry in the fields (`show_entry`)."""

    changed = Signal()
    refused = Signal(object)  # Refused

    def __init__(self, rows: PartList, form: QWidget, limit: int, too_many: str) -> None:
        super().__init__()
        self.rows = rows
        self.form = form
        self._limit, self._too_many = limit, too_many
        self._entries: list[Entry] = []
        self._removed: list[tuple[int, Entry]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(rows)
        column.addWidget(form)
        rows.current.connect(self._show_form)
        rows.move.connect(self._move)
        rows.remove.connect(self._remove)
        rows.bring_back.connect(self._bring_back)
        rows.write.connect(self.go_on_writing)
        form.hide()

    def line(self, place: int, entry: Entry) -> str:
        raise NotImplementedError

    def show_entry(self, entry: Entry) -> None:
        raise NotImplementedError

    def write(self) -> None:
        """Puts the focus into the fields."""
        raise NotImplementedError

    def go_on_writing(self) -> None:
        """The same, and the fields come into view."""
        self.write()
        bring_into_view(self.form)

    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        self._entries, self._removed = list(entries), []
        self.refresh(0 if entries else -1)

    def choose(self, place: int) -> None:
        """Shows this one, ready to be changed."""
        self.rows.list.setCurrentRow(place)
        self.go_on_writing()

    def append(self, entry: Entry) -> None:
        if len(self._entries) >= self._limit:
            self.refused.emit(Refused(self._too_many, count=len(self._entries) + 1, limit=self._limit))
            return
        self._entries.append(entry)
        self.refresh(len(self._entries) - 1)
        self.go_on_writing()
        self.changed.emit()

    def put(self, entry: Entry) -> None:
        """In the place of the one that is chosen; its fields show it already."""
        place = self.rows.list.currentRow()
        self._entries[place] = entry
        self.rows.say_row(place, self.line(place, entry))
        self.changed.emit()

    def refresh(self, current: int) -> None:
        """Shows all rows and the fields of this one."""
        self.rows.show_rows([self.line(place, entry) for place, entry in enumerate(self._entries)], current)
        self._show_form(current)

    def _move(self, by: int) -> None:
        place = self.rows.list.currentRow()
        self._entries.insert(place + by, self._entries.pop(place))
        self.refresh(place + by)
        self.changed.emit()

    def _remove(self) -> None:
        place = self.rows.list.currentRow()
        self._removed.append((place, self._entries.pop(place)))
        self.refresh(min(place, len(self._entries) - 1))
        self.rows.focus()
        self.changed.emit()

    def _bring_back(self) -> None:
        if self._removed and len(self._entries) < self._limit:
            place, entry = self._removed.pop()
            place = min(place, len(self._entries))
            self._entries.insert(place, entry)
            self.refresh(place)
            self.rows.focus()
            self.changed.emit()

    def _show_form(self, place: int) -> None:
        self.form.setVisible(place >= 0)
        if place >= 0:
            self.show_entry(self._entries[place])
