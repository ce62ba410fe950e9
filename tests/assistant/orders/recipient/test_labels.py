"""Labels as forms and people write them, and words that only look like one."""

import pytest

from assistant.orders.recipient.read import read_recipient

RIGHT = ("李小梅", "13800138000", "四川省", "乐山市", "市中区", "嘉定中路211号")


@pytest.mark.parametrize(
    "text",
    [
        "收 件 人：李小梅\n电 话：13800138000\n地 址：四川省乐山市市中区嘉定中路211号",
        "姓  名:李小梅 手  机:13800138000 地  址:四川省乐山市市中区嘉定中路211号",
        "姓名=李小梅;电话=13800138000;地址=四川省乐山市市中区嘉定中路211号",
        "姓名——李小梅\n电话——13800138000\n地址——四川省乐山市市中区嘉定中路211号",
        "客户名称：李小梅\n联系电话：13800138000\n送货地址：四川省乐山市市中区嘉定中路211号",
        "单位：李小梅 电话：13800138000 配送地址：四川省乐山市市中区嘉定中路211号",
        "李小梅 收货电话：13800138000 收货省份：四川省 收件城市：乐山市 区县：市中区 收货详细地址：嘉定中路211号",
        "购买人：李小梅\n购买电话：13800138000\n寄件地址：四川省乐山市市中区嘉定中路211号",
        "★收件人★李小梅★电话★13800138000★地址★四川省乐山市市中区嘉定中路211号",
        "收货人｜李小梅\n手机｜13800138000\n地址｜四川省乐山市市中区嘉定中路211号",
        "李小梅 13800138000 省：四川省 市：乐山市 区：市中区 地址：嘉定中路211号",
        "省份：四川省\n城市：乐山市\n区县：市中区\n详细地址：嘉定中路211号\n收货人：李小梅\n电话：13800138000",
    ],
)
def test_a_label_may_be_stretched_and_stand_before_each_level(text: str) -> None:
    read = read_recipient(text)
    assert (read.name, read.phone, read.province, read.city, read.district, read.detail) == RIGHT


@pytest.mark.parametrize(
    "detail", ["城市 花园 5栋", "客户 中心 3楼", "汽车城市场：2楼", "新街 区 8号", "电 子 街 1号", "街道-电话局宿舍"]
)
def test_a_word_of_the_address_is_no_label(detail: str) -> None:
    read = read_recipient(f"李小梅 13800138000 四川省乐山市市中区{detail}")
    assert (read.name, read.district, read.detail) == ("李小梅", "市中区", detail)
