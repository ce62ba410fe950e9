"""The fields of an item: texts go in and come out, complaints stand at the field they are about."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from assistant.orders.catalogue.item import Stock
from assistant.orders.catalogue.typed import FIELD_OF
from assistant.refusal import Refused
from ui.field import Field
from ui.orders.catalogue.names import FIELDS, field_name, say, stock_name
from ui.orders.catalogue.picture_edit import PictureEdit
from ui.orders.form.boxes import GrowingBox
from ui.theme.measures import MEDIUM, SMALL
from ui.words.reasons import sentence

HINTS = {
    "sizes": "Several with commas or spaces between them.",
    "alternatives": "Item numbers to offer when this one is out of stock.",
    "presale_until": "The day from which it is sent, such as 2026-12-01.",
    "selling_points": "What is said to the buyer about it.",
}
WIDE = ("attributes", "selling_points", "alternatives", "picture")
TEXTS = ("attributes", "selling_points")


class ItemForm(QWidget):
    """`edited` comes with every change by the user."""

    edited = Signal()

    def __init__(self, texts: Mapping[str, str], charts: Sequence[str], picture: PictureEdit) -> None:
        super().__init__()
        self.picture = picture
        self.lines = {name: QLineEdit() for name in FIELDS if name not in (*TEXTS, "stock", "chart", "picture")}
        self.texts = {name: GrowingBox(2) for name in TEXTS}
        self.stock = QComboBox()
        for stock in Stock:
            self.stock.addItem(stock_name(stock), stock.value)
        self.chart = QComboBox(editable=True)
        self.chart.addItems(["", *charts])
        self.chart.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        editors = {**self.lines, **self.texts, "stock": self.stock, "chart": self.chart, "picture": picture}
        self.fields = {
            name: Field(field_name(name), editors[name], say(HINTS[name]) if name in HINTS else "") for name in FIELDS
        }
        self._lay_out()
        self._fill(texts)
        self._watch()

    def values(self) -> dict[str, str]:
        """What stands in the fields, judged by nobody yet."""
        return {
            **{name: line.text() for name, line in self.lines.items()},
            **{name: box.value() for name, box in self.texts.items()},
            "stock": str(self.stock.currentData()),
            "chart": self.chart.currentText(),
            "picture": self.picture.name,
        }

    def complain(self, refusal: Refused) -> bool:
        """Says at its field why it was refused, and goes there. False: it is about no field."""
        name = FIELD_OF.get(refusal.reason, "")
        if refusal.reason == "item_text_too_long":
            name = str(refusal.facts["field"])
        if name not in self.fields:
            return False
        facts = refusal.facts | ({"field": field_name(name)} if "field" in refusal.facts else {})
        self.fields[name].complain(sentence(refusal.reason, **facts))
        self.fields[name].editor.setFocus()
        return True

    def _fill(self, texts: Mapping[str, str]) -> None:
        for name, line in self.lines.items():
            line.setText(texts[name])
            line.setCursorPosition(0)
        for name, box in self.texts.items():
            box.show_value(texts[name])
        self.stock.setCurrentIndex(self.stock.findData(texts["stock"]))
        self.chart.setCurrentText(texts["chart"])
        self._follow_stock()

    def _follow_stock(self) -> None:
        """A day of presale says something only for what is on presale."""
        self.lines["presale_until"].setEnabled(self.stock.currentData() == Stock.PRESALE.value)

    def _watch(self) -> None:
        signals = {name: line.textChanged for name, line in self.lines.items()}
        signals |= {name: box.edited for name, box in self.texts.items()}
        signals |= {"stock": self.stock.currentIndexChanged, "chart": self.chart.currentTextChanged}
        for name, signal in (signals | {"picture": self.picture.edited}).items():
            signal.connect(lambda *_, field=self.fields[name]: field.settle())
            signal.connect(lambda *_: self.edited.emit())
        self.stock.currentIndexChanged.connect(lambda _: self._follow_stock())

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        pairs = [name for name in FIELDS if name not in WIDE]
        for place, name in enumerate(pairs):
            grid.addWidget(self.fields[name], place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for row, name in enumerate(WIDE, (len(pairs) + 1) // 2):
            grid.addWidget(self.fields[name], row, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(grid.rowCount(), 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
