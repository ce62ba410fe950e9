"""What stands in each column of a table: guessed, shown with examples, put right in the boxes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from assistant.exchange.columns import ROLES, Mapping
from ui.exchange.names import FIELDS
from ui.field import Field
from ui.theme.measures import SMALL
from ui.words import words

say = words("exchange")

EXAMPLES, LONGEST = 3, 30


class ColumnsBox(QWidget):
    """`changed`: somebody has put something right."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Sequence[str]] = ()
        self.headed = QCheckBox(say("The first row says what is in the columns"))
        self.headed.clicked.connect(lambda _: self._rebuild())
        self.boxes: list[QComboBox] = []
        self._fields: list[Field] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._column.addWidget(self.headed)
        self.hide()

    def show_table(self, rows: Sequence[Sequence[str]], mapping: Mapping) -> None:
        """The rows with their heading, and the guess."""
        self._rows = rows
        self.headed.setChecked(mapping.headed)
        self._build({place: role for role, place in mapping.places.items()})

    @property
    def mapping(self) -> Mapping:
        """As it stands in the boxes; where two columns have one role, the first."""
        places: dict[str, int] = {}
        for place, box in enumerate(self.boxes):
            if role := box.currentData():
                places.setdefault(role, place)
        return Mapping(places, headed=self.headed.isChecked())

    def _rebuild(self) -> None:
        self._build({place: str(box.currentData()) for place, box in enumerate(self.boxes) if box.currentData()})
        self.changed.emit()

    def _build(self, roles: dict[int, str]) -> None:
        for field in self._fields:
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
        width = max(map(len, self._rows), default=0)
        self.boxes = [self._box(roles.get(place, "")) for place in range(width)]
        self._fields = [Field(self._name(place), box, self._examples(place)) for place, box in enumerate(self.boxes)]
        for field in self._fields:
            self._column.addWidget(field)

    def _box(self, role: str) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(say("Leave out"), "")
        for each in ROLES:
            box.addItem(say(FIELDS[each]), each)
        box.setCurrentIndex(box.findData(role))
        box.activated.connect(lambda _: self.changed.emit())
        return box

    def _name(self, place: int) -> str:
        first = self._rows[0] if self.headed.isChecked() and self._rows else ()
        heading = first[place].strip() if place < len(first) else ""
        return heading[:LONGEST] or say("Column {number}", number=place + 1)

    def _examples(self, place: int) -> str:
        rows = self._rows[1:] if self.headed.isChecked() else self._rows
        cells = (" ".join(row[place].split()) for row in rows[:200] if place < len(row))
        return " · ".join(list(dict.fromkeys(cell[:LONGEST] for cell in cells if cell))[:EXAMPLES]) or say("empty")
