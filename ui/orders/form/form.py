"""The order form: the fields in the order of the trade, each with what is doubtful about it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from assistant.orders.card import FIELD_NAMES, Details
from assistant.orders.check import Doubt, check
from ui.field import Field
from ui.orders.aids import Aid
from ui.orders.form.boxes import GrowingBox, LineBox
from ui.orders.form.remarks import Remarks
from ui.orders.names import doubt_sentence, labels
from ui.theme import mark
from ui.theme.measures import SMALL
from ui.words import words

say = words("orders")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field stands: row and columns of six; `lines` of text it has room for at first, 0 for a plain line."""

    row: int
    column: int
    columns: int
    lines: int = 0


# 货号/联系人, 尺码/联系电话, 颜色/物流方式, 数量/收货地址, 备注, then what the shop adds.
PLACES: dict[str, Place] = {
    "item": Place(0, 0, 3),
    "contact": Place(0, 3, 3),
    "size": Place(1, 0, 3),
    "phone": Place(1, 3, 3),
    "colour": Place(2, 0, 3),
    "courier": Place(2, 3, 3),
    "quantity": Place(3, 0, 2),
    "address": Place(3, 2, 4, lines=2),
    "notes": Place(4, 0, 6, lines=1),
    "account": Place(5, 0, 3),
    "order_number": Place(5, 3, 3),
    "shop": Place(6, 0, 2),
    "wish": Place(6, 2, 4, lines=1),
    "lines": Place(7, 0, 6, lines=1),
    "remark": Place(8, 0, 6, lines=1),
    "flag": Place(9, 0, 2),
    "waybill": Place(9, 2, 4),
}
AID_KEY = "F2"
NOTHING: Mapping[str, Any] = {}
NARROW = 17  # digits' widths: with less for half a row, every field has a row of its own


