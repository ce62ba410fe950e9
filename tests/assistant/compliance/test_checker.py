"""A text is checked for where it goes, when and in which shop; what is found is said of the text as it was typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.compliance.checker import Checker, Context
from assistant.compliance.defaults import default_checker
from assistant.compliance.reading import read_rules
from assistant.compliance.rule import Direction, Level
from assistant.compliance.verdict import OK

OWN = """
[default]
category = "own"
level = "warn"
reason = { zh_CN = "不说这个。", en = "Not this." }
source = "店铺规定"

[[rule]]
id = "own.ox"
words = ["黄牛"]
instead = { zh_CN = "说代购" }

[[rule]]
id = "own.price"
level = "block"
words = ["黄牛价"]
since = 2026-11-01
until = 2026-11-11

[[rule]]
id = "own.shop"
words = ["清仓"]
shop = "甲店"
"""
DAY = date(2026, 11, 5)


def own() -> Checker:
    return Checker(read_rules(OWN, {}))


def test_a_finding_says_where_what_why_and_what_instead():
    (finding,) = own().check("找 黄 牛 吧", Context(day=DAY)).findings
    assert (finding.start, finding.end, finding.text) == (2, 5, "黄 牛")
    assert (finding.category, finding.level, finding.rule) == ("own", Level.WARN, "own.ox")
    assert (finding.reason, finding.suggestion) == ("不说这个。", "说代购")


def test_of_two_findings_at_one_place_the_graver_counts():
    verdict = own().check("黄牛价，黄牛", Context(day=DAY))
    assert [(finding.rule, finding.start) for finding in verdict.findings] == [("own.price", 0), ("own.ox", 4)]
    assert verdict.verdict == "block"
    assert verdict.worst == verdict.findings[0]


@pytest.mark.parametrize(
    ("day", "verdict"), [((10, 31), "warn"), ((11, 1), "block"), ((11, 11), "block"), ((11, 12), "warn")]
)
def test_a_rule_counts_from_its_first_to_its_last_day(day: tuple[int, int], verdict: str):
    assert own().check("黄牛价", Context(day=date(2026, *day))).verdict == verdict


def test_a_rule_of_one_shop_counts_there_alone():
    assert own().check("清仓", Context(shop="甲店")).verdict == "warn"
    assert own().check("清仓", Context(shop="乙店")) == OK


def test_reasons_are_in_the_language_that_was_asked_for():
    (finding,) = own().check("黄牛", Context(language="en")).findings
    assert (finding.reason, finding.suggestion) == ("Not this.", "说代购")


CARD = "【订单确认】\n货号：A-1\n联系人：张三\n联系电话：15988776655\n地址：王牌路1号\n备注：保证明天到"


def test_the_buyers_phone_in_a_card_is_fine_and_the_agents_in_a_reply_is_not():
    assert default_checker().check(CARD, Context(Direction.CARD)).verdict == "ok"
    assert default_checker().check("打15988776655找我", Context(Direction.REPLY)).verdict == "block"
    assert default_checker().check("打15988776655找我", Context(Direction.SCRIPT)).verdict == "block"


def test_the_buyers_own_words_are_not_judged():
    text = "收件人 滚滚，地址 jd.com 大厦"
    assert default_checker().check(text, Context(Direction.CARD)).verdict == "block"
    assert default_checker().check(text, Context(Direction.CARD, personal=("滚滚", "jd.com 大厦"))).verdict == "ok"


def test_a_better_wording_alone_lets_a_text_go_out():
    verdict = default_checker().check("这个做不到")
    assert (verdict.verdict, [finding.level for finding in verdict.findings]) == ("ok", [Level.SUGGEST])


def test_one_rule_or_one_category_can_be_had_alone():
    assert [rule.id for rule in own().only("own.ox").rules] == ["own.ox"]
    assert len(own().only("own").rules) == 3
    assert own().only("nobody").rules == []


@given(st.text(max_size=200))
def test_whatever_the_text_is_findings_are_pieces_of_it_in_order(text: str):
    findings = default_checker().check(text).findings
    assert all(text[finding.start : finding.end] == finding.text for finding in findings)
    ends = [0, *(finding.end for finding in findings)]
    assert all(end <= finding.start < finding.end for end, finding in zip(ends, findings, strict=False))


@given(st.text(alphabet="最好评返现微信加v138 -，。的不能", max_size=40))
def test_a_word_that_is_blocked_is_blocked_behind_any_other_sentence(text: str):
    assert default_checker().check(f"{text}。加我微信聊").verdict == "block"
