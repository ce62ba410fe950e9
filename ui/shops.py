"""The current shop: what it has written down about itself, and the ways in which another one becomes the current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from assistant.orders.shop.shop import Shop
from ui.alive import while_alive
from ui.window.notice import Notice
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.insertion.ports import Press
    from assistant.orders.shop.tables import ShopTables
    from assistant.refusal import Refused
    from ui.app import App

say = words("shops")
SETTING = "shop.name"
STATE = "shops"  # those that were the current one and may have no table of their own


class Shops(QObject):
    """The tables are read behind what one waits for; until then only the current shop is known, and nothing of it.

    `changed` whenever there are others, or one says something else of itself.
    """

    changed = Signal()
    _written = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._tables: ShopTables | None = None
        self._last = self.current
        self._switching: list[str] = []  # what is on its way to the disk
        self._waiting: list[Callable[[], None]] = []
        self._written.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    @property
    def current(self) -> str:
        """Its name, "" as long as nobody has given one."""
        return self._app.settings.text(SETTING).strip()

    @property
    def names(self) -> tuple[str, ...]:
        """All there are, in the order in which they are offered."""
        own = self._tables.shops() if self._tables else ()
        return tuple(sorted({*own, *self._remembered(), self.current} - {""}))

    def shop(self, name: str = "") -> Shop:
        """What a shop has written down about itself; without a name the current one."""
        return self._tables.shop(name or self.current) if self._tables else Shop()

    def load(self) -> None:
        def learn(tables: ShopTables) -> None:
            self._tables = tables
            tables.subscribe(lambda *_: self._written.emit())
            self.changed.emit()

        self._app.background.run(lambda: self._app.office.order_office.shop_tables, while_alive(self, learn))

    def switch(self, name: str, then: Callable[[], None] = lambda: None) -> None:
        """From now on everything is for this shop; `then` follows once it is."""
        self._waiting.append(then)
        if name == (self._switching or [self.current])[-1]:
            self._settle()
            return
        settings, known = self._app.settings, sorted({*self._remembered(), self.current, name} - {""})
        self._switching.append(name)

        def switch() -> None:
            settings.keep(STATE, known)
            settings.set(SETTING, name)

        def done(_: object) -> None:
            self._switching.remove(name)
            self._settle()

        def unable(refusal: Refused) -> None:
            self._app.complain(refusal)
            done(None)

        self._app.background.run(switch, while_alive(self, done), while_alive(self, unable))

    def when_settled(self, then: Callable[[], None]) -> None:
        """At once, unless another shop is just becoming the current one: nothing goes out in the name of the old."""
        self._waiting.append(then)
        self._settle()

    def choose(self, name: str) -> None:
        """By hand: it is said, and a card that was begun goes with it."""
        before = self.current

        def chosen() -> None:
            self._app.windows.orders.change_shop(before, name)
            self._app.tell(Notice("info", say("The current shop is {shop}.", shop=name)))

        self.switch(name, chosen)

    def next(self) -> None:
        """By its hotkey: the next one, in a window that says so."""
        names, floating = self.names, self._app.windows.floating
        if not floating.isVisible():
            floating.open_at_rest()
        if len(names) < 2:
            self._app.tell(
                Notice("info", say("There is no other shop yet. Add one in the menu under the shop's name."))
            )
            return
        place = names.index(self.current) if self.current in names else -1
        self.choose(names[(place + 1) % len(names)])

    def follow(self, press: Press, then: Callable[[], None]) -> None:
        """The window that a hotkey was pressed over may say which shop it is: that is the current one before `then`."""
        title = press.target.title if press.target else ""
        found = self._tables.shop_with(title) if self._tables else ""
        if found:
            self.switch(found, then)
        else:
            then()

    def apply(self) -> None:
        """The setting was changed: who does so in the settings gives the shop another name."""
        before, self._last = self._last, self.current
        if self._last not in self._remembered() and before in self._remembered():
            self._app.keep(STATE, [name for name in self._remembered() if name != before])
        self.changed.emit()

    def _settle(self) -> None:
        if not self._switching:
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then()

    def _remembered(self) -> tuple[str, ...]:
        kept = self._app.settings.state(STATE)
        return tuple(map(str, kept)) if isinstance(kept, list) else ()
