"""After-sales cases by the command line."""

import pytest

from assistant.orders.card import Details
from tests.ui.command.conftest import FakeOffice, Shell


@pytest.fixture
def card(office: FakeOffice) -> str:
    return office.orders.new(Details(item="A-1027")).id


def test_a_case_is_started_listed_and_moved_on(shell: Shell, card: str):
    case = shell("aftersales", "start", card[:20], "return", "--reason", "太小", "--json").value
    assert (case["card"], case["kind"], case["state"], case["reason"]) == (card, "return", "open", "太小")
    assert [one["id"] for one in shell("aftersales", "list", "--json").value] == [case["id"]]
    moved = shell("aftersales", "move", case["id"], "agreed", "--json").value
    assert moved["state"] == "agreed"
    assert [(step["who"], step["what"]) for step in moved["steps"]] == [("mei", "open"), ("mei", "agreed")]


def test_the_checklist_is_ticked_and_the_tick_taken_back(shell: Shell, card: str):
    case = shell("aftersales", "start", card, "refund", "--json").value
    assert case["open_checks"] == ["evidence", "amount"]
    assert shell("aftersales", "check", case["id"], "amount", "--json").value["checked"] == ["amount"]
    said = shell("aftersales", "check", case["id"], "amount", "--undo")
    assert "Not ticked yet: Photos looked at, Amount agreed" in said.out


def test_ended_cases_are_listed_with_their_card_only(shell: Shell, card: str):
    case = shell("aftersales", "start", card, "refund", "--json").value
    shell("aftersales", "move", case["id"], "refused")
    assert shell("aftersales", "list").out == "No cases here.\n"
    assert "Refused" in shell("aftersales", "list", card).out


def test_a_number_in_the_reason_is_hidden_in_the_list(shell: Shell, card: str):
    shell("aftersales", "start", card, "refund", "--reason", "打 13800138000")
    assert "打 ***" in shell("aftersales", "list").out


def test_the_window_hears_of_it(shell: Shell, office: FakeOffice, card: str):
    shell("aftersales", "start", card, "refund")
    assert office.heard == [{"do": "reload"}]


@pytest.mark.parametrize(
    ("typed", "said", "status"),
    [
        (("start", "nobody", "refund"), "There is no order card nobody", 1),
        (("move", "nobody", "agreed"), "There is no after-sales case nobody.", 1),
        (("start", "{card}", "nonsense"), "nonsense is none of refund, return, exchange", 2),
        (("move", "{case}", "done"), "This after-sales case is Open; from there it cannot become Done.", 1),
        (("check", "{case}", "tags"), "tags is not on the checklist of this case; on it are evidence, amount.", 1),
    ],
)
def test_what_cannot_be_done_is_said(shell: Shell, card: str, typed: tuple[str, ...], said: str, status: int):
    case = shell("aftersales", "start", card, "refund", "--json").value["id"]
    ran = shell("aftersales", *(word.format(card=card, case=case) for word in typed))
    assert ran.status == status
    assert said in ran.err
