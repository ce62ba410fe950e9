"""One's own copy whose original the team has changed since: marked in the lists, compared and given up from there."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from assistant.scripts.script import Draft, Script
from assistant.search.finder import Found
from assistant.search.highlight import Marks
from tests.make import a_script
from tests.ui.scripts.library_room import Room
from tests.ui.scripts.library_room import opened as opened_room
from tests.ui.scripts.test_library_window import dialog, opened
from ui.scripts.original_window import OriginalWindow
from ui.scripts.reply_menu import reply_menu
from ui.scripts.reply_tab import ReplyTab

TEAM = a_script("发什么快递", "中通", id="team", origin="team", code="kd")


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    yield from opened_room((TEAM, a_script("自己的")), ())


@pytest.fixture
def copy(room: Room) -> Script:
    return room.library.change("team", Draft("我的快递", "顺丰")).done.put[0]


def move_on(room: Room) -> None:
    """A release brings another text of the original."""
    hidden = room.store.kept["team"]
    room.store.kept["team"] = replace(hidden, body="圆通")
    room.library.load()


def test_a_copy_whose_original_moved_on_is_marked_and_compared_from_the_list(
    qtbot: QtBot, room: Room, copy: Script
) -> None:
    window = opened(qtbot, room)
    table = window.page.table
    table.select({copy.id})
    cell = table.scripts.index(table.currentIndex().row(), 1)
    assert cell.data() == "我的快递 · own copy"
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None
    move_on(room)
    qtbot.waitUntil(lambda: table.scripts.index(table.currentIndex().row(), 1).data() != "我的快递 · own copy")
    table.select({copy.id})
    cell = table.scripts.index(table.currentIndex().row(), 1)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Title: 我的快递 · own copy, team's is newer"
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert window.page.compare.isVisible()
    window.page.compare.trigger()
    other = dialog(window, OriginalWindow)
    qtbot.waitUntil(other.take.isEnabled)
    assert "圆通" in other.texts.left.text.toPlainText()
    other.take.click()
    qtbot.waitUntil(lambda: room.titles() == ["发什么快递", "自己的"])
    window.undo_bar.undo()
    qtbot.waitUntil(lambda: room.titles() == ["我的快递", "自己的"])
    assert room.library.outdated == {copy.id}
    table.select({room.titled("自己的").id})
    assert not window.page.compare.isVisible()


def test_the_list_of_replies_marks_it_too_and_its_menu_compares(qtbot: QtBot, room: Room, copy: Script) -> None:
    tab = ReplyTab(lambda *_: [Found(script, 1.0) for script in room.library.scripts()], lambda *_: Marks((), ()))
    qtbot.addWidget(tab)
    tab.mark_outdated(lambda: room.library.outdated)
    tab.ready([])
    wanted: list[str] = []
    tab.compare_wanted.connect(wanted.append)
    row = tab._list.results.row_of(copy.id)
    heard = tab._list.results.index(row)
    assert heard.data(Qt.ItemDataRole.AccessibleTextRole) == "我的快递, own copy, 顺丰"
    before = grabbed(tab)
    move_on(room)
    assert heard.data(Qt.ItemDataRole.AccessibleTextRole) == "我的快递, own copy, team's is newer, 顺丰"
    assert grabbed(tab) != before
    tab._list.select(row)
    menu = reply_menu(tab, copy, tab.do)
    next(action for action in menu.actions() if action.text() == "Compare with the team's…").trigger()
    assert wanted == [copy.id]
    assert "Compare with the team's…" not in [a.text() for a in reply_menu(tab, TEAM, tab.do).actions()]


def grabbed(tab: ReplyTab) -> QImage:
    return tab._list.viewport().grab().toImage()
