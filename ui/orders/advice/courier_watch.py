"""Watches whether the courier on the card goes to its address, and what a parcel there costs more."""

from assistant.orders.card import Card, Details
from assistant.orders.couriers.advise import advise
from assistant.orders.recipient.read import read_recipient
from assistant.orders.shop.tables import ShopTables
from assistant.orders.states import read_only
from ui.alive import while_alive
from ui.orders.advice import courier_words
from ui.orders.aids import Parts, Watch


class CourierWatch(Watch):
    """Says it beside the courier's field; nothing while the address names no province."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._asked = Details()

    def look(self, details: Details, card: Card | None) -> None:
        self._asked = details
        if not details.address.strip() or (card and read_only(card.state)):
            self.remarked.emit({})
            return

        def learnt(tables: ShopTables) -> None:
            if details is self._asked:
                self.remarked.emit(_remarks(details, tables))

        self._parts.background.run(lambda: self._parts.office.shop_tables, while_alive(self, learnt))


def _remarks(details: Details, tables: ShopTables) -> dict[str, str]:
    place = read_recipient(details.address)
    if not place.province:
        return {}
    rules = tables.couriers(details.shop)
    advice = advise(rules, place.province, place.city, place.district, details.courier)
    said = "\n".join(filter(None, (courier_words.wish(advice), courier_words.special(advice))))
    return {"courier": said} if said else {}
