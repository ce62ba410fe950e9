"""What goes out to the buyer: the card as a text, by the shop's template, and as a picture."""

from collections.abc import Callable
from dataclasses import asdict

from assistant.orders.card import Details
from assistant.orders.message import message
from ui.words import language


class Outgoing:
    """`setting` gives the value of a setting by its key, at any moment."""

    def __init__(self, setting: Callable[[str], object]) -> None:
        self._setting = setting

    def text(self, details: Details) -> str:
        """Raises `Refused` when the shop's template cannot be used."""
        return message(details, str(self._setting("order.template") or ""), language())

    def preview(self, details: Details) -> str:
        """The same; "" as long as nothing is filled in but the shop."""
        filled = any(value.strip() for name, value in asdict(details).items() if name != "shop")
        return self.text(details) if filled else ""

    def picture(self, details: Details) -> bytes:
        """As a PNG."""
        from ui.orders.papers.picture import card_picture  # who never looks at one does not wait for it

        shop = details.shop.strip() or str(self._setting("shop.name") or "")
        masked = bool(self._setting("order.picture_masked"))
        return card_picture(details, shop, masked=masked, language=language())
