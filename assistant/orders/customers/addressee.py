"""To whom a reply goes, as far as the choice of its text hangs on it: bought before or not, from where, and who."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.orders.card import Card, Details, State
from assistant.orders.customers.desk import CustomerDesk, Known
from assistant.orders.customers.phone import dialled
from assistant.orders.recipient.read import read_recipient
from assistant.scripts.parts import Acquaintance

BOUGHT = frozenset({State.CONFIRMED, State.CHANGED, State.PRINTED, State.SHIPPED, State.CLOSED})


@dataclass(frozen=True, slots=True)
class Addressee:
    """None and "" for what is not known. `place` is the address, followed by province, city and district as they are
    written in full; `key` tells one from the other."""

    acquaintance: Acquaintance | None = None
    place: str = ""
    key: str = ""


def addressee(customers: CustomerDesk, details: Details, shop: str, card: str = "") -> Addressee:
    """`details` are those of the open card, whose id is `card` if it is on file. Waits for the disk."""
    known = customers.known(details)
    others = [one for one in known.cards if one.id != card] if known else []
    return Addressee(_acquaintance(known, details, others, shop), _place(details, others), _key(known, details))


def _acquaintance(known: Known | None, details: Details, others: Sequence[Card], shop: str) -> Acquaintance | None:
    """Old is who has said yes to another order in this shop, or in one that nobody wrote down."""
    if not known and not _key(None, details):
        return None
    here = (one for one in others if one.details.shop.strip() in ("", shop))
    return Acquaintance.OLD if any(one.state in BOUGHT for one in here) else Acquaintance.NEW


def _place(details: Details, others: Sequence[Card]) -> str:
    addresses = (address for one in (details, *(card.details for card in others)) if (address := one.address.strip()))
    if not (address := next(addresses, "")):
        return ""
    read = read_recipient(address)
    return " ".join((address, read.province, read.city, read.district))


def _key(known: Known | None, details: Details) -> str:
    return known.customer.id if known else details.account.strip() or dialled(details.phone)
