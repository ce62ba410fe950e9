"""The earlier texts of a script by the command line."""

import pytest

from assistant.scripts.library import Library
from tests.ui.command.conftest import FakeOffice, Shell


@pytest.fixture
def changed(shell: Shell, stocked: Library) -> Library:
    shell("script", "edit", "zd", "--body", "在的亲，您说～")
    shell("script", "edit", "zd", "--title", "在吗", "--body", "在呢亲")
    return stocked


def test_earlier_texts_are_listed_with_what_was_changed(shell: Shell, changed: Library) -> None:
    first, second = shell("script", "history", "zd").out.splitlines()
    assert (first.split()[0], first.split()[-1]) == ("1", "在的亲，您说～")
    assert "title, text" in first
    assert (second.split()[0], second.split()[-1]) == ("2", "在的亲，请问有什么可以帮您？")
    assert "title" not in second


def test_other_programs_get_them_whole(shell: Shell, changed: Library) -> None:
    value = shell("script", "history", "zd", "--json").value
    assert (value["title"], len(value["earlier"])) == ("在吗", 2)
    oldest = value["earlier"][1]
    assert oldest | {"until": ""} == {
        "number": 2,
        "until": "",
        "origin": "personal",
        "changed": ["body"],
        "title": "在的",
        "body": "在的亲，请问有什么可以帮您？",
        "category": "欢迎",
        "tags": [],
        "questions": [],
    }
    assert value["earlier"][0]["until"] >= oldest["until"]


def test_one_is_put_back_by_its_number_and_the_present_one_is_kept(
    shell: Shell, changed: Library, office: FakeOffice
) -> None:
    value = shell("script", "history", "zd", "--restore", "2", "--json").value
    script = office.library.by_code("zd")
    assert script
    assert (script.title, script.body) == ("在的", "在的亲，请问有什么可以帮您？")
    assert [each["title"] for each in value["earlier"]] == ["在吗", "在的", "在的"]


@pytest.mark.parametrize("number", ["3", "-1"])
def test_a_number_that_is_not_in_the_list_is_refused(shell: Shell, changed: Library, number: str) -> None:
    ran = shell("script", "history", "zd", f"--restore={number}")
    assert (ran.status, ran.err) == (
        1,
        f"miaohui: There is no earlier text {number}: 2 are kept. The list shows their numbers.\n",
    )


def test_a_script_that_was_never_changed_has_none(shell: Shell, stocked: Library) -> None:
    assert shell("script", "history", "fh").out == "No earlier texts are kept: this one was not changed yet.\n"
