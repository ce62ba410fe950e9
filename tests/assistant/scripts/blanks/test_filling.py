"""Filling: what is known is taken, what is not is asked, and nothing goes out half filled."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.refusal import Refused
from assistant.scripts.blanks.filling import Filling, Question

NOW = datetime(2026, 1, 31, 8, 5, tzinfo=timezone(timedelta(hours=8)))
BODIES = {
    "fh": "今天发{快递}",
    "zj": "再见{称呼}",
    "a": "{话术:b}",
    "b": "{话术:a}",
    **{f"d{n}": f"{{话术:d{n + 1}}}" for n in range(9)},
    "bomb": "{话术:bomb1}" * 60,
    "bomb1": "{话术:bomb2}" * 60,
    "bomb2": "x",
}


class Known:
    """Facts, and which of them were asked for."""

    def __init__(self, **facts: str) -> None:
        self.facts = facts
        self.asked: list[str] = []

    def get(self, key: str, name: str, /) -> str:
        self.asked.append(key)
        return self.facts.get(key, "")


def filling(text: str, given: dict[str, str] | None = None, **facts: str) -> Filling:
    return Filling(text, Known(**facts), NOW, BODIES.get, given)


def test_what_is_known_is_filled_by_either_name():
    assert filling("{称呼}，{salutation}！{尺码}码", salutation="美女", size="M").text() == "美女，美女！M码"


def test_what_is_not_known_is_asked_once_in_the_order_of_the_text():
    asked = filling("{金额}元，{尺码}，共{金额}元{快递|顺丰|圆通}").questions
    assert asked == (Question("金额"), Question("尺码"), Question("快递", ("顺丰", "圆通")))


def test_the_answers_fill_every_place_of_their_name():
    assert filling("{金额}元，共{金额}元").text({"金额": " 5 "}) == "5元，共5元"


def test_a_required_blank_left_empty_is_refused_by_its_name():
    with pytest.raises(Refused) as refused:
        filling("{金额}元，{尺码}").text({"金额": " "})
    assert (refused.value.reason, refused.value.facts) == ("blanks_missing", {"names": "金额、尺码"})


def test_a_default_stands_until_it_is_answered_otherwise():
    fee = filling("运费{金额=0}元")
    assert (fee.missing, fee.text(), fee.text({"金额": "8"})) == ((), "运费0元", "运费8元")


def test_what_the_program_would_know_takes_its_default_without_asking():
    assert filling("{尺码=均码}").questions == ()
    assert filling("{尺码=均码}").text() == "均码"
    assert filling("{尺码=均码}", size="L").text() == "L"


def test_an_empty_default_lets_a_blank_stay_empty():
    assert filling("好的{备注=}。").text() == "好的。"


def test_a_choice_is_not_asked_when_one_of_its_options_is_known():
    assert filling("{快递|顺丰|圆通}", courier="圆通").text() == "圆通"
    assert filling("{快递|顺丰|圆通}", courier="中通").missing == ("快递",)


def test_a_part_vanishes_with_its_empty_blank_and_asks_without_need():
    text = "好的[[，尺码{尺码}]][[，备注{备注}]]。"
    assert [one.required for one in filling(text).questions] == [False, False]
    assert filling(text).text({"备注": "急"}) == "好的，备注急。"
    assert filling(text, size="M").text() == "好的，尺码M。"


def test_the_clock_answers_in_the_language_of_the_name():
    text = "{日期} {date} {时间} {星期} {weekday} {问候} {greeting} {日期+3天} {date+1m} {时间-10分钟} {星期+1周}"
    assert filling(text).text() == (
        "1月31日 31 January 08:05 星期六 Saturday 早上好 Good morning 2月3日 28 February 07:55 星期六"
    )


def test_the_cursor_leaves_nothing():
    assert filling("好{光标}的[[{cursor}{备注=}]]").text() == "好的"


def test_given_values_come_before_what_is_known():
    assert filling("{尺码}{问候}", {"size": "L", "问候": "嗨"}, size="M").text() == "L嗨"


def test_a_fact_is_fetched_only_for_a_script_that_has_its_blank():
    known = Known()
    Filling("{尺码}，{金额}", known, NOW, BODIES.get)
    assert known.asked == ["size"]


def test_another_script_stands_in_its_place_with_its_blanks():
    assert filling("好。{话术:fh}，{script:zj}", courier="顺丰", salutation="亲").text() == "好。今天发顺丰，再见亲"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{话术:nix}", "blank_script_unknown"),
        ("{话术:a}", "blank_script_in_itself"),
        ("{话术:d1}", "blank_scripts_too_deep"),
        ("{话术:bomb}", "blanks_too_many"),
    ],
)
def test_a_script_in_a_script_has_its_limits(text: str, reason: str):
    with pytest.raises(Refused) as refused:
        filling(text)
    assert refused.value.reason == reason


def test_what_is_not_known_yet_is_marked_in_the_preview():
    assert filling("{称呼}，{尺码}码[[，{备注}]]", salutation="亲").preview() == "亲，〔尺码〕码，〔备注〕"


@given(st.text())
def test_what_fills_a_blank_is_never_read_again(value: str):
    assert filling("<{尺码}>", size=value).text({"尺码": "x"}) == f"<{value.strip() or 'x'}>"


@given(st.text(st.characters(exclude_characters="{")))
def test_a_text_without_blanks_comes_out_as_it_is(text: str):
    assert filling(text).text() == text
