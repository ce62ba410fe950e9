"""All rules of a library: its own, ours, and how they are switched."""

from datetime import date

import pytest

from assistant.compliance.checker import Checker, Context
from assistant.compliance.defaults import default_checker
from assistant.compliance.library_rules import MOST_OWN, LibraryRules
from assistant.compliance.rule import Direction
from assistant.compliance.switches import State
from assistant.refusal import Refused
from tests.fake_rules import FakeRuleStore

OX = {"category": "own", "level": "block", "words": ["黄牛"], "reason": {"zh_CN": "不说黄牛"}}
LOWEST = "全网最低价"


@pytest.fixture
def store() -> FakeRuleStore:
    return FakeRuleStore()


@pytest.fixture
def rules(store: FakeRuleStore) -> LibraryRules:
    return LibraryRules(store)


def verdict(rules: LibraryRules, text: str, shop: str = "") -> str:
    return rules.checker.check(text, Context(shop=shop)).verdict


def rule_of(rules: LibraryRules, text: str) -> str:
    worst = rules.checker.check(text).worst
    assert worst
    return worst.rule


def test_without_any_of_its_own_the_library_checks_as_we_do(rules: LibraryRules):
    assert rules.checker.rules == default_checker().rules
    assert verdict(rules, LOWEST) == "block"


def test_a_rule_of_its_own_counts_from_then_on(rules: LibraryRules):
    assert verdict(rules, "找黄牛") == "ok"
    rule = rules.add(OX)
    assert verdict(rules, "找黄牛") == "block"
    rules.change(rule.id, OX | {"level": "suggest"})
    assert verdict(rules, "找黄牛") == "ok"
    assert [each.rule.id for each in rules.listed() if each.own] == [rule.id]


def test_a_rule_that_is_added_off_counts_once_it_is_switched_on(rules: LibraryRules):
    rule = rules.add(OX, off=True)
    assert verdict(rules, "找黄牛") == "ok"
    assert rules.checker.only(rule.id).check("找黄牛").verdict == "block"  # it can be tried before
    rules.switch(rule.id, State.ON)
    assert verdict(rules, "找黄牛") == "block"


def test_a_rule_is_switched_off_and_on_for_all_shops(rules: LibraryRules):
    name = rule_of(rules, LOWEST)
    rules.switch(name, State.OFF)
    assert name not in {each.rule for each in rules.checker.check(LOWEST).findings}
    rules.switch(name, None)
    assert rule_of(rules, LOWEST) == name


def test_what_is_said_for_a_shop_goes_before_what_is_said_for_all(rules: LibraryRules):
    name = rules.add(OX).id
    rules.switch(name, State.OFF)
    rules.switch(name, State.WARN, "名美")
    assert [verdict(rules, "找黄牛", shop) for shop in ("", "名美", "别家")] == ["ok", "warn", "ok"]
    rules.switch(name, State.ON, "名美")
    assert verdict(rules, "找黄牛", "名美") == "block"
    rules.switch(name, None, "名美")
    assert verdict(rules, "找黄牛", "名美") == "ok"


def test_the_list_says_how_a_rule_counts_where(rules: LibraryRules):
    name = rules.add(OX).id
    rules.switch(name, State.WARN, "名美")
    here = next(each for each in rules.listed("名美") if each.rule.id == name)
    assert (here.state, here.said, here.counts and here.counts.level.name) == (State.WARN, True, "WARN")
    elsewhere = next(each for each in rules.listed() if each.rule.id == name)
    assert (elsewhere.state, elsewhere.said, elsewhere.counts) == (State.ON, False, elsewhere.rule)


def test_what_another_process_wrote_counts_after_the_next_load(rules: LibraryRules, store: FakeRuleStore):
    assert verdict(rules, "找黄牛") == "ok"
    LibraryRules(store).add(OX)
    assert verdict(rules, "找黄牛") == "ok"
    rules.load()
    assert verdict(rules, "找黄牛") == "block"


def test_a_removed_rule_comes_back_as_it_was(rules: LibraryRules, store: FakeRuleStore):
    name = rules.add(OX).id
    rules.switch(name, State.WARN)
    before = store.read()
    gone = rules.remove(name)
    assert verdict(rules, "找黄牛") == "ok"
    rules.restore(gone)
    assert store.read() == before
    assert verdict(rules, "找黄牛") == "warn"


@pytest.mark.parametrize(
    ("name", "reason"), [("contact.qq", "rule_not_own"), ("nobody", "rule_unknown")], ids=["ours", "none"]
)
def test_only_a_rule_of_its_own_is_changed_or_removed(rules: LibraryRules, name: str, reason: str):
    for change in (lambda: rules.remove(name), lambda: rules.change(name, OX)):
        with pytest.raises(Refused, match=reason):
            change()
    with pytest.raises(Refused, match="rule_unknown"):
        rules.switch("nobody", State.OFF)


def test_no_two_rules_have_one_id_and_of_several_none_comes_when_one_is_refused(rules: LibraryRules):
    for ids in (["contact.qq"], ["ox", "ox"], ["ox", "contact.qq"]):
        with pytest.raises(Refused, match="rule_id_taken"):
            rules.add_all([OX | {"id": each} for each in ids])
    assert not [each for each in rules.listed() if each.own]


def test_there_is_an_end_to_them(rules: LibraryRules):
    rules.add_all([OX] * MOST_OWN)
    with pytest.raises(Refused, match="rules_too_many"):
        rules.add(OX)


def test_a_rule_that_cannot_be_read_any_more_is_named_and_the_others_count(rules: LibraryRules, store: FakeRuleStore):
    store.save("ox", OX | {"horoscope": "lion"})
    store.save("cow", OX)
    store.switch("cow", "名美", "sing")  # of a newer program
    assert verdict(rules, "找黄牛", "名美") == "block"
    assert rules.unreadable == ["ox"]


def test_a_rule_that_does_not_hold_yet_can_be_tried(rules: LibraryRules):
    name = rules.add(OX | {"since": date(2999, 1, 1), "shop": "名美", "where": ["card"]}).id
    context = Context(Direction.SCRIPT)
    assert rules.checker.only(name).check("找黄牛", context).verdict == "ok"
    assert rules.checker.only(name).at_any_time().check("找黄牛", context).verdict == "block"


def test_a_check_under_way_keeps_the_rules_it_began_with(rules: LibraryRules):
    before: Checker = rules.checker
    rules.add(OX)
    assert before.check("找黄牛").verdict == "ok"
    assert rules.checker is rules.checker
