"""What buyers say around a recipient goes to the rest; what only sounds like it stays in the address."""

import pytest

from assistant.orders.recipient.read import read_recipient

RECIPIENT = "李小梅 13800138000 浙江省杭州市西湖区文三路1号"


@pytest.mark.parametrize("between", [" ", "，", "\n"], ids=["space", "comma", "line"])
@pytest.mark.parametrize(
    "said",
    [
        "要黑色的哈",
        "圆通送不到",
        "中通不到 发顺丰",
        "在的话回我下",
        "我是昨天那个买家",
        "12月1号以后再发",
        "明天就要穿了",
        "你们家质量不错",
        "记得放两双袜子",
        "无需发票",
        "需要开箱验货",
        "快递放小区门卫室",
        "白天没人",
        "晚上六点后送",
        "要发票",
        "辛苦啦",
        "多谢",
        "要保价",
        "平邮也行",
        "一定包好",
        "两单合一起",
        "一起发",
        "家里有老人",
        "大概几天到",
        "收到回个话",
        "快递柜就好",
    ],
)
def test_a_sentence_behind_the_address_is_no_part_of_it(said: str, between: str) -> None:
    read = read_recipient(f"{RECIPIENT}{between}{said}")
    assert (read.name, read.detail) == ("李小梅", "文三路1号")
    assert "".join(read.rest.split()) == "".join(said.split())


@pytest.mark.parametrize(
    "said",
    [
        "发顺丰",
        "/周末在家",
        "周末派送",
        "圆通送不到",
        "12月5号前发",
        "明天发",
        "【放门卫】",
        "【发顺丰】",
        "（放驿站）",
    ],
)
def test_a_wish_without_a_space_before_it_is_cut_off(said: str) -> None:
    read = read_recipient(f"{RECIPIENT}{said}")
    assert (read.detail, read.rest) == ("文三路1号", said)


@pytest.mark.parametrize(
    "place",
    [
        "中通快递代收点",
        "顺丰快递站",
        "发中通仓库",
        "前面小卖部",
        "后门",
        "你好便利店",
        "我爱我家中介",
        "好再来饭店",
        "【西安集运仓，到了发短信】",
        "兔喜生活超市",
        "3~5楼",
        "白天鹅宾馆",
        "礼品城3楼",
        "别院小区",
        "电话局宿舍",
        "快递驿站",
        "李小梅奶茶店",
        "要塞路口",
        "三合一大厦",
        "不夜城广场",
        "周六福珠宝店",
        "A6/3单元",
        "回一巷3号",
        "成都行政服务中心",
    ],
)
def test_a_place_that_sounds_like_talk_stays(place: str) -> None:
    assert read_recipient(RECIPIENT + place).detail == f"文三路1号{place}"
    assert read_recipient(f"{RECIPIENT} {place}").detail == f"文三路1号 {place}"


def test_a_wish_in_brackets_leaves_the_shop_before_it() -> None:
    read = read_recipient(f"{RECIPIENT} 兔喜生活超市（送到超市就行）")
    assert (read.detail, read.rest) == ("文三路1号 兔喜生活超市", "（送到超市就行）")


@pytest.mark.parametrize(("said", "rest"), [("|急", "急"), (" 李小梅收", ""), ("，李小梅", "")])
def test_a_word_behind_a_bar_and_the_name_once_more_are_no_address(said: str, rest: str) -> None:
    read = read_recipient(RECIPIENT + said)
    assert (read.name, read.detail, read.rest) == ("李小梅", "文三路1号", rest)


@pytest.mark.parametrize("said", ["今晚八点左右到家", "东方一品", "楼下超市代收"])
def test_what_could_be_either_is_kept_and_doubted(said: str) -> None:
    read = read_recipient(f"{RECIPIENT} {said}")
    assert read.detail == f"文三路1号 {said}"
    assert ("detail", "detail_unsure") in [(doubt.field, doubt.reason) for doubt in read.doubts]


@pytest.mark.parametrize("place", ["锦绣花园南门", "UFX88231", "幸福家园老校区"])
def test_the_name_of_a_place_is_not_doubted(place: str) -> None:
    assert read_recipient(f"{RECIPIENT} {place}").doubts == ()


@pytest.mark.parametrize("corps", ["50团1连", "64团团部", "149团18连"])
def test_the_companies_of_the_corps_are_addresses(corps: str) -> None:
    assert read_recipient(f"李小梅 13800138000 新疆图木舒克市{corps}").doubts == ()
