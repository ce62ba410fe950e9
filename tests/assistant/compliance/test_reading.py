"""Rules are read from TOML, and what is wrong in one is refused with its name and the place."""

from datetime import date
from typing import Any

import pytest

from assistant.compliance.reading import read_rules
from assistant.compliance.rule import Direction, Kind, Level
from assistant.refusal import Refused

GOOD = """
[[rule]]
id = "own.word"
category = "own"
level = "warn"
words = ["黄牛"]
reason = { zh_CN = "不说。", en = "No." }
source = "店铺规定"
"""


def refused(text: str) -> tuple[str, dict[str, Any]]:
    with pytest.raises(Refused) as refusal:
        read_rules(text, {}, "mine.toml")
    return refusal.value.reason, refusal.value.facts


def test_a_rule_is_read_with_all_it_says():
    more = GOOD + 'where = ["script"]\nsince = 2026-11-01\nuntil = 2026-11-11\nshop = "甲店"\nexempt = ["卖~"]\n'
    (matcher,) = read_rules(more, {})
    rule = matcher.rule
    assert (rule.id, rule.level, rule.kind, rule.terms) == ("own.word", Level.WARN, Kind.WORDS, ("黄牛",))
    assert (rule.where, rule.since, rule.until) == ({Direction.SCRIPT}, date(2026, 11, 1), date(2026, 11, 11))
    assert (rule.shop, rule.exempt, rule.instead) == ("甲店", ("卖~",), {})


def test_what_is_said_once_counts_for_all_rules_of_the_file():
    text = '[default]\nlevel = "block"\nsource = "x"\n[shared]\nno = ["不~", "没~"]\n' + GOOD.replace(
        'level = "warn"\n', 'exempt = ["@no", "从~"]\n'
    )
    rule = read_rules(text, {})[0].rule
    assert (rule.level, rule.exempt, rule.source) == (Level.BLOCK, ("不~", "没~", "从~"), "店铺规定")


@pytest.mark.parametrize(
    ("old", "new", "reason", "place"),
    [
        ('id = "own.word"', "", "rule_field_missing", "id"),
        ('words = ["黄牛"]', "", "rule_field_missing", "words | patterns | numbers | hosts | heard"),
        ('words = ["黄牛"]', 'words = ["黄牛"]\nhosts = ["a.cn"]', "rule_value_wrong", "words | hosts"),
        ('words = ["黄牛"]', "words = []", "rule_value_wrong", "words"),
        ('words = ["黄牛"]', 'words = [" "]', "rule_value_wrong", "words"),
        ('words = ["黄牛"]', 'words = "黄牛"', "rule_value_wrong", "words"),
        ('words = ["黄牛"]', 'numbers = ["fax"]', "rule_value_wrong", "numbers: fax"),
        ('words = ["黄牛"]', 'patterns = ["黄*"]', "pattern_runs_away", "patterns: 黄* (2)"),
        ('words = ["黄牛"]', 'patterns = ["<no>"]', "pattern_set_unknown", "patterns: <no> (1)"),
        ('words = ["黄牛"]', 'patterns = ["(黄"]', "pattern_unreadable", "patterns: (黄 (1)"),
        ('level = "warn"', 'level = "fatal"', "rule_value_wrong", "level"),
        ('source = "店铺规定"', "", "rule_field_missing", "source"),
        ('source = "店铺规定"', "source = 3", "rule_value_wrong", "source"),
        ("reason = {", "reason = { fr = '', ", "rule_value_wrong", "reason"),
        ('source = "店铺规定"', 'source = "x"\ncolour = "red"', "rule_field_unknown", "colour"),
        ('source = "店铺规定"', 'source = "x"\nwhere = ["mail"]', "rule_value_wrong", "where"),
        ('source = "店铺规定"', 'source = "x"\nsince = "soon"', "rule_value_wrong", "since"),
        ('source = "店铺规定"', 'source = "x"\nexempt = ["黄牛"]', "rule_value_wrong", "exempt: 黄牛"),
        ('source = "店铺规定"', 'source = "x"\nexempt = ["@none"]', "rule_value_wrong", "exempt: @none"),
        ('source = "店铺规定"', 'source = "x"\nexempt = ["卖*~"]', "pattern_runs_away", "exempt: 卖* (2)"),
        ('source = "店铺规定"', 'source = "x"\nnear = ["~["]', "pattern_unreadable", "near: [ (1)"),
    ],
)
def test_what_is_wrong_is_named(old: str, new: str, reason: str, place: str):
    said, facts = refused(GOOD.replace(old, new))
    assert (said, facts["place"]) == (reason, place)
    assert facts["rule"] == ("" if "id" in old else "own.word")


def test_two_rules_of_one_name_are_refused():
    assert refused(GOOD + GOOD) == ("rule_twice", {"rule": "own.word", "place": "id"})


@pytest.mark.parametrize("text", ["rule = 3", "[[rule", "rule = [1]"])
def test_what_is_no_file_of_rules_is_refused(text: str):
    reason, facts = refused(text)
    assert (reason, facts["file"]) == ("rules_unreadable", "mine.toml")
