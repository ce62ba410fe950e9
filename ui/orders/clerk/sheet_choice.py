"""The courier program's sheet: which file it is, and in which of its columns the two numbers stand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.orders.clerk.waybills import guess_columns
from ui.field import Field
from ui.theme import styled
from ui.theme.measures import SMALL
from ui.words import words

say = words("clerk")


class SheetChoice(QWidget):
    """`file_wanted`: another file is to be chosen. `changed`: other columns were chosen."""

    file_wanted = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = styled(QLabel(say("The courier program's sheet, with order numbers and waybill numbers.")), "hint")
        self.name.setWordWrap(True)
        self.choose = QPushButton(say("Choose the sheet…"))
        self.choose.clicked.connect(self.file_wanted)
        self.order, self.waybill = QComboBox(), QComboBox()
        self._columns = QWidget()
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(Field(say("Order numbers stand in"), self.order), 1)
        row.addWidget(Field(say("Waybill numbers stand in"), self.waybill), 1)
        self._columns.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (self.name, self.choose, self._columns):
            column.addWidget(part)
        for box in (self.order, self.waybill):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(lambda _: self.changed.emit())

    @property
    def columns(self) -> tuple[int, int] | None:
        """Of the order and the waybill numbers; None until both are known."""
        order, waybill = self.order.currentIndex() - 1, self.waybill.currentIndex() - 1
        return None if order < 0 or waybill < 0 or order == waybill else (order, waybill)

    def show_sheet(self, name: str, headings: Sequence[str]) -> None:
        """Guesses the columns by their headings; a wrong guess is put right in the boxes."""
        self.name.setText(say("Sheet: {name}", name=name))
        for box, place in zip((self.order, self.waybill), guess_columns(headings), strict=True):
            box.clear()
            box.addItems([say("Not known yet"), *(_title(n, heading) for n, heading in enumerate(headings))])
            box.setCurrentIndex(place + 1)
        self._columns.show()


def _title(place: int, heading: str) -> str:
    """As spreadsheets count: A, B, … Z, AA."""
    letters = ""
    number = place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters} · {heading.strip()}" if heading.strip() else letters
