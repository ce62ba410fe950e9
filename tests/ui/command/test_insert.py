"""Inserting through the running window."""

from assistant.refusal import Refused
from tests.ui.command.conftest import FakeOffice, Shell


def test_the_running_window_does_it_with_the_blanks_filled(shell: Shell, office: FakeOffice) -> None:
    office.told["insert"] = {"outcome": "inserted", "reason": "", "target": "千牛-买家小美"}
    ran = shell("insert", "fh", "--set", "称呼=小美", "--set", "日期=1=2")
    assert (ran.status, "千牛-买家小美" in ran.out) == (0, True)
    assert office.heard == [{"do": "insert", "code": "fh", "set": {"称呼": "小美", "日期": "1=2"}}]


def test_a_text_that_was_only_copied_is_a_failure_with_its_reason(shell: Shell, office: FakeOffice) -> None:
    office.told["insert"] = {"outcome": "copied_only", "reason": "not_fetched", "target": "xterm"}
    ran = shell("insert", "fh", "--json")
    assert ran.status == 1
    assert '"copied_only"' in ran.out
    assert "has not taken the text" in ran.err


def test_without_a_window_it_says_how_to_start_one(shell: Shell) -> None:
    ran = shell("insert", "fh")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert ran.err.startswith("miaohui: ")


def test_a_refusal_of_the_window_is_passed_on(shell: Shell, office: FakeOffice) -> None:
    office.told["insert"] = {"error": "no_script_with_code", "facts": {"code": "nix"}}
    assert shell("insert", "nix").status == 1
    office.told["insert"] = Refused("window_not_answering")
    assert shell("insert", "fh").status == 1


def test_a_blank_without_a_value_is_wrong_usage(shell: Shell, office: FakeOffice) -> None:
    assert shell("insert", "fh", "--set", "称呼").status == 2
    assert office.heard == []
