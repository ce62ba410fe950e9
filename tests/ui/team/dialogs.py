"""Makes the dialogs of the team, for the tests that walk every dialog there is."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from assistant.scripts.script import draft_of
from assistant.team.join_code import JoinCode, written
from assistant.team.people import Role
from tests.fake_team_desk import STANDING, FakeTeamDesk, team_room
from tests.ui.scripts.library_room import Room
from ui.team.code_window import CodeWindow
from ui.team.propose_window import ProposeWindow
from ui.team.setup_window import SetUpWindow
from ui.team.team_window import TeamWindow

FOLDER = JoinCode("ab" * 16, "名美", "/mnt/nas")
SERVER = JoinCode("ab" * 16, "名美", "postgresql://db/m")


def team(room: Room) -> QWidget:
    """A lead's, who has more to choose from."""
    return TeamWindow(team_room(room.worker, FakeTeamDesk(replace(STANDING, role=Role.LEAD, drafts=3, waiting=1))))


def team_choice(room: Room) -> QWidget:
    return SetUpWindow(team_room(room.worker, FakeTeamDesk(None)))


def team_join_folder(room: Room) -> QWidget:
    return _joining(room, FOLDER)


def team_join_server(room: Room) -> QWidget:
    return _joining(room, SERVER)


def team_create(room: Room) -> QWidget:
    window = SetUpWindow(team_room(room.worker, FakeTeamDesk(None)))
    window.show_page(window.create)
    return window


def team_create_on_server(room: Room) -> QWidget:
    window = SetUpWindow(team_room(room.worker, FakeTeamDesk(None)))
    window.show_page(window.create)
    window.create.where.setCurrentIndex(1)
    return window


def team_code(room: Room) -> QWidget:
    window = CodeWindow(team_room(room.worker, FakeTeamDesk()))
    window.card.show_code(written(FOLDER))
    return window


def team_propose(room: Room) -> QWidget:
    script = room.titled("发货时间")
    return ProposeWindow(team_room(room.worker, FakeTeamDesk()), script.id, draft_of(script))


def _joining(room: Room, code: JoinCode) -> QWidget:
    window = SetUpWindow(team_room(room.worker, FakeTeamDesk(None)))
    window.show_page(window.join)
    window.join.code_text.setPlainText(written(code))
    return window


TEAM_DIALOGS = [
    team, team_choice, team_join_folder, team_join_server, team_create, team_create_on_server, team_code, team_propose,
]  # fmt: skip
