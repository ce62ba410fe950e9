"""What an order costs: the goods of the card, the shop's offers, the freight, while any of them is changed."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from assistant.orders.card import Card, Details
from assistant.orders.couriers.advise import CourierAdvice, advise
from assistant.orders.price.basket import Good, freight_to, priced, read_priced
from assistant.orders.price.money import read_money, written
from assistant.orders.price.offers import Freight, Line, Offer, read_offers
from assistant.orders.price.total import add_up
from assistant.orders.recipient.read import read_recipient
from assistant.refusal import Refused
from ui.field import Field
from ui.orders.advice.panel import AdvicePanel, Known, line
from ui.orders.advice.price_text import price_text
from ui.orders.aids import Parts
from ui.orders.goods_grid import GoodsGrid
from ui.orders.names import refusal_sentence
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL, TIGHT
from ui.words import words

say = words("advice")
T = TypeVar("T")


class PricePanel(AdvicePanel):
    """Prices come from the catalogue, offers and freight from the shop's tables; each can be changed for this order."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(say("Price"), parts, say("Text for the buyer"))
        self.goods = GoodsGrid()
        self.others = QLineEdit(placeholderText="59.90x2 30", clearButtonEnabled=True)
        self.offers = Ticks(say("Offers of the shop"))
        self.more = QLineEdit(placeholderText="满300减30 2件9折 券10 9.8折", clearButtonEnabled=True)
        self.freight = QLineEdit()
        self.sum, self.missing = line("title"), line("warning")
        self._others = Field(say("Other goods, price × pieces"), self.others)
        self._more = Field(say("Further offers"), self.more)
        self._freight = Field(say("Freight in yuan"), self.freight)
        for part in (self.goods, self._others, self.offers, self._more, self._freight):
            self.body.addWidget(part)
        self.column.insertWidget(self.column.indexOf(self.foot), self._total())
        self.goods.edited.connect(self.answer)
        self.offers.ticked.connect(self.answer)
        for box in (self.others, self.more, self.freight):
            box.textChanged.connect(lambda _: self.answer())
        self._proposed = ""
        self._beginning = False
        self._region: CourierAdvice | None = None
        self.answer()

    def _total(self) -> QWidget:
        """Below what scrolls: what is to be paid is in sight, however many offers there are."""
        total = QWidget()
        column = QVBoxLayout(total)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, 0)
        column.setSpacing(SMALL)
        for part in (self.sum, self.missing):
            column.addWidget(part)
        return total

    def start(self) -> None:
        """The prices may come later: then the cursor goes to the one that is missing, if nobody has moved it yet."""
        self._beginning = self.known is None
        self._put_cursor()

    def _put_cursor(self) -> None:
        (self.goods.first_missing() or self.more).setFocus()

    def look(self, details: Details, card: Card | None) -> None:
        self.goods.forget_others(details)
        super().look(details, card)

    def learn(self, known: Known) -> None:
        self._region = _region(self.details, known)
        self.offers.show_offers(known.tables.offers(self.details.shop).offers)
        self._propose(freight_to(self._region, known.tables.offers(self.details.shop).freight))
        super().learn(known)
        if self._beginning and self.more.hasFocus() and not self.more.text():
            self._put_cursor()
        self._beginning = False

    def answer(self) -> None:
        goods = priced(self.details, self.known.catalogue, self.goods.typed) if self.known else ()
        self.goods.show_goods(goods)
        others = _read(self._others, read_priced)
        offers = _read(self._more, read_offers)
        freight = _read(self._freight, self._due)
        if self.freight.text() != self._proposed and freight is not None:
            self._freight.note.tell("")  # what was typed is due whatever is bought
        unknown = [good.line.item for good in goods if good.unit is None]
        self.missing.setText(say("Price missing: {items}", items=say(", ").join(unknown)))
        self.missing.setVisible(bool(unknown))
        if others is None or offers is None or freight is None or unknown or not (goods or others):
            self._show_nothing(goods)
        else:
            self._show(goods, others, [*self.offers.chosen, *offers], freight)

    def _propose(self, freight: Freight) -> None:
        free = freight.free_from if freight.fee else None
        self._freight.hint = "" if free is None else say("free from {sum} yuan", sum=written(free))
        if self.freight.text() in ("", self._proposed):
            self._proposed = written(freight.fee)
            self.freight.blockSignals(True)
            self.freight.setText(self._proposed)
            self.freight.blockSignals(False)

    def _due(self, typed: str) -> Freight:
        """The proposed fee with its free sum; one that was typed is due whatever is bought."""
        fee = read_money(typed.strip() or "0")
        if self.known is None or typed != self._proposed:
            return Freight(fee)
        return freight_to(self._region, self.known.tables.offers(self.details.shop).freight)

    def _show(self, goods: Sequence[Good], others: Sequence[Line], offers: Sequence[Offer], freight: Freight) -> None:
        lines = [Line(good.line.item, good.unit or 0, good.pieces) for good in goods]
        total = add_up([*lines, *others], offers, freight)
        self.goods.show_sums(goods, {row: total.shares[row] for row in range(len(goods)) if total.steps})
        self.sum.setText(say("To pay: {sum} yuan", sum=written(total.total)))
        self.sum.show()
        self.show_text(price_text(goods, others, total, freight))

    def _show_nothing(self, goods: Sequence[Good]) -> None:
        self.goods.show_sums(goods, {})
        self.sum.setText(say("Put an item number into the form, or a price under “Other goods”."))
        self.sum.setVisible(not goods and not self.others.text().strip())
        self.show_text("")


class Ticks(QWidget):
    """The offers of the shop, each on until somebody takes it off; hidden when there are none."""

    ticked = Signal()

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._off: set[str] = set()
        self._boxes: list[tuple[QCheckBox, Offer]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT)
        self._column.addWidget(styled(QLabel(caption), "label"))
        self.hide()

    @property
    def chosen(self) -> list[Offer]:
        return [offer for box, offer in self._boxes if box.isChecked()]

    def show_offers(self, offers: Sequence[Offer]) -> None:
        if list(offers) == [offer for _, offer in self._boxes]:
            return
        for box, _ in self._boxes:
            box.hide()
            box.deleteLater()
        self._boxes = [(self._box(offer), offer) for offer in offers]
        self.setVisible(bool(offers))

    def _box(self, offer: Offer) -> QCheckBox:
        box = QCheckBox(offer.written)
        box.setChecked(offer.written not in self._off)
        box.toggled.connect(lambda on: self._tick(offer.written, on))
        self._column.addWidget(box)
        return box

    def _tick(self, written: str, on: bool) -> None:
        self._off = self._off - {written} if on else self._off | {written}
        self.ticked.emit()


def _read(field: Field, read: Callable[[str], T]) -> T | None:
    """What stands in the field; None, and the reason below it, when it cannot be read."""
    editor = field.editor
    assert isinstance(editor, QLineEdit)  # noqa: S101 - they are
    try:
        value = read(editor.text())
    except Refused as refusal:
        field.complain(refusal_sentence(refusal))
        return None
    field.settle()
    return value


def _region(details: Details, known: Known) -> CourierAdvice | None:
    place = read_recipient(details.address)
    if not place.province:
        return None
    return advise(known.tables.couriers(details.shop), place.province, place.city, place.district)
