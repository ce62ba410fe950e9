"""Names as they are written and introduced."""

import pytest

from assistant.orders.recipient.read import read_recipient

ADDRESS = "13800138000 浙江省杭州市西湖区文三路1号"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("快递写李小梅收", "李小梅"),
        ("收件人姓名写 李小梅", "李小梅"),
        ("名字填李小梅", "李小梅"),
        ("伍 小 伍", "伍小伍"),
        ("东西寄给我朋友：李小梅，", "李小梅"),
        ("地址发一下：李小梅", "李小梅"),
        ("to:李小梅 add:", "李小梅"),
        ("张三丰（小号）", "张三丰（小号）"),
        ("（李小梅）", "李小梅"),
        ("李小梅（收）", "李小梅"),
        ("photo: 李小梅", "李小梅"),
        ("To Lily", "To Lily"),
        ("加急！李小梅", "李小梅"),
        ("Amy Chen/", "Amy Chen"),
        ("Cindy 林", "Cindy 林"),
        ("林 Cindy", "林 Cindy"),
        ("老板发这个：李小梅", "李小梅"),
        ("要小军", "要小军"),
        ("留小香", "留小香"),
        ("连小团", "连小团"),
    ],
)
def test_a_name_is_what_is_left_without_its_introduction(written: str, name: str) -> None:
    read = read_recipient(f"{written} {ADDRESS}")
    assert (read.name, read.detail) == (name, "文三路1号")


@pytest.mark.parametrize("written", ["爱转运-UFX88231", "123木头人"])
def test_a_name_with_digits_is_taken_with_a_doubt_where_there_is_no_other(written: str) -> None:
    read = read_recipient(f"{written} {ADDRESS}")
    assert (read.name, [doubt.reason for doubt in read.doubts]) == (written, ["name_unsure"])


def test_a_name_that_a_place_has_too_is_nobodys_district() -> None:
    read = read_recipient("梁山 13800138000 山东省 济宁市 梁山县 水泊街道1号")
    assert (read.name, read.province, read.district, read.detail) == ("梁山", "山东省", "梁山县", "水泊街道1号")


def test_another_phone_in_brackets_leaves_no_bracket_behind() -> None:
    read = read_recipient("李小梅 13800138000 浙江省杭州市西湖区文三路1号（备用电话13900139000）")
    assert (read.detail, [doubt.fact for doubt in read.doubts]) == ("文三路1号", ["13900139000"])


@pytest.mark.parametrize("written", ["黑色XL2件", "买3条", "3号楼", "2024"])
def test_goods_and_rooms_are_nobody(written: str) -> None:
    assert read_recipient(f"{written} {ADDRESS}").name == ""


@pytest.mark.parametrize(
    "written", ["扎西卓玛", "泽仁拉姆", "小张", "老王", "李小梅🐟", "丘小梅", "洪小梅", "傅小梅", "代小梅"]
)
def test_names_of_other_kinds_are_as_sure(written: str) -> None:
    read = read_recipient(f"{written} {ADDRESS}")
    assert (read.name, read.doubts) == (written, ())


@pytest.mark.parametrize("written", ["芒果", "扎西", "小豆豆"])
def test_what_could_be_something_else_is_doubted(written: str) -> None:
    read = read_recipient(f"{written} {ADDRESS}")
    assert (read.name, [doubt.reason for doubt in read.doubts]) == (written, ["name_unsure"])


def test_a_street_that_begins_like_a_family_is_no_name_where_there_is_another() -> None:
    read = read_recipient("13800138000 天津市南开区 黄河道 华宁里 李小梅")
    assert (read.name, read.detail) == ("李小梅", "黄河道 华宁里")
    assert read_recipient(f"黄小道 {ADDRESS}").name == "黄小道"


@pytest.mark.parametrize("before", ["电业局东侧", "学校对面", "村东头"])
def test_a_name_may_stand_right_behind_where_something_lies(before: str) -> None:
    read = read_recipient(f"浙江省杭州市西湖区文三路{before}李小梅13800138000")
    assert (read.name, read.detail) == ("李小梅", f"文三路{before}")
    assert read_recipient(f"浙江省杭州市西湖区文三路{before}，13800138000").name == ""
