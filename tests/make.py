"""Makes what a test needs, with everything it does not care about filled in."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from assistant.ids import new_id
from assistant.orders.card import FIELD_NAMES, Card, Details, Event
from assistant.scripts.script import Draft, Script

LONG_AGO = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


def a_draft(title: str = "发货时间", body: str = "亲，16 点前付款当天发出哦～", **fields: Any) -> Draft:
    return Draft(title, body, **fields)


def a_script(title: str = "发货时间", body: str = "亲，16 点前付款当天发出哦～", **fields: Any) -> Script:
    """A live personal script without a code; `id=` is made unless given."""
    return Script(**{"id": new_id(), "title": title, "body": body, "changed_at": LONG_AGO} | fields)


def a_card(**fields: Any) -> Card:
    """A complete draft card, first revision. Fields of the form and of the card may be given alike."""
    of_form = {name: fields.pop(name) for name in FIELD_NAMES if name in fields}
    details = replace(SHOES, **of_form)
    return Card(**{"id": new_id(), "details": details, "created_at": LONG_AGO, "changed_at": LONG_AGO} | fields)


def an_event(card: Card, **fields: Any) -> Event:
    """The history line that belongs to this revision of the card."""
    what = "created" if card.revision == 1 else "changed"
    return Event(**{"card": card.id, "revision": card.revision, "at": LONG_AGO, "what": what} | fields)


SHOES = Details(
    item="A-1027",
    contact="王小美",
    size="38",
    phone="13800138000",
    colour="米白",
    courier="顺丰",
    quantity="1",
    address="浙江省杭州市西湖区文三路 90 号 5 幢 201",
)
