"""What a reply may say to a customer about himself: how he is addressed, and what he bought last."""

from collections.abc import Mapping, Sequence

from assistant.orders.card import Card, Details, State
from assistant.orders.customers.customer import Customer
from assistant.orders.customers.phone import dialled
from assistant.orders.customers.salutation import NEUTRAL

FACTS: Mapping[str, str] = {
    "salutation": "称呼",
    "name": "姓名",
    "phone_tail": "手机尾号",
    "last_item": "上次货号",
    "last_size": "上次尺码",
    "last_colour": "上次颜色",
    "preferences": "偏好",
}
"""Each fact with the Chinese name that it has as a blank of a reply."""

TAIL = 4  # digits by which a buyer knows his number again, and nobody else can call it


def facts(details: Details, customer: Customer | None = None, cards: Sequence[Card] = ()) -> Mapping[str, str]:
    """Every one of `FACTS`, "" for what is not known. `cards` are his earlier ones, the newest first.

    The name is whole, because it goes to nobody but himself. As long as nobody has decided how to address him, it is
    by the word that fits everybody: a guess from a name is offered to the agent, never said to a buyer.
    """
    last = next((card.details for card in cards if card.state is not State.CANCELLED), Details())
    known = customer or Customer()
    phone = dialled(details.phone) or known.phone
    return {
        "salutation": known.salutation or NEUTRAL,
        "name": details.contact.strip() or known.name,
        "phone_tail": phone[-TAIL:],
        "last_item": last.item.strip(),
        "last_size": last.size.strip(),
        "last_colour": last.colour.strip(),
        "preferences": " ".join(known.preferences.split()),
    }
