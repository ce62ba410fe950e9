"""The presale day of a card, out of the catalogue."""

from datetime import date

from assistant.orders.card import Details
from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.followups.presale import presale_day
from tests.fakes import FakeItemStore

FIRST, SECOND = date(2026, 12, 1), date(2026, 12, 8)


def test_a_parcel_waits_for_the_last_of_its_goods() -> None:
    store = FakeItemStore()
    store.write(
        [
            Item("A-1", stock=Stock.PRESALE, presale_until=FIRST),
            Item("B-2", stock=Stock.PRESALE, presale_until=SECOND),
            Item("C-3", presale_until=SECOND),
        ]
    )
    assert presale_day(Details(item="a1"), store.with_codes) == FIRST
    assert presale_day(Details(item="A-1", lines="B-2 / 38\nC-3"), store.with_codes) == SECOND
    assert presale_day(Details(item="C-3"), store.with_codes) is None
    assert presale_day(Details(), store.with_codes) is None
