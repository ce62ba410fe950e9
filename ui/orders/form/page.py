"""The page with the form: fill it, see the text that the buyer will get, insert it, save it, move it on."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from assistant.orders.card import CLERK_FIELDS, FIELD_NAMES, Card, Details
from assistant.orders.shop.tables import ShopTables
from assistant.orders.states import AGREED, WARNINGS
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.orders.aids import AIDS, WATCHES, Parts
from ui.orders.banner import Banner
from ui.orders.catalogue.form_lines import complete
from ui.orders.catalogue.goods import Goods
from ui.orders.form.actions import Actions
from ui.orders.form.form import OrderForm
from ui.orders.form.intake import Intake
from ui.orders.form.open_card import OpenCard
from ui.orders.form.outgoing import Outgoing
from ui.orders.form.preview import Preview
from ui.orders.form.quiet_lines import QuietLines
from ui.orders.form.state_line import StateLine
from ui.orders.form.unsaved import Unsaved
from ui.orders.form.watching import Watching
from ui.orders.names import refusal_sentence
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

say = words("orders")
PAUSE = 400  # ms without a key press: then the draft is kept


class FormPage(QWidget):
    """Joins the form, its preview and its buttons to the open card."""

    insert_wanted = Signal(str, str)  # the text, the card's id
    picture_wanted = Signal(object, str)  # the bytes of a PNG, the card's id
    copy_wanted = Signal(str)
    notice = Signal(str, str)
    paused = Signal()  # nothing was typed for a moment
    order_number_left = Signal()
    shown = Signal()  # the form was filled anew, not by typing
    aid_wanted = Signal(str)  # the name of the aid

    def __init__(self, open_card: OpenCard, parts: Parts) -> None:
        super().__init__()
        self.open_card = open_card
        self._changing = ""  # the id of the agreed card that somebody is changing on purpose
        self._setting = parts.setting
        self._outgoing = Outgoing(parts.setting)
        parts.background.run(lambda: parts.office.shop_tables, while_alive(self, self._learn))
        self.form = OrderForm()
        self.form.offer_aids(AIDS)
        self.lines = QuietLines(AIDS)
        self._watching = Watching(self.form, self.lines, WATCHES, parts)
        self.goods = Goods(parts.background, parts.office.goods)
        self.intake = Intake(self.form, open_card, self._nothing_begun, lambda: self.goods.known)
        self.preview = Preview(self.drawn)
        complete(*(self.form.line(name) for name in ("item", "size", "colour")), self.goods)
        self.state_line = StateLine(AIDS)
        self.actions = Actions()
        self.cleared = Banner("info")
        self.twin = Banner("warning")
        self.printed = Banner("warning")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self._blank = self.blank()  # as it was shown last
        self.form.show_details(self._blank)
        self.refresh()

    def blank(self) -> Details:
        """A new form: only the shop is filled in."""
        return Details(shop=str(self._setting("shop.name") or ""))

    @property
    def unsaved(self) -> bool:
        """The form holds something that is not on file."""
        card = self.open_card.card
        return self.form.details() != (card.details if card else self._blank)

    @property
    def locked(self) -> bool:
        """The buyer has agreed to the card, and nobody has said that it shall change."""
        card = self.open_card.card
        return card is not None and card.state in AGREED and self._changing != card.id

    def change(self) -> None:
        """Lets an agreed card be changed: with the next save it is *changed*, and wants another yes."""
        if self.locked:
            self._allow_change()
            self.refresh()
            self.form.go_to("item")

    def _allow_change(self) -> None:
        self._changing = self.open_card.id

    def show_card(self, card: Card | None, details: Details | None = None) -> None:
        """Fills the form with a card, or with what was typed over it. What stood there can be taken back."""
        before = (self.open_card.card, self.form.details()) if self.unsaved else None
        self.cleared.hide()
        self.twin.hide()
        self.intake.clear()
        self._changing = card.id if card and details else ""
        self.open_card.put(card)
        self.form.show_details(details or (card.details if card else self.blank()))
        self.refresh()
        self.look()
        self.shown.emit()
        if before:
            self.cleared.tell(say("What you had typed is kept."), say("Back to it"), lambda: self._take_back(*before))

    def change_shop(self, before: str, shop: str) -> None:
        """A card that was begun for one shop is meant for another."""
        details = self.form.details()
        if self.open_card.card is None and details.shop.strip() == before:
            self.form.fill(replace(details, shop=shop))

    def _nothing_begun(self, details: Details) -> bool:
        return self.open_card.card is None and details == self._blank

    def restore(self, held: Unsaved) -> None:
        """What was typed before the program ended, and what was doubtful about it."""
        self.form.show_details(held.details)
        self.intake.restore(held)
        self.refresh()

    def put(self, fields: Mapping[str, str]) -> None:
        """What a panel found out goes into the form, as if it had been typed."""
        if self.open_card.read_only:
            self.notice.emit(say("This card is closed: nothing in it can change."), "warning")
            return
        if not set(fields) <= set(CLERK_FIELDS):
            self._allow_change()
        self.form.fill(replace(self.form.details(), **fields))

    def look(self) -> None:
        self.preview.draw_again()
        self._watching.look(self.form.details(), self.open_card.card)

    def look_again(self) -> None:
        """Something was written that concerns the form."""
        self._watching.look_again(self.form.details(), self.open_card.card)

    def insert(self) -> None:
        """Saves what was typed, then asks for the insertion; stops at what must be filled in first."""
        if self._may_go_out() and (text := self.text()):
            self._save_first(lambda card: self.insert_wanted.emit(text, card.id))

    def insert_picture(self) -> None:
        """The same with the card as a picture."""
        if self._may_go_out():
            picture = self.drawn()
            self._save_first(lambda card: self.picture_wanted.emit(picture, card.id))

    def drawn(self) -> bytes:
        """The picture of what stands in the form, as a PNG."""
        return self._outgoing.picture(self.form.details())

    def _learn(self, tables: ShopTables) -> None:
        """The shop may have a text of its own."""
        self._outgoing.tables = tables
        self._show_preview()

    def _may_go_out(self) -> bool:
        if self.open_card.busy:
            return False
        if any(doubt.blocking for doubt in self.form.ask_all()):
            self.notice.emit(say("Please fill in the marked fields first."), "warning")
            return False
        return True

    def _save_first(self, then: Callable[[Card], None]) -> None:
        if (card := self.open_card.card) and not self.unsaved:
            then(card)
        else:
            self.open_card.save(self.form.details(), then)

    def save(self) -> None:
        if self.open_card.busy or self.open_card.read_only:
            return
        if not self.unsaved:
            self.notice.emit(say("There is nothing new to save."), "info")
            return
        self.open_card.save(self.form.details(), lambda _: self.notice.emit(say("Saved."), "success"))

    def copy(self) -> None:
        if text := self.text():
            self.copy_wanted.emit(text)

    def text(self) -> str:
        """The confirmation text; "" with a notice when the shop's template cannot be used."""
        try:
            return self._outgoing.text(self.form.details())
        except Refused as refusal:
            self.notice.emit(refusal_sentence(refusal), "error")
            return ""

    def refresh(self) -> None:
        """Brings everything around the fields up to date; also after a change of settings."""
        self._follow_shop()
        card, unsaved = self.open_card.card, self.unsaved
        self.form.required = str(self._setting("order.required") or "").split()
        self.form.set_read_only(self._locked_fields())
        self.state_line.show_card(card, unsaved=unsaved, locked=self.locked)
        self.actions.allow(
            insert=not self.open_card.busy, save=not self.open_card.busy and not self.open_card.read_only
        )
        self.printed.setVisible(card is not None and unsaved and card.state in WARNINGS)
        self._show_preview()

    def _follow_shop(self) -> None:
        """A form that nobody has begun is for the current shop."""
        before, self._blank = self._blank, self.blank()
        if self.open_card.card is None and self.form.details() == before != self._blank:
            self.form.show_details(self._blank)
            self.look()
            self.shown.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.goods.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.arrange(self.width() - 2 * MEDIUM)

    def _locked_fields(self) -> frozenset[str]:
        if self.open_card.read_only:
            return frozenset(FIELD_NAMES)
        return frozenset(FIELD_NAMES) - set(CLERK_FIELDS) if self.locked else frozenset()

    def _show_preview(self) -> None:
        try:
            text = self._outgoing.preview(self.form.details())
        except Refused as refusal:
            text = refusal_sentence(refusal)
        self.preview.show_text(text)

    def _edited(self) -> None:
        self.cleared.hide()
        self._pause.start()
        self.refresh()

    def _take_back(self, card: Card | None, details: Details) -> None:
        self.form.show_details(self.open_card.card.details if self.open_card.card else self.blank())
        self.show_card(card, details)

    def _lay_out(self) -> None:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        rows.setSpacing(SMALL)
        for part in (self.state_line, self.intake.box, self.intake.banner, self.lines, self.form, self.preview):
            rows.addWidget(part)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.gone_to.connect(area.ensureWidgetVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.twin, self.printed, self.cleared, area, self.actions):
            column.addWidget(part)
        column.setStretch(3, 1)
        self.printed.tell(  # here it is part of the page; before, it would be a window and take the focus from the chat
            say("The waybill may be printed already: tell the warehouse. A new one may cost extra freight.")
        )
        self.printed.hide()

    def _connect(self) -> None:
        self.intake.taking.connect(self._allow_change)
        self.intake.new_wanted.connect(lambda: self.show_card(None))
        self.intake.notice.connect(self.notice)
        self.form.edited.connect(self._edited)
        self.form.left.connect(lambda name: self.order_number_left.emit() if name == "order_number" else None)
        self._pause.timeout.connect(self.look)
        self._pause.timeout.connect(self.paused)
        self.form.aid_wanted.connect(self.aid_wanted)
        self.lines.aid_wanted.connect(self.aid_wanted)
        self.state_line.change_wanted.connect(self.change)
        self.state_line.aid_wanted.connect(self.aid_wanted)
        self.state_line.move_wanted.connect(self.open_card.move)
        self.open_card.changed.connect(self.refresh)
        self.open_card.busy_changed.connect(self.refresh)
        self.actions.insert_wanted.connect(self.insert)
        self.actions.picture_wanted.connect(self.insert_picture)
        self.actions.save_wanted.connect(self.save)
        self.actions.copy_wanted.connect(self.copy)
