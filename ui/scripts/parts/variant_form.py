"""The fields of another text: what it says, and for when and whom it is."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from assistant.scripts.parts import Acquaintance, Hours, Variant
from ui.field import Field
from ui.scripts.body_edit import BodyEdit
from ui.scripts.parts.lines import CUSTOMERS, HOURS
from ui.scripts.tags_line import typed_tags
from ui.theme.measures import SMALL
from ui.words import words

say = words("parts")

LINES = 4
Kind = TypeVar("Kind", Hours, Acquaintance)


class VariantForm(QWidget):
    """Shows another text and says what became of it."""

    changed = Signal(object)  # Variant

    def __init__(self) -> None:
        super().__init__()
        self._showing = False
        self.text = BodyEdit()
        self.text.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 2 * SMALL)
        self.hours = {each: QCheckBox(say(word)) for each, word in HOURS.items()}
        self.customers = {each: QCheckBox(say(word)) for each, word in CUSTOMERS.items()}
        self.shops, self.regions = QLineEdit(), QLineEdit()
        self.shops.setPlaceholderText(say("All shops"))
        self.regions.setPlaceholderText(say("All regions"))
        self._lay_out()
        self.text.textChanged.connect(self._tell)
        for box in (*self.hours.values(), *self.customers.values()):
            box.toggled.connect(self._tell)
        for line in (self.shops, self.regions):
            line.textChanged.connect(self._tell)

    def show_variant(self, variant: Variant) -> None:
        self._showing = True
        self.text.set_body(variant.text)
        for hours, box in self.hours.items():
            box.setChecked(hours in variant.hours)
        for customer, box in self.customers.items():
            box.setChecked(customer in variant.customers)
        self.shops.setText(", ".join(variant.shops))
        self.regions.setText(", ".join(variant.regions))
        self._showing = False

    def variant(self) -> Variant:
        return Variant(
            self.text.body(),
            typed_tags(self.shops.text()),
            _ticked(self.hours),
            _ticked(self.customers),
            typed_tags(self.regions.text()),
        )

    def write(self) -> None:
        self.text.setFocus()

    def _tell(self) -> None:
        if not self._showing:
            self.changed.emit(self.variant())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(Field(say("This text instead"), self.text))
        column.addWidget(Field(say("When"), _boxes(self.hours), say("Nothing ticked: always.")))
        column.addWidget(Field(say("For whom"), _boxes(self.customers)))
        column.addWidget(Field(say("In which shops"), self.shops, say("Several with commas between them.")))
        column.addWidget(
            Field(say("For which regions"), self.regions, say("Provinces or cities, as they stand in an address."))
        )


def _ticked(boxes: Mapping[Kind, QCheckBox]) -> tuple[Kind, ...]:
    return tuple(each for each, box in boxes.items() if box.isChecked())


def _boxes(boxes: Mapping[Kind, QCheckBox]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for box in boxes.values():
        column.addWidget(box)
    holder.setFocusProxy(next(iter(boxes.values())))
    return holder
