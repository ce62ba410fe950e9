"""Everything of ours that can be on the screen: the floating window with its tabs, the tray and the dialogs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.figures.tab import FiguresTab
from ui.orders.followups.tab import TodayTab
from ui.orders.tab import OrderTab
from ui.scripts.blanks.pages import ReplyPages
from ui.scripts.in_force import in_force
from ui.scripts.reply_tab import ReplyTab
from ui.window.floating import FloatingWindow
from ui.window.notice import Notice
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.insertion.outcome import Outcome
    from assistant.scripts.edit import Undo
    from assistant.scripts.script import Script
    from assistant.search.finder import Found
    from assistant.search.highlight import Marks
    from ui.app import App
    from ui.suggesting import Suggested

say = words("app")


class Windows(QObject):
    """Built once, and again when the language changes. What they want done goes to the rooms from here.

    First what one sees (`floating`); `furnish` adds what one does with it, once the window is painted.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._build()

    def furnish(self) -> None:
        from ui.dialogs import Dialogs
        from ui.shops import Shops
        from ui.wordings import Wordings

        app = self._app
        self.dialogs = Dialogs(app, self)
        self.shops = Shops(app)
        self.wordings = Wordings(app)
        self._undo: Callable[[], None] = app.replies.take_back
        app.replies.outcome.connect(self._undo_means_the_chat)
        app.suggesting.suggested.connect(self._suggest)
        self._connect()

    def fill(self) -> None:
        """The library is there."""
        self.shops.load()
        self.replies.ready(self._app.library.categories())
        self._refresh_today()
        self.figures.refresh()
        if not self._app.settings.state("hint_seen"):
            self.replies.show_hint(self._app.settings.text("hotkey.palette"))

    def refresh(self) -> None:
        self.replies.ready(self._app.library.categories())
        self._refresh_today()
        self.figures.refresh()

    def refresh_orders(self) -> None:
        """Cards or settings were changed elsewhere."""
        self.orders.refresh()
        self._refresh_today()

    def reload_orders(self) -> None:
        """Another process may have written."""
        self.orders.reload()
        self._refresh_today()

    def open_card(self, id: str) -> None:
        """Brings a card into the form, from a window beside it."""
        self.palette.show("order")
        self.orders.open_card(id)

    def keep(self) -> None:
        """Before the end: what was typed and not saved is kept as it stands."""
        self.orders.keep()

    def stop(self) -> None:
        self.keep()
        self.dialogs.stop()

    def rebuild(self) -> None:
        """In another language; the dialogs that are open say theirs anew."""
        self.keep()
        shown, tab = self.floating.isVisible(), self.floating.tab
        for old in (self.floating, self.palette, self.tray):
            old.deleteLater()
        self.tray.hide()
        self.floating.hide()
        self._build()
        self._connect()
        if self._app.ready:
            self.fill()
        self.floating.show_tab(tab)
        if shown:
            self.floating.open_at_rest()

    def apply(self, key: str) -> None:
        """A setting was changed."""
        if key == "shop.name":
            self.floating.name_shop(self._app.settings.text("shop.name"))
            self.shops.apply()
            if self._app.ready:
                self.replies.refresh()
        self.dialogs.apply(key)
        self.refresh_orders()
        self.figures.refresh()

    def _build(self) -> None:
        app, settings = self._app, self._app.settings
        self.floating = FloatingWindow(_mapping(settings.state("places")), lambda places: app.keep("places", places))
        self.replies = ReplyTab(self._find, self._highlight, lambda script: self.blanks.seen(script.body))
        self.pages = ReplyPages(self.replies)
        self.orders = self._make_orders()
        self.floating.add_tab("reply", say("Replies"), self.pages)
        self.today = TodayTab(app.background, lambda: app.office.order_office, self._title_of)
        self.floating.add_tab("order", say("Orders"), self.orders)
        self.floating.add_tab("today", words("today")("Today"), self.today)
        self.figures = FiguresTab(app.background, lambda: app.office.figures, self._title)
        self.floating.add_tab("figures", words("figures")("Figures"), self.figures)
        self.floating.name_shop(settings.text("shop.name"))
        self.floating.pin(settings.state("pinned") is not False)

    def _connect(self) -> None:
        from ui.blanks import Blanks
        from ui.ordering import Ordering
        from ui.palette import Palette
        from ui.sending import Sending
        from ui.sequencing import Sequencing
        from ui.today import Today
        from ui.tray import Tray

        app = self._app
        self.palette = Palette(self.floating, self.replies, self.orders, app.desktop, app.settings)
        self.blanks = Blanks(app, self.pages, self.palette, self.orders)
        self.sending = Sending(app, self)
        self.tray = Tray()
        self.tray.show()
        self.sequencing = Sequencing(app, self)
        self._connect_window()
        self._connect_replies()
        self._ordering = Ordering(app, self)
        self._today = Today(app, self)
        app.team.attach(self)

    def _connect_window(self) -> None:
        from ui.window.shop_menu import ShopMenu

        window, dialogs, tray, shops = self.floating, self.dialogs, self.tray, self.shops
        window.menu.addMenu(ShopMenu(window.menu, lambda: (shops.names, shops.current), shops.choose, dialogs.add_shop))
        window.acted.connect(self._act)
        window.settings_wanted.connect(dialogs.open_settings)
        window.pinned_changed.connect(lambda pinned: self._app.keep("pinned", pinned))
        for title, do in (
            (say("New script…"), dialogs.open_editor),
            (say("Library…"), dialogs.open_library),
            (say("Customers…"), dialogs.open_customers),
            (say("Catalogue…"), dialogs.open_catalogue),
            (say("Shop tables…"), dialogs.open_shop_tables),
            (words("rules")("Rules…"), dialogs.open_rules),
            (words("team")("Team…"), self._app.team.open),
            (say("Settings…"), dialogs.open_settings),
            (say("Quit"), QApplication.quit),
        ):
            window.menu.addAction(title, do)
        tray.show_wanted.connect(self._app.show)
        tray.order_wanted.connect(lambda: self.palette.show("order"))
        tray.library_wanted.connect(dialogs.open_library)
        tray.settings_wanted.connect(dialogs.open_settings)
        tray.quit_wanted.connect(QApplication.quit)

    def _connect_replies(self) -> None:
        tab, dialogs, app = self.replies, self.dialogs, self._app
        tab.chosen.connect(self.sending.send)
        tab.missed.connect(self._count_missed)
        tab.new_wanted.connect(dialogs.open_editor)
        tab.edit_wanted.connect(dialogs.edit)
        tab.delete_wanted.connect(self._delete)
        tab.copy_wanted.connect(self.sending.copy)
        tab.favourite_wanted.connect(lambda id, on: self._run(lambda: app.library.set_favourite(id, on)))
        tab.dismissed.connect(self.sequencing.leave)
        app.counting.changed.connect(self.figures.refresh)
        self.figures.edit_wanted.connect(dialogs.edit)
        self.figures.dismissed.connect(self.palette.dismiss)
        self.palette.opened.connect(app.suggesting.listen)
        self.palette.done_with.connect(self._suggest_nothing)
        for turned in (self.palette.opened, self.palette.order_opened, self.palette.done_with):
            turned.connect(self._forget_better)
        tab.hint_dismissed.connect(lambda: app.keep("hint_seen", True))

    def _make_orders(self) -> OrderTab:
        app = self._app
        draft = _mapping(app.settings.state("order_draft"))
        return OrderTab(
            app.background,
            lambda: app.office.order_office,
            app.settings.get,
            lambda kept: app.keep("order_draft", kept),
            draft,
        )

    def _suggest(self, found: Suggested) -> None:
        holds = in_force(self._app.settings)
        self.replies.suggest(
            found.message, found.marks, [self.wordings.here(script) for script in found.scripts if holds(script)]
        )

    def _suggest_nothing(self) -> None:
        self._app.suggesting.forget()
        self.replies.suggest_nothing()

    def _find(self, query: str, category: str) -> list[Found]:
        found = self._app.office.finder.find(query, category, holds=in_force(self._app.settings))
        return [replace(one, script=self.wordings.here(one.script)) for one in found]

    def _highlight(self, script: Script, query: str) -> Marks:
        from assistant.search.highlight import highlight  # it needs numpy, which the first window does not wait for

        return highlight(script, query, self._app.office.finder.accent)

    def _title(self, id: str) -> str:
        script = self._app.library.get(id) if self._app.ready else None
        return script.title if script else ""

    def _title_of(self, code: str) -> str:
        script = self._app.library.by_code(code) if self._app.ready else None
        return script.title if script else ""

    def _refresh_today(self) -> None:
        if self._app.ready:
            self._today.refresh()

    def _count_missed(self, query: str) -> None:
        app = self._app
        app.counting.missed(query)
        if app.settings.flag("search.count_missed"):
            app.background.run(lambda: app.office.searches.found_nothing(query))

    def copy_for_chat(self, text: str, buyers: tuple[str, ...] | None = None) -> None:
        """What goes into a chat by hand passes the guard, too. `buyers` as in `Replies.send_text`."""
        self._app.guard.let_pass(text, lambda: self.copy(text), buyers=buyers)

    def copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self._app.tell(Notice("info", say("Copied: press Ctrl+V where it shall go.")))

    def offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Says what was done; the button beside it takes it back."""
        self._undo = undo
        self._app.tell(Notice("info", text, "undo"))

    def _delete(self, id: str) -> None:
        def deleted(undo: Undo) -> None:
            self.offer_undo(say("Moved to the bin."), lambda: self._run(lambda: self._app.library.undo(undo)))

        self._app.background.run(lambda: self._app.library.delete([id]), deleted, self._app.complain)

    def _run(self, job: Callable[[], Any]) -> None:
        self._app.background.run(job, refused=self._app.complain)

    def _act(self, action: str) -> None:
        self.floating.dismiss()
        if action == "undo":
            self._undo()
        elif action == "better":
            self._app.guard.send_better()

    def _forget_better(self) -> None:
        """It was for the chat that the agent has left now."""
        self._app.guard.forget_better()
        self.floating.withdraw("better")

    def _undo_means_the_chat(self, _: Outcome) -> None:
        self._undo = self._app.replies.take_back


def _mapping(kept: object) -> dict[str, Any]:
    """What was remembered, if it still is what it was: each reader judges the values for itself."""
    return {str(name): value for name, value in kept.items()} if isinstance(kept, dict) else {}