class OrderForm(QWidget):
    """Keeps the fields. A doubt is shown once its field was left, or when all are asked for; then it follows the
    typing, and goes when it is answered."""

    edited = Signal()
    left = Signal(str)  # the name of the field
    pasted = Signal(str, str, str)  # the name of the field, what came into it at once, what stood there before
    answered = Signal()  # nothing keeps the card from being sent any more, after `ask_all` had found something
    gone_to = Signal(QWidget)  # the field that the cursor was put into, with its label
    aid_wanted = Signal(str)  # the name of the aid

    def __init__(self) -> None:
        super().__init__()
        self.required: list[str] = []
        self.fields: dict[str, Field] = {}
        self._boxes: dict[str, LineBox | GrowingBox] = {}
        self._looked_at: set[str] = set()
        self._blocked = False
        self._aids: dict[str, str] = {}
        self._remarks = Remarks(self.fields, self._answer)
        self._shown: dict[str, tuple[Doubt | None, str]] = {}
        self._one_column: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(SMALL)
        for name, label in labels().items():
            self._add(name, label)
        self.arrange(self.width())

    def details(self) -> Details:
        return Details(**{name: box.value() for name, box in self._boxes.items()})

    def show_details(self, details: Details) -> None:
        """Fills the form; what was typed is gone, and no doubt is shown until a field is left."""
        for name, box in self._boxes.items():
            box.show_value(getattr(details, name))
        self._looked_at.clear()
        self._blocked = False
        self._remarks.clear()
        self._shown.clear()
        self._show_doubts()

    def fill(
        self, details: Details, remarks: Mapping[str, str] = NOTHING, instead: Mapping[str, Sequence[str]] = NOTHING
    ) -> None:
        """Puts in what was read from a buyer's message. `remarks` say of a field what is doubtful about it, until the
        field is edited or filled anew; `instead` are values that may be meant."""
        for name, box in self._boxes.items():
            if box.value() != getattr(details, name):
                box.show_value(getattr(details, name))
        self._remarks.put_pasted(remarks, instead)
        self._show_doubts()
        self.edited.emit()

    def doubt(self, remarks: Mapping[str, str], instead: Mapping[str, Sequence[str]]) -> None:
        """What is doubtful about what was pasted, without filling anything."""
        self._remarks.put_pasted(remarks, instead)
        self._show_doubts()

    @property
    def doubted(self) -> frozenset[str]:
        """The fields that were filled from a message, and whose doubt nobody has answered."""
        return self._remarks.pasted

    def remark(self, source: str, remarks: Mapping[str, str]) -> None:
        """What this source has to say of fields, in place of what it said before."""
        self._remarks.put(source, remarks)
        self._show_doubts()

    def offer_aids(self, aids: Iterable[Aid]) -> None:
        for aid in aids:
            if aid.field:
                self._aids[aid.field] = aid.name
                button = self.fields[aid.field].offer_aid(say(aid.title), AID_KEY)
                button.clicked.connect(lambda _, name=aid.name: self.aid_wanted.emit(name))

    def ask_for_aid(self) -> None:
        """For the field that the cursor is in."""
        for field, name in self._aids.items():
            if self._boxes[field].hasFocus():
                self.aid_wanted.emit(name)
                return

    def set_read_only(self, fields: Collection[str]) -> None:
        """These fields alone."""
        for name, box in self._boxes.items():
            box.setReadOnly(name in fields)

    def ask_all(self) -> tuple[Doubt, ...]:
        """Shows every doubt and puts the cursor into the first field that keeps the card from being sent."""
        self._looked_at = set(FIELD_NAMES)
        doubts = self._show_doubts()
        blocking = [doubt.field for doubt in doubts if doubt.blocking]
        self._blocked = bool(blocking)
        if blocking:
            self.go_to(blocking[0])
        return doubts

    def line(self, name: str) -> LineBox:
        """The input of a field that is one line."""
        return cast("LineBox", self._boxes[name])

    def go_to(self, name: str) -> None:
        self._boxes[name].setFocus()
        self.gone_to.emit(self.fields[name])

    def arrange(self, width: int) -> None:
        """Pairs side by side, or one below the other where the text is large for the width."""
        one_column = width / 2 < NARROW * self.fontMetrics().horizontalAdvance("0")
        if one_column == self._one_column:
            return
        self._one_column = one_column
        for row, (name, field) in enumerate(self.fields.items()):
            place = Place(row, 0, 6) if one_column else PLACES[name]
            self._grid.addWidget(field, place.row, place.column, 1, place.columns, Qt.AlignmentFlag.AlignTop)

    def _add(self, name: str, label: str) -> None:
        lines = PLACES[name].lines
        box = GrowingBox(lines) if lines else LineBox()
        box.edited.connect(lambda: self._edited(name))
        box.left.connect(lambda: self._left(name))
        box.pasted.connect(lambda text, before: self.pasted.emit(name, text, before))
        self._boxes[name] = box
        self.fields[name] = Field(label, box)
        for column in range(6):
            self._grid.setColumnStretch(column, 1)

    def _edited(self, name: str) -> None:
        self._remarks.settle(name)
        self._show_doubts()
        self.edited.emit()

    def _left(self, name: str) -> None:
        self._looked_at.add(name)
        self._show_doubts()
        self.left.emit(name)

    def _show_doubts(self) -> tuple[Doubt, ...]:
        doubts = check(self.details(), self.required)
        shown = {doubt.field: doubt for doubt in doubts if doubt.field in self._looked_at}
        for name, field in self.fields.items():
            now = shown.get(name), self._remarks.on(name)
            if now != self._shown.get(name):  # dressing a field anew costs more than a key press should
                _show(field, *now)
                self._shown[name] = now
        if self._blocked and not any(doubt.blocking for doubt in doubts):
            self._blocked = False
            self.answered.emit()
        return doubts

    def _answer(self, name: str, value: str | None) -> None:
        """A click on what is said about a pasted value."""
        if value is not None:
            self._boxes[name].show_value(value)
        self._boxes[name].setFocus()
        self._edited(name)


def _show(field: Field, doubt: Doubt | None, remark: str) -> None:
    """Red where the card cannot go out, amber where a person should look."""
    if doubt is None and not remark:
        field.settle()
    elif doubt is None:
        field.warn(remark)
        mark(field.editor, doubtful=True)
    elif doubt.blocking:
        field.complain(doubt_sentence(doubt.reason))
    else:
        field.warn(doubt_sentence(doubt.reason))
        mark(field.editor, doubtful=True)
