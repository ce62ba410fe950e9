"""What goes out to the buyer: the card as a text, by the shop's template, and as a picture."""

from collections.abc import Callable
from dataclasses import asdict

from assistant.orders.card import Details
from assistant.orders.message import message
from assistant.orders.shop.tables import ShopTables
from ui.words import language


class Outgoing:
    """`setting` gives the value of a setting by its key, at any moment; `tables` are the shops' own, None until they
    were read."""

    def __init__(self, setting: Callable[[str], object]) -> None:
        self._setting = setting
        self.tables: ShopTables | None = None

    def text(self, details: Details) -> str:
        """By the template of the card's shop, else that of the settings. Raises `Refused` when it cannot be used."""
        own = self.tables.message(details.shop.strip()) if self.tables else ""
        return message(details, own or str(self._setting("order.template") or ""), language())

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
