"""Makes the dialogs of the team, for the tests that walk every dialog there is."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from assistant.refusal import Refused
from assistant.scripts.script import draft_of
from assistant.team.join_code import JoinCode, written
from assistant.team.people import Role
from assistant.team.standing import NewsItem
from tests.fake_team_desk import STANDING, FakeTeamDesk, a_proposal, a_row, team_room
from tests.ui.scripts.library_room import Room
from ui.team.code_window import CodeWindow
from ui.team.news_window import NewsWindow
from ui.team.proposals_window import ProposalsWindow
from ui.team.propose_window import ProposeWindow
from ui.team.secret_window import SecretWindow
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


def team_news(room: Room) -> QWidget:
    """What changed is chosen."""
    window = NewsWindow(team_room(room.worker, FakeTeamDesk()))
    before, after = a_row("发货", "16 点前"), a_row("发货", "17 点前")
    window._show(
        [NewsItem(("script", "2"), "运费", "new"), NewsItem(("script", "1"), "发货", "changed", before, after)]
    )
    return window


def team_no_news(room: Room) -> QWidget:
    return NewsWindow(team_room(room.worker, FakeTeamDesk()))


def team_proposals(room: Room) -> QWidget:
    desk = FakeTeamDesk(
        proposed=[a_proposal("发货", "16 点前", "17 点前", status="rejected", answer="不行", why="常问")]
    )
    window = ProposalsWindow(team_room(room.worker, desk))
    window._show(desk.proposed)
    return window


def team_secret(room: Room) -> QWidget:
    team = team_room(room.worker, FakeTeamDesk())
    team.trouble = Refused("team_password_missing", login="a")
    return SecretWindow(team)


def _joining(room: Room, code: JoinCode) -> QWidget:
    window = SetUpWindow(team_room(room.worker, FakeTeamDesk(None)))
    window.show_page(window.join)
    window.join.code_text.setPlainText(written(code))
    return window


TEAM_DIALOGS = [
    team, team_choice, team_join_folder, team_join_server, team_create, team_create_on_server, team_code, team_propose,
    team_news, team_no_news, team_proposals, team_secret,
]  # fmt: skip
