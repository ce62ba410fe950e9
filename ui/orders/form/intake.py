"""Takes what a buyer wrote into the form, says what that changes, and offers the way back."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from assistant.orders.card import Details
from assistant.orders.goods.known import KnownGoods
from assistant.orders.pasted import fill_from, goes_to_another, says_more_than, speaks_of_an_order
from assistant.orders.recipient.recipient import Doubt
from assistant.orders.recipient.several import several_recipients
from ui.orders.banner import Banner
from ui.orders.form.form import OrderForm
from ui.orders.form.open_card import OpenCard
from ui.orders.form.paste_box import PasteBox
from ui.orders.form.pasted_words import remarks, told
from ui.orders.form.unsaved import Unsaved
from ui.words import words

say = words("orders")
TAKE_KEY = "Ctrl+T"
OWN_WORDS = ("notes", "wish", "lines", "remark")  # where whole sentences are at home
Known = Callable[[], KnownGoods | None]


class Intake(QObject):
    """`box` is where somebody pastes, `banner` where the answer is given; `blank` tells whether these details are those
    of a form that nobody has begun, with no card open in it; `known` has the words of the catalogue once it was read.
    `doubts` and `instead` are of the text that was taken last, by field."""

    taking = Signal()  # the form is about to be filled: an agreed card is changed on purpose
    new_wanted = Signal()  # what comes next belongs on a card of its own: clear the form
    several = Signal(object, object)  # what the form says, the texts of several recipients
    notice = Signal(str, str)

    def __init__(self, form: OrderForm, open_card: OpenCard, blank: Callable[[Details], bool], known: Known) -> None:
        super().__init__()
        self.box = PasteBox()
        self.banner = Banner("info")
        self._form = form
        self._open_card = open_card
        self._blank = blank
        self._known = known
        self.doubts: Mapping[str, tuple[Doubt, ...]] = {}
        self.instead: Mapping[str, tuple[str, ...]] = {}
        self._offered = ""  # what was copied and taken in, or offered, last
        self._open_offer = False  # the banner asks whether it is to be taken in
        self.box.given.connect(self.take)
        form.pasted.connect(self._look_into)

    def clear(self) -> None:
        """Another card is shown."""
        self.box.clear()
        self.banner.hide()

    def take(self, text: str) -> None:
        if self._open_card.read_only:
            self.notice.emit(say("This card is closed: nothing in it can change."), "warning")
            return
        self.taking.emit()
        self._open_offer = False
        before = self._form.details()
        if len(texts := several_recipients(text)) > 1:
            self.several.emit(asdict(before), texts)
            return
        filled = fill_from(before, text, self._known())
        self.doubts, self.instead = filled.doubts, filled.instead
        self._form.fill(filled.details, remarks(filled.doubts), filled.instead)
        if filled.changes:
            self.banner.tell(told(filled), say("Take back"), lambda: self._take_back(before))
        else:
            self.banner.tell(say("Nothing new was found in this text."))

    def withdraw(self) -> None:
        """The order hotkey was pressed again: what was offered before is of an earlier moment."""
        if self._open_offer:
            self.banner.hide()
            self._offered, self._open_offer = "", False

    def offer(self, text: str) -> None:
        """What was copied in the chat fills an empty form; into another one it goes if somebody says so."""
        if text == self._offered or not self._speaks_of_an_order(text):
            return
        if self._blank(self._form.details()):
            self._take_in(text)
            return
        self._offered, self._open_offer = text, True
        sentence, action = say("You have copied something about an order."), say("Take it in ({keys})", keys=TAKE_KEY)
        if self._for_another_card(text):
            action = say("Put it on a new card ({keys})", keys=TAKE_KEY)
            if not self._open_card.read_only:
                sentence = say("You have copied whom another parcel goes to.")
        self.banner.tell(sentence, action, lambda: self._take_where_it_belongs(text))

    def _look_into(self, field: str, text: str, before: str) -> None:
        """A message that was pasted into one field fills an empty form. Into another one, or when that was taken back,
        it goes if somebody says so."""
        if field in OWN_WORDS or not says_more_than(field, text, self._known()):
            return
        if text != self._offered and self._blank(replace(self._form.details(), **{field: before})):
            self._spread(field, text, before)
            return
        self._offered, self._open_offer = text, True
        sentence = say("What you have pasted says more than this field holds.")
        action = say("Fill the form from it ({keys})", keys=TAKE_KEY)
        self.banner.tell(sentence, action, lambda: self._spread(field, text, before))

    def _spread(self, field: str, text: str, before: str) -> None:
        """Out of the field that holds the whole message, into those that its words are for."""
        now = self._form.details()
        if text.strip() in getattr(now, field):
            self._form.fill(replace(now, **{field: before}))
        self._take_in(text)

    def take_offered(self) -> None:
        """By the keyboard. Who is quicker than the offer takes in what he has copied."""
        if self.banner.offers:
            self.banner.act()
        else:
            copied = QGuiApplication.clipboard().text()
            if self._speaks_of_an_order(copied):  # also once more, on another card
                self._take_where_it_belongs(copied)
            else:
                self.notice.emit(say("What was copied last says nothing about an order."), "info")

    def held(self) -> Unsaved:
        """What stands in the form, with the doubts that nobody has answered."""
        doubted, card = self._form.doubted, self._open_card.card
        doubts = {field: doubts for field, doubts in self.doubts.items() if field in doubted}
        instead = {field: values for field, values in self.instead.items() if field in doubted}
        return Unsaved(self._form.details(), self._open_card.id, card.revision if card else 0, doubts, instead)

    def restore(self, held: Unsaved) -> None:
        """What was doubtful about the form when the program ended still is."""
        self.doubts, self.instead = held.doubts, held.instead
        self._form.doubt(remarks(held.doubts), held.instead)

    def _speaks_of_an_order(self, text: str) -> bool:
        return speaks_of_an_order(text, self._known())

    def _for_another_card(self, text: str) -> bool:
        """The next buyer's words must not turn the last one's card into theirs. Pasted into the box they still do."""
        card = self._open_card.card
        return card is not None and (self._open_card.read_only or goes_to_another(card.details, text))

    def _take_where_it_belongs(self, text: str) -> None:
        if self._for_another_card(text):
            self.new_wanted.emit()
        self._take_in(text)

    def _take_in(self, text: str) -> None:
        self._offered = text
        self.box.show_text(text)
        self.take(text)

    def _take_back(self, before: Details) -> None:
        self.banner.hide()
        self._form.fill(before)
