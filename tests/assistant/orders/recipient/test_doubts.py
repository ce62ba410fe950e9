"""What is inferred, guessed or out of date is marked, and the rest is kept."""

import pytest

from assistant.orders.recipient.read import MOST, read_recipient
from assistant.orders.recipient.recipient import REASONS


def doubts(text: str) -> dict[str, str]:
    return {doubt.reason: doubt.fact for doubt in read_recipient(text).doubts}


@pytest.mark.parametrize(
    ("text", "reason", "fact"),
    [
        ("13800138000 广东省深圳市南山区科技路1号", "name_missing", ""),
        ("小雨点 13800138000 广东省深圳市南山区科技路1号", "name_unsure", "小雨点"),
        ("广东省深圳市南山区科技路1号301室张小娴13800138000", "name_glued", "张小娴"),
        ("张小娴 广东省深圳市南山区科技路1号", "phone_missing", ""),
        ("张小娴 13800138000 13900139000 广东省深圳市南山区科技路1号", "phone_several", "13900139000"),
        ("北京市密云区向阳小区1楼三单元30113800138000 张小娴", "phone_glued", ""),
        ("张小娴 13800138000转23 广东省深圳市南山区科技路1号", "phone_extension_odd", ""),
        ("张小娴 13800138000 科技路1号301室", "region_missing", ""),
        ("张小娴 13800138000 南山区科技路1号", "region_ambiguous", "广东省深圳市南山区、黑龙江省鹤岗市南山区"),
        ("张小娴 13800138000 恭城 恭城镇1号", "region_inferred", "桂林市"),
        ("张小娴 13800138000 广东省深圳市科技路1号", "district_missing", ""),
        ("张小娴 13800138000 浙江省杭州市下城区科技路1号", "district_former", "拱墅区"),
        ("张小娴 13800138000 湖北省襄樊市樊城区科技路1号", "district_former", "襄阳市樊城区"),
        ("张小娴 13800138000 山东省莱芜市科技路1号", "district_former", "济南市"),
        ("张小娴 13800138000 四川省资阳市简阳市科技路1号", "district_former", "成都市简阳市"),
        ("张小娴 13800138000 安徽省巢湖市庐江县科技路1号", "district_former", "合肥市庐江县"),
        ("张小娴 13800138000 西藏昌都地区昌都县科技路1号", "district_former", "卡若区"),
        ("张小娴 13800138000 四川省成都市高新区科技路1号", "district_unofficial", "高新区"),
        ("张小娴 13800138000 广东省深圳市南山区", "detail_missing", ""),
        ("张小娴 13800138000 广东省深圳市南山区那边", "detail_unsure", ""),
        ("张小娴 13800138000 广东省深圳市南山区科技路1号 11010519491231002X", "identity_number", ""),
    ],
)
def test_a_doubt_says_why_and_about_what(text: str, reason: str, fact: str) -> None:
    assert reason in REASONS
    assert doubts(text).get(reason) == fact


def test_a_full_card_leaves_no_doubt() -> None:
    assert doubts("张小娴，13800138000，广东省 深圳市 南山区 科技路1号301室") == {}


def test_a_city_without_districts_misses_none() -> None:
    assert "district_missing" not in doubts("张小娴 13800138000 广东省东莞市厚街镇科技路1号")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("张小娴 13800138000 广东省深圳市南山区科技路1号 勿发圆通", "勿发圆通"),
        ("张小娴 13800138000 广东省深圳市南山区科技路1号（周末派送）", "（周末派送）"),
        ("订单号：528690173109 张小娴 13800138000 广东省深圳市南山区科技路1号", "528690173109"),
        ("张小娴 13800138000 13900139000 广东省深圳市南山区科技路1号", "13900139000"),
        ("张小娴 13800138000 广东省深圳市南山区科技路1号 000000", "000000"),
    ],
)
def test_what_belongs_to_no_field_is_kept(text: str, rest: str) -> None:
    assert read_recipient(text).rest == rest


def test_marks_for_the_warehouse_stay_with_the_address() -> None:
    read = read_recipient("张小娴 13800138000 陕西省咸阳市渭城区物流园5号库【集运仓】【勿删】@2824081629")
    assert read.detail == "物流园5号库【集运仓】【勿删】@2824081629"


def test_of_a_whole_book_only_the_beginning_is_read_and_nothing_is_lost() -> None:
    book = "张小娴 13800138000 广东省深圳市南山区科技路1号 " + "天地玄黄" * 1000
    read = read_recipient(book)
    assert read.name == "张小娴"
    assert book[MOST:] in read.rest


def test_an_address_in_one_line_names_a_municipality_once() -> None:
    assert read_recipient("张小娴 13800138000 上海黄浦区南京东路1号").address == "上海市黄浦区南京东路1号"


def test_an_extension_that_the_platform_wrote_behind_the_name_is_the_phones_and_no_part_of_the_name() -> None:
    read = read_recipient("韩梅梅[1234] 18877771111 广西南宁青秀区民族大道131号")
    assert (read.name, read.extension, read.rest) == ("韩梅梅", "1234", "")


