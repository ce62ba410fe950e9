"""All stores of the order desk in memory, as `OrderOffice` wants them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.orders.office import OrderOffice
from tests.fake_shop_tables import FakeShopTableStore
from tests.fakes import (
    FakeCaseStore,
    FakeCustomerStore,
    FakeFollowUpStore,
    FakeItemStore,
    FakeOrderStore,
)


@dataclass
class FakeOrderStores:
    """The port `assistant.orders.office.OrderStores`."""

    orders: FakeOrderStore = field(default_factory=FakeOrderStore)
    items: FakeItemStore = field(default_factory=FakeItemStore)
    customers: FakeCustomerStore = field(default_factory=FakeCustomerStore)
    follow_ups: FakeFollowUpStore = field(default_factory=FakeFollowUpStore)
    cases: FakeCaseStore = field(default_factory=FakeCaseStore)
    shop_tables: FakeShopTableStore = field(default_factory=FakeShopTableStore)


def fake_office(
    settings: Mapping[str, object], who: str = "小李", stores: FakeOrderStores | None = None
) -> OrderOffice:
    kept = stores or FakeOrderStores()
    return OrderOffice(lambda: kept, settings.__getitem__, who)
