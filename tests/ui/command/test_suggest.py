"""Suggesting replies by the command line."""

import json

import pytest

from assistant.search.suggest.ports import Answered
from tests.ui.command.conftest import FakeOffice, Shell

pytestmark = pytest.mark.usefixtures("stocked")


def test_a_message_gets_the_reply_that_fits(shell: Shell) -> None:
    best = shell("suggest", "老板什么时候能发货呀", "--json").value[0]
    assert (best["code"], best["title"], best["category"]) == ("fh", "发货时间", "物流/发货")
    assert sorted(best) == ["category", "code", "id", "score", "title"]


def test_people_get_columns_and_a_word_when_nothing_fits(shell: Shell) -> None:
    assert shell("suggest", "什么时候发货").out.startswith("fh  发货时间  物流/发货\n")
    assert shell("suggest", "####").out == "No reply is likely to fit.\n"


def test_the_limit_holds(shell: Shell) -> None:
    assert len(shell("suggest", "什么时候发货", "--limit", "1", "--json").value) == 1
    assert shell("suggest", "什么时候发货", "--limit", "-1").status == 1


def test_each_line_gets_one_answer_in_order(shell: Shell) -> None:
    ran = shell("suggest", "--lines", stdin="什么时候发货\n\n今天发吗\\n急\n")
    answers = [[found["code"] for found in json.loads(line)] for line in ran.out.splitlines()]
    assert [answer[:1] for answer in answers] == [["fh"], [], ["fh"]]


@pytest.mark.parametrize("argv", [("suggest",), ("suggest", "在吗", "--lines")])
def test_wrong_usage_ends_with_2(shell: Shell, argv: tuple[str, ...]) -> None:
    assert shell(*argv).status == 2


def test_what_answered_before_is_forgotten_and_the_window_told(shell: Shell, office: FakeOffice) -> None:
    office.answers.add(Answered(b"x" * 64, "some script"))
    assert shell("suggest", "--forget").out == "Forgotten.\n"
    assert (list(office.answers.read()), office.heard) == ([], [{"do": "reload"}])
