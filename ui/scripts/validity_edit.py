"""The field for when and where a reply is used: its first and its last day, and its shops."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QLineEdit, QWidget

from assistant.scripts.parts import Validity
from ui.scripts.tags_line import typed_tags
from ui.theme.measures import SMALL
from ui.words import words

say = words("shops")


class ValidityEdit(QWidget):
    """A day counts only while its box is ticked; no shop means all of them."""

    changed = Signal()

    def __init__(self, validity: Validity) -> None:
        super().__init__()
        self.start = DayLimit(say("From"))
        self.until = DayLimit(say("Until"))
        self.shops = QLineEdit()
        self.shops.setPlaceholderText(say("All shops"))
        self.shops.setToolTip(say("Only in these shops, with commas between them"))
        self.shops.setAccessibleName(say("Only in these shops, with commas between them"))
        self.setFocusProxy(self.start.on)
        self._lay_out()
        self.set_validity(validity)
        for limit in (self.start, self.until):
            limit.on.toggled.connect(self.changed)
            limit.day.dateChanged.connect(self.changed)
        self.shops.textChanged.connect(self.changed)

    def validity(self) -> Validity:
        return Validity(self.start.value(), self.until.value(), typed_tags(self.shops.text()))

    def set_validity(self, validity: Validity) -> None:
        self.start.set_value(validity.start)
        self.until.set_value(validity.until)
        self.shops.setText(", ".join(validity.shops))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SMALL)
        for row, limit in enumerate((self.start, self.until)):
            grid.addWidget(limit.on, row, 0)
            grid.addWidget(limit.day, row, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.shops, 2, 0, 1, 2)


class DayLimit:
    """A box to tick and the day beside it."""

    def __init__(self, label: str) -> None:
        self.on = QCheckBox(label)
        self.day = QDateEdit(QDate.currentDate(), calendarPopup=True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(label)
        self.day.setEnabled(False)
        self.on.toggled.connect(self.day.setEnabled)

    def value(self) -> date | None:
        day = self.day.date()
        return date(day.year(), day.month(), day.day()) if self.on.isChecked() else None

    def set_value(self, value: date | None) -> None:
        if value:
            self.day.setDate(QDate(value.year, value.month, value.day))
        self.on.setChecked(value is not None)
