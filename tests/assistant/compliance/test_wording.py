"""A better wording takes the place of the sentence that must not go out, and of nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.compliance.checker import Context
from assistant.compliance.defaults import default_checker
from assistant.compliance.rule import Level
from assistant.compliance.verdict import OK, Finding, Verdict
from assistant.compliance.wording import better, language_of, wording


def mended(text: str) -> str:
    return better(text, default_checker().check(text, Context(language=language_of(text))))


@pytest.mark.parametrize(
    ("suggestion", "said"),
    [
        ("可以说：“我一直在。”", "我一直在。"),
        ("Say: “Just order here.”", "Just order here."),
        ("“我帮您查一下，马上告诉您。”", "我帮您查一下，马上告诉您。"),
        ('"At once"', "At once"),
    ],
)
def test_a_suggestion_that_is_one_sentence_to_say_is_a_wording(suggestion: str, said: str):
    assert wording(suggestion) == said


@pytest.mark.parametrize(
    "suggestion",
    [
        "",
        "说事实：用了什么料、好在哪里，例如“面料是 60 支长绒棉，摸着很软”。",
        "可以说使用感受：“成分温和。”",
        "“我能为您做的是……”“这个我帮您问一下。”",
        "“今天 X 点前回复您。”",
        "“I will be back by X o'clock.”",
        "发本店的宝贝链接。",
    ],
)
def test_advice_an_example_and_a_pattern_are_none(suggestion: str):
    assert wording(suggestion) == ""


def test_only_the_sentence_that_breaks_a_rule_is_replaced():
    assert (
        mended("亲，您好！加我微信聊吧～\n今天发货。") == "亲，您好！有任何问题直接在这里找我，我一直在。\n今天发货。"
    )


def test_a_text_wants_its_own_language():
    assert mended("Hello! Add me on WeChat: abc12345. Bye.").startswith("Hello! Just write to me here")
    assert mended("Hello! Add me on WeChat: abc12345. Bye.").endswith(" Bye.")


def test_what_is_said_better_twice_is_said_once():
    assert mended("加我微信聊。加我微信聊。") == "有任何问题直接在这里找我，我一直在。"


def test_where_one_sentence_has_no_wording_there_is_none():
    assert mended("加我微信聊。面料是国家级的。") == ""
    assert better("亲", OK) == ""


def test_two_findings_in_one_sentence_make_one_wording():
    def at(start: int, end: int, level: Level, suggestion: str) -> Finding:
        return Finding(start, end, "", "c", level, "", suggestion)

    found = at(0, 2, Level.WARN, "“一”"), at(3, 4, Level.BLOCK, "“二”"), at(4, 5, Level.SUGGEST, "“三”")
    assert better("abcdefg。h", Verdict(found)) == "二h"


@given(st.text(max_size=20), st.sampled_from(["加我微信聊", "您穿肯定合适"]), st.text(max_size=20))
def test_whatever_stands_around_it_a_wording_stands_in_the_result_or_there_is_none(before: str, bad: str, after: str):
    text = f"{before}。{bad}。{after}"
    verdict = default_checker().check(text)
    result = better(text, verdict)
    if result:
        said = {wording(finding.suggestion) for finding in verdict.findings} - {""}
        assert any(each in result for each in said)
        assert bad not in result
