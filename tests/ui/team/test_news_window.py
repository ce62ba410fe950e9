"""What the last releases brought."""

import pytest
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.team.standing import NewsItem, Pulled
from tests.fake_team_desk import FakeTeamDesk, a_row
from tests.ui.team.conftest import settle
from ui.team.news_window import NewsWindow
from ui.team.room import TeamRoom

CHANGED = NewsItem(("script", "1"), "发货时间", "changed", a_row("发货时间", "16 点前"), a_row("发货时间", "17 点前"))
NEW = NewsItem(("script", "2"), "运费险", "new", None, a_row("运费险", "送运费险"))
GONE = NewsItem(("script", "3"), "旧活动", "gone", a_row("旧活动", "已结束"), None)


@pytest.fixture
def window(desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot) -> NewsWindow:
    desk.items = (CHANGED, NEW, GONE)
    room.begin()
    settle(qtbot, room)
    assert room.standing is not None
    assert room.standing.news == 3
    window = NewsWindow(room)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.list.list.count() == 3)
    return window


def test_it_lists_what_came_the_newest_first_and_how_much(window: NewsWindow) -> None:
    rows = [window.list.list.item(row).text() for row in range(3)]
    assert rows == ["Gone: 旧活动 (Reply)", "New: 运费险 (Reply)", "Changed: 发货时间 (Reply)"]
    assert window.count.text() == "1 new · 1 changed · 1 gone"


def test_what_changed_is_shown_beside_what_it_was(window: NewsWindow) -> None:
    window.list.list.setCurrentRow(2)
    assert "16 点前" in window.texts.left.text.toPlainText()
    assert "17 点前" in window.texts.right.text.toPlainText()
    assert window.texts.right.text.accessibleDescription() == "Only here: 7"
    window.list.list.setCurrentRow(1)
    assert window.texts.left.isHidden()
    assert window.texts.right.text.accessibleDescription() == ""
    window.list.list.setCurrentRow(0)
    assert window.texts.right.isHidden()


def test_what_was_shown_counts_as_seen_and_stays_until_the_window_is_closed(
    window: NewsWindow, desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot
) -> None:
    settle(qtbot, room)
    assert "seen" in desk.verbs()
    assert room.standing is not None
    assert room.standing.news == 0
    desk.items, desk.brings = (NewsItem(("script", "4"), "新品", "new"),), [Pulled(43, 42, 1)]
    room.keeper.look()
    qtbot.waitUntil(lambda: window.list.list.count() == 4)


def test_without_news_it_says_what_would_stand_here(desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot) -> None:
    window = NewsWindow(room)
    qtbot.addWidget(window)
    settle(qtbot, room)
    assert window.list.currentWidget() is window.list.hint
    assert "seen" not in desk.verbs()


def test_a_refused_release_is_told_above_the_list(
    window: NewsWindow, desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot
) -> None:
    desk.refuses["pull"] = Refused("team_forged")
    room.keeper.look()
    qtbot.waitUntil(lambda: "nobody whom the team trusts" in window.banner.text)
