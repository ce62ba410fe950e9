"""What the Order tab holds: the form, and beside or behind it the list of cards or a panel that helps with the form."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from assistant.orders.card import Card, Event
from assistant.orders.office import OrderOffice
from assistant.refusal import Refused
from ui.background import Background
from ui.commands_first import CommandsFirst
from ui.orders.aftersales.marks import CaseMarks
from ui.orders.aids import AIDS, Parts
from ui.orders.cards.list import CardList
from ui.orders.form import unsaved
from ui.orders.form.actions import KEYS
from ui.orders.form.form import AID_KEY
from ui.orders.form.intake import TAKE_KEY
from ui.orders.form.open_card import OpenCard
from ui.orders.form.page import FormPage
from ui.orders.form.several import SeveralCards
from ui.orders.form.state_line import CHANGE_KEY, MENU_KEY, NEXT_KEY
from ui.orders.form.twins import TwinWatch
from ui.orders.history import HistoryView
from ui.orders.names import refusal_sentence
from ui.orders.pages import FORM, SIDE, Pages
from ui.orders.panel import Panel
from ui.orders.side import Side


class OrderRoom(QWidget):
    """The parameters and signals are those of `OrderTab`. Nothing is read from the database before it is shown."""

    insert_wanted = Signal(str, str)  # the confirmation text, the card's id; `inserted(id)` is the answer
    picture_wanted = Signal(object, str)  # the card as the bytes of a PNG, the card's id; answered in the same way
    copy_wanted = Signal(str)
    notice = Signal(str, str)  # a sentence; "info", "success", "warning" or "error"
    needs_focus = Signal()  # the cursor was put into a field: somebody is about to type here
    dismissed = Signal()
    clerk_wanted = Signal(str)  # one of `ui.orders.clerk.menu.ENTRIES`

    def __init__(
        self,
        background: Background,
        office: OrderOffice,
        settings_get: Callable[[str], object],
        keep_draft: Callable[[dict[str, Any]], None] = lambda _: None,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        self._background = background
        self._desk = desk = office.orders
        self._keep_draft = keep_draft
        self._to_restore = unsaved.read(draft)
        parts = Parts(background, office, settings_get, self._said)
        self.open = OpenCard(background, desk)
        self.page = FormPage(self.open, parts)
        self.cards = CardList(background, desk)
        self.twins = TwinWatch(background, desk, self.page.twin, self._order)
        self.several = SeveralCards(background, desk, self.page.intake.banner, lambda: self.page.goods.known)
        self.marks = CaseMarks(background, office, self.cards.model)
        self._side = Side(self.cards, AIDS, parts, self._join)
        self.history = HistoryView()
        self._side.add(self.history)
        self.pages = Pages(self.page, self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self._connect()
        self._add_shortcuts()
        CommandsFirst(CHANGE_KEY, (*self.findChildren(QLineEdit), *self.findChildren(QPlainTextEdit)), self)
        if self._to_restore:
            self.page.restore(self._to_restore)

    def start_new(self) -> None:
        """An empty form; what stood in it can be taken back."""
        self.page.show_card(None)
        self.focus_first()

    def open_card(self, id: str) -> None:
        self.open.load(id, self._show_card)

    def focus_first(self) -> None:
        self.pages.go_to(FORM)
        self.needs_focus.emit()
        self.page.form.go_to("item")

    def inserted(self, card_id: str) -> None:
        """The App says that the card's text is in the chat: it counts as sent."""
        self.open.sent(card_id)

    def refresh(self) -> None:
        """Settings or cards were changed elsewhere."""
        self.page.refresh()
        if self.cards.asked:
            self.cards.ask_again_at_the_top()

    def changed(self, cards: Sequence[Card]) -> None:
        """These were written from another window. What is typed over one of them stays; saving it says so then."""
        self.cards.changed(cards)
        mine = next((card for card in cards if card.id == self.open.id), None)
        if mine and not self.page.unsaved:
            self.page.show_card(mine)

    def reload(self) -> None:
        """Another process may have changed cards and items."""
        self.refresh()
        self.page.goods.reload()

    def keep(self) -> None:
        """Keeps what is not saved yet; the App calls it, too, before it ends."""
        if panel := self._side.open_panel:
            panel.keep()
        held = self.page.unsaved
        self._keep_draft(unsaved.kept(self.page.intake.held()) if held else {})

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        draft, self._to_restore = self._to_restore, None
        if draft and draft.card:  # the card that the kept draft is a change of
            self.open.load(draft.card, lambda card: self.open.put(card, draft.revision))
        if not self._side.isHidden():
            self._show_list()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    def _said(self) -> str:
        return self.page.intake.box.toPlainText()

    def _order(self) -> tuple[str, str]:
        return self.page.form.details().order_number, self.open.id

    def _show_card(self, card: Card) -> None:
        self.page.show_card(card)
        self.twins.look()
        if self.isVisible():  # the answer may come after the window was hidden: then it stays hidden
            self.focus_first()

    def _show_list(self) -> None:
        if self.isVisible():
            self.cards.ask_again_at_the_top()

    def _show_history(self) -> None:
        card = self.open.id

        def done(events: Sequence[Event]) -> None:
            self.history.show_events(events)
            self._show_panel(self.history)

        self._background.run(lambda: self._desk.history(card), done, self._refused)

    def open_panel(self, name: str) -> None:
        """One of `AIDS`, for what stands in the form."""
        self._show_panel(self._side.panel(name))

    def _show_panel(self, panel: Panel) -> None:
        self._side.setCurrentWidget(panel)
        self.pages.name_side(panel.accessibleName())
        self._look()
        self.pages.go_to(SIDE)
        self.needs_focus.emit()
        panel.start()

    def _show_cards(self) -> None:
        self._side.show_cards()
        self.pages.name_side()

    def _look(self) -> None:
        if panel := self._side.open_panel:
            panel.look(self.page.form.details(), self.open.card)

    def _look_again(self) -> None:
        """Something was written from a panel."""
        self.page.look_again()
        self.marks.look()
        if self.cards.asked:
            self.cards.ask_again_at_the_top()

    def _leave_panel(self) -> None:
        """Back to the field that asked for it."""
        field = self._side.field
        self._show_cards()
        self.focus_first()
        if field:
            self.page.form.go_to(field)

    def _insert(self) -> None:
        if not ((panel := self._panel_in_use()) and panel.send()):
            self.page.insert()

    def _copy(self) -> None:
        if not ((panel := self._panel_in_use()) and panel.copy()):
            self.page.copy()

    def _panel_in_use(self) -> Panel | None:
        panel, focused = self._side.open_panel, self.focusWidget()
        return panel if panel and focused and (panel is focused or panel.isAncestorOf(focused)) else None

    def _join(self, panel: Panel) -> None:
        panel.back_wanted.connect(self._leave_panel)
        panel.fill_wanted.connect(self.page.put)
        panel.insert_wanted.connect(lambda text: self.insert_wanted.emit(text, ""))
        panel.copy_wanted.connect(self.copy_wanted)
        panel.notice.connect(self.notice)
        panel.refused.connect(self._refused)
        panel.open_wanted.connect(self.open_card)
        panel.changed.connect(self._look_again)

    @property
    def _list_in_front(self) -> bool:
        """The list of cards is in sight, and the form is not."""
        return self.page.isHidden() and self._side.open_panel is None

    def _seen(self, do: Callable[[], None]) -> Callable[[], None]:
        """A key of the form brings it into sight first: nobody shall send or save a card that the list hides."""
        return lambda: self.focus_first() if self._list_in_front else do()

    def _take_in(self) -> None:
        self.pages.go_to(FORM)
        self.page.intake.take_offered()

    def _change_or_export(self) -> None:
        """One key: from the list it is for many cards, else for the one in the form."""
        if self._list_in_front or self.cards.isAncestorOf(self.focusWidget() or self):
            self.clerk_wanted.emit("export")
        else:
            self.page.change()

    def _search(self) -> None:
        self._show_cards()
        self.pages.go_to(SIDE)
        self.needs_focus.emit()
        self.cards.search.setFocus()
        self.cards.search.selectAll()

    def _escape(self) -> None:
        """One step back; from the form, out of the window."""
        if (panel := self._side.open_panel) and panel.isVisible():
            self._leave_panel()
        elif self.cards.search.hasFocus() and self.cards.search.text():
            self.cards.search.clear()
        else:
            self.dismissed.emit()

    def _refused(self, refusal: Refused) -> None:
        self.notice.emit(refusal_sentence(refusal), "error")

    def _connect(self) -> None:
        page = self.page
        page.insert_wanted.connect(self.insert_wanted)
        page.picture_wanted.connect(self.picture_wanted)
        page.copy_wanted.connect(self.copy_wanted)
        page.notice.connect(self.notice)
        for changed in (page.paused, page.shown):
            changed.connect(self.keep)
            changed.connect(self._look)
        page.aid_wanted.connect(self.open_panel)
        page.intake.several.connect(self.several.offer)
        page.order_number_left.connect(self.twins.look)
        page.actions.new_wanted.connect(self.start_new)
        page.state_line.history_wanted.connect(self._show_history)
        for filed in (self.open.filed, self.several.filed):
            filed.connect(self.cards.filed)
        self.open.filed.connect(lambda _: self.keep())
        self.twins.open_wanted.connect(self.open_card)
        self.cards.opened.connect(self.open_card)
        self.cards.clerk_wanted.connect(self.clerk_wanted)
        self.pages.side_shown.connect(self._show_list)
        for source in (self.open, self.twins, self.several, self.cards):
            source.refused.connect(self._refused)

    def _add_shortcuts(self) -> None:
        wanted = {
            KEYS["insert"]: self._seen(self._insert),
            "Ctrl+Enter": self._seen(self._insert),  # the one on the number pad
            KEYS["picture"]: self._seen(self.page.insert_picture),
            "Ctrl+Shift+Enter": self._seen(self.page.insert_picture),
            KEYS["save"]: self._seen(self.page.save),
            KEYS["copy"]: self._seen(self._copy),
            KEYS["new"]: self.start_new,
            "Ctrl+F": self._search,
            AID_KEY: self.page.form.ask_for_aid,
            CHANGE_KEY: self._change_or_export,  # EXPORT_KEY is the same
            NEXT_KEY: self._seen(self.page.state_line.move_on),
            MENU_KEY: self._seen(self.page.state_line.more.showMenu),
            TAKE_KEY: self._take_in,
            "Esc": self._escape,
        }
        for keys, do in wanted.items():
            shortcut = QShortcut(QKeySequence(keys), self, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
