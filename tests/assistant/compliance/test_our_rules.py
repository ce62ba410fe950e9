"""Each of our rules finds what it is meant to find, and leaves alone what only looks like it."""

import pytest

from assistant.compliance.checker import Checker, Context
from assistant.compliance.defaults import FILES, default_checker
from assistant.compliance.house import House, Platform
from assistant.compliance.matcher import Matcher
from assistant.compliance.rule import Kind, Level
from assistant.scripts.starter import starter_drafts
from resources import file

MATCHERS = default_checker().matchers

each_rule = pytest.mark.parametrize("matcher", MATCHERS, ids=lambda matcher: matcher.rule.id)


@each_rule
def test_what_a_rule_is_for_is_found_by_it(matcher: Matcher):
    alone = Checker([matcher])
    direction = next(iter(matcher.rule.where))
    elsewhere = House(Platform.JD, avoided=("小主",))  # for the rules that wait for such a shop
    there = Context(direction), Context(direction, house=elsewhere)
    assert matcher.rule.hits
    assert [text for text in matcher.rule.hits if not any(alone.check(text, at).findings for at in there)] == []


@each_rule
def test_what_only_looks_like_it_passes_all_rules(matcher: Matcher):
    assert matcher.rule.innocent
    assert [text for text in matcher.rule.innocent if default_checker().check(text).verdict != "ok"] == []


@each_rule
def test_a_rule_says_why_what_instead_and_by_which_law_in_both_languages(matcher: Matcher):
    rule = matcher.rule
    assert rule.source
    assert set(rule.reason) == {"zh_CN", "en"}
    assert set(rule.instead) in ({"zh_CN", "en"}, set())
    assert rule.instead or rule.category in ("external_link", "superlative")


@each_rule
def test_no_term_is_tried_at_every_character(matcher: Matcher):
    assert [look.expression.pattern for look in matcher.looks if look.starts is None] == []


def test_no_two_rules_have_one_name():
    ids = [matcher.rule.id for matcher in MATCHERS]
    assert sorted(ids) == sorted(set(ids))


def test_every_file_of_rules_is_read():
    ours = {path.stem for path in file("compliance").glob("*.toml")} - {"platforms", "sounds"}
    assert ours == set(FILES)


def test_each_kind_and_each_level_is_used():
    assert {matcher.rule.kind for matcher in MATCHERS} == set(Kind)
    assert {matcher.rule.level for matcher in MATCHERS} == set(Level)


def test_the_starter_library_passes():
    told = {draft.title: default_checker().check(draft.body).verdict for draft in starter_drafts()}
    assert {title for title, verdict in told.items() if verdict == "block"} == set()
    assert {title for title, verdict in told.items() if verdict == "warn"} == set()
