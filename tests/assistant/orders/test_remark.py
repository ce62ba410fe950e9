"""The remark on an order and its flag."""

import tomllib

import pytest

import resources
from assistant.orders.remark import Colour, Flag, Remark, Why, flag_for, read_flags
from assistant.refusal import Refused

SHIPPED = read_flags(tomllib.loads(resources.file("shop/flags.toml").read_text("utf-8"))["flag"])


def test_it_is_written_in_the_order_of_the_trade() -> None:
    remark = Remark("1", "顺丰快递", "尺码未确认", "小礼品", 500, "周末送")
    assert remark.text == "1号客服；发顺丰快递；尺码未确认，先不发货；赠送小礼品；退还5元；周末送"


def test_what_is_empty_leaves_no_trace() -> None:
    assert Remark(agent="小美", note=" 轻放 ").text == "小美；轻放"
    assert Remark().text == ""


@pytest.mark.parametrize(
    ("remark", "colour"),
    [
        (Remark("1"), Colour.RED),
        (Remark("1", courier="顺丰"), Colour.YELLOW),
        (Remark("1", courier="顺丰", gift="袜子"), Colour.BLUE),
        (Remark("1", refund=500), Colour.BLUE),
        (Remark("1", hold="等补款", gift="袜子"), Colour.GREEN),
        (Remark("1", note="轻放"), Colour.PURPLE),
    ],
)
def test_the_shipped_table_gives_the_flag(remark: Remark, colour: Colour) -> None:
    flag = flag_for(remark, SHIPPED)
    assert flag is not None
    assert flag.colour is colour


def test_a_shop_without_a_line_for_it_sets_no_flag() -> None:
    assert flag_for(Remark(), [Flag(Why.HOLD, Colour.RED)]) is None


@pytest.mark.parametrize(
    "row", [{"reason": "hold"}, {"reason": "hold", "colour": "pink"}, {"reason": "?", "colour": "red"}]
)
def test_a_row_that_cannot_be_read_is_refused(row: dict[str, str]) -> None:
    with pytest.raises(Refused, match="flag_row_unreadable"):
        read_flags([row])
