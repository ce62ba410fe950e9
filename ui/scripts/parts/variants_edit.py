"""The field for other texts of the same reply, each with what it is for."""

from PySide6.QtWidgets import QPushButton

from assistant.scripts.part_rules import VARIANTS
from assistant.scripts.parts import Variant
from ui.scripts.parts.entries_edit import EntriesEdit
from ui.scripts.parts.lines import variant_line
from ui.scripts.parts.part_list import PartList
from ui.scripts.parts.variant_form import VariantForm
from ui.words import words

say = words("parts")


class VariantsEdit(EntriesEdit[Variant]):
    """Of texts that are for the same, each has its turn: their order counts."""

    def __init__(self) -> None:
        self.add = QPushButton(say("Add another text"))
        empty = say(
            "Nothing yet. Another text goes out instead of the one above: at night, outside working hours, in one shop,"
            " to new or old customers or to a region. Without any of these, both take turns."
        )
        self.fields = VariantForm()
        super().__init__(PartList(say("Other texts"), empty, (self.add,)), self.fields, VARIANTS, "too_many_variants")
        self.add.clicked.connect(lambda: self.append(Variant("")))
        self.fields.changed.connect(self.put)

    def line(self, place: int, entry: Variant) -> str:
        return variant_line(place + 1, entry)

    def show_entry(self, entry: Variant) -> None:
        self.fields.show_variant(entry)

    def write(self) -> None:
        self.fields.write()
