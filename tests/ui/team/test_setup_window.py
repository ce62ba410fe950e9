"""The way into a team, a step at a time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.team.join_code import JoinCode, written
from tests.fake_team_desk import CODE, STANDING, FakeTeamDesk
from tests.ui.team.conftest import settle
from ui.team.room import TeamRoom
from ui.team.setup_window import SetUpWindow

FOLDER = JoinCode("ab" * 16, "名美客服", "/mnt/nas/miaohui")
SERVER = JoinCode("ab" * 16, "名美客服", "postgresql://db.example.cn/miaohui")


@pytest.fixture
def window(desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot) -> SetUpWindow:
    desk.stands = None
    QApplication.clipboard().clear()
    window = SetUpWindow(room)
    qtbot.addWidget(window)
    window.show()
    return window


def type_code(window: SetUpWindow, code: JoinCode) -> None:
    window.choice.join.click()
    window.join.code_text.setPlainText(written(code))


def test_a_code_says_which_team_it_is_before_anything_is_asked_for(window: SetUpWindow) -> None:
    type_code(window, FOLDER)
    assert window.join.code_field.note.text() == 'The team "名美客服", at /mnt/nas/miaohui'
    assert window.join.folder.line.text() == "/mnt/nas/miaohui"
    assert window.join.server.isHidden()
    assert not window.go_on.isEnabled()


def test_the_first_step_is_taken_by_enter(window: SetUpWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.choice.join.hasFocus)
    qtbot.keyClick(window.choice.join, Qt.Key.Key_Return)
    assert window.join.isVisible()


def test_half_a_code_is_no_code(window: SetUpWindow) -> None:
    window.choice.join.click()
    window.join.code_text.setPlainText(written(FOLDER)[:20])
    assert "no whole join code" in window.join.code_field.note.text()
    assert window.join.folder.isHidden()


def test_a_code_on_the_clipboard_is_taken_at_once(window: SetUpWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(f"加入我们的话术库：\n{written(FOLDER)}\n")
    window.choice.join.click()
    assert window.join.code == FOLDER
    assert window.join.own_name.hasFocus()


def test_joining_asks_the_desk_and_says_whether_the_programs_replies_shall_go(
    window: SetUpWindow, desk: FakeTeamDesk, room: TeamRoom, qtbot: QtBot
) -> None:
    type_code(window, FOLDER)
    window.join.own_name.setText("小美")
    window.join.starter.setChecked(False)
    with qtbot.waitSignal(window.joined) as joined, qtbot.waitSignal(room.renewed):
        window.go_on.click()
    assert joined.args == [STANDING.number, False]
    assert ("join", written(FOLDER), "小美", {"folder": ""}) in desk.asked
    settle(qtbot, room)
    assert room.standing is not None
    assert window.isHidden()


def test_another_path_to_the_folder_is_handed_on(window: SetUpWindow, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    type_code(window, FOLDER)
    window.join.own_name.setText("小美")
    window.join.folder.line.setText("Z:/miaohui")
    with qtbot.waitSignal(window.joined):
        window.go_on.click()
    assert ("join", written(FOLDER), "小美", {"folder": "Z:/miaohui"}) in desk.asked


def test_a_server_wants_a_login_and_the_password_stays_in_no_field(
    window: SetUpWindow, desk: FakeTeamDesk, qtbot: QtBot
) -> None:
    type_code(window, SERVER)
    window.join.own_name.setText("小美")
    assert window.join.folder.isHidden()
    assert not window.go_on.isEnabled()
    window.join.server.login.setText("a_xiaomei")
    window.join.server.password.setText("s3cret")
    with qtbot.waitSignal(window.joined):
        window.go_on.click()
    assert ("join", written(SERVER), "小美", {"login": "a_xiaomei", "password": "s3cret"}) in desk.asked
    assert not window.join.server.password.text()


def test_a_refusal_is_said_and_what_was_typed_stays(window: SetUpWindow, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    desk.refuses["join"] = Refused("team_unreachable", where="/mnt/nas/miaohui")
    type_code(window, FOLDER)
    window.join.own_name.setText("小美")
    window.go_on.click()
    qtbot.waitUntil(lambda: "cannot be reached" in window.doing.outcome.text)
    assert window.join.own_name.text() == "小美"
    assert window.go_on.isEnabled()


def test_a_first_fetch_shows_how_far_it_is_and_can_be_cancelled(
    window: SetUpWindow, desk: FakeTeamDesk, qtbot: QtBot
) -> None:
    type_code(window, FOLDER)
    window.join.own_name.setText("小美")
    desk.steps = [(1, 3), (2, 3)]
    cancelled = iter([True, False])
    seen: list[tuple[int, int]] = []

    def progress(done: int, all_of_it: int) -> bool:
        seen.append((done, all_of_it))
        return next(cancelled)

    window.doing.work.progress = progress
    window.go_on.click()
    qtbot.waitUntil(lambda: not window.doing.busy)
    assert seen == [(1, 3), (2, 3)]
    assert window.isVisible()
    assert desk.stands is None


def test_creating_ends_with_the_code_to_be_passed_on(window: SetUpWindow, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    window.choice.create.click()
    form = window.create
    form.name.setText("名美客服")
    form.own_name.setText("阿丽")
    assert not window.go_on.isEnabled()
    form.folder.line.setText("/mnt/nas/miaohui")
    window.go_on.click()
    qtbot.waitUntil(window.code.isVisible)
    assert ("create", "名美客服", "阿丽", "/mnt/nas/miaohui", {}) in desk.asked
    window.code.copy.click()
    assert QApplication.clipboard().text() == CODE == window.code.text.toPlainText()
    assert window.code.qr.side > 0


def test_a_team_on_a_server_is_created_with_its_certificate(
    window: SetUpWindow, desk: FakeTeamDesk, qtbot: QtBot
) -> None:
    window.choice.create.click()
    form = window.create
    form.where.setCurrentIndex(1)
    assert form.folder.isHidden()
    for line, text in ((form.name, "名美"), (form.own_name, "阿丽"), (form.address, SERVER.address)):
        line.setText(text)
    form.server.login.setText("owner")
    form.server.password.setText("s3cret")
    form.set_up.setChecked(True)
    form.server.certificate.setPlainText("-----BEGIN CERTIFICATE-----")
    window.go_on.click()
    qtbot.waitUntil(window.code.isVisible)
    how = {"login": "owner", "password": "s3cret", "certificate": "-----BEGIN CERTIFICATE-----", "set_up": True}
    assert ("create", "名美", "阿丽", SERVER.address, how) in desk.asked


def test_enter_goes_on_and_back_returns_to_the_choice(window: SetUpWindow, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    type_code(window, FOLDER)
    window.back.click()
    assert window.choice.isVisible()
    window.choice.join.click()
    window.join.own_name.setText("小美")
    with qtbot.waitSignal(window.joined):
        qtbot.keyClick(window.join.own_name, Qt.Key.Key_Return)
