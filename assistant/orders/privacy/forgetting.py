"""What of a card says who the buyer is, and the card without it."""

from dataclasses import replace
from datetime import datetime

from assistant.orders.card import Card, Details, Event, State
from assistant.orders.history import ERASED, difference

PERSONAL = (
    "contact", "phone", "address", "account", "order_number", "waybill", "notes", "wish", "remark",
)  # fmt: skip
"""Fields that are emptied. Name, phone, address and account are the buyer himself. Order and waybill number lead to
him: platform and courier show him to whoever has them, and keep them for the shop's books. What anybody may have
written about him stands in notes, wish and remark. What was sold, for the shop's own books, stays: goods, sizes,
colours, quantities, courier, shop and flag, the state and the times."""

ENDED = (State.SHIPPED, State.CLOSED, State.CANCELLED)
"""States in which a card needs its buyer no more."""


def says_who(details: Details) -> bool:
    return any(getattr(details, name) for name in PERSONAL)


def forgotten(card: Card, at: datetime, who: str = "") -> tuple[Card, Event]:
    """The next revision, without the person, and its line of history. The earlier lines lose what they say; this one
    has all that is left, so that the history still leads to the card."""
    details = replace(card.details, **dict.fromkeys(PERSONAL, ""))
    changed = replace(card, details=details, revision=card.revision + 1, changed_at=at)
    return changed, Event(card.id, changed.revision, at, ERASED, difference(Details(), details), who)
