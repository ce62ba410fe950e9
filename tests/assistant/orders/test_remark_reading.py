"""A remark that was written before is taken apart again."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.remark import Colour, Remark
from assistant.orders.remark_reading import colour_named, read_remark

words = some.text("小美轻放周末送礼盒补差价尺码", min_size=1, max_size=8)
remarks = some.builds(
    Remark,
    agent=some.just("") | some.integers(1, 999).map(str),
    courier=some.sampled_from(["", "顺丰", "韵达快递", "EMS"]),
    hold=some.just("") | words,
    gift=some.just("") | words,
    refund=some.integers(0, 100_000),
    note=some.just("") | words,
)


@given(remarks)
def test_what_was_built_is_read_back(remark: Remark) -> None:
    assert read_remark(remark.text) == remark


@given(some.text("发顺丰赠送袜子退还5元，先不发货；; 轻放1号客服\n", max_size=40))
def test_nothing_that_was_written_is_lost(text: str) -> None:
    kept = read_remark(text).text
    assert sorted(filter(str.strip, kept.replace("；", ""))) == sorted(
        filter(str.strip, text.replace("；", "").replace(";", ""))
    )


def test_a_name_is_an_agent_only_when_it_is_known() -> None:
    assert read_remark("小美；轻放", "小美") == Remark(agent="小美", note="轻放")
    assert read_remark("小美；轻放") == Remark(note="小美；轻放")


def test_what_speaks_of_sending_is_no_courier() -> None:
    assert read_remark("发货前电话联系；发票抬头写公司") == Remark(note="发货前电话联系；发票抬头写公司")


@pytest.mark.parametrize(
    ("text", "colour"),
    [("红", Colour.RED), ("黄旗", Colour.YELLOW), (" 绿色 ", Colour.GREEN), ("Blue", Colour.BLUE),
     ("purple flag", Colour.PURPLE), ("", None), ("粉色", None)],
)  # fmt: skip
def test_a_flag_is_known_by_its_names(text: str, colour: Colour | None) -> None:
    assert colour_named(text) is colour
