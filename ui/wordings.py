"""Chooses which of a script's texts goes out: by the current shop, the hour and the customer of the open card."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from assistant.orders.card import Details
from assistant.scripts.wording import Situation, Wording
from ui.alive import while_alive

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.insertion.ports import Press
    from assistant.orders.card import Card
    from assistant.orders.customers.addressee import Addressee
    from assistant.scripts.script import Script
    from ui.app import App


class Wordings(QObject):
    """A script in another wording is the same script with another body. Which text a customer had last is remembered as
    long as the program runs, and nowhere else."""

    def __init__(self, app: App, now: Callable[[], datetime] = lambda: datetime.now().astimezone()) -> None:
        super().__init__()
        self._app = app
        self.now = now
        self._wording = Wording()
        self._chosen: dict[str, tuple[Script, Situation, str]] = {}
        app.counting.went.connect(self._went)

    def word(self, script: Script, press: Press, go: Callable[[Script], None], card: Card | None = None) -> None:
        """Calls `go` with the script in the words for whom it goes to, the buyer of this card or of the one in the
        form; the same words until they have gone out."""
        self._app.windows.shops.when_settled(lambda: self._word(script, press, go, card))

    def here(self, script: Script) -> Script:
        """In the words for this shop and hour, whoever reads them: in the list, and inside another script."""
        return self._worded(script, self._situation()) if script.parts.variants else script

    def _word(self, script: Script, press: Press, go: Callable[[Script], None], card: Card | None) -> None:
        if not script.parts.variants:
            go(script)
            return

        def choose(to: Addressee | None) -> None:
            situation = self._situation(to, press)
            worded = self._worded(script, situation)
            self._chosen[script.id] = script, situation, worded.body
            go(worded)

        orders = self._app.windows.orders
        self._recognise(*(card.details, card.id) if card else (orders.details(), orders.card), choose)

    def _recognise(self, details: Details, card: str, then: Callable[[Addressee | None], None]) -> None:
        """Whom the card is for; None as long as nothing but the shop stands in it. The record is read on the
        worker thread; where it cannot be, nobody is known."""
        shop = self._app.windows.shops.current
        if details == Details(shop=details.shop):
            then(None)
            return

        def read() -> Addressee:
            from assistant.orders.customers.addressee import addressee

            return addressee(self._app.office.order_office.customers, details, shop, card)

        self._app.background.run(read, while_alive(self, then), while_alive(self, lambda _: then(None)))

    def _situation(self, to: Addressee | None = None, press: Press | None = None) -> Situation:
        shops = self._app.windows.shops
        hours = shops.shop().hours_at(self.now())
        acquaintance, place = (to.acquaintance, to.place) if to else (None, "")
        return Situation(shops.current, hours, acquaintance, place, (to.key if to else "") or _chat(press))

    def _worded(self, script: Script, situation: Situation) -> Script:
        return replace(script, body=self._wording.text_for(script, situation))

    def _went(self, id: str) -> None:
        """What was chosen last has reached a chat or the clipboard."""
        if chosen := self._chosen.get(id):
            script, situation, text = chosen
            self._wording.used(script, situation, text)


def _chat(press: Press | None) -> str:
    """A customer whom nobody has recognised is told from others by his chat."""
    from assistant.insertion.titles import chat_of

    return chat_of(press.target) if press and press.target else ""
