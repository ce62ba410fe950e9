"""Goods that a buyer names without labels: what is read, what is guessed, and what is left alone."""

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from assistant.orders.catalogue.item import Item
from assistant.orders.goods import words
from assistant.orders.goods.known import KnownGoods
from assistant.orders.goods.read import Goods, read_goods
from assistant.orders.recipient.folded import folded
from assistant.orders.recipient.regions import all_regions

SHOP = KnownGoods(
    (
        Item("A-1027", "小白鞋", sizes=("38", "39"), colours=("米白", "雾霾")),
        Item("KM-2201", "羊毛大衣", sizes=("M", "L"), colours=("燕麦",)),
        Item("KM-2202", "藏青外套", sizes=("170",), colours=("藏青",)),
        Item("KM-2203", "防风外套"),
    )
)


def lines(goods: Goods) -> list[str]:
    return [line.text.strip() for line in goods.lines]


def reasons(goods: Goods) -> list[tuple[str, str]]:
    return [(doubt.field, doubt.reason) for doubt in goods.doubts]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("黑色 XL 2件", ["/ XL / 黑色 / 2件"]),
        ("要白色的L码两件", ["/ L码 / 白色 / 两件"]),
        ("我要 藏青 L 一件，谢谢", ["/ L / 藏青 / 一件"]),
        ("黑色/XL/2件", ["/ XL / 黑色 / 2件"]),
        ("酒红色 160/84A *1", ["/ 160/84A / 酒红色 / 1"]),
        ("XL * 2", ["/ XL /  / 2"]),
        ("黑XL*2 白L*1", ["/ XL / 黑 / 2", "/ L / 白 / 1"]),
        ("一件黑色XL，一件白色L", ["/ XL / 黑色 / 一件", "/ L / 白色 / 一件"]),
        ("黑色 XL 2件 L 1件", ["/ XL / 黑色 / 2件", "/ L / 黑色 / 1件"]),
        ("黑色 XL L 各一件", ["/ XL / 黑色 / 一件", "/ L / 黑色 / 一件"]),
        ("黑色白色各一件 XL码", ["/ XL码 / 黑色 / 一件", "/ XL码 / 白色 / 一件"]),
        ("黑色换成白色", ["/  / 白色"]),
        ("38码换成39码，黑色换成白色", ["/ 39码 / 白色"]),
        ("KM2201XL黑色", ["KM2201 / XL / 黑色"]),
        ("黑白各一件", ["/  / 黑 / 一件", "/  / 白 / 一件"]),
        ("黑色 3XL x 2", ["/ 3XL / 黑色 / 2"]),
        ("黑色大号", ["/ 大号 / 黑色"]),
        ("要黑的", ["/  / 黑"]),
        ("我要38的", ["/ 38"]),
    ],
)
def test_goods_are_read_without_a_catalogue(text: str, read: list[str]) -> None:
    goods = read_goods(text)
    assert (lines(goods), re.sub(r"\W", "", goods.rest)) == (read, "")


@pytest.mark.parametrize(
    ("text", "read", "doubts"),
    [
        ("a1027 米白 38", ["A-1027 / 38 / 米白"], []),
        ("KM2201XL黑色", ["KM-2201 / XL / 黑色"], []),
        ("羊毛大衣 燕麦 M 一件", ["KM-2201 / M / 燕麦 / 一件"], [("item", "goods_item_inferred")]),
        ("大衣 M 一件", ["KM-2201 / M /  / 一件"], [("item", "goods_item_inferred")]),
        ("那件外套 藏青 170 来一件", ["外套 / 170 / 藏青 / 一件"], [("item", "goods_item_several")]),
        ("裙子 M 一件", ["裙子 / M /  / 一件"], [("item", "goods_item_named")]),
        ("X-9001 黑色", ["X-9001 /  / 黑色"], [("item", "goods_item_guessed")]),
        ("黑色 36 2", ["/ 36 / 黑色 / 2"], [("size", "goods_number"), ("quantity", "goods_number")]),
        ("雾霾 38码", ["/ 38码 / 雾霾"], []),
        ("黑XL*2 白L*1", ["/ XL / 黑 / 2", "/ L / 白 / 1"], [("lines", "goods_several")]),
    ],
)
def test_the_catalogue_says_which_item_is_meant_and_guesses_are_doubted(
    text: str, read: list[str], doubts: list[tuple[str, str]]
) -> None:
    goods = read_goods(text, SHOP)
    assert (lines(goods), reasons(goods)) == (read, doubts)


