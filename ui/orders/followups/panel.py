"""The panel beside the form: what is to be come back to for the open card."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from assistant.orders.card import Card, Details
from assistant.orders.followups.board import Entry
from assistant.orders.followups.followup import FollowUp, Kind
from ui.alive import while_alive
from ui.orders.aids import Parts
from ui.orders.banner import Banner
from ui.orders.followups.deeds import Deeds
from ui.orders.followups.entry_list import EntryList
from ui.orders.followups.hearing import Hearing
from ui.orders.followups.keys import OF_A_CARD
from ui.orders.followups.later import later_menu
from ui.orders.followups.when_box import WhenBox
from ui.orders.panel import Panel
from ui.scripts.reply_keys import keys_of
from ui.theme import icon, styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

say = words("today")

ICONS = {"change": "edit", "done": "check", "postpone": "later", "remove": "delete"}


class FollowUpPanel(Panel):
    """Follows the open card. Whoever has promised something need not save the card again: it is kept at once."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(say("Follow up"))
        self._background, self._desk, self._setting = parts.background, parts.office.follow_ups, parts.setting
        self._card: Card | None = None
        self._changing: FollowUp | None = None
        self._question = 0
        self._follow_ups: Sequence[FollowUp] = ()
        self.deeds = Deeds(parts.background, self._desk)
        self.unsaved = styled(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "empty")
        self.unsaved.setText(say("Save the card first (Ctrl+S).\nWhat you promise then belongs to this card."))
        self.not_paid = QPushButton()
        self.box = WhenBox(self._desk.read)
        self.list = EntryList(OF_A_CARD, self.do, lambda _: "", numbered=False)
        self.list.setAccessibleName(say("To come back to for this card"))
        self.empty = styled(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "empty")
        self.empty.setText(say("Nothing to come back to for this card yet."))
        self.told = Banner("info")
        self.buttons = {verb: QToolButton() for verb in ICONS}
        self._hearing = Hearing(self._desk, self)
        self._lay_out()
        self._connect()
        self._show(())

    def look(self, _details: Details, card: Card | None) -> None:
        opened = self._card.id if self._card else ""
        self._card = card
        hours = str(self._setting("followup.unpaid_hours"))
        self.not_paid.setText(say("Not paid yet: ask in {count} h", count=hours))
        if (card.id if card else "") != opened:
            self.told.hide()
            self._end_change()
            self._show(())
            self._ask()

    def start(self) -> None:
        (self.box.when if self._card else self).setFocus()

    def do(self, verb: str) -> bool:
        """Does one verb of the table of keys; False when none is selected."""
        if verb == "undo":
            self.told.hide()
            return self.deeds.take_back()
        entry = self.list.selected
        if entry is None or not isinstance(one := entry.about, FollowUp):
            return False
        if verb == "done":
            (self.deeds.reopen if one.done_at else self.deeds.done)(one)
        elif verb == "remove":
            self.deeds.remove(one)
        elif one.done_at is None:
            (self._begin_change if verb == "change" else self._offer_later)(one)
        return True

    def _ask(self) -> None:
        self._question += 1
        question, card = self._question, self._card

        def done(found: Sequence[FollowUp]) -> None:
            if question == self._question:
                self._show(found)

        if card:
            job = partial(self._desk.of_card, card.id)
            self._background.run(job, while_alive(self, done), while_alive(self, self.refused.emit))
        else:
            self._show(())

    def _show(self, found: Sequence[FollowUp]) -> None:
        """The open ones by their time, then those that are done, the latest first."""
        done = [one for one in found if one.done_at]
        self._follow_ups = [one for one in found if not one.done_at] + sorted(done, key=_when_done, reverse=True)
        self.list.show_entries([Entry(one) for one in self._follow_ups], len(self._follow_ups))
        self._below.setCurrentWidget(self._listed if found else self.empty)
        self._pages.setCurrentWidget(self._saved if self._card else self.unsaved)

    def _mark_unpaid(self) -> None:
        if self._card:
            waiting = next((one for one in self._follow_ups if one.kind is Kind.UNPAID and not one.done_at), None)
            self.deeds.not_paid(self._card, waiting)

    def _take(self, at: datetime, note: str) -> None:
        if self._card is None:
            return
        if changing := self._changing:
            self.deeds.change(changing, at, note)
        else:
            self.deeds.promise(at, note, self._card.id)
        self._end_change()

    def _begin_change(self, follow_up: FollowUp) -> None:
        self._changing = follow_up
        self.box.say_take(say("Change"), may_leave=True)
        self.box.ask(follow_up.due_at, follow_up.note)

    def _end_change(self) -> None:
        self._changing = None
        self.box.say_take(say("Promise an answer"), may_leave=False)
        self.box.empty()

    def _offer_later(self, follow_up: FollowUp) -> None:
        put_off = partial(self.deeds.postpone, follow_up)
        menu = later_menu(self, self._desk, put_off, lambda: self._begin_change(follow_up))
        menu.popup(self.list.below_selected())

    def _heard(self) -> None:
        if self.isVisible():
            self._ask()
        else:
            self._card = None  # asked anew when it is looked at

    def _allow(self) -> None:
        """The buttons as they apply to the selected one."""
        one = self.list.selected.about if self.list.selected else None
        done = isinstance(one, FollowUp) and one.done_at is not None
        for verb, title in (
            ("change", say("Change…")),
            ("done", say("Reopen") if done else say("Done")),
            ("postpone", say("Later…")),
            ("remove", say("Remove")),
        ):
            self.buttons[verb].setIcon(icon("undo" if done and verb == "done" else ICONS[verb]))
            self.buttons[verb].setAccessibleName(title)
            self.buttons[verb].setToolTip(f"{title} ({keys_of(verb, OF_A_CARD).toString()})")
            self.buttons[verb].setEnabled(one is not None and not (done and verb in ("change", "postpone")))

    def _lay_out(self) -> None:
        self._listed, self._saved = QWidget(), QWidget()
        self._below, self._pages = QStackedWidget(), QStackedWidget()
        bar = styled(QWidget(), "panel")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        row.addStretch(1)
        for button in self.buttons.values():
            row.addWidget(button)
        listed = QVBoxLayout(self._listed)
        saved = QVBoxLayout(self._saved)
        for column in (listed, saved):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        listed.addWidget(self.list, 1)
        listed.addWidget(bar)
        self._below.addWidget(self._listed)
        self._below.addWidget(self.empty)
        above = QHBoxLayout()
        above.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        above.addWidget(self.not_paid)
        saved.addWidget(self.box)
        saved.addLayout(above)
        saved.addWidget(self.told)
        saved.addWidget(self._below, 1)
        self._pages.addWidget(self._saved)
        self._pages.addWidget(self.unsaved)
        self.column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.not_paid.clicked.connect(self._mark_unpaid)
        self.box.given.connect(self._take)
        self.box.given_up.connect(self._end_change)
        self.list.moved.connect(self._allow)
        self.list.chosen.connect(lambda: self.do("change"))
        self.deeds.undoable.connect(lambda told, _: self.told.tell(told, say("Undo"), lambda: self.do("undo")))
        self.deeds.refused.connect(self.refused)
        self._hearing.changed.connect(self._heard)
        for verb, button in self.buttons.items():
            button.clicked.connect(lambda _, verb=verb: self.do(verb))


def _when_done(follow_up: FollowUp) -> float:
    return follow_up.done_at.timestamp() if follow_up.done_at else 0.0
