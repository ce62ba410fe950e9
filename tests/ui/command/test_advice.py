"""Sizes, couriers and prices by the command line."""

import pytest

from assistant.orders.shop.rows import Kind, Rows
from tests.ui.command.conftest import FakeOffice, Shell


def test_a_size_is_advised_with_its_reason(shell: Shell) -> None:
    value = shell("size", "身高162体重103", "--chart", "女装", "--json").value
    assert (value["verdict"], value["sizes"], value["decides"]) == ("fits", ["M"], "weight")
    assert value["measures"]["height"] == 162
    assert "M" in value["sentence"]


@pytest.mark.parametrize("text", ["162 103斤", "158 98斤", "158 138斤", "180 250斤", "好看吗", "平时穿L"])
def test_every_verdict_is_said_softly(shell: Shell, text: str) -> None:
    said = shell("size", text).out
    assert said.strip()
    assert "{" not in said


def test_a_chart_that_does_not_exist_is_refused_with_those_that_do(shell: Shell) -> None:
    ran = shell("size", "162 103斤", "--chart", "帽子")
    assert ran.status == 1
    assert "女装" in ran.err


def test_a_courier_that_does_not_go_there_is_said_so(shell: Shell) -> None:
    value = shell("courier", "新疆乌鲁木齐市天山区解放路1号", "--wish", "圆通", "--json").value
    assert (value["answer"], value["couriers"], value["province"]) == ("not_served", ["韵达"], "新疆维吾尔自治区")
    assert "韵达" in value["sentence"]


def test_a_price_is_added_up_in_fen_with_its_steps(shell: Shell) -> None:
    ran = shell("price", "59.90x2", "168", "--offer", "满200减20", "--offer", "满300减40", "--freight", "10", "--json")
    assert ran.value["goods"] == 28780
    assert ran.value["steps"] == [{"offer": "满200减20", "off": 2000, "left": 26780}]
    assert (ran.value["freight"], ran.value["total"]) == (1000, 27780)
    assert ran.value["hint"] == {"more": 1220, "offer": "满300减40"}


def test_people_get_the_steps_in_columns(shell: Shell) -> None:
    assert shell("price", "100", "--offer", "9.8折").out.splitlines() == ["Goods   100", "9.8折   -2", "To pay  98"]


@pytest.mark.parametrize(
    "words", [("price", "cheap"), ("price", "59", "--offer", "便宜点"), ("price", "59", "--freight", "x")]
)
def test_what_cannot_be_read_is_refused(shell: Shell, words: tuple[str, ...]) -> None:
    assert shell(*words).status == 1


def test_a_shop_has_its_own_charts_couriers_and_offers(shell: Shell, office: FakeOffice) -> None:
    tables = office.order_office.shop_tables
    tables.save(Kind.SIZES, "名美", Rows(({"chart": "鞋", "size": "38", "foot": "23-24"},)))
    tables.save(Kind.COURIERS, "名美", Rows(({"regions": "*", "couriers": "京东"},)))
    tables.save(Kind.OFFERS, "名美", Rows(({"offer": "满100减10"},), {"freight": "8", "free_from": "200"}))
    assert shell("size", "脚长23.5", "--shop", "名美", "--json").value["chart"] == "鞋"
    assert shell("courier", "浙江杭州", "--shop", "名美", "--json").value["couriers"] == ["京东"]
    assert shell("price", "100", "--shop", "名美", "--json").value["total"] == 9800
    assert shell("price", "100", "--json").value["total"] == 10000
    office.settings.set("shop.name", "名美")
    assert shell("price", "100", "--json").value["total"] == 9800
    assert shell("price", "100", "--shop", "", "--json").value["total"] == 10000


def test_what_is_named_takes_the_place_of_the_shops_offers_and_freight(shell: Shell, office: FakeOffice) -> None:
    office.order_office.shop_tables.save(
        Kind.OFFERS, "", Rows(({"offer": "满100减10"},), {"freight": "8", "free_from": "200"})
    )
    assert shell("price", "100", "--offer", "9折", "--freight", "0", "--json").value["total"] == 9000
    assert shell("price", "100", "--free-from", "50", "--json").value["total"] == 9000
    assert shell("price", "300", "--freight", "5", "--json").value["total"] == 29500