def test_the_items_that_a_kind_of_goods_may_mean_are_named() -> None:
    assert read_goods("外套 170码", SHOP).items == ("KM-2202", "KM-2203")


@pytest.mark.parametrize(
    "text",
    [
        "有黑色吗", "黑色有吗", "黑色 XL 有吗", "黑色 XL？", "不要 黑色", "没有 XL", "M偏小吗", "身高170体重120",
        "170 120斤", "白雪 13800138000", "黑龙江省哈尔滨市", "白云区", "金色家园2号楼", "2号楼", "2-101", "文三路 42",
        "A1201", "L", "白", "米白 13800138000", "黄金 13900139000", "东四三条 12号", "红色革命纪念馆对面", "色差大",
        "一个", "",
    ],
)  # fmt: skip
def test_questions_names_and_addresses_are_left_whole(text: str) -> None:
    assert read_goods(text, SHOP) == Goods(rest=text)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("浙江省杭州市文三路 42 黑色 XL 2件", "浙江省杭州市文三路 42"),
        ("文三路100号 2-101 黑色 XL", "文三路100号 2-101"),
        ("黑色 L 18 栋", "18 栋"),
        ("张三（黑色）", "张三"),
        ("黑色 2件 海青 13800138000", "海青 13800138000"),
        ("13800138000 文三路1号 黑色 2件 姜金", "13800138000 文三路1号 \n 姜金"),
        ("13800138000 花红 黑色 2件", "13800138000 花红"),
        ("黑色XL两件，什么时候发货", "什么时候发货"),
        ("黑色 XL 请发圆通", "请发圆通"),
    ],
)
def test_what_stands_beside_the_goods_stays(text: str, rest: str) -> None:
    assert read_goods(text, SHOP).rest == rest


def test_no_place_in_china_is_goods_even_beside_goods() -> None:
    places = {place for region in all_regions() for place in (region.province, region.city, region.district) if place}
    assert [place for place in places if read_goods(f"{place} 黑色 XL 2件", SHOP).rest != place] == []


colours = some.sampled_from(["黑色", "白色", "酒红色", "深灰色", "卡其色"])
sizes = some.sampled_from(["XL", "XXL", "3XL", "L码", "38码", "165/88A", "均码"])
quantities = some.sampled_from(["1件", "2件", "两件", "3双", "十件"])


@settings(max_examples=100)
@given(colour=colours, size=sizes, quantity=quantities, data=some.data())
def test_known_parts_in_any_order_are_found_again(colour: str, size: str, quantity: str, data: some.DataObject) -> None:
    separator = data.draw(some.sampled_from([" ", "，", "\n", "、", " / "]))
    goods = read_goods(separator.join(data.draw(some.permutations([colour, size, quantity]))))
    assert [(line.colour, line.size, line.quantity) for line in goods.lines] == [(colour, size, quantity)]
    assert goods.doubts == ()


LIKE_GOODS = "黑白红色藏青米XLMS码件双2358 ，*/各再要的来一两外套换成文三路号张A-1027?吗\n（）"


@settings(max_examples=300)
@given(some.text(some.one_of(some.sampled_from(LIKE_GOODS), some.characters()), max_size=40))
def test_no_character_of_any_text_is_lost_but_words_that_only_lead_to_the_goods(text: str) -> None:
    goods = read_goods(text)
    kept = "".join([*(line.text for line in goods.lines), *goods.left, goods.rest])
    lost = Counter(re.findall(r"\w", folded(text))) - Counter(re.findall(r"\w", folded(kept)))
    if goods.lines and not words.INTO.search(folded(text)):  # 黑换成白: what it was is taken back by the buyer
        assert not set(lost) - set(
            "我想要就来拿拍买订下单给帮发的那这件款条双个套和跟加与及一总共合计每样颜色尺码数量亲你您好谢吧哦哈啊呀啦了各再另外还有追x"
        )
    elif not goods.lines:
        assert goods.rest == text


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("黑色XL换成白色XL", ["/ XL / 白色"]),
        ("拍了黑色XL，帮我换成白色L", ["/ L / 白色"]),
        ("黑色M 1件换成L", ["/ L / 黑色 / 1件"]),
        ("黑色M 1件换成L，白色S 2件", ["/ L / 黑色 / 1件", "/ S / 白色 / 2件"]),
        ("把黑色换成灰色吧", ["/  / 灰色"]),
        ("麻烦给我换成L的", ["/ L"]),
    ],
)
def test_what_is_changed_counts_once(text: str, read: list[str]) -> None:
    assert lines(read_goods(text)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("38 39 各一双 黑色", ["/ 38 / 黑色 / 一双", "/ 39 / 黑色 / 一双"]),
        ("黑白各一件，都要L", ["/ L / 黑 / 一件", "/ L / 白 / 一件"]),
        ("酒红 75B 2件", ["/ 75B / 酒红 / 2件"]),
        ("天蓝色120cm 一件", ["/ 120cm / 天蓝色 / 一件"]),
        ("宝宝的要粉色90码", ["/ 90码 / 粉色"]),
        ("就要图片上那个红色的", ["/  / 红色"]),
        ("黄色的小号就行", ["/ 小号 / 黄色"]),
        ("来个红色的", ["/  / 红色"]),
    ],
)
def test_goods_are_found_in_the_words_around_them(text: str, read: list[str]) -> None:
    assert lines(read_goods(text)) == read


