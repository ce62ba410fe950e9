"""What the Today tab holds: what an agent must come back to, each with its reply one key away."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from assistant.orders.followups.board import PAGE, Entry, Page
from assistant.orders.followups.followup import FollowUp
from assistant.orders.office import OrderOffice
from assistant.refusal import Refused
from ui.background import Background
from ui.orders.followups.actions import EntryActions, entry_menu, name_to_look_for
from ui.orders.followups.deeds import Deeds
from ui.orders.followups.entry_list import EntryList
from ui.orders.followups.head import Head
from ui.orders.followups.hearing import Hearing
from ui.orders.followups.keys import TODAY
from ui.orders.followups.later import later_menu
from ui.orders.followups.row import TitleOf
from ui.orders.followups.when_box import WhenBox
from ui.orders.names import refusal_sentence
from ui.theme import styled
from ui.words import words

say = words("today")


class TodayRoom(QWidget):
    """The parameters and signals are those of `TodayTab`. It reads when it is shown, and after each change while it
    is; a list of any length a page at a time."""

    insert_wanted = Signal(str, str, bool)  # the reply's code, the follow-up's id; whether to send it, too
    open_wanted = Signal(str)  # the id of a card
    copy_wanted = Signal(str)
    notice = Signal(str, str)  # a sentence; "info", "success", "warning" or "error"
    undoable = Signal(str, object)  # a sentence; a function that takes it back
    needs_focus = Signal()  # the cursor was put into a field
    dismissed = Signal()

    def __init__(self, background: Background, office: OrderOffice, title_of: TitleOf) -> None:
        super().__init__()
        self._background = background
        self._office = office
        self._question = 0
        self._given: Callable[[datetime, str], None] | None = None
        self.deeds = Deeds(background, office.follow_ups)
        self.head = Head()
        self.list = EntryList(TODAY, self.do, title_of)
        self.list.setAccessibleName(say("To come back to, the most urgent first"))
        self.empty = styled(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "empty")
        self.box = WhenBox(office.follow_ups.read)
        self.actions = EntryActions()
        self._hearing = Hearing(office.follow_ups, self)
        self._verbs = self._table_of_verbs()
        self.setFocusProxy(self.list)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Follow-ups, cards or replies may have changed; asked again only while somebody looks."""
        if self.isVisible():
            self._ask()

    def do(self, verb: str) -> bool:
        """Does one verb of the table of keys; False when it does not apply now."""
        if verb.startswith("insert_"):
            return self._insert(self.list.entries.entry(int(verb.removeprefix("insert_")) - 1))
        deed = self._verbs.get(verb)
        return deed is not None and deed() is not False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def _table_of_verbs(self) -> dict[str, Callable[[], object]]:
        return {
            "insert": lambda: self._insert(self.list.selected),
            "send": lambda: self._insert(self.list.selected, send=True),
            "open": self._open,
            "done": lambda: self._with_follow_up(self.deeds.done),
            "postpone": lambda: self._with_follow_up(self._offer_later),
            "remove": lambda: self._with_follow_up(self.deeds.remove),
            "copy": self._copy,
            "more": lambda: self._open_menu(self.list.below_selected()),
            "new": self._promise,
            "undo": self.deeds.take_back,
            "leave": self._leave,
        }

    def _insert(self, entry: Entry | None, *, send: bool = False) -> bool:
        if entry is None:
            return False
        if not isinstance(entry.about, FollowUp):
            return self._open(entry)
        self.insert_wanted.emit(entry.script, entry.about.id, send)
        return True

    def _open(self, entry: Entry | None = None) -> bool:
        entry = entry or self.list.selected
        if entry is None or entry.card is None:
            return False
        self.open_wanted.emit(entry.card.id)
        return True

    def _copy(self) -> bool:
        name = name_to_look_for(self.list.selected) if self.list.selected else ""
        if name:
            self.copy_wanted.emit(name)
        return bool(name)

    def _with_follow_up(self, deed: Callable[[FollowUp], None]) -> bool:
        entry = self.list.selected
        if entry is None or not isinstance(entry.about, FollowUp):
            return False
        deed(entry.about)
        return True

    def _offer_later(self, follow_up: FollowUp) -> None:
        def choose() -> None:
            self._begin(lambda at, note: self.deeds.change(follow_up, at, note), follow_up.note)

        desk, put_off = self._office.follow_ups, self.deeds.postpone
        later_menu(self, desk, lambda at: put_off(follow_up, at), choose).popup(self.list.below_selected())

    def _promise(self) -> None:
        self._begin(self.deeds.promise, "")

    def _begin(self, given: Callable[[datetime, str], None], note: str) -> None:
        """Asks for a moment; `given` gets it."""
        self._given = given
        self.needs_focus.emit()
        self.actions.hide()
        self.box.ask(note=note)

    def _take(self, at: datetime, note: str) -> None:
        given, self._given = self._given, None
        self._put_box_away()
        if given:
            given(at, note)

    def _put_box_away(self) -> None:
        self.box.hide()
        self.actions.show()
        self._pages.currentWidget().setFocus()

    def _leave(self) -> None:
        if self.box.isVisible():
            self._put_box_away()
        else:
            self.dismissed.emit()

    def _open_menu(self, at: QPoint) -> None:
        if entry := self.list.selected:
            entry_menu(self, entry, self.do).popup(at)

    def _ask(self) -> None:
        """For as much as is shown already, or the first page."""
        count = max(PAGE, self.list.entries.rowCount())
        self._fetch(0, count, self._show_page)

    def _ask_more(self, offset: int) -> None:
        self._fetch(offset, PAGE, lambda page: self.list.entries.append(page.entries, page.whole))

    def _fetch(self, offset: int, limit: int, show: Callable[[Page], None]) -> None:
        self._question += 1
        question = self._question

        def done(page: Page) -> None:
            if question == self._question:
                show(page)

        def refused(refusal: Refused) -> None:
            self.list.entries.give_up()
            self._complain(refusal)

        self._background.run(lambda: self._office.today.page(offset, limit), done, refused)

    def _show_page(self, page: Page) -> None:
        self.head.show_page(page)
        self.list.show_entries(page.entries, page.whole)
        self._show_either(self.list if page.entries else self.empty)
        self.actions.allow(self.list.selected)

    def _show_either(self, part: QWidget) -> None:
        """The list, or what is said in its place; who was there with the keyboard stays there."""
        held = self._pages.currentWidget().hasFocus()
        self._pages.setCurrentWidget(part)
        self.setFocusProxy(part)
        if held:
            part.setFocus()

    def _complain(self, refusal: Refused) -> None:
        self.notice.emit(refusal_sentence(refusal), "error")

    def _lay_out(self) -> None:
        self.empty.setText(
            say(
                "Nothing to come back to today.\n\nOrders that were marked as not paid, cards without the buyer's yes, "
                "presale days, promised answers and open after-sales cases appear here when their time comes.\n"
                "Ctrl+N reminds you of something else."
            )
        )
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self.box.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self._pages, self.box, self.actions):
            column.addWidget(part)
        column.setStretch(1, 1)

    def _connect(self) -> None:
        self.head.new_wanted.connect(lambda: self.do("new"))
        self.list.moved.connect(lambda: self.actions.allow(self.list.selected))
        self.list.chosen.connect(lambda: self.do("insert"))
        self.list.menu_wanted.connect(self._open_menu)
        self.list.entries.wanted.connect(self._ask_more)
        self.actions.wanted.connect(self.do)
        self.box.given.connect(self._take)
        self.box.given_up.connect(self._put_box_away)
        self.deeds.undoable.connect(self.undoable)
        self.deeds.refused.connect(self._complain)
        self._hearing.changed.connect(self.refresh)
        for keys, verb in (("Ctrl+N", "new"), ("Ctrl+Z", "undo"), ("Esc", "leave")):  # also where the list is empty
            shortcut = QShortcut(QKeySequence(keys), self, lambda verb=verb: self.do(verb))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
