"""What a shop says of itself decides which links, which platform's name and which forms of address may go out."""

import pytest

from assistant.compliance.checker import Context
from assistant.compliance.defaults import default_checker
from assistant.compliance.house import House, Platform
from assistant.compliance.own_rules import read_own
from assistant.compliance.rule import Direction

LINKS = {
    Platform.TAOBAO: "https://item.taobao.com/item.htm?id=1",
    Platform.PINDUODUO: "https://mobile.yangkeduo.com/goods.html?goods_id=1",
    Platform.DOUYIN: "https://v.douyin.com/iAbc12/",
    Platform.JD: "https://item.jd.com/100012.html",
    Platform.KUAISHOU: "https://v.kuaishou.com/abc12",
    Platform.XIAOHONGSHU: "http://xhslink.com/a/abc12",
}
platforms = pytest.mark.parametrize("platform", Platform, ids=lambda platform: platform.name)


def found(text: str, house: House, direction: Direction = Direction.REPLY) -> list[tuple[str, str]]:
    verdict = default_checker().check(text, Context(direction, house=house))
    return [(finding.category, finding.text) for finding in verdict.findings]


@platforms
def test_only_links_of_the_shops_own_platform_may_be_sent(platform: Platform):
    passing = [of for of, link in LINKS.items() if not found(f"您看下 {link} 这款", House(platform))]
    assert passing == [platform]


@platforms
def test_a_host_that_only_looks_like_the_platforms_is_another_one(platform: Platform):
    host = LINKS[platform].split("/")[2]
    assert found(f"https://{host}.example.cn/x", House(platform))


@pytest.mark.parametrize(
    ("text", "its"),
    [
        ("去拼多多搜我们店更便宜", Platform.PINDUODUO),
        ("您到京东找我们店下单", Platform.JD),
        ("我们抖音小店也可以下单", Platform.DOUYIN),
        ("快手搜我们，直播间见", Platform.KUAISHOU),
        ("您在小红书关注我们", Platform.XIAOHONGSHU),
        ("去淘宝搜我们店更便宜", Platform.TAOBAO),
    ],
)
def test_a_shop_may_name_its_own_platform_and_no_other(text: str, its: Platform):
    naming = [platform for platform in Platform if not found(text, House(platform))]
    assert naming == [its]


def test_what_only_speaks_of_taobao_is_no_way_there():
    shop = House(Platform.JD)
    for innocent in ("淘宝同款有现货", "我们没有淘宝店", "您之前在淘宝下单的话找那边客服"):
        assert found(innocent, shop) == []


def test_a_form_of_address_that_the_shop_avoids_is_warned_of_where_somebody_is_addressed():
    shop = House(avoided=("小主", "亲"))
    assert found("小主，您的裙子发出了", shop) == [("address", "小主")]
    assert found("好的小主", shop) == [("address", "小主")]
    assert found("亲，今天发货", shop) == [("address", "亲")]
    assert found("这位小主人的狗粮已发", shop) == []
    assert found("母亲节的裙子发出了", shop) == []
    assert found("小主，您的裙子发出了", House()) == []


def test_an_avoided_form_is_found_however_it_is_written():
    assert found("小 主 ，您好", House(avoided=("小主",))) == [("address", "小 主")]


def test_the_buyers_name_on_a_card_is_no_form_of_address():
    assert found("小主，13912345678，杭州", House(avoided=("小主",)), Direction.CARD) == []


def test_a_form_that_the_shop_prefers_is_not_warned_of():
    text = "小仙女，您的裙子发出了"
    assert found(text, House()) != []
    assert found(text, House(preferred=("小仙女",))) == []
    assert found("老板，您要几件", House(preferred=("小仙女",))) != []


def test_a_preferred_form_of_one_character_excuses_no_longer_one():
    assert found("亲爱滴，发货了", House(preferred=("亲",))) != []


def test_a_rule_of_the_library_may_leave_the_place_open_too():
    row = {
        "id": "own.links",
        "category": "own",
        "level": "warn",
        "hosts": ["@home", "shop.example"],
        "reason": {"en": "-"},
    }
    rule = read_own(row).at(House(Platform.JD))
    assert rule.find
    text = "https://item.jd.com/1 https://shop.example/2 https://item.taobao.com/3"
    assert [text[start:end] for start, end in rule.find(text)] == ["https://item.taobao.com/3"]
