"""Finding scripts by the command line."""

import json

import pytest

from assistant.scripts.library import Library
from tests.ui.command.conftest import FakeOffice, Shell

pytestmark = pytest.mark.usefixtures("stocked")


@pytest.mark.parametrize("query", ["fh", "fahuo", "发货", "fa货", "發貨"])
def test_a_script_is_found_as_in_the_window(shell: Shell, query: str) -> None:
    best = shell("search", query, "--json").value[0]
    assert (best["code"], best["title"], best["category"]) == ("fh", "发货时间", "物流/发货")
    assert best["matched"]["title"] == [[0, 2]]
    assert best["score"] > 0


def test_people_get_columns_and_a_word_when_nothing_is_found(shell: Shell) -> None:
    assert shell("search", "发货").out == "fh  发货时间  物流/发货\n"
    assert shell("search", "没有这种东西").out == "Nothing found.\n"


def test_the_limit_holds(shell: Shell) -> None:
    assert len(shell("search", "亲", "--limit", "2", "--json").value) == 2
    assert shell("search", "亲", "--limit", "-1").status == 1


def test_each_line_gets_one_answer_in_order(shell: Shell) -> None:
    ran = shell("search", "--lines", stdin="fh\n\nnix没有\nzaide\n")
    answers = [[found["code"] for found in json.loads(line)] for line in ran.out.splitlines()]
    assert [answer[:1] for answer in answers] == [["fh"], answers[1][:1], [], ["zd"]]
    assert len(answers[1]) == 3


@pytest.mark.parametrize("argv", [("search",), ("search", "fh", "--lines"), ("search", "--limit", "x", "fh")])
def test_wrong_usage_ends_with_2(shell: Shell, argv: tuple[str, ...]) -> None:
    assert shell(*argv).status == 2


def test_searches_in_vain_are_listed_and_forgotten(shell: Shell, office: FakeOffice) -> None:
    for query in ("花呗", "以旧换新", "以旧换新"):
        office.searches.found_nothing(query)
    missed = shell("search", "--missed", "--json").value
    assert [(each["words"], each["count"]) for each in missed] == [("以旧换新", 2), ("花呗", 1)]
    assert shell("search", "--missed").out.splitlines()[0].split() == ["2", missed[0]["last"], "以旧换新"]
    assert shell("search", "--forget-missed", "--json").value == {"forgotten": 2}
    assert shell("search", "--missed").out == "Nothing was searched for in vain.\n"


def test_use_is_forgotten_with_what_was_chosen(shell: Shell, office: FakeOffice, stocked: Library) -> None:
    [script, *_] = stocked.scripts()
    stocked.count_use(script.id)
    office.searches.chosen("fa", script.id)
    assert shell("search", "--forget-use", "--json").value == {"scripts": 1}
    assert stocked.get(script.id) == script
    assert office.searches.choices().recall("fa") == ""
    assert office.heard == [{"do": "reload"}]
