"""Categories by the command line."""

import pytest

from assistant.scripts.library import Library
from tests.ui.command.conftest import FakeOffice, Shell

pytestmark = pytest.mark.usefixtures("stocked")


def paths(value: list[dict[str, str]]) -> list[str]:
    return [category["path"] for category in value]


def test_the_list_reads_as_a_tree_and_counts_what_is_filed_right_there(shell: Shell) -> None:
    assert shell("category", "list", "--json").value == [
        {"path": "物流", "name": "物流", "scripts": 0},
        {"path": "物流/发货", "name": "发货", "scripts": 1},
        {"path": "欢迎", "name": "欢迎", "scripts": 1},
        {"path": "售后", "name": "售后", "scripts": 1},
    ]
    assert shell("category", "list").out.splitlines()[:2] == ["0  物流", "1    发货"]


def test_merging_puts_all_the_others_into_the_first(shell: Shell, stocked: Library, office: FakeOffice) -> None:
    assert paths(shell("category", "merge", "售后", "欢迎", "物流/发货", "--json").value) == ["物流", "售后"]
    assert {script.category for script in stocked.scripts()} == {"售后"}
    assert office.heard == [{"do": "reload"}]


def test_a_merge_happens_whole_or_not_at_all(shell: Shell, stocked: Library, office: FakeOffice) -> None:
    before = set(stocked.scripts()), stocked.categories()
    ran = shell("category", "merge", "售后", "欢迎", "没有的")
    assert ran.status == 1
    assert (set(stocked.scripts()), stocked.categories()) == before
    assert office.heard == []


def test_categories_are_added_renamed_and_removed(shell: Shell, stocked: Library) -> None:
    assert "活动/满减" in paths(shell("category", "add", "活动/满减", "--json").value)
    assert "优惠/满减" in paths(shell("category", "rename", "活动", "优惠", "--json").value)
    assert "物流" not in paths(shell("category", "delete", "物流", "--json").value)
    script = stocked.by_code("fh")
    assert script
    assert script.category == ""
