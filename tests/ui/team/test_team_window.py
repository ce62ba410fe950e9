"""The team's own window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.team.people import Role
from assistant.team.standing import Pulled
from tests.fake_team_desk import STANDING, FakeTeamDesk
from tests.ui.team.conftest import settle
from ui.team.room import TeamRoom
from ui.team.team_window import LEADS_WAYS, WAYS, TeamWindow


@pytest.fixture
def window(desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot) -> TeamWindow:
    room.begin()
    settle(qtbot, room)
    window = TeamWindow(room)
    qtbot.addWidget(window)
    window.show()
    return window


def test_it_says_where_this_desktop_stands(window: TeamWindow) -> None:
    assert window.name.text() == "名美客服"
    assert "You are: agent" in window.facts.text()
    assert "Library 42 · today" in window.facts.text()
    assert "/mnt/nas/miaohui" in window.facts.text()
    assert "Your key is kept in the system's keyring" in window.facts.text()


def test_enter_at_once_looks_for_news_and_does_not_leave(window: TeamWindow) -> None:
    assert window.focusWidget() is window.look


@pytest.mark.parametrize("role", Role)
def test_only_leads_see_what_leads_do(
    window: TeamWindow, desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot, role: Role
) -> None:
    desk.stands = replace(STANDING, role=role)
    settle(qtbot, room)
    seen = {name for name, button in window.ways.items() if button.isVisible()}
    if role in (Role.LEAD, Role.OWNER):
        assert seen == {name for name, _, _ in (*WAYS, *LEADS_WAYS)} - {"proposals"}
    else:
        assert seen == {name for name, _, _ in WAYS}


def test_each_way_is_asked_for_by_hand_and_by_its_key(window: TeamWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    window.wanted.connect(asked.append)
    window.ways["code"].click()
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["code", "proposals"]


def test_looking_for_news_says_what_came_and_has_it_read_anew(
    window: TeamWindow, desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot
) -> None:
    desk.brings = [Pulled(43, 42, 3, 2, 1)]
    with qtbot.waitSignal(room.renewed):
        window.look.click()
    assert window.doing.outcome.text == "Library 43 is here: 3 new, 2 changed, 1 gone."
    window.look.click()
    qtbot.waitUntil(lambda: "nothing newer than library 43" in window.doing.outcome.text)


def test_what_was_refused_is_said_with_what_to_do(
    window: TeamWindow, desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot
) -> None:
    desk.refuses["pull"] = Refused("team_older", offered=40, have=42)
    room.keeper.look()
    qtbot.waitUntil(lambda: "release 40" in window.banner.text)
    assert "publish once more" in window.banner.text


def test_leaving_asks_first_and_then_is_done(
    window: TeamWindow, desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot
) -> None:
    question = window.ask_to_leave()
    assert "leave" not in desk.verbs()
    (leave,) = [button for button in question.findChildren(QPushButton) if button.text() == "Leave"]
    with qtbot.waitSignal(window.left), qtbot.waitSignal(room.renewed):
        leave.click()
    settle(qtbot, room)
    assert room.standing is None


def test_the_library_goes_into_a_file_and_comes_from_one(
    window: TeamWindow, desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot
) -> None:
    chooser = window.files.choose_place()
    assert chooser.selectedFiles()[0].endswith("名美客服-42.miaohui-team")
    chooser.fileSelected.emit("a.miaohui-team")
    qtbot.waitUntil(lambda: "Library 42 is in the file" in window.doing.outcome.text)
    assert ("export_file", "a.miaohui-team") in desk.asked
    desk.brings = [Pulled(43, 42, 3, 2, 1)]
    with qtbot.waitSignal(room.renewed):
        window.files.choose_file().fileSelected.emit("b.miaohui-team")
    assert ("import_file", "b.miaohui-team") in desk.asked
    assert "Library 43 is here" in window.doing.outcome.text