def test_a_wish_in_brackets_behind_the_name_is_kept_apart() -> None:
    read = read_recipient("江苏省无锡市滨湖区隐秀路1号 王先生(请打电话) 13500112233")
    assert (read.name, read.rest) == ("王先生", "(请打电话)")


@pytest.mark.parametrize("asked", ["height 165 weight 110", "please deliver after 6pm", "urgent"])
def test_what_is_asked_in_english_behind_the_address_is_no_part_of_it(asked: str) -> None:
    read = read_recipient(f"Zhang Yang 13800000009 深圳市南山区示例路1号3栋502, {asked}")
    assert (read.name, read.detail, read.rest) == ("Zhang Yang", "示例路1号3栋502", asked)


def test_a_city_that_was_renamed_keeps_its_districts() -> None:
    read = read_recipient("张小娴 13800138000 湖北省襄樊市樊城区科技路1号")
    assert (read.province, read.city, read.district, read.detail) == ("湖北省", "襄樊市", "樊城区", "科技路1号")


def test_the_district_of_a_city_in_force_goes_before_that_of_its_former_name() -> None:
    read = read_recipient("张小娴 13800138000 樊城区科技路1号")
    assert (read.city, [doubt.reason for doubt in read.doubts]) == ("襄阳市", [])


def test_a_city_is_known_as_the_prefecture_that_it_was() -> None:
    read = read_recipient("张小娴 13800138000 贵州省铜仁地区松桃县盘信镇1号")
    assert (read.city, read.district, read.detail) == ("铜仁市", "松桃苗族自治县", "盘信镇1号")


@pytest.mark.parametrize(
    ("written", "city", "district"),
    [
        ("安徽省巢湖市", "合肥市", "巢湖市"),
        ("简阳市", "成都市", "简阳市"),
        ("新疆喀什地区喀什市", "喀什地区", "喀什市"),
    ],
)
def test_what_is_in_force_goes_before_what_was(written: str, city: str, district: str) -> None:
    read = read_recipient(f"张小娴 13800138000 {written}科技路1号")
    assert (read.city, read.district, read.detail) == (city, district, "科技路1号")


def test_a_county_behind_a_zone_is_the_district() -> None:
    read = read_recipient("张小娴 13800138000 河北省雄安新区容城县科技路1号")
    assert (read.province, read.city, read.district, read.detail) == ("河北省", "保定市", "容城县", "科技路1号")


def test_a_zone_without_a_county_stays_the_district() -> None:
    read = read_recipient("张小娴 13800138000 陕西省西咸新区沣东新城科技路1号")
    assert (read.district, read.detail) == ("西咸新区", "沣东新城科技路1号")


def test_the_platforms_other_district_takes_no_zone_with_it() -> None:
    read = read_recipient("张小娴 13800138000 山东省青岛市其它区高新区科技路1号")
    assert (read.district, read.detail) == ("其它区", "高新区科技路1号")


@pytest.mark.parametrize(
    "written",
    ["深圳市南山区科技路1号", "深圳南山区科技路1号", "福清市石竹街道1号", "云南省楚雄市东瓜镇1号", "佛山南海桂城1号"],
)
def test_what_follows_from_two_names_or_a_full_one_is_not_doubted(written: str) -> None:
    read = read_recipient(f"张小娴 13800138000 {written}")
    assert (read.province != "", read.doubts) == (True, ())


@pytest.mark.parametrize("written", ["恭城 恭城镇1号", "江宁秣陵街道1号", "万和小福清市民公园1号"])
def test_what_follows_from_a_short_name_or_one_inside_other_words_is_doubted(written: str) -> None:
    assert "region_inferred" in doubts(f"张小娴 13800138000 {written}")


def test_a_market_lies_in_no_city() -> None:
    read = read_recipient("张小娴 13800138000 东方市场3号铺")
    assert (read.province, read.detail) == ("", "东方市场3号铺")


@pytest.mark.parametrize(
    ("written", "district", "detail"),
    [
        ("海南省东方市八所镇1号", "东方市", "八所镇1号"),
        ("海南东方八所镇东方市场1号", "东方市", "八所镇东方市场1号"),
    ],
)
def test_a_city_with_a_market_is_one(written: str, district: str, detail: str) -> None:
    read = read_recipient(f"张小娴 13800138000 {written}")
    assert (read.district, read.detail) == (district, detail)


@pytest.mark.parametrize(
    ("written", "district"),
    [
        ("科右中旗", "科尔沁右翼中旗"),
        ("科左后旗", "科尔沁左翼后旗"),
        ("乌后旗", "乌拉特后旗"),
        ("阿左旗", "阿拉善左旗"),
        ("东乌旗", "东乌珠穆沁旗"),
        ("巴林右旗", "巴林右旗"),
        ("四子王旗", "四子王旗"),
    ],
)
def test_a_banner_is_known_as_people_there_write_it(written: str, district: str) -> None:
    read = read_recipient(f"张小娴 13800138000 内蒙古{written}巴彦镇1号")
    assert (read.district, read.detail) == (district, "巴彦镇1号")
