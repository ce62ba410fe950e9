"""A lead sees in the library what runs out, what has not begun, and what is for other shops, and can list it alone."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.scripts.parts import Parts, Validity
from assistant.scripts.standing import Standing
from tests.make import a_script
from tests.ui.scripts import library_room
from tests.ui.scripts.library_room import Room
from ui.scripts.library_page import LibraryPage
from ui.scripts.standing_mark import said

TODAY = date(2026, 11, 10)


def limited(title: str, *limits: object) -> object:
    return a_script(title, parts=Parts(validity=Validity(*limits)))


SCRIPTS = [
    a_script("你好"),
    limited("双十一", None, date(2026, 11, 11)),
    limited("元旦", date(2026, 12, 30), date(2027, 1, 3)),
    limited("国庆", None, date(2026, 10, 7)),
    limited("年货节", None, date(2027, 2, 1)),
    limited("亮亮专用", None, None, ("亮亮",)),
    limited("名美专用", None, None, ("名美",)),
]


@pytest.fixture
def limits(qapp: object) -> Iterator[Room]:
    for room in library_room.opened(SCRIPTS, []):
        room.desk.here = lambda: (TODAY, "名美")
        yield room


@pytest.fixture
def page(qtbot: QtBot, limits: Room) -> LibraryPage:
    page = LibraryPage(limits.desk)
    qtbot.addWidget(page)
    page.refresh()
    return page


def shown(page: LibraryPage, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    rows = page.table.scripts
    return [rows.data(rows.index(row, 1), role) for row in range(rows.rowCount())]


def choose(page: LibraryPage, what: str) -> list[str]:
    page.standing.setCurrentIndex(page.standing.findData(what))
    return shown(page)


def test_the_mark_stands_in_words_behind_the_title(page: LibraryPage) -> None:
    assert shown(page) == [
        "你好",
        "双十一 · until 11-11",
        "元旦 · from 12-30",
        "国庆 · expired",
        "年货节 · until 2027-02-01",
        "亮亮专用 · other shop",
        "名美专用",
    ]
    assert shown(page, Qt.ItemDataRole.AccessibleTextRole)[3] == "Title: 国庆 · expired"
    assert shown(page, Qt.ItemDataRole.ToolTipRole)[3].startswith("国庆 · expired\n")


def test_a_sign_stands_beside_it_and_none_beside_scripts_without_a_limit(page: LibraryPage) -> None:
    signs = [sign is not None for sign in shown(page, Qt.ItemDataRole.DecorationRole)]
    assert signs == [False, True, True, True, True, True, False]


def test_what_runs_out_or_is_not_found_can_be_listed_alone(page: LibraryPage) -> None:
    assert choose(page, "soon") == ["双十一 · until 11-11"]
    assert choose(page, Standing.EXPIRED) == ["国庆 · expired"]
    assert choose(page, Standing.NOT_YET) == ["元旦 · from 12-30"]
    assert choose(page, Standing.ELSEWHERE) == ["亮亮专用 · other shop"]
    assert len(choose(page, "")) == len(SCRIPTS)


def test_an_empty_list_says_what_it_is_empty_of(qtbot: QtBot, limits: Room) -> None:
    limits.desk.here = lambda: (date(2026, 9, 1), "名美")
    page = LibraryPage(limits.desk)
    qtbot.addWidget(page)
    assert choose(page, Standing.EXPIRED) == []
    assert page.list.hint.text() == "No script here is “Expired”. Choose “On any day” to see all."


def test_a_title_is_sorted_as_it_is_written_whatever_its_mark(page: LibraryPage) -> None:
    page.table.sort_or_turn(1)
    titles = [text.split(" · ")[0] for text in shown(page)]
    assert titles == ["国庆", "亮亮专用", "名美专用", "你好", "年货节", "双十一", "元旦"]


def test_another_shop_changes_the_mark(limits: Room) -> None:
    script = limits.titled("亮亮专用")
    assert said(script, limits.desk.here) == "other shop"
    assert said(script, lambda: (TODAY, "亮亮")) == ""
