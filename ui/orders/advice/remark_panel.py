"""The remark for the warehouse, built in the order of the trade, and the flag that the shop gives such an order."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton

from assistant.orders.card import Card, Details
from assistant.orders.price.money import read_money, written
from assistant.orders.remark import Colour, Flag, Remark, flag_for
from assistant.orders.remark_reading import colour_named, read_remark
from assistant.refusal import Refused
from ui.field import Field
from ui.orders.advice.flag_names import colour_name, why_name
from ui.orders.advice.panel import AdvicePanel, Known, line
from ui.orders.aids import Parts
from ui.orders.names import refusal_sentence
from ui.theme import styled
from ui.theme.flags import flag_icon
from ui.theme.measures import SMALL
from ui.words import words

say = words("advice")

FIELDS: Mapping[str, tuple[str, int, int, int]] = {  # what it is called; row, column, columns
    "agent": ("Agent number", 0, 0, 1),
    "courier": ("Send with", 0, 1, 1),
    "hold": ("Why it must wait", 1, 0, 2),
    "gift": ("Gift", 2, 0, 1),
    "refund": ("Money back in yuan", 2, 1, 1),
    "note": ("Anything else", 3, 0, 2),
}


class RemarkPanel(AdvicePanel):
    """Begins with the remark in the form, else with the agent's number and the card's courier and wish. The flag
    follows the shop's table until somebody chooses another."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(say("Remark and flag"), parts, say("Remark (in Chinese, for the warehouse)"))
        self.boxes: dict[str, QLineEdit] = {}
        self._fields: dict[str, Field] = {}
        grid = QGridLayout()
        grid.setSpacing(SMALL)
        for name, (label, row, column, columns) in FIELDS.items():
            box = self.boxes[name] = QLineEdit()
            box.textEdited.connect(lambda _: self._edit())
            self._fields[name] = Field(say(label), box)
            grid.addWidget(self._fields[name], row, column, 1, columns, Qt.AlignmentFlag.AlignTop)
        self.flag = QComboBox()
        for colour in Colour:
            self.flag.addItem(colour_name(colour), colour)
        self.flag.activated.connect(self._choose)
        self.why = line("hint")
        self.button = styled(QPushButton(say("Take into the form")), "primary")
        self.button.setToolTip("Enter")
        for box in self.boxes.values():
            box.returnPressed.connect(self.button.click)
        self.foot.insert.setText(say("Insert where the cursor was"))  # the buyer must not get what the warehouse needs
        styled(self.foot.insert, "")
        self.button.clicked.connect(self._take)
        self.body.addLayout(grid)
        self.below.addWidget(Field(say("Flag"), self.flag))
        for part in (self.why, self.button):
            self.below.addWidget(part)
        self._chosen: Colour | None = None
        self._card: tuple[str, str] | None = None
        self._edited = False

    @property
    def colour(self) -> Colour | None:
        """The flag that is shown."""
        return Colour(self.flag.currentData()) if self.flag.currentData() else None

    def look(self, details: Details, card: Card | None) -> None:
        """What was typed here stays while the same card is open and its remark the same."""
        now = (card.id if card else "", details.remark)
        if now != self._card or not self._edited:
            self._card, self._edited = now, False
            self._begin(details)
        super().look(details, card)

    def learn(self, known: Known) -> None:
        """The shop may know the agent by a number of its own."""
        if self.known is None and not self._edited:
            self.known = known
            self._begin(self.details)
        super().learn(known)

    def start(self) -> None:
        self.boxes["hold"].setFocus()

    def answer(self) -> None:
        refund = self._refund()
        remark = Remark(**{name: box.text().strip() for name, box in self.boxes.items() if name != "refund"})
        remark = Remark(remark.agent, remark.courier, remark.hold, remark.gift, refund or 0, remark.note)
        self.show_text("" if refund is None else remark.text)
        self.button.setEnabled(bool(self.text.text))
        self._propose(remark)
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _begin(self, details: Details) -> None:
        its_own = self.known.tables.shop(details.shop.strip()).agent if self.known else ""
        agent = its_own or str(self.parts.setting("agent.number") or "")
        if details.remark.strip():
            remark = read_remark(details.remark, agent)
        else:
            remark = Remark(agent, details.courier.strip(), note=" ".join(details.wish.split()))
        self._chosen = colour_named(details.flag)
        for name, box in self.boxes.items():
            value = getattr(remark, name)
            box.setText(written(value) if isinstance(value, int) and value else str(value or ""))

    def _edit(self) -> None:
        self._edited = True
        self.answer()

    def _choose(self, place: int) -> None:
        self._edited = True
        self._chosen = Colour(self.flag.itemData(place))
        self.answer()

    def _refund(self) -> int | None:
        """In fen, 0 for none; None when it is no money."""
        typed, field = self.boxes["refund"].text().strip(), self._fields["refund"]
        try:
            fen = read_money(typed or "0")
        except Refused as refusal:
            field.complain(refusal_sentence(refusal))
            return None
        field.settle()
        return fen

    def _propose(self, remark: Remark) -> None:
        flags = self.known.tables.flags(self.details.shop) if self.known else ()
        proposed = flag_for(remark, flags)
        colour = self._chosen or (proposed.colour if proposed else None)
        for place, each in enumerate(Colour):
            self.flag.setItemText(place, _described(each, flags))
        self.flag.setCurrentIndex(-1 if colour is None else list(Colour).index(colour))
        self.why.setText(_reason(proposed, colour))

    def _paint(self) -> None:
        for place, colour in enumerate(Colour):
            self.flag.setItemIcon(place, flag_icon(colour, self.devicePixelRatioF()))

    def _take(self) -> None:
        self._edited = False
        flag = {"flag": colour_name(self.colour)} if self.colour else {}
        self.take({"remark": self.text.text} | flag)


def _described(colour: Colour, flags: tuple[Flag, ...]) -> str:
    """With all that the shop means by it, once."""
    meanings = dict.fromkeys(flag.meaning for flag in flags if flag.colour is colour and flag.meaning)
    return say(" – ").join([colour_name(colour), *meanings])


def _reason(proposed: Flag | None, colour: Colour | None) -> str:
    if proposed is None:
        return say("The shop's table proposes no flag for this.")
    if colour is not proposed.colour:
        facts = {"colour": colour_name(proposed.colour), "why": why_name(proposed.why)}
        return say("The shop's table proposes {colour} ({why}).", **facts)
    return say("By the shop's table: {why}.", why=why_name(proposed.why))
