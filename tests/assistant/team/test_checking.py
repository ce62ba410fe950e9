"""What a release would bring is judged by the rules of the library and by what the shop says of itself."""

from assistant.orders.shop.rows import Kind, Rows
from assistant.settings.values import Settings
from assistant.team.checking import ScriptCheck
from assistant.team.rows import script_row
from tests.fake_rules import FakeRuleStore
from tests.fake_shop_tables import FakeShopTableStore
from tests.fakes import FakeSettingsStore
from tests.make import a_script


def checks(tables: FakeShopTableStore, body: str, **settings: object) -> str:
    judge = ScriptCheck(FakeRuleStore(), tables, Settings(FakeSettingsStore(settings)), lambda: "en")
    return judge(script_row("r1", a_script(body=body))).verdict


def test_a_script_with_a_link_may_be_published_where_the_shop_is_on_its_platform():
    tables, link = FakeShopTableStore(), "https://item.jd.com/100012.html"
    assert checks(tables, link) == "block"
    tables.save(Kind.SHOP, "甲店", Rows((), {"platform": "jd"}))
    assert checks(tables, link) == "block"
    assert checks(tables, link, **{"shop.name": "甲店"}) == "ok"


def test_nothing_is_found_where_the_check_is_off():
    assert checks(FakeShopTableStore(), "加我微信聊", **{"compliance.on": False}) == "ok"
