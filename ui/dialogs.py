"""Opens the dialogs: one editor a script, one library window, one settings window, each brought forward when open."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from assistant.insertion.ports import Registration
from assistant.scripts.script import Draft, Script, draft_of
from ui.enter import enter_presses
from ui.window.notice import Notice
from ui.words import words

if TYPE_CHECKING:
    from ui.app import App
    from ui.compliance.rules.desk import RulesDesk
    from ui.orders.clerk.windows import ClerkWindows
    from ui.scripts.library_desk import LibraryDesk


OF_THE_CHECK = ("compliance.on", "shop.name", "language")  # settings with which other things are found


class Dialogs(QObject):
    """They are made when they are first opened: the first window does not wait for them."""

    def __init__(self, app: "App", parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._open: dict[str, QWidget] = {}
        self._focus_moved = cast("QApplication", QApplication.instance()).focusWindowChanged
        self._focus_moved.connect(self._make_way)

    @cached_property
    def desk(self) -> "LibraryDesk":
        from ui.scripts.in_force import here
        from ui.scripts.library_desk import LibraryDesk
        from ui.scripts.parts.pictures import StepPictures
        from ui.scripts.unsaved import STATE, Unsaved

        app = self._app
        unsaved = Unsaved(app.settings.state(STATE), lambda kept: app.keep(STATE, kept))
        pictures = StepPictures(lambda: app.office.order_office.pictures, app.background)
        of_hotkeys = app.hotkeys.problem_with, app.hotkeys.rest
        desk = LibraryDesk(
            app.library,
            app.background,
            self._find,
            *of_hotkeys,
            unsaved,
            app.office.searches,
            app.guard.look,
            pictures,
            app.windows.blanks.seen,
            lambda: here(app.settings),
        )
        app.team.serve(desk)
        app.guard.renewed.connect(desk.marks.renew)
        desk.use_forgotten.connect(app.office.finder.choices.forget)
        return desk

    def open_editor(self, title: object = "") -> None:
        """For a new script; a menu entry that was clicked says something else than a title."""
        start = Draft(title if isinstance(title, str) else "", "")
        self._when_ready("editor", lambda: self._editor(None, start))

    def edit(self, id: str) -> None:
        if script := self._app.library.get(id):
            self.desk.read_start(
                script, lambda start: self._when_ready(f"editor {id}", lambda: self._editor(script, start))
            )

    def compare(self, id: str) -> None:
        """One's own copy with the team's reply that it was made from."""
        if script := self._app.library.get(id):
            self._when_ready(f"original {id}", lambda: self._original(script))

    def _original(self, copy: Script) -> QWidget:
        from ui.scripts.original_window import OriginalWindow

        window = OriginalWindow(self.desk, copy)
        told = words("team_shelf")("The team's reply is back; your copy is in the bin.")
        window.taken_back.connect(lambda undo: self._app.windows.offer_undo(told, lambda: self.desk.undo(undo)))
        return window

    def open_library(self) -> None:
        from ui.scripts.library_window import LibraryWindow

        self._when_ready("library", lambda: LibraryWindow(self.desk))

    @cached_property
    def clerk(self) -> "ClerkWindows":
        from ui.orders.clerk.windows import ClerkWindows

        return ClerkWindows(self._app, self.show)

    def open_clerk(self, name: str) -> None:
        """One of the clerk's windows; the list of cards must be there."""
        self.clerk.open(name)

    def open_customers(self) -> None:
        """All customers; a card that is opened from there opens in the form."""
        from ui.orders.customers.window import CustomersWindow

        def make() -> QWidget:
            window = CustomersWindow(self._app.background, self._app.office.order_office)
            window.open_wanted.connect(self._app.windows.open_card)
            window.erased.connect(self._app.windows.refresh_orders)
            return window

        self.show("customers", make)

    def open_catalogue(self) -> None:
        self.show("catalogue", self._catalogue)

    def _catalogue(self) -> QWidget:
        from ui.orders.catalogue.window import CatalogueWindow

        return CatalogueWindow(self._app.background, self._app.office.order_office)

    def open_shop_tables(self) -> Any:
        from ui.orders.shop.window import ShopTablesWindow

        app = self._app
        shop = app.settings.text("shop.name")
        return self.show("shop tables", lambda: ShopTablesWindow(app.background, app.office.order_office, shop))

    def add_shop(self) -> None:
        self.open_shop_tables().ask_for_shop()

    def open_rules(self) -> None:
        from ui.compliance.rules.window import RulesWindow

        self._when_ready("rules", lambda: RulesWindow(self.rules_desk))

    @cached_property
    def rules_desk(self) -> "RulesDesk":
        from ui.compliance.rules.desk import RulesDesk

        app = self._app
        works, scripts = self.desk.works, app.library.scripts
        desk = RulesDesk(app.background, lambda: app.office.rules, scripts, works, lambda: app.windows.shops.names)
        desk.house = lambda: app.office.order_office.shop_tables.shop(app.settings.text("shop.name")).house
        desk.changed.connect(app.guard.renew)
        return desk

    def open_settings(self) -> None:
        self.show("settings", self._settings)

    def apply(self, key: str) -> None:
        """A setting was changed."""
        if key in OF_THE_CHECK and "desk" in self.__dict__:
            self.desk.marks.renew()
        if key == "language":
            self._change_language()
        if key in ("shop.name", "day.begins") and (library := self._open.get("library")) is not None:
            library.refresh()
        if (settings := self._open.get("settings")) is not None:
            if key == "language":
                settings.rebuild()
            if key.startswith("hotkey."):
                settings.refresh_hotkeys()
            elsewhere = key == "shop.name" and not settings.isActiveWindow()
            if key == "start_with_system" or elsewhere:  # the system may not have allowed it
                settings.refresh(key)

    def _change_language(self) -> None:
        """What cannot say its words anew is closed, and opened anew in the other language."""
        if self._app.ready:
            self._app.background.run(self._lead_with_the_language)
        if "clerk" in self.__dict__:
            self.clerk.close()
        for name in ("customers", "catalogue", "rules", *filter(lambda name: name.startswith("team"), [*self._open])):
            if (window := self._open.get(name)) is not None:
                window.close()
        for name in ("library", "shop tables"):
            if (window := self._open.get(name)) is not None:
                window.rebuild()

    def _lead_with_the_language(self) -> None:
        """For the worker thread."""
        from assistant.scripts.starter import lead_with
        from ui.words import language

        lead_with(self._app.library, language())

    def _settings(self) -> QWidget:
        from ui.settings.dialog import SettingsDialog

        window = SettingsDialog(self._app.settings, self._app.background, self._hotkey_desk())
        window.deed_wanted.connect(self._do)
        return window

    def _do(self, key: str) -> None:
        """The button beside a setting."""
        say = words("app")
        if key == "figures.on":
            self._app.counting.forget(lambda: self._app.tell(Notice("info", say("Forgotten."))), self._app.complain)
        if key == "suggest.remember":
            self._app.suggesting.wipe(lambda: self._app.tell(Notice("info", say("Forgotten."))))

    def _editor(self, script: Script | None, start: Draft | None) -> QWidget:
        from ui.scripts.editor import ScriptEditor

        editor = ScriptEditor(self.desk.editor_desk(script), script, start)
        editor.saved.connect(self._mark)
        if script:
            self._app.counting.opened(script)
            editor.saved.connect(lambda _: self._app.counting.saved(script))
        return editor

    def _mark(self, script: Script) -> None:
        """It is better heard now than when a customer waits."""
        from assistant.scripts.replacing import texts_of

        verdicts = map(self._app.guard.look, texts_of(draft_of(script)))
        if blocked := next((verdict for verdict in verdicts if verdict.verdict == "block"), None):
            from ui.compliance.telling import notice_of_saved

            self._app.tell(notice_of_saved(blocked))

    def _find(self, typed: str, path: str) -> list[str]:
        return self._app.office.finder.ids(typed, path)

    def _hotkey_desk(self) -> Any:
        from ui.settings.hotkey_editor import HotkeyDesk

        hotkeys = self._app.hotkeys

        def state(key: str) -> Registration | None:
            return hotkeys.states.get(key.removeprefix("hotkey."))

        def listen(key: str, heard: Callable[[], None] | None) -> None:
            hotkeys.divert(key.removeprefix("hotkey."), heard)

        return HotkeyDesk(state, listen, hotkeys.rest)

    def _when_ready(self, name: str, make: Callable[[], QWidget]) -> None:
        if self._app.ready:
            self.show(name, make)

    def read_anew(self) -> None:
        """What they show has come from elsewhere; what is being typed in them stays."""
        for name in ("catalogue", "rules"):
            if (window := self._open.get(name)) is not None:
                window.refresh()

    def stop(self) -> None:
        """The windows are about to go."""
        if "clerk" in self.__dict__:
            self.clerk.stop()
        if "desk" in self.__dict__:
            self.desk.works.stop()
        self._focus_moved.disconnect(self._make_way)

    def _make_way(self, _: object) -> None:
        """The floating window stands above the chat, but not above the dialog that the user is working in."""
        active = QApplication.activeWindow()
        while active and active.parentWidget():
            active = active.parentWidget()
        at_work = any(active is dialog for dialog in self._open.values())
        window = self._app.windows.floating
        window.focus.keep_above(pinned=window.pinned and not at_work)
        if active and at_work:
            active.raise_()

    def show(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        if name not in self._open:
            window = self._open[name] = make()
            enter_presses(window)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.destroyed.connect(lambda: self._open.pop(name, None))
        self._open[name].show()
        self._open[name].raise_()
        self._open[name].activateWindow()
        return self._open[name]
