"""Has the blanks of a script filled before it goes out: with what is known, else by asking in the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from assistant.refusal import Refused
from assistant.scripts.blanks.needs import asks_for_customer, has_blanks
from ui.scripts.in_force import in_force

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from assistant.insertion.ports import Press
    from assistant.orders.card import Card, Details
    from assistant.scripts.blanks.filling import Filling
    from assistant.scripts.script import Script
    from ui.app import App
    from ui.orders.tab import OrderTab
    from ui.palette import Palette
    from ui.scripts.blanks.pages import ReplyPages

    Go = Callable[[Script], None]
    Ready = Callable[[Filling], None]
    Hears = Callable[[Refused], None]


class Blanks(QObject):
    """A filled script is the same script with another body. What was answered is remembered for each script as long as
    the program runs, and nowhere else: it may be about a customer."""

    def __init__(self, app: App, pages: ReplyPages, palette: Palette, orders: OrderTab) -> None:
        super().__init__()
        self._app = app
        self._pages = pages
        self._palette = palette
        self._orders = orders
        self._last: dict[str, Mapping[str, str]] = {}
        self._about: dict[str, Card | None] = {}
        palette.opened.connect(lambda _: pages.leave())

    def fill(self, script: Script, press: Press, go: Go, card: Card | None = None) -> None:
        """In the words for whom it goes to: the buyer of this card, else of the one in the form. Calls `go` once when
        nothing has to be asked; else with each answer, until `answered`."""
        self._about[script.id] = card

        def fill(worded: Script) -> None:
            if not in_force(self._app.settings)(script):  # the shop may just have become another
                self._app.complain(Refused("script_not_in_force", title=script.title))
                return

            def ready(filling: Filling) -> None:
                if filling.questions:
                    self._ask(worded, filling, press, go)
                else:
                    go(replace(worded, body=filling.text()))

            self._prepare(worded, {}, go, ready, self._app.complain)

        self._app.windows.wordings.word(script, press, fill, card)

    def fill_given(self, script: Script, press: Press, given: Mapping[str, str], go: Go, refused: Hears) -> None:
        """Asks nobody: `given` are the values by name, and what is missing is refused with its names."""
        self._about[script.id] = None
        self._app.windows.wordings.word(script, press, lambda worded: self._fill_given(worded, given, go, refused))

    def _fill_given(self, script: Script, given: Mapping[str, str], go: Go, refused: Hears) -> None:
        def ready(filling: Filling) -> None:
            try:
                text = filling.text()
            except Refused as refusal:
                refused(refusal)
            else:
                go(replace(script, body=text))

        self._prepare(script, given, go, ready, refused)

    def fill_further(self, script: Script, text: str, go: Callable[[str], None], refused: Hears) -> None:
        """A further message of a script: what was answered for the first one stands in it, too. Asks nobody."""
        further = replace(script, body=text)
        self._fill_given(further, self._last.get(script.id, {}), lambda filled: go(filled.body), refused)

    def seen(self, text: str) -> str:
        """A text of a script as it would go out now, for the one who writes it: what nobody knows yet stands in
        brackets. The clipboard belongs to somebody else's text."""
        from assistant.orders.customers.facts import facts

        if not has_blanks(text):
            return text
        details = self._orders.details()
        try:
            return self._filling(text, {}, details, facts(details), clipboard=lambda: "").preview()
        except Refused:  # such as a script inside itself: the text as it is written says more
            return text

    def answered(self) -> None:
        """The reply is on its way: the form, if there was one, goes."""
        if self._pages.form:
            self._pages.leave()
            self._palette.close()

    def _ask(self, script: Script, filling: Filling, press: Press, go: Go) -> None:
        def answer(answers: Mapping[str, str]) -> None:
            self._last[script.id] = answers
            go(replace(script, body=filling.text(answers)))

        self._pages.ask(script.title, filling, self._last.get(script.id, {}), answer)
        self._palette.type_here(press)

    def _prepare(self, script: Script, given: Mapping[str, str], go: Go, ready: Ready, refused: Hears) -> None:
        if not has_blanks(script.body):
            go(script)
            return
        card = self._about.get(script.id)
        details = card.details if card else self._orders.details()
        try:
            of_customer = asks_for_customer(script.body, self._body_of)
        except Refused as refusal:
            refused(refusal)
            return

        def known(customer: Mapping[str, str]) -> None:
            ready(self._filling(script.body, given, details, customer))

        self._with_customer(details, known, read=of_customer)

    def _with_customer(self, details: Details, known: Callable[[Mapping[str, str]], None], *, read: bool) -> None:
        """The record is read on the worker thread; where it cannot be, only the form is known."""
        from assistant.orders.card import Details
        from assistant.orders.customers.facts import facts

        if not read or details == Details():
            known(facts(details))
            return
        customers = self._app.office.order_office.customers
        self._app.background.run(lambda: customers.facts(details), known, lambda _: known(facts(details)))

    def _filling(
        self,
        body: str,
        given: Mapping[str, str],
        details: Details,
        customer: Mapping[str, str],
        clipboard: Callable[[], str] = lambda: QApplication.clipboard().text(),
    ) -> Filling:
        from assistant.scripts.blanks.filling import Filling
        from ui.scripts.blanks.known import Known

        selection, setting = self._app.suggesting.message, self._app.settings.text
        shop = self._app.windows.shops.shop(details.shop.strip())
        facts = Known(details, customer, setting, clipboard, selection, shop=shop)
        return Filling(body, facts, datetime.now().astimezone(), self._body_of, given)

    def _body_of(self, code: str) -> str | None:
        script = self._app.library.by_code(code)
        return self._app.windows.wordings.here(script).body if script else None
