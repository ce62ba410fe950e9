"""One item as the agent needs it in a chat: what it is, what there is of it, what to offer instead, what to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.orders.catalogue.item import Item, Stock
from ui.orders.catalogue.elided import ElidedButton
from ui.orders.catalogue.names import field_name, one_line, price_of, stock_of
from ui.orders.catalogue.picture import PictureLabel
from ui.orders.catalogue.pitch import pitch
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL, TIGHT
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from assistant.scripts.script import Script

say = words("catalogue")
NUMBERED = 9


class ItemView(QWidget):
    """Made anew for each item. The nth alternative is taken with Ctrl+n and its text inserted with Alt+n: the keys are
    the panel's."""

    take_wanted = Signal(str)  # an item number for the form
    insert_wanted = Signal(str)  # a text for the chat
    show_wanted = Signal(str)  # an item number to look at

    def __init__(
        self, item: Item, alternatives: Sequence[Item], scripts: Sequence[Script], picture: Path | None, *, taken: bool
    ) -> None:
        super().__init__()
        self.item = item
        self.alternatives = list(alternatives)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        self._column.setSpacing(SMALL)
        self._add_heading(picture)
        self._add_buttons(taken=taken)
        self._add_facts()
        self._add_alternatives()
        self._add_scripts(scripts)
        self._column.addStretch(1)

    def _add_heading(self, picture: Path | None) -> None:
        if picture:
            self._column.addWidget(PictureLabel(picture, self.item.name or self.item.code))
        title = _wrapped(f"{self.item.code} {self.item.name}".strip(), "title")
        stock = _wrapped(stock_of(self.item), "hint" if self.item.stock is Stock.IN_STOCK else "warning")
        self._column.addWidget(title)
        self._column.addWidget(stock)

    def _add_buttons(self, *, taken: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        if not taken:
            take = styled(QPushButton(say("Into the form")), "primary")
            take.clicked.connect(lambda: self.take_wanted.emit(self.item.code))
            row.addWidget(take)
        tell = QPushButton(say("Tell the buyer"))
        tell.setToolTip(pitch(self.item))
        tell.clicked.connect(lambda: self.insert_wanted.emit(pitch(self.item)))
        row.addWidget(tell)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_facts(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(MEDIUM)
        form.setVerticalSpacing(TIGHT)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field, text in _facts(self.item):
            form.addRow(
                styled(QLabel(say("Price") if field == "price" else field_name(field)), "label"), _wrapped(text)
            )
        self._column.addLayout(form)

    def _add_alternatives(self) -> None:
        if not self.item.alternatives:
            return
        self._column.addWidget(styled(QLabel(say("Alternatives")), "section"))
        if not self.alternatives:
            self._column.addWidget(_wrapped(say("None of the alternatives noted is in stock."), "hint"))
        for number, other in enumerate(self.alternatives, 1):
            self._column.addWidget(self._alternative(number, other))

    def _alternative(self, number: int, other: Item) -> QWidget:
        take, tell = QPushButton(say("Into the form")), QPushButton(say("Tell the buyer"))
        look = styled(QPushButton(say("More")), "quiet")
        take.clicked.connect(lambda: self.take_wanted.emit(other.code))
        tell.clicked.connect(lambda: self.insert_wanted.emit(pitch(other)))
        look.clicked.connect(lambda: self.show_wanted.emit(other.code))
        for button, keys in ((take, f"Ctrl+{number}"), (tell, f"Alt+{number}"), (look, "")):
            button.setAccessibleDescription(one_line(other))
            button.setToolTip(keys if number <= NUMBERED else "")
        below = QHBoxLayout()
        below.setSpacing(SMALL)
        for button in (take, tell, look):
            below.addWidget(button)
        below.addStretch(1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(_wrapped(f"{number}  {one_line(other)}"))
        column.addLayout(below)
        return whole

    def _add_scripts(self, scripts: Sequence[Script]) -> None:
        if not scripts:
            return
        self._column.addWidget(styled(QLabel(say("Replies about it")), "section"))
        for script in scripts:
            insert = styled(ElidedButton(script.title), "choice")
            insert.setToolTip(script.body)
            insert.setAccessibleDescription(script.body)
            insert.clicked.connect(lambda _, text=script.body: self.insert_wanted.emit(text))
            self._column.addWidget(insert)


def _facts(item: Item) -> list[tuple[str, str]]:
    told = {
        "price": price_of(item),
        "sizes": say(", ").join(item.sizes),
        "colours": say(", ").join(item.colours),
        "attributes": item.attributes,
        "selling_points": item.selling_points,
        "chart": item.chart,
    }
    return [(field, text) for field, text in told.items() if text]


def _wrapped(text: str, kind: str = "") -> QLabel:
    label = styled(QLabel(text, wordWrap=True), kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
