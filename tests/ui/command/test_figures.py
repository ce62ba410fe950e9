"""`figures` tells the lead how often each script was used, in numbers."""

import pytest

from assistant.figures.figure import What
from assistant.scripts.library import Library
from tests.ui.command.conftest import FakeOffice, Shell


@pytest.fixture
def counted(office: FakeOffice, stocked: Library) -> FakeOffice:
    hurry, hello = (stocked.by_code(code).id for code in ("fh", "zd"))
    for what, script in ((What.USED, hello), (What.USED, hurry), (What.USED, hurry), (What.UNDONE, hurry)):
        office.figures.count(what, script)
    office.figures.count(What.USED, "gone")
    office.figures.count(What.MISSED)
    return office


def test_totals_stand_with_the_tally_of_each_script_and_the_unused_ones(counted: FakeOffice, shell: Shell) -> None:
    value = shell("figures", "--days", "7", "--json").value
    unused = counted.library.by_code("th").id
    assert (value["days"], value["used"], value["undone"], value["missed"]) == (7, 4, 1, 1)
    assert [(row["code"], row["used"], row["undone"]) for row in value["scripts"][:1]] == [("fh", 2, 1)]
    assert value["unused"] == [unused]
    assert {row["title"] for row in value["scripts"]} == {"发货时间", "在的", ""}
    assert value["counting"] is True


def test_people_read_a_table(counted: FakeOffice, shell: Shell) -> None:
    lines = shell("figures").out.splitlines()
    assert lines[0].split() == ["sent", "taken", "back", "rewritten", "copied", "reply"]
    assert lines[1].split() == ["2", "1", "0", "0", "发货时间"]
    assert "Replies that were not used: 1" in lines
    assert any("(deleted reply)" in line for line in lines)


def test_forgotten_figures_are_gone(counted: FakeOffice, shell: Shell) -> None:
    shell("figures", "--forget")
    assert shell("figures").out == "Nothing has been counted in these days.\n"


def test_that_nothing_is_counted_is_told(office: FakeOffice, shell: Shell) -> None:
    office.settings.set("figures.on", False)
    assert "figures.on" in shell("figures").out


@pytest.mark.parametrize("days", ["0", "-1", "401", "x", "9" * 5000])
def test_days_that_are_not_kept_are_wrong_usage(shell: Shell, days: str) -> None:
    ran = shell("figures", f"--days={days}")
    assert (ran.status, ran.out) == (2, "")
    assert "400" in ran.err
