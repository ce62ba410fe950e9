"""What the program knows for the blanks of a script: from the order form, the customer, the settings and the chat."""

from collections.abc import Callable, Mapping

from assistant.orders.card import Details
from assistant.orders.customers.salutation import NEUTRAL
from assistant.scripts.blanks.names import OF_CARD, OF_CUSTOMER, in_english


class Known:
    """The port `assistant.scripts.blanks.filling.Facts`. `setting` gives the text of a setting by its key; `clipboard`
    is read only for a script that asks for it."""

    def __init__(
        self,
        details: Details,
        customer: Mapping[str, str],
        setting: Callable[[str], str],
        clipboard: Callable[[], str],
        selection: str,
    ) -> None:
        self._details = details
        self._customer = customer
        self._others: dict[str, Callable[[], str]] = {
            "shop": lambda: details.shop.strip() or setting("shop.name"),
            "agent": lambda: setting("agent.number"),
            "clipboard": clipboard,
            "selection": lambda: selection,
        }

    def get(self, key: str, name: str, /) -> str:
        if key == "salutation" and in_english(name) and self._customer.get(key) == NEUTRAL:
            return ""  # the word that fits everybody fits no English sentence
        if key in OF_CUSTOMER:
            return self._customer.get(key, "")
        if key in OF_CARD:
            return str(getattr(self._details, key)).strip()
        return self._others[key]() if key in self._others else ""
