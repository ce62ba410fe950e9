"""A customer's message gets the replies that fit, the shop's own first."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.scripts.script import Script
from assistant.scripts.starter import starter_drafts
from assistant.search.suggest.answered import Memory
from assistant.search.suggest.ports import Answered
from assistant.search.suggest.sketch import sketch_of
from assistant.search.suggest.suggester import Suggester

STARTER = [
    Script(draft.code, draft.title, draft.body, draft.code, draft.category, draft.tags, origin="starter",
           questions=draft.questions)
    for draft in starter_drafts()
]  # fmt: skip
OWN = Script("own", "发货说明", "亲，16 点前付款当天发出")


@pytest.fixture(scope="module")
def starter() -> Suggester:
    return Suggester(STARTER)


def titles(suggester: Suggester, message: str, limit: int = 3) -> list[str]:
    return [found.script.title for found in suggester.suggest(message, limit)]


@pytest.mark.parametrize(
    ("message", "title"),
    [
        ("老板你们发啥快递啊", "发什么快递"),
        ("能给开张票吗，要报销", "能开发票吗"),
        ("快递显示签收了可是我没拿到东西", "显示签收没收到"),
        ("隔壁店才卖五十，你家怎么贵这么多", "别家便宜·价近"),
        ("拆开试了下不喜欢，还能退不", "拆封后想退"),
    ],
)
def test_of_the_starter_library_the_reply_that_fits_is_among_three(starter: Suggester, message: str, title: str):
    assert title in titles(starter, message)


@pytest.mark.parametrize("message", ["", "  ", "😀", "####", "南山区南光路龙坤居二栋D座", "据报道同比增长百分之五"])
def test_where_nothing_is_likely_to_fit_nothing_is_suggested(starter: Suggester, message: str):
    assert titles(starter, message) == []


def test_the_shops_own_reply_goes_before_one_that_came_with_the_program():
    assert titles(Suggester([*STARTER, OWN]), "什么时候发货")[0] == OWN.title


def test_a_chinese_message_gets_no_english_reply_while_there_is_a_chinese_one(starter: Suggester):
    assert all(not found.script.category.startswith("English") for found in starter.suggest("付款失败了怎么办"))


def test_example_questions_count_as_the_scripts_text():
    plain = Script("1", "专属权益一览", "请看店铺首页")
    asked = Script("2", "专属福利一览", "请看店铺首页", questions=("生日当天有什么惊喜", "过生日有福利吗"))
    assert titles(Suggester([plain, asked]), "请问生日当天会有什么惊喜呀")[:1] == ["专属福利一览"]


def test_edits_count_at_once():
    suggester = Suggester(STARTER)
    suggester.put([OWN])
    assert titles(suggester, "什么时候发货")[0] == OWN.title
    suggester.drop(["own", "never there"])
    assert OWN.title not in titles(suggester, "什么时候发货")
    assert suggester.pending == 0


def test_a_deleted_script_is_not_suggested_even_if_it_answered_before():
    suggester = Suggester([OWN], Memory([Answered(sketch_of("什么时候发货"), "own")]))
    assert suggester.suggest("什么时候发货呀")[0].answered
    suggester.drop(["own"])
    assert suggester.suggest("什么时候发货呀") == []


def test_what_answered_before_comes_first_and_once():
    suggester = Suggester([*STARTER, OWN], Memory([Answered(sketch_of("什么时候发货"), "cfh")]))
    found = suggester.suggest("请问什么时候发货")
    assert (found[0].script.title, found[0].answered) == ("催发货", True)
    assert len({suggestion.script.id for suggestion in found}) == 3


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=400), st.integers(0, 5))
def test_any_message_gets_at_most_so_many_different_replies_best_first(starter: Suggester, message: str, limit: int):
    found = starter.suggest(message, limit)
    assert len({suggestion.script.id for suggestion in found}) == len(found) <= limit
    assert [f.score for f in found] == sorted((f.score for f in found), reverse=True)
