"""Rules that people write: read as ours are, kept as JSON, never slow."""

import json
from datetime import date

import pytest

from assistant.compliance.checker import Checker
from assistant.compliance.defaults import default_checker
from assistant.compliance.own_rules import MOST_TERMS, MOST_WAYS, as_row, read_own
from assistant.compliance.reading import read_row
from assistant.compliance.rule import Direction, Level
from assistant.compliance.sounds import sounds
from assistant.refusal import Refused

OX = {"id": "ox", "category": "own", "level": "warn", "words": ["黄牛"], "reason": {"zh_CN": "不说黄牛"}}


def test_words_are_found_however_they_are_spaced_and_exemptions_hold():
    checker = Checker([read_own(OX | {"exempt": ["不是~"]})])
    assert checker.check("找黄 牛吧").verdict == "warn"
    assert checker.check("我们不是黄牛").verdict == "ok"


def test_days_may_be_text():
    rule = read_own(OX | {"since": "2026-11-01", "until": date(2026, 11, 11)}).rule
    assert (rule.since, rule.until) == (date(2026, 11, 1), date(2026, 11, 11))


@pytest.mark.parametrize("rule", default_checker().rules, ids=lambda rule: rule.id)
def test_a_rule_of_ours_comes_back_from_json_as_it_was(rule):
    row = json.loads(json.dumps(as_row(rule)))
    assert read_row(row, sounds().sets).rule == rule


def test_where_it_counts_comes_back_too():
    rule = read_own(OX | {"where": ["card"], "shop": "名美", "instead": {"en": "No"}}).rule
    assert rule.where == {Direction.CARD}
    assert read_own(as_row(rule)).rule == rule
    assert rule.level is Level.WARN


@pytest.mark.parametrize(
    ("field", "reason"),
    [
        ({"words": []}, "rule_value_wrong"),
        ({"words": ["\u200b"]}, "rule_value_wrong"),
        ({"since": "soon"}, "rule_value_wrong"),
        ({"since": "2026-11-12", "until": "2026-11-11"}, "rule_value_wrong"),
        ({"level": "loud"}, "rule_value_wrong"),
        ({"reason": {}}, "rule_field_missing"),
        ({"colour": "red"}, "rule_field_unknown"),
        ({"exempt": ["(a|b~"]}, "pattern_unreadable"),
        ({"words": [f"词{number}" for number in range(MOST_TERMS + 1)]}, "rule_too_long"),
    ],
)
def test_what_is_wrong_is_refused(field, reason):
    with pytest.raises(Refused) as refused:
        read_own(OX | field)
    assert refused.value.reason == reason
    assert refused.value.facts["rule"] == "ox"


@pytest.mark.parametrize("pattern", ["a?" * 30, "(a|a)" * 30, "(a|b){20}", "a{0,40}a{0,40}a{0,9}b"])
@pytest.mark.parametrize("field", ["patterns", "exempt", "near"])
def test_a_pattern_that_would_keep_the_check_busy_is_refused(pattern: str, field: str):
    row = OX | {field: [pattern if field == "patterns" else f"{pattern}~"]}
    if field == "patterns":
        del row["words"]
    with pytest.raises(Refused) as refused:
        read_own(row)
    assert refused.value.reason == "pattern_runs_away"


def test_a_pattern_of_two_lists_and_a_gap_is_not_too_much():
    lists = "|".join(f"词{number}" for number in range(20))
    row = {name: value for name, value in OX.items() if name != "words"} | {"patterns": [f"({lists})…({lists})"]}
    assert Checker([read_own(row)]).check("词3和词7").verdict == "warn"
    assert MOST_WAYS >= 20 * 9 * 20
