"""Follow-ups by the command line."""

from datetime import datetime, timedelta

import pytest

from assistant.orders.followups.followup import Kind
from assistant.orders.followups.quiet import read_quiet_hours
from tests.make import SHOES
from tests.ui.command.conftest import FakeOffice, Shell
from ui.words import use_language


@pytest.fixture(autouse=True)
def at_any_hour(office: FakeOffice) -> None:
    """The tests run at night, too."""
    office.settings.set("followup.quiet", "")


def test_a_promise_is_kept_with_its_card_and_comes_back_in_the_list(shell: Shell, office: FakeOffice) -> None:
    card = office.orders.new(SHOES)
    added = shell(
        "followup", "add", "--at", "+1m", "--card", card.id[:20], "--note", "问仓库", "--reply", "jd", "--json"
    ).value
    assert (added["kind"], added["card"], added["note"], added["script"]) == ("call_back", card.id, "问仓库", "jd")
    assert (added["done_at"], added["overdue"]) == (None, False)
    assert office.heard[-1] == {"do": "reload"}
    assert [one["id"] for one in shell("followup", "list", "--all", "--json").value] == [added["id"]]


def test_the_list_of_today_leaves_out_what_is_due_later(shell: Shell) -> None:
    shell("followup", "add", "--at", "3天后")
    assert shell("followup", "list", "--json").value == []
    assert "today" in shell("followup", "list").out
    assert len(shell("followup", "list", "--all", "--json").value) == 1


def test_what_is_overdue_says_so_and_who_the_buyer_is_stays_hidden(shell: Shell, office: FakeOffice) -> None:
    card = office.orders.new(SHOES)
    office.order_office.follow_ups.promise(
        Kind.UNPAID, office.order_office.follow_ups.now - timedelta(hours=2), card=card.id, note="打 13800138000"
    )
    out = shell("followup", "list").out
    for part in ("overdue 2 h", "Not paid yet", "A-1027", "王**"):
        assert part in out
    for secret in ("王小美", "13800138000"):
        assert secret not in out + shell("followup", "list", "--json").out


def test_one_that_is_done_put_off_or_removed(shell: Shell, office: FakeOffice) -> None:
    known = shell("followup", "add", "--at", "+1h", "--json").value["id"]
    later = shell("followup", "postpone", known[:20], "--at", "2099-12-01 9:30", "--json").value
    assert datetime.fromisoformat(later["due_at"]).astimezone().strftime("%Y-%m-%d %H:%M") == "2099-12-01 09:30"
    assert shell("followup", "done", known, "--json").value["done_at"]
    assert shell("followup", "list", "--all", "--json").value == []
    assert known[:13] in shell("followup", "remove", known).out
    assert shell("followup", "done", known).status == 1


def test_a_promise_for_the_night_waits_for_the_morning(shell: Shell, office: FakeOffice) -> None:
    office.settings.set("followup.quiet", str(read_quiet_hours("22:00-8:00")))
    due = shell("followup", "add", "--at", "2099-12-01 23:00", "--json").value["due_at"]
    assert datetime.fromisoformat(due).astimezone().strftime("%m-%d %H:%M") == "12-02 08:00"


@pytest.mark.parametrize(
    ("argv", "status"),
    [
        (("add", "--at", "soon"), 1),
        (("add", "--at", "2020-01-01"), 1),
        (("add", "--at", "+1h", "--card", "nobody"), 1),
        (("done", "nobody"), 1),
        (("list", "--limit", "-1"), 1),
        (("add",), 2),
        (("add", "--at", "+1h", "--kind", "wedding"), 2),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(shell: Shell, argv: tuple[str, ...], status: int) -> None:
    ran = shell("followup", *argv)
    assert (ran.status, ran.err.count("\n")) == (status, 1)


def test_it_speaks_chinese(shell: Shell, office: FakeOffice) -> None:
    office.settings.set("language", "zh_CN")
    shell("followup", "add", "--at", "+1m")
    assert "答应回复" in shell("followup", "list", "--all").out
    use_language("en")
