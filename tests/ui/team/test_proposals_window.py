"""What somebody has proposed, and what leads have answered."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from tests.fake_team_desk import FakeTeamDesk, a_proposal
from tests.ui.team.conftest import settle
from ui.team.proposals_window import ProposalsWindow
from ui.team.room import TeamRoom


@pytest.fixture
def window(desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot) -> ProposalsWindow:
    desk.proposed = [
        a_proposal("发货时间", "16 点前", "17 点前"),
        a_proposal("退货", "7 天", "15 天", status="rejected", answer="平台规则是 7 天"),
    ]
    window = ProposalsWindow(room)
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, room)
    return window


def test_each_says_where_it_stands(window: ProposalsWindow) -> None:
    assert "Not answered yet" in window.list.item(0).text()
    assert "Declined" in window.list.item(1).text()
    window.list.setCurrentRow(1)
    assert window.answer.text() == "Declined\nAnswer: 平台规则是 7 天\nWhy: 顾客常问"
    assert "7 天" in window.texts.left.text.toPlainText()
    assert "15 天" in window.texts.right.text.toPlainText()


def test_they_are_read_anew_by_a_key(window: ProposalsWindow, desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot) -> None:
    desk.proposed = []
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.list, Qt.Key.Key_F5)
    settle(qtbot, room)
    assert "Ctrl+Shift+P" in window.hint.text()
    assert window.rows.currentWidget() is window.hint


def test_what_cannot_be_read_says_why(desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot) -> None:
    desk.refuses["proposals"] = Refused("team_unreachable", where="/mnt/nas")
    window = ProposalsWindow(room)
    qtbot.addWidget(window)
    settle(qtbot, room)
    assert "/mnt/nas" in window.banner.text
