"""Rules of the library's own on the command line, and how all rules are switched."""

from pathlib import Path

import pytest

from assistant.scripts.library import Library
from tests.make import a_draft
from tests.ui.command.conftest import FakeOffice, Shell

FILE = """
[default]
category = "shop"
level = "warn"
source = "我们店的规定"
reason = { zh_CN = "不提别家", en = "Not a word of others" }

[[rule]]
id = "own.ox"
words = ["黄牛"]

[[rule]]
id = "own.neighbour"
patterns = ["隔壁(?:家|店)"]
until = 2999-11-11
"""
ADDED = ("rules", "add", "--word", "黄牛", "--word", "号贩子", "--reason", "No touts", "--id", "own.ox")


def verdict(shell: Shell, text: str) -> str:
    return shell("check", text, "--json").value["verdict"]


def test_a_rule_by_the_options_counts_at_once(shell: Shell, office: FakeOffice):
    assert shell(*ADDED, "--level", "block", "--exempt", "不是~", "--json").value == {"ids": ["own.ox"]}
    assert office.heard == [{"do": "reload"}]
    assert [verdict(shell, text) for text in ("找黄-牛", "号 贩子", "我们不是黄牛")] == ["block", "block", "ok"]
    assert shell("check", "找黄牛").out.splitlines()[1] == "“黄牛” at character 2: No touts"


def test_rules_of_a_file_are_added_together(shell: Shell, tmp_path: Path):
    (tmp_path / "mine.toml").write_text(FILE, "utf-8")
    ran = shell("rules", "add", str(tmp_path / "mine.toml"))
    assert ran.out == "Added: own.ox\nAdded: own.neighbour\n"
    assert [verdict(shell, text) for text in ("黄牛", "隔壁家更贵")] == ["warn", "warn"]
    own = [rule for rule in shell("rules", "list", "--json").value if rule["own"]]
    assert [(rule["id"], rule["until"]) for rule in own] == [("own.neighbour", "2999-11-11"), ("own.ox", None)]


def test_a_rule_that_is_added_off_is_tried_and_then_switched_on(shell: Shell, stocked: Library):
    stocked.add(a_draft("黄牛", "亲，找黄牛要小心", code="hn"))
    shell(*ADDED, "--off")
    assert verdict(shell, "找黄牛") == "ok"
    assert shell("rules", "try", "--json").value == []
    (found,) = shell("rules", "try", "own.ox", "--json").value
    assert found["code"] == "hn"
    assert shell("rules", "on", "own.ox").out == "own.ox is on: warn\n"
    assert verdict(shell, "找黄牛") == "warn"


def test_a_rule_of_ours_is_switched_for_one_shop(shell: Shell, office: FakeOffice):
    office.settings.set("shop.name", "名美")
    assert shell("rules", "off", "contact.qq", "--shop", "名美", "--json").value == {
        "id": "contact.qq", "shop": "名美", "on": False, "level": "off",
    }  # fmt: skip
    listed = {rule["id"]: rule["on"] for rule in shell("rules", "list", "--json").value}
    assert (listed["contact.qq"], listed["contact.wechat"]) == (False, True)
    elsewhere = {rule["id"]: rule["on"] for rule in shell("rules", "list", "--shop", "别家", "--json").value}
    assert elsewhere["contact.qq"]
    assert shell("rules", "on", "contact.qq", "--level", "warn", "--shop", "名美").out == "contact.qq is on: warn\n"
    assert shell("rules", "off", "contact.qq").out == "contact.qq is off\n"


def test_a_rule_of_ones_own_is_removed_and_one_of_ours_is_not(shell: Shell):
    shell(*ADDED)
    assert shell("rules", "remove", "own.ox").out == "Removed: own.ox\n"
    assert verdict(shell, "找黄牛") == "ok"
    ran = shell("rules", "remove", "contact.qq")
    assert (ran.status, "switched off" in ran.err) == (1, True)


@pytest.mark.parametrize(
    "options",
    [
        ("--pattern", "(a|a)" * 30, "--reason", "no"),
        ("--pattern", "a+", "--reason", "no"),
        ("--word", "黄牛"),
        ("--word", "黄牛", "--reason", "no", "--id", "contact.qq"),
        ("--word", "黄牛", "--reason", "no", "--from", "2026-11-12", "--until", "2026-11-11"),
    ],
    ids=["slow", "open", "without a reason", "taken", "ends before it begins"],
)
def test_what_cannot_be_a_rule_is_refused_with_a_sentence(shell: Shell, options: tuple[str, ...]):
    ran = shell("rules", "add", *options)
    assert ran.status == 1
    assert ran.err.startswith("miaohui: ")


def test_without_a_rule_the_usage_is_wrong(shell: Shell):
    assert shell("rules", "add").status == 2
