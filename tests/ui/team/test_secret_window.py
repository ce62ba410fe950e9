"""Asking for a password or a passphrase."""

import pytest
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.team.standing import Pulled
from tests.fake_team_desk import FakeTeamDesk
from ui.team.room import TeamRoom
from ui.team.secret_window import SecretWindow

PASSWORD = Refused("team_password_missing", login="a_xiaomei")
LOCKED = Refused("team_secret_locked")


def opened(room: TeamRoom, desk: FakeTeamDesk, trouble: Refused, qtbot: QtBot) -> SecretWindow:
    desk.refuses["pull"] = trouble
    room.begin()
    qtbot.waitUntil(lambda: room.trouble is not None)
    window = SecretWindow(room)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize(("trouble", "verb"), [(PASSWORD, "sign_in"), (LOCKED, "unlock")])
def test_what_is_typed_goes_to_the_desk_and_the_library_is_fetched(
    room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot, trouble: Refused, verb: str
) -> None:
    window = opened(room, desk, trouble, qtbot)
    assert not window.go_on.isEnabled()
    window.secret.setText("s3cret")
    desk.brings = [Pulled(43, 42, 1)]
    with qtbot.waitSignal(room.renewed):
        window.go_on.click()
    assert (verb, "s3cret") in desk.asked
    assert room.trouble is None
    assert window.isHidden()
    assert not window.secret.text()


def test_a_wrong_one_is_said_and_can_be_typed_again(room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    window = opened(room, desk, LOCKED, qtbot)
    desk.refuses["unlock"] = Refused("team_secret_wrong")
    window.secret.setText("wrong")
    window.go_on.click()
    qtbot.waitUntil(lambda: "does not open" in window.doing.outcome.text)
    assert window.isVisible()
    assert window.secret.isEnabled()
