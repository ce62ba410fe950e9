"""The step of an import at which columns become fields: guessed, shown with what stands in them, put right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from assistant.orders.catalogue.columns import FIELDS, guess_columns, has_headings
from ui.field import Field
from ui.orders.catalogue.names import field_name, say
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL

EXAMPLES = 3
LONGEST = 40  # characters of an example


class ColumnsPage(QWidget):
    """Each column of the sheet is one field of the item, or left out."""

    def __init__(self) -> None:
        super().__init__()
        self._table: Sequence[Sequence[str]] = ()
        self.boxes: list[QComboBox] = []
        self.headed = QCheckBox(say("The first row says what is in the columns"))
        self.headed.toggled.connect(lambda _: self._build())
        self.problem = styled(QLabel(wordWrap=True), "error")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)
        self._column.addWidget(self.headed)
        self._area = QWidget()
        self._column.addWidget(self._area, 1)
        self._column.addWidget(self.problem)

    def show_table(self, table: Sequence[Sequence[str]]) -> None:
        """All rows as they stand in the sheet."""
        self._table = table
        self.headed.blockSignals(True)
        self.headed.setChecked(has_headings(table[0], table[1:]))
        self.headed.blockSignals(False)
        self._build()

    @property
    def rows(self) -> Sequence[Sequence[str]]:
        """Without the heading."""
        return self._table[1:] if self.headed.isChecked() else self._table

    @property
    def columns(self) -> dict[str, int]:
        """Which field stands in which column."""
        return {box.currentData(): place for place, box in enumerate(self.boxes) if box.currentData()}

    def complaint(self) -> str:
        """Why one cannot go on like this; "" when one can."""
        chosen = [box.currentData() for box in self.boxes if box.currentData()]
        twice = [field for field in dict.fromkeys(chosen) if chosen.count(field) > 1]
        if twice:
            return say("{field} can stand in one column only.", field=field_name(twice[0]))
        if "code" not in chosen:
            return say("Say which column has the item numbers: without them nobody can tell the items apart.")
        return ""

    def _build(self) -> None:
        width = max(map(len, self._table))
        first = self._table[0] if self.headed.isChecked() else ()
        guessed = {column: field for field, column in guess_columns(_padded(first, width), self.rows).items()}
        self.boxes = [self._box(guessed.get(column, "")) for column in range(width)]
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for place, box in enumerate(self.boxes):
            heading = first[place].strip() if place < len(first) else ""
            column.addWidget(Field(heading or say("Column {number}", number=place + 1), box, self._examples(place)))
        column.addStretch(1)
        area = Scrolled(page)
        self._column.replaceWidget(self._area, area)
        self._area.hide()
        self._area.deleteLater()
        self._area = area
        area.show()
        self.tell("")

    def tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _box(self, field: str) -> QComboBox:
        box = QComboBox()
        box.addItem(say("Leave out"), "")
        for name in FIELDS:
            box.addItem(field_name(name), name)
        box.setCurrentIndex(box.findData(field))
        box.currentIndexChanged.connect(lambda _: self.tell(""))
        return box

    def _examples(self, place: int) -> str:
        cells = (row[place].strip() for row in self.rows[:200] if place < len(row))
        some = list(dict.fromkeys(cell[:LONGEST] for cell in cells if cell))[:EXAMPLES]
        return " · ".join(some) or say("empty")


def _padded(cells: Sequence[str], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]
