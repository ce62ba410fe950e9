"""Before anything is joined or created the folder or the server is tried by one key, and the answer says what to do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.team.join_code import JoinCode, written
from tests.fake_team_desk import FakeTeamDesk
from ui.team.room import TeamRoom
from ui.team.setup_window import SetUpWindow

CODE = written(JoinCode("ab" * 16, "名美客服", "postgresql://db.example.cn/miaohui"))


@pytest.fixture
def window(desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot) -> SetUpWindow:
    desk.stands = None
    QApplication.clipboard().clear()
    window = SetUpWindow(room)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def said(window: SetUpWindow, qtbot: QtBot) -> str:
    """What comes of the key."""
    window.doing.outcome.hide()
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.doing.outcome.isVisible)
    return window.doing.outcome.text


def test_a_code_is_tried_without_joining(window: SetUpWindow, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    assert not window.test.isVisible()
    window.show_page(window.join)
    assert not window.test.isEnabled()
    window.join.code_text.setPlainText(CODE)
    window.join.server.login.setText("a_mei")
    window.join.server.password.setText("s3cret")
    assert said(window, qtbot) == "The team's library is there: release 42."
    assert desk.asked == [("found_by_code", CODE, {"login": "a_mei", "password": "s3cret"})]
    desk.refuses["found_by_code"] = Refused("team_login_wrong", login="a_mei")
    assert "does not accept the name or the password" in said(window, qtbot)
    assert window.join.server.password.text() == "s3cret"


def test_a_folder_is_tried_before_the_team_is_made(window: SetUpWindow, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    window.show_page(window.create)
    window.create.folder.line.setText("/mnt/nas")
    assert said(window, qtbot) == "The folder is there and can be written to."
    window.create.folder.line.setFocus()
    desk.refuses["is_ready"] = Refused("team_folder_read_only", where="/mnt/nas")
    assert said(window, qtbot) == "Nothing can be written to /mnt/nas. Please ask for the right to write there."
    assert window.focusWidget() is window.create.folder.line, "to be corrected at once"


def test_a_server_without_tables_says_which_box_makes_them(
    window: SetUpWindow, desk: FakeTeamDesk, qtbot: QtBot
) -> None:
    window.show_page(window.create)
    window.create.where.setCurrentIndex(1)
    window.create.address.setText("postgresql://db/m")
    window.create.server.login.setText("owner")
    assert said(window, qtbot) == "The server answers and has its tables."
    desk.ready = False
    assert said(window, qtbot) == "The server answers, but has no tables yet: tick the box that makes them."
    window.create.set_up.setChecked(True)
    assert said(window, qtbot) == "The server answers. Its tables are made when the team is created."
    assert desk.asked[0] == ("is_ready", "postgresql://db/m", {"login": "owner", "password": "", "certificate": ""})
