"""Whose table counts, what is kept of it, and what is refused."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.clerk.columns import USUAL, Profile
from assistant.orders.price.offers import Coupon, Freight, Threshold
from assistant.orders.remark import Colour, Flag, Why
from assistant.orders.shop.reading import READ, Offers
from assistant.orders.shop.rows import COLUMNS, ONCE, Kind, Rows
from assistant.orders.shop.tables import ShopTables, Source
from assistant.orders.sizes.measures import Measure
from assistant.refusal import Refused
from tests.fake_shop_tables import FakeShopTableStore

SHOES = Rows(({"chart": "鞋", "size": "38", "foot": "238-242"}, {"chart": "鞋", "size": "39", "foot": "243-247"}))
HATS = Rows(({"chart": "帽", "size": "均码"},))


@pytest.fixture
def store() -> FakeShopTableStore:
    return FakeShopTableStore()


@pytest.fixture
def tables(store: FakeShopTableStore) -> ShopTables:
    return ShopTables(store)


def test_a_shop_without_tables_has_the_examples(tables):
    assert list(tables.charts("名美")) == ["女装", "男装", "裤装"]
    assert tables.charts()["裤装"].decides is Measure.WAIST
    assert tables.couriers().cut_off == time(16)
    assert tables.couriers().named("汇通") == "极兔"
    assert tables.flags()[0] == Flag(Why.HOLD, Colour.GREEN, "需要延时发货")
    assert tables.offers() == Offers()
    assert [profile.full for profile in tables.profiles()] == [False, False, True]
    assert tables.profiles()[-1].columns == USUAL
    assert {tables.source(kind, "名美") for kind in Kind} == {Source.EXAMPLE}


@pytest.mark.parametrize("kind", Kind)
def test_an_example_has_only_the_columns_that_are_edited_and_may_be_saved_as_it_is(tables, kind):
    rows = tables.rows(kind)
    assert {column for row in rows.rows for column in row} <= set(COLUMNS[kind])
    assert set(rows.once) == set(ONCE.get(kind, ()))
    tables.save(kind, "名美", rows)
    assert tables.rows(kind, "名美") == rows


def test_a_shops_own_table_goes_before_that_of_all_shops_and_this_before_the_example(tables):
    tables.save(Kind.SIZES, "", HATS)
    tables.save(Kind.SIZES, "名美", SHOES)
    assert [list(tables.charts(shop)) for shop in ("", "名美", "二店")] == [["帽"], ["鞋"], ["帽"]]
    sources = [tables.source(Kind.SIZES, shop) for shop in ("", "名美", "二店")]
    assert sources == [Source.ALL_SHOPS, Source.OWN, Source.ALL_SHOPS]
    assert tables.shops() == ("名美",)
    assert tables.reset(Kind.SIZES, "名美") == HATS
    assert list(tables.charts("名美")) == ["帽"]
    tables.reset(Kind.SIZES)
    assert list(tables.charts("名美")) == ["女装", "男装", "裤装"]


def test_what_is_saved_is_what_comes_back_without_the_empty_rows(tables, store):
    typed = Rows(({"offer": " 满300减30 ", "note": "双11"}, {"offer": "", "note": " "}, {"offer": "券10（满100）"}),
                 {"freight": "10", "free_from": "99"})  # fmt: skip
    kept = tables.save(Kind.OFFERS, "名美", typed)
    assert kept == Rows((typed.rows[0], typed.rows[2]), typed.once)
    assert tables.rows(Kind.OFFERS, "名美") == kept == ShopTables(store).rows(Kind.OFFERS, "名美")
    assert tables.offers("名美") == Offers((Threshold(30000, 3000), Coupon(10000, 1000)), Freight(1000, 9900))


UNREADABLE = [
    (Kind.SIZES, {"chart": "鞋", "size": "39", "foot": "large"}, ("chart_row_unreadable", "large")),
    (Kind.SIZES, {"size": "39"}, ("chart_row_unreadable", "chart")),
    (Kind.COURIERS, {"regions": "西藏", "couriers": "EMS", "days": "9-2"}, ("courier_row_unreadable", "9-2")),
    (Kind.FLAGS, {"reason": "gift", "colour": "pink"}, ("flag_row_unreadable", "pink")),
    (Kind.OFFERS, {"offer": "便宜点"}, ("offer_row_unreadable", "便宜点")),
    (Kind.MESSAGE, {"line": "尺码：{脚长}"}, ("message_row_unreadable", "脚长")),
    (Kind.PROFILES, {"name": "甲", "columns": "item price_tag"}, ("profile_column_unknown", "price_tag")),
    (Kind.PROFILES, {"name": "", "columns": "item"}, ("profile_row_unreadable", "")),
]
GOOD = {
    Kind.SIZES: [{"chart": "帽", "size": "均码"}, {"chart": "鞋", "size": "38"}],
    Kind.COURIERS: [{"regions": "*", "couriers": "韵达"}, {"regions": "海南", "couriers": "EMS"}],
    Kind.FLAGS: [{"reason": "hold", "colour": "green"}, {"reason": "note", "colour": "purple"}],
    Kind.MESSAGE: [{"line": "货号：{货号}"}, {"line": "尺码：{size}"}],
    Kind.OFFERS: [{"offer": "9.8折"}, {"offer": "满30减3"}],
    Kind.PROFILES: [{"name": "乙"}, {"name": "丙"}],
}


@pytest.mark.parametrize(("kind", "row", "said"), UNREADABLE)
def test_a_row_that_cannot_be_read_is_named_and_nothing_is_written(tables, store, kind, row, said):
    first, second = GOOD[kind]
    with pytest.raises(Refused, match=r"unreadable|unknown") as refusal:
        tables.save(kind, "名美", Rows((first, {}, second, row)))
    assert (refusal.value.reason, refusal.value.facts["cell"]) == said
    assert refusal.value.facts["row"] == 4
    assert not store.kept
    assert tables.source(kind, "名美") is Source.EXAMPLE


ODD_ONCE = [
    (Kind.COURIERS, {"cut_off": "4 pm"}, "courier_time_unreadable"),
    (Kind.COURIERS, {"also": "汇通"}, "courier_also_unreadable"),
    (Kind.OFFERS, {"freight": "little"}, "price_unreadable"),
    (Kind.OFFERS, {"free_from": "-1"}, "price_unreadable"),
]


@pytest.mark.parametrize(("kind", "once", "reason"), ODD_ONCE)
def test_what_is_said_once_must_be_readable_too(tables, store, kind, once, reason):
    with pytest.raises(Refused, match=reason):
        tables.save(kind, "", Rows((), once))
    assert not store.kept


def test_two_profiles_cannot_have_one_name(tables):
    with pytest.raises(Refused, match="profile_row_unreadable"):
        tables.save(Kind.PROFILES, "", Rows(({"name": "打单"}, {"name": " 打单"})))


def test_a_profile_says_whether_it_shows_who_the_buyer_is(tables):
    tables.save(Kind.PROFILES, "", Rows(({"name": "甲", "columns": "item phone", "full": "是"}, {"name": "乙"})))
    assert tables.profiles() == (Profile("甲", ("item", "phone"), full=True), Profile("乙"))


def test_nothing_changes_when_the_disk_refuses(tables, store):
    store.broken = Refused("disk_full")
    with pytest.raises(Refused, match="disk_full"):
        tables.save(Kind.SIZES, "", HATS)
    assert tables.source(Kind.SIZES) is Source.EXAMPLE


def test_a_table_of_another_version_that_cannot_be_read_is_passed_over(tables, store):
    tables.save(Kind.FLAGS, "", Rows(({"reason": "gift", "colour": "red"},)))
    store.save(Kind.FLAGS, "名美", Rows(({"reason": "lottery", "colour": "red"},)))
    tables.load()
    assert tables.flags("名美") == (Flag(Why.GIFT, Colour.RED),)
    assert tables.rows(Kind.FLAGS, "名美").rows[0]["reason"] == "lottery"


def test_who_listens_hears_which_table_is_another_now(tables, store):
    heard = []
    stop = tables.subscribe(lambda kind, shop: heard.append((kind, shop)))
    tables.save(Kind.SIZES, "名美", HATS)
    store.save(Kind.OFFERS, "二店", Rows())
    tables.load()
    tables.reset(Kind.SIZES, "名美")
    stop()
    tables.save(Kind.SIZES, "", HATS)
    assert heard == [(Kind.SIZES, "名美"), (Kind.OFFERS, "二店"), (Kind.SIZES, "名美")]


def test_a_chart_is_found_by_its_name_or_is_the_first(tables):
    assert tables.chart().name == "女装"
    assert tables.chart("裤装").name == "裤装"
    with pytest.raises(Refused, match="chart_unknown"):
        tables.chart("帽")
    tables.save(Kind.SIZES, "话费店", Rows())
    with pytest.raises(Refused, match="chart_none"):
        tables.chart(shop="话费店")


def test_a_courier_may_be_called_by_any_of_its_names(tables):
    tables.save(
        Kind.COURIERS, "", Rows(({"regions": "*", "couriers": "顺丰 极兔"},), {"also": "SF=顺丰\n\n 天天 ＝ 极兔"})
    )
    assert [tables.couriers().named(name) for name in ("sf", "SF快递", "天天", "圆通")] == ["顺丰", "顺丰", "极兔", ""]
    assert tables.couriers().cut_off == time(16)


@given(some.sampled_from(Kind), some.data())
def test_whatever_is_typed_into_a_table_is_kept_or_refused(kind, data):
    cells = some.text(max_size=12)
    row = some.dictionaries(some.sampled_from(COLUMNS[kind]), cells)
    typed = Rows(tuple(data.draw(some.lists(row, max_size=4))),
                 data.draw(some.fixed_dictionaries({}, optional=dict.fromkeys(ONCE.get(kind, ()), cells))))  # fmt: skip
    tables = ShopTables(FakeShopTableStore())
    try:
        kept = tables.save(kind, "", typed)
    except Refused:
        assert tables.source(kind) is Source.EXAMPLE
    else:
        READ[kind](kept)
        assert tables.rows(kind) == kept
