"""`check` and `rules` on the command line."""

from pathlib import Path

from assistant.orders.shop.rows import Kind, Rows
from assistant.scripts.library import Library
from tests.make import a_draft
from tests.ui.command.conftest import FakeOffice, Shell

OWN = """
[[rule]]
id = "own.ox"
category = "own"
level = "warn"
words = ["当天"]
reason = { en = "Not this." }
source = "shop"
"""


def test_a_text_is_judged_as_the_design_says(shell: Shell):
    value = shell("check", "加我微-信聊", "--json").value
    assert value["verdict"] == "block"
    (finding,) = value["findings"]
    assert set(finding) == {"start", "end", "text", "category", "level", "reason", "suggestion"}
    assert (finding["start"], finding["end"], finding["category"], finding["level"]) == (
        0,
        5,
        "contact_wechat",
        "block",
    )
    assert "outside the platform" in finding["reason"]


def test_a_person_reads_what_is_wrong_and_what_to_write(shell: Shell):
    lines = shell("check", "全网最低价").out.splitlines()
    assert lines[0] == "It must not go out:"
    assert lines[1].startswith("“全网最低价” at character 1: An absolute term")
    assert lines[2].strip().startswith("Say a fact")


def test_a_harmless_text_may_go_out(shell: Shell):
    assert shell("check", "亲，今天发货").out == "It may go out.\n"
    assert shell("check", "亲，今天发货", "--json").value == {"verdict": "ok", "findings": []}


def test_lines_are_answered_one_by_one(shell: Shell):
    ran = shell("check", "--lines", stdin="亲，在的\n打15988776655找我\n第一行\\n保证明天到\n")
    assert ran.status == 0
    assert [line[:18] for line in ran.out.splitlines()] == [
        '{"verdict": "ok", ',
        '{"verdict": "block',
        '{"verdict": "warn"',
    ]


def test_where_it_goes_counts(shell: Shell):
    assert shell("check", "张三 15988776655", "--as", "card", "--json").value["verdict"] == "ok"
    assert shell("check", "张三 15988776655", "--json").value["verdict"] == "block"


def test_without_a_text_the_usage_is_wrong(shell: Shell):
    assert shell("check").status == 2


def test_the_rules_are_listed(shell: Shell):
    rules = shell("rules", "list", "--json").value
    assert len(rules) > 30
    assert {rule["level"] for rule in rules} == {"block", "warn", "suggest"}
    assert "contact.wechat" in shell("rules", "list").out


def test_all_rules_are_tried_on_the_library(shell: Shell, stocked: Library):
    assert shell("rules", "try", "--json").value == []
    stocked.add(a_draft("广告", "全网最低价", code="gg"))
    (found,) = shell("rules", "try", "--json").value
    assert (found["code"], found["verdict"]) == ("gg", "block")
    assert "全网最低价" in shell("rules", "try").out


def test_one_rule_is_tried_alone(shell: Shell, stocked: Library):
    stocked.add(a_draft("广告", "全网最低价，加我微信", code="gg"))
    (found,) = shell("rules", "try", "external_link", "--json").value or [None]
    assert found is None
    (found,) = shell("rules", "try", "contact.wechat", "--json").value
    assert [finding["category"] for finding in found["findings"]] == ["contact_wechat"]


def test_rules_of_ones_own_are_tried_before_they_count(shell: Shell, stocked: Library, tmp_path: Path):
    (tmp_path / "mine.toml").write_text(OWN, "utf-8")
    (found,) = shell("rules", "try", "--file", str(tmp_path / "mine.toml"), "--json").value
    assert (found["code"], found["verdict"]) == ("fh", "warn")


def test_what_is_wrong_with_them_is_said(shell: Shell, office: FakeOffice, tmp_path: Path):
    (tmp_path / "mine.toml").write_text(OWN.replace('"shop"', '""'), "utf-8")
    ran = shell("rules", "try", "--file", str(tmp_path / "mine.toml"))
    assert (ran.status, ran.err) == (1, "miaohui: The rule own.ox lacks this: source\n")
    assert shell("rules", "try", "nobody").status == 1
    assert shell("rules", "try", "--file", str(tmp_path / "none.toml")).status == 1


def test_a_link_may_go_out_where_the_shop_is_on_its_platform(shell: Shell, office: FakeOffice):
    link = "https://item.jd.com/100012.html"
    assert shell("check", link, "--json").value["verdict"] == "block"
    office.order_office.shop_tables.save(Kind.SHOP, "", Rows((), {"platform": "jd"}))
    assert shell("check", link, "--json").value["verdict"] == "ok"


def test_the_library_is_tried_for_the_shop_that_is_current(shell: Shell, office: FakeOffice):
    office.library.add(a_draft(body="您看这款 https://item.jd.com/100012.html"))
    assert [found["verdict"] for found in shell("rules", "try", "link.outside", "--json").value] == ["block"]
    office.order_office.shop_tables.save(Kind.SHOP, "", Rows((), {"platform": "jd"}))
    assert shell("rules", "try", "link.outside", "--json").value == []
