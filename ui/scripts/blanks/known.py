"""What the program knows for the blanks of a script: from the order form, the customer, the settings and the chat."""

from collections.abc import Callable, Mapping

from assistant.orders.card import Details
from assistant.orders.shop.shop import Shop
from assistant.scripts.blanks.names import OF_CARD, OF_CUSTOMER, in_english

UNWRITTEN = Shop()


class Known:
    """The port `assistant.scripts.blanks.filling.Facts`. `setting` gives the text of a setting by its key; `clipboard`
    is read only for a script that asks for it; `shop` is what the shop has written down about itself."""

    def __init__(  # noqa: PLR0913 - each is another place where something is known
        self,
        details: Details,
        customer: Mapping[str, str],
        setting: Callable[[str], str],
        clipboard: Callable[[], str],
        selection: str,
        *,
        shop: Shop = UNWRITTEN,
    ) -> None:
        self._details = details
        self._customer = customer
        self._shop = shop
        self._others: dict[str, Callable[[], str]] = {
            "shop": lambda: details.shop.strip() or setting("shop.name"),
            "agent": lambda: shop.agent or setting("agent.number"),
            "signature": lambda: shop.signature,
            "clipboard": clipboard,
            "selection": lambda: selection,
        }

    def get(self, key: str, name: str, /) -> str:
        english = in_english(name)
        if key == "salutation":
            return self._shop.addressed(self._customer.get(key, ""), english=english)
        if key == "greeting":
            return "" if english and not self._shop.greeting.isascii() else self._shop.greeting
        if key in OF_CUSTOMER:
            return self._customer.get(key, "")
        if key in OF_CARD:
            return str(getattr(self._details, key)).strip()
        return self._others[key]() if key in self._others else ""
