"""An order room over a small shop: what it sells, and the scripts of its library."""

from datetime import date

import pytest

from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.office import OrderOffice
from assistant.scripts.script import Script
from tests.fake_order_stores import FakeOrderStores, fake_office
from tests.make import a_script
from tests.ui.orders.conftest import SETTINGS

SHOES = Item(
    "A-1027", "小白鞋", "头层牛皮", "百搭不挑脚", 16800, ("36", "37", "38"), ("米白", "黑色"), picture="shoes.png"
)
BOOTS = Item("B-20", "马丁靴", sizes=("37", "38"), stock=Stock.OUT, alternatives=("A-1027", "D-4", "Z-9"))
COAT = Item("C-3", "羽绒服", stock=Stock.PRESALE, presale_until=date(2026, 12, 1), sizes=("160/84A", "165/88A"))
SOCKS = Item("D-4", "袜子", stock=Stock.LOW, selling_points="纯棉", price=990)
ITEMS = (SHOES, BOOTS, COAT, SOCKS)
SCRIPTS = (
    a_script("暂时缺货", "这款暂时缺货，到货通知您"),
    a_script("小白鞋洗护", "用湿布擦"),
    a_script("发货时间", "当天发出"),
    a_script("马丁靴尺码", "B20 偏大一码"),
)


def find(typed: str) -> list[Script]:
    """As a search that guesses, too: it finds everything."""
    return list(SCRIPTS)


@pytest.fixture
def stores() -> FakeOrderStores:
    stores = FakeOrderStores()
    stores.items.write(ITEMS)
    return stores


@pytest.fixture
def office(stores: FakeOrderStores, tmp_path) -> OrderOffice:
    return fake_office(SETTINGS, stores=stores, folder=tmp_path, find_scripts=find)
