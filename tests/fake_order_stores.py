"""All stores of the order desk in memory, as `OrderOffice` wants them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from assistant.orders.office import OrderOffice
from assistant.settings.table import BY_KEY
from tests.fake_customers import FakeCaseStore, FakeCustomerStore
from tests.fake_follow_ups import FakeFollowUpStore
from tests.fake_privacy import FakePrivacyStore
from tests.fake_shop_tables import FakeShopTableStore
from tests.fakes import FakeItemStore, FakeOrderStore


@dataclass
class FakeOrderStores:
    """The port `assistant.orders.office.OrderStores`."""

    orders: FakeOrderStore = field(default_factory=FakeOrderStore)
    items: FakeItemStore = field(default_factory=FakeItemStore)
    customers: FakeCustomerStore = field(default_factory=FakeCustomerStore)
    follow_ups: FakeFollowUpStore = field(default_factory=FakeFollowUpStore)
    cases: FakeCaseStore = field(default_factory=FakeCaseStore)
    shop_tables: FakeShopTableStore = field(default_factory=FakeShopTableStore)

    @cached_property
    def privacy(self) -> FakePrivacyStore:
        return FakePrivacyStore(self.orders, self.customers, self.follow_ups, self.cases)


def fake_office(
    settings: Mapping[str, object], who: str = "小李", stores: FakeOrderStores | None = None, **more: Any
) -> OrderOffice:
    """Settings that are not given have their defaults."""
    kept = stores or FakeOrderStores()
    return OrderOffice(lambda: kept, lambda key: settings[key] if key in settings else BY_KEY[key].default, who, **more)
