"""What the check found, in sentences of both languages."""

import pytest

from assistant.compliance.checker import Context
from assistant.compliance.defaults import default_checker
from assistant.compliance.verdict import OK, Verdict
from ui.compliance.telling import notice_of_saved, notice_of_verdict, refusal_of
from ui.words import language
from ui.words.reasons import sentence


def found(text: str) -> Verdict:
    return default_checker().check(text, Context(language=language()))


def test_what_is_blocked_is_told_as_an_error_with_what_to_write():
    notice = notice_of_verdict(found("加我微信聊"))
    assert notice.kind == "error"
    assert notice.text.startswith("Not inserted. “加我微信”: ")
    assert "outside the platform" in notice.text
    assert "Say: " in notice.text


def test_what_is_warned_about_says_how_to_insist():
    notice = notice_of_verdict(found("您穿肯定合适"))
    assert notice.kind == "warning"
    assert notice.text.endswith("To insert it all the same, do it once more.")


def test_everything_that_must_be_mended_is_named_once():
    notice = notice_of_verdict(found("加我微信聊，全网最低价，保证明天到，保证明天到。这个做不到"))
    assert "Also: “全网最低价”, “保证明天到”" in notice.text
    assert "做不到" not in notice.text


def test_in_chinese(chinese: None):
    assert notice_of_verdict(found("全网最低价")).text.startswith("没有插入。“全网最低价”：这是广告法禁止的绝对化用语")
    assert notice_of_saved(found("全网最低价")).text.startswith("已保存，但这样插不进聊天。")


def test_a_refusal_for_other_programs_is_a_whole_sentence():
    refusal = refusal_of(found("全网最低价"))
    told = sentence(refusal.reason, **refusal.facts)
    assert told.startswith("This text must not go out: An absolute term")
    assert "全网" not in told


def test_nothing_found_is_nothing_to_tell():
    with pytest.raises(ValueError, match="nothing was found"):
        notice_of_verdict(OK)
