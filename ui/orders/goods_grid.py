"""The goods of a card with a price beside each: the catalogue's, or the one that is typed over it."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from assistant.orders.card import Details
from assistant.orders.catalogue.item import code_key
from assistant.orders.price.basket import Good, on_card
from assistant.orders.price.money import read_money, written
from assistant.refusal import Refused
from ui.orders.advice.price_text import good_name
from ui.theme import mark, styled
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("advice")
DIGITS = 9  # room for a price


class GoodsGrid(QWidget):
    """`typed` are the prices that somebody wrote, by the key of the item, None for what is no price and is marked."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.typed: dict[str, int | None] = {}
        self._shown: tuple[tuple[str, int], ...] = ()
        self._place = _place_for_tab(self)
        self._prices: list[QLineEdit] = []
        self._sums: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(1, 1)

    def show_goods(self, goods: Sequence[Good]) -> None:
        """The rows stay while the goods are the same, and with them the cursor."""
        shown = tuple((good_name(good), good.pieces) for good in goods)
        if shown != self._shown:
            self._shown = shown
            self._clear()
            for row, good in enumerate(goods):
                self._add(row, good)
            for before, price in pairwise([self._place, *self._prices]):  # else Tab comes to them last
                QWidget.setTabOrder(before, price)
        self.setVisible(bool(goods))

    def show_sums(self, goods: Sequence[Good], shares: Mapping[int, int]) -> None:
        """`shares`: what is left of each line's sum after the offers, where that is less."""
        for row, (good, label) in enumerate(zip(goods, self._sums, strict=True)):
            if good.sum is None:
                label.setText("")
            else:
                after = f" → {written(shares[row])}" if row in shares else ""
                label.setText(f"× {good.pieces} = {written(good.sum)}{after}")

    def forget_others(self, details: Details) -> None:
        """Another card has other goods: what was typed for them is no price of the next ones."""
        here = {code_key(line.item) for line in on_card(details)}
        self.typed = {key: price for key, price in self.typed.items() if key in here}

    def first_missing(self) -> QLineEdit | None:
        return next((price for price in self._prices if not price.text().strip()), None)

    def _add(self, row: int, good: Good) -> None:
        name = QLabel(good_name(good), wordWrap=True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        price = QLineEdit("" if good.unit is None else written(good.unit), placeholderText=say("price"))
        price.setAccessibleName(say("Price of {item} in yuan", item=good.line.item))
        price.setFixedWidth(DIGITS * self.fontMetrics().horizontalAdvance("0") + SMALL)
        price.textEdited.connect(lambda text: self._type(good.line.item, text, price))
        amount = styled(QLabel(wordWrap=True), "label")
        self._grid.addWidget(name, 2 * row, 0, 1, 2)
        self._grid.addWidget(price, 2 * row + 1, 0)
        self._grid.addWidget(amount, 2 * row + 1, 1)
        self._prices.append(price)
        self._sums.append(amount)

    def _type(self, item: str, text: str, price: QLineEdit) -> None:
        try:
            self.typed[code_key(item)] = read_money(text)
        except Refused:
            self.typed[code_key(item)] = None
        mark(price, wrong=bool(text.strip()) and self.typed[code_key(item)] is None)
        self.edited.emit()

    def _clear(self) -> None:
        for widget in self.findChildren(QWidget):
            if widget is not self._place:
                widget.hide()
                widget.deleteLater()
        self._prices, self._sums = [], []


def _place_for_tab(grid: QWidget) -> QWidget:
    """Never seen: it keeps the grid's place for Tab, as Qt puts a widget only behind one that takes keys."""
    place = QWidget(grid)
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    place.hide()
    return place
