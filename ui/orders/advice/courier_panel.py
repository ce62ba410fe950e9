"""Couriers and times: which may be used for a place, what they cost there, and between which days they arrive."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPushButton

from assistant.orders.card import Card, Details
from assistant.orders.couriers.advise import CourierAdvice, advise
from assistant.orders.couriers.rules import CourierRules
from assistant.orders.couriers.times import expected
from assistant.orders.recipient.read import read_recipient
from ui.field import Field
from ui.orders.advice import courier_words
from ui.orders.advice.panel import AdvicePanel, Known, line
from ui.orders.advice.sentences import courier_sentence
from ui.orders.aids import Parts
from ui.theme.measures import HAIR
from ui.words import words

say = words("advice")
COURIER = Qt.ItemDataRole.UserRole
MOST_ROWS = 6
TICK = 20_000  # ms: so late the hour of the cut-off may be noticed


def local_now() -> datetime:
    return datetime.now().astimezone()


class CourierPanel(AdvicePanel):
    """The place is the form's address until somebody types another, the wish the form's courier."""

    def __init__(self, parts: Parts, now: Callable[[], datetime] = local_now) -> None:
        super().__init__(say("Couriers and times"), parts, say("Text for the buyer"))
        self._now = now
        self.place = QLineEdit(clearButtonEnabled=True, placeholderText=say("A province, a city or a whole address"))
        self.place.textChanged.connect(lambda _: self.answer())
        self.place.returnPressed.connect(self._enter)
        self.where = line("title")
        self.wish = line("warning")
        self.couriers = Couriers()
        self.couriers.chosen.connect(self._choose)
        self.rule, self.others, self.clock = line("hint"), line("hint"), line("hint")
        self.button = QPushButton(say("Take into the form"))
        self.button.clicked.connect(lambda: self._choose(self.couriers.current))
        for part in (Field(say("Where to"), self.place), self.where, self.wish, self.couriers, self.button):
            self.body.addWidget(part)
        for part in (self.rule, self.others, self.clock):
            self.below.addWidget(part)
        self._proposed = ""
        self._begun = True
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self.answer)
        self.answer()

    def look(self, details: Details, card: Card | None) -> None:
        if self.place.text() in ("", self._proposed):
            self._proposed = " ".join(details.address.split())
            self.place.setText(self._proposed)
        super().look(details, card)

    def start(self) -> None:
        """In the list as soon as it is there, unless somebody has begun to type."""
        self.place.setFocus()
        self._begun = False

    def answer(self) -> None:
        place = read_recipient(self.place.text())
        there = bool(place.province) and self.known is not None
        for part in (self.couriers, self.button, self.rule, self.others, self.clock):
            part.setVisible(there)
        if self.known is None or not place.province:
            self.where.setText(say("Which province?"))
            self.wish.hide()
            self.show_text("")
            return
        places = place.province, place.city, place.district
        rules = self.known.tables.couriers(self.details.shop)
        self.where.setText(" ".join(dict.fromkeys(filter(None, places))))
        self._show(rules, advise(rules, *places, self.details.courier))

    def send(self) -> bool:
        """By the clock of now."""
        self.answer()
        return super().send()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _show(self, rules: CourierRules, advice: CourierAdvice) -> None:
        times = expected(rules, advice.days, self._now())
        self.couriers.show_couriers(advice.couriers, rules.named(self.details.courier))
        for part in (self.couriers, self.button):
            part.setVisible(bool(advice.couriers))
        for label, said in (
            (self.wish, courier_words.wish(advice)),
            (self.rule, courier_words.rule(advice)),
            (self.others, courier_words.not_there(rules, advice)),
            (self.clock, courier_words.clock(rules, times)),
        ):
            label.setText(said)
            label.setVisible(bool(said))
        self.show_text(courier_sentence(advice, times))

    def learn(self, known: Known) -> None:
        super().learn(known)
        if not self._begun and self.place.hasFocus() and self.place.text() == self._proposed:
            self._enter()
        self._begun = True

    def _enter(self) -> None:
        if self.couriers.current:
            self.couriers.setFocus()

    def _choose(self, courier: str) -> None:
        if courier:
            self.take({"courier": courier})


class Couriers(QListWidget):
    """Those that go there, the usual one first; as high as its rows. Enter or a double click chooses."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("Couriers that go there"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda item: self.chosen.emit(item.data(COURIER)))
        self._shown: tuple[tuple[str, ...], str] = (), ""

    @property
    def current(self) -> str:
        item = self.currentItem()
        return str(item.data(COURIER)) if item else ""

    def show_couriers(self, couriers: tuple[str, ...], wanted: str) -> None:
        """The cursor goes to the wanted one, else to the usual one, and stays while the list is the same."""
        if (couriers, wanted) == self._shown:
            return
        self._shown = couriers, wanted
        self.clear()
        for place, courier in enumerate(couriers):
            said = [say("usual")] if place == 0 else []
            said += [say("wanted")] if courier == wanted else []
            item = QListWidgetItem(say(" · ").join([courier, *said]))
            item.setData(COURIER, courier)
            self.addItem(item)
        self.setCurrentRow(couriers.index(wanted) if wanted in couriers else 0)
        self.setFixedHeight(self.sizeHintForRow(0) * min(self.count(), MOST_ROWS) + 2 * self.frameWidth() + HAIR)
