"""What a `RuleStore` promises, held against SQLite and against the fake alike."""

import pytest

from assistant.compliance.ports import Filed, RuleStore
from tests.fake_rules import FakeRuleStore

OX = {"id": "ox", "category": "own", "level": "warn", "words": ["“黄牛”\n🐂"], "reason": {"zh_CN": "不说"}}


@pytest.fixture(params=["sqlite", "fake"])
def store(request: pytest.FixtureRequest) -> RuleStore:
    return FakeRuleStore() if request.param == "fake" else request.getfixturevalue("stores").rules


def test_a_new_library_has_none(store: RuleStore):
    assert list(store.read()) == []


def test_what_a_rule_says_comes_back_and_is_replaced(store: RuleStore):
    store.save("ox", OX)
    assert list(store.read()) == [Filed("ox", "", "", OX)]
    store.save("ox", OX | {"level": "block"})
    assert list(store.read()) == [Filed("ox", "", "", OX | {"level": "block"})]


def test_how_a_rule_is_switched_is_kept_for_each_shop(store: RuleStore):
    store.switch("contact.qq", "", "off")
    store.switch("contact.qq", "名美", "warn")
    assert list(store.read()) == [Filed("contact.qq", "", "off"), Filed("contact.qq", "名美", "warn")]
    store.switch("contact.qq", "", "block")
    store.switch("contact.qq", "名美", "")
    assert list(store.read()) == [Filed("contact.qq", "", "block")]


def test_a_rule_that_is_changed_stays_switched_as_it_was(store: RuleStore):
    store.save("ox", OX)
    store.switch("ox", "", "off")
    store.save("ox", OX | {"level": "block"})
    assert [row.state for row in store.read()] == ["off"]
    store.switch("ox", "", "")
    assert [(row.state, row.body) for row in store.read()] == [("", OX | {"level": "block"})]


def test_a_rule_goes_with_all_that_is_said_about_it(store: RuleStore):
    store.save("ox", OX)
    store.switch("ox", "名美", "off")
    store.switch("other", "", "off")
    store.drop("ox")
    store.drop("never there")
    assert list(store.read()) == [Filed("other", "", "off")]
