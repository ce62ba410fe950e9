"""What is to be engraved or written on the goods: it stays whole, and nobody gets the parcel for it."""

import pytest

from assistant.orders.recipient.read import read_recipient

RECIPIENT = "王小明 13812345678 浙江省杭州市西湖区文三路100号"
INSCRIPTIONS = (
    "刻 Lily",
    "帮忙刻字 LOVE",
    "刻字To小雨 生日快乐",
    "刻字内容：爱你一万年",
    "戒指内圈刻 LXY&WZM 2024.5.20",
    "内圈刻永结同心",
    "吊坠背面刻 Tom",
    "我想刻字 LOVE",
    "另外我要刻字 周杰伦",
    "绣名字 Tom",
    "贺卡上写 周杰伦 祝妈妈生日快乐",
    "engraving: Anna Smith",
)


@pytest.mark.parametrize("between", [" ", "，", "\n"], ids=["space", "comma", "line"])
@pytest.mark.parametrize("inscription", INSCRIPTIONS)
def test_behind_the_recipient_it_is_kept_whole_beside_name_and_address(inscription: str, between: str) -> None:
    read = read_recipient(f"{RECIPIENT}{between}{inscription}")
    assert (read.name, read.detail, read.rest) == ("王小明", "文三路100号", inscription)


@pytest.mark.parametrize("inscription", ["刻字：永结同心", "刻字 LOVE", "卡片写：女儿小芳敬上"])
def test_before_the_recipient_on_the_same_line_it_ends_where_he_begins(inscription: str) -> None:
    read = read_recipient(f"{inscription} {RECIPIENT}")
    assert (read.name, read.detail, read.rest) == ("王小明", "文三路100号", inscription)


@pytest.mark.parametrize("inscription", INSCRIPTIONS)
def test_alone_it_names_nobody(inscription: str) -> None:
    read = read_recipient(inscription)
    assert (read.name, read.detail, read.rest) == ("", "", inscription)


def test_glued_behind_the_address_it_is_cut_off() -> None:
    read = read_recipient(f"{RECIPIENT}刻字LOVE")
    assert (read.detail, read.rest) == ("文三路100号", "刻字LOVE")


@pytest.mark.parametrize(
    "detail", ["孤山路31号西泠印社篆刻店", "孤山路31号西泠篆刻", "锦绣路100号锦绣花园2栋", "工业路8号印刷厂宿舍"]
)
def test_a_place_that_is_named_after_the_craft_stays_an_address(detail: str) -> None:
    read = read_recipient(f"王小明 13812345678 浙江省杭州市西湖区{detail}")
    assert (read.detail, read.rest) == (detail, "")


@pytest.mark.parametrize("said", ["我要拍2号链接那个", "15号之前要到", "急用", "要1号色口红"])
def test_a_number_of_a_link_a_day_or_a_colour_is_no_house(said: str) -> None:
    read = read_recipient(said)
    assert (read.name, read.detail, read.rest) == ("", "", said)
