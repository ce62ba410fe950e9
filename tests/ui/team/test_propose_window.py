"""Proposing a reply to the team."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.scripts.script import Draft
from tests.fake_team_desk import FakeTeamDesk
from ui.team.propose_window import ProposeWindow
from ui.team.room import TeamRoom

TEXT = Draft("发货时间", "亲，16 点前付款当天发出哦～", "fh", "物流", ("急",), "Ctrl+Alt+1")


def opened(room: TeamRoom, qtbot: QtBot, script: str | None = "s1", *, own: bool = False) -> ProposeWindow:
    window = ProposeWindow(room, script, TEXT, own=own)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def write(window: ProposeWindow, text: str) -> None:
    window.body.selectAll()
    window.body.insertPlainText(text)


def test_what_reads_as_the_library_does_is_no_proposal(room: TeamRoom, qtbot: QtBot) -> None:
    window = opened(room, qtbot)
    assert not window.propose.isEnabled()
    write(window, "亲，17 点前付款当天发出哦～")
    assert window.propose.isEnabled()
    window.title.setText(" ")
    assert not window.propose.isEnabled()


@pytest.mark.parametrize(("script", "own"), [("s1", True), (None, False)])
def test_a_text_of_ones_own_may_be_proposed_as_it_stands(
    room: TeamRoom, qtbot: QtBot, script: str | None, own: bool
) -> None:
    assert opened(room, qtbot, script, own=own).propose.isEnabled()


def test_it_goes_to_the_desk_with_its_reason_and_without_a_hotkey(
    room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot
) -> None:
    window = opened(room, qtbot)
    write(window, "亲，17 点前付款当天发出哦～")
    window.why.setText("仓库改了截单时间")
    with qtbot.waitSignal(window.proposed):
        qtbot.keyClick(window.why, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    draft = Draft("发货时间", "亲，17 点前付款当天发出哦～", "fh", "物流", ("急",))
    assert ("propose", "s1", draft, "仓库改了截单时间") in desk.asked
    assert window.isHidden()


def test_a_refusal_keeps_what_was_typed(room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    desk.refuses["propose"] = Refused("team_proposals_too_many", most=200)
    window = opened(room, qtbot, own=True)
    window.propose.click()
    qtbot.waitUntil(lambda: "200 proposals" in window.doing.outcome.text)
    assert window.isVisible()
    assert window.propose.isEnabled()