@pytest.mark.parametrize(
    "text", ["3栋 75B", "身高120cm", "幸福小区 80C", "都可以", "宝宝 13800138000", "儿子是金", "是红色吗", "请 发货"]
)
def test_words_around_goods_are_none_by_themselves(text: str) -> None:
    assert read_goods(text) == Goods(rest=text)


@pytest.mark.parametrize(
    ("text", "read", "left"),
    [
        ("买了3件 黑色2 白色1", ["/  / 黑色 / 2", "/  / 白色 / 1"], ("3件",)),
        ("三件，黑色两件 白色一件", ["/  / 黑色 / 两件", "/  / 白色 / 一件"], ("三件",)),
        ("黑色XL 3件 白色L 2件 一共5件", ["/ XL / 黑色 / 3件", "/ L / 白色 / 2件"], ("5件",)),
        ("黑色2件 白色3件 合计5件", ["/  / 黑色 / 2件", "/  / 白色 / 3件"], ("5件",)),
        ("5双 38码2双 39码3双", ["/ 38码 /  / 2双", "/ 39码 /  / 3双"], ("5双",)),
        ("3件黑色 2件白色 1件灰色", ["/  / 黑色 / 3件", "/  / 白色 / 2件", "/  / 灰色 / 1件"], ()),
        ("3件黑色 2件白色", ["/  / 黑色 / 3件", "/  / 白色 / 2件"], ()),
        ("黑色 XL 2件 L 2件", ["/ XL / 黑色 / 2件", "/ L / 黑色 / 2件"], ()),
    ],
)
def test_a_total_is_no_line_of_its_own_and_stays_in_the_notes(
    text: str, read: list[str], left: tuple[str, ...]
) -> None:
    goods = read_goods(text)
    assert (lines(goods), goods.left) == (read, left)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("要两件L的，一黑一白", ["/ L / 黑 / 一", "/ L / 白 / 一"]),
        ("两黑一白", ["/  / 黑 / 两", "/  / 白 / 一"]),
        ("一黑色一白色 M码", ["/  / 黑色 / 一", "/ M码 / 白色 / 一"]),
        ("一件黑一件白", ["/  / 黑 / 一件", "/  / 白 / 一件"]),
    ],
)
def test_a_number_before_each_colour_says_how_many(text: str, read: list[str]) -> None:
    assert lines(read_goods(text)) == read


@pytest.mark.parametrize("text", ["三红五金店", "一白", "红一村", "黄三金 13800138000"])
def test_a_number_beside_one_colour_is_none(text: str) -> None:
    assert read_goods(text) == Goods(rest=text)


@pytest.mark.parametrize(
    ("text", "read", "left"),
    [
        ("要粉色不要白色", ["/  / 粉色"], ("不要白色",)),
        ("不要白色要粉色", ["/  / 粉色"], ("不要白色",)),
        ("要黑色L不要XL", ["/ L / 黑色"], ("不要XL",)),
        ("要大码不要中码", ["/ 大码"], ("不要中码",)),
    ],
)
def test_what_is_refused_beside_what_is_wanted_stays_in_the_notes(
    text: str, read: list[str], left: tuple[str, ...]
) -> None:
    goods = read_goods(text)
    assert (lines(goods), goods.left) == (read, left)


@pytest.mark.parametrize("text", ["不要白色", "黑色不要", "黑色不要白色要", "要粉色 不要有色差", "是红色不是白色吗"])
def test_what_is_only_refused_or_leaves_it_open_orders_nothing(text: str) -> None:
    assert read_goods(text) == Goods(rest=text)
