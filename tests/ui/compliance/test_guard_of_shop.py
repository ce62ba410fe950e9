"""The guard goes by what the current shop says of itself, and hears when it says something else."""

import pytest
from pytestqt.qtbot import QtBot

from assistant.orders.shop.rows import Kind, Rows
from assistant.orders.shop.tables import ShopTables
from assistant.settings.values import Settings
from tests.fake_shop_tables import FakeShopTableStore
from tests.fakes import FakeSettingsStore
from ui.background import Background
from ui.compliance.guard import Guard

LINK = "您看下 https://mobile.yangkeduo.com/goods.html?goods_id=1 这款"


@pytest.fixture
def tables() -> ShopTables:
    return ShopTables(FakeShopTableStore())


@pytest.fixture
def guard(background: Background, tables: ShopTables, qtbot: QtBot) -> Guard:
    guard = Guard(background, Settings(FakeSettingsStore({"shop.name": "名美"})), tables=lambda: tables)
    with qtbot.waitSignal(guard.renewed):
        guard.warm()
    return guard


def test_the_shop_that_is_current_decides(guard: Guard, tables: ShopTables):
    assert guard.look(LINK).verdict == "block"
    tables.save(Kind.SHOP, "名美", Rows((), {"platform": "pinduoduo"}))
    assert guard.look(LINK).verdict == "ok"
    tables.reset(Kind.SHOP, "名美")
    assert guard.look(LINK).verdict == "block"


def test_a_form_of_address_that_the_shop_avoids_is_warned_of(guard: Guard, tables: ShopTables):
    assert guard.look("小主，您好").verdict == "ok"
    tables.save(Kind.SHOP, "", Rows(({"form": "小主", "use": "avoid"},)))
    assert guard.look("小主，您好").verdict == "warn"


def test_who_shows_what_was_found_hears_that_the_shop_says_something_else(
    guard: Guard, background: Background, tables: ShopTables, qtbot: QtBot
):
    with qtbot.waitSignal(guard.renewed):
        background.run(lambda: tables.save(Kind.SHOP, "名美", Rows((), {"platform": "jd"})))
    with qtbot.assertNotEmitted(guard.renewed):
        tables.save(Kind.OFFERS, "名美", Rows())
