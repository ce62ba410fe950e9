"""Scripts by the command line."""

import pytest

from assistant.refusal import Refused
from assistant.scripts.library import Library
from tests.make import a_draft
from tests.ui.command.conftest import FakeOffice, Shell

ADD = (
    "script",
    "add",
    "--title",
    "在的",
    "--body",
    "在的亲",
    "--code",
    "zd",
    "--category",
    "欢迎/白天",
    "--tag",
    "招呼",
    "--tag",
    "hi",
)


def test_a_script_is_added_whole(shell: Shell, office: FakeOffice) -> None:
    value = shell(*ADD, "--hotkey", "Ctrl+Alt+1", "--json").value
    script = office.library.by_code("zd")
    assert script
    assert value["id"] == script.id
    assert (script.title, script.body, script.category) == ("在的", "在的亲", "欢迎/白天")
    assert (script.tags, script.hotkey) == (("招呼", "hi"), "Ctrl+Alt+1")
    assert value["tags"] == ["招呼", "hi"]


def test_a_long_body_comes_from_standard_input(shell: Shell, office: FakeOffice) -> None:
    body = "第一行\n" + "长" * 90_000
    shell("script", "add", "--title", "长", "--body", "-", "--code", "long", stdin=body + "\n")
    assert shell("script", "show", "long", "--json").value["body"] == body


def test_the_open_window_hears_of_every_change_and_of_nothing_else(shell: Shell, office: FakeOffice) -> None:
    shell(*ADD)
    shell("script", "edit", "zd", "--title", "在呢")
    shell("script", "delete", "zd")
    assert office.heard == [{"do": "reload"}] * 3
    shell("script", "list")
    shell("script", "show", "zd")
    assert len(office.heard) == 3


def test_a_change_is_kept_and_said_to_be_kept_when_the_window_does_not_answer(shell: Shell, office: FakeOffice) -> None:
    office.told["reload"] = Refused("window_not_answering")
    ran = shell(*ADD)
    assert (ran.status, "does not answer" in ran.err) == (0, True)
    assert office.library.by_code("zd")


@pytest.mark.usefixtures("stocked")
def test_what_buyers_ask_is_added_shown_and_replaced(shell: Shell, office: FakeOffice) -> None:
    asked = ("--question", "几时发货？", "--question", "ETA?")
    assert shell("script", "edit", "fh", *asked, "--json").value["questions"] == ["几时发货？", "ETA?"]
    assert "? 几时发货？\n? ETA?\n" in shell("script", "show", "fh").out
    assert shell("script", "edit", "fh", "--title", "发货", "--json").value["questions"] == ["几时发货？", "ETA?"]
    assert shell("script", "edit", "fh", "--question", "", "--json").value["questions"] == []
    ran = shell("script", "edit", "fh", "--question", "问" * 121)
    assert (ran.status, "120" in ran.err) == (1, True)


@pytest.mark.usefixtures("stocked")
def test_what_an_edit_does_not_name_stays(shell: Shell, office: FakeOffice) -> None:
    before = shell("script", "show", "fh", "--json").value
    after = shell("script", "edit", "FH", "--body", "新的", "--code", "fahuo", "--tag", "快", "--json").value
    assert after == before | {
        "body": "新的", "code": "fahuo", "tags": ["快"], "changed_at": after["changed_at"],
    }  # fmt: skip
    assert shell("script", "edit", "fahuo", "--tag", "", "--category", "", "--json").value["tags"] == []


@pytest.mark.usefixtures("stocked")
def test_a_list_is_set_in_columns_and_may_be_one_category(shell: Shell) -> None:
    assert shell("script", "list").out.splitlines() == [
        "fh  发货时间  物流/发货",
        "zd  在的      欢迎",
        "th  退货流程  售后",
    ]
    assert [script["code"] for script in shell("script", "list", "--category", "物流", "--json").value] == ["fh"]


def test_a_deleted_script_lies_in_the_bin(shell: Shell, stocked: Library) -> None:
    assert "退货流程" in shell("script", "delete", "th").out
    assert stocked.by_code("th") is None
    assert [script.title for script in stocked.bin()] == ["退货流程"]


@pytest.mark.parametrize("verb", ["show", "edit", "delete"])
def test_an_unknown_code_is_said_in_one_line(shell: Shell, verb: str) -> None:
    ran = shell("script", verb, "nix")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("miaohui: ")
    assert ran.err.count("\n") == 1


@pytest.mark.usefixtures("stocked")
def test_what_the_library_refuses_changes_nothing(shell: Shell, stocked: Library) -> None:
    before = stocked.scripts()
    ran = shell("script", "edit", "zd", "--code", "fh")
    assert (ran.status, ran.out) == (1, "")
    assert stocked.scripts() == before


def test_a_change_of_the_teams_makes_a_copy_and_a_deletion_hides_it_and_both_are_said(
    shell: Shell, office: FakeOffice
) -> None:
    office.library.add_all([a_draft("快递", code="kd"), a_draft("退货", code="th")], origin="team")
    changed = shell("script", "edit", "kd", "--title", "我的快递")
    assert "copy of your own: 我的快递" in changed.out
    assert office.library.by_code("kd").title == "我的快递"
    assert "Hidden, for it is the team's: 退货" in shell("script", "delete", "th").out
    assert {script.title for script in office.library.bin()} == {"快递", "退货"}
