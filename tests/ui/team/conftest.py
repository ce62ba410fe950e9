"""A lead's desk over a team that does not travel, and a team's room with a desk in memory behind it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.team.keeping import Keeping
from tests.fake_lead_team import FakeLeadTeam
from tests.fake_team_desk import FakeTeamDesk
from ui.background import Background
from ui.team.lead_desk import LeadDesk
from ui.team.room import TeamRoom


@pytest.fixture
def team() -> FakeLeadTeam:
    return FakeLeadTeam()


@pytest.fixture
def lead(qapp: object, team: FakeLeadTeam) -> Iterator[LeadDesk]:
    worker = Background()
    yield LeadDesk(lambda: team, worker)
    worker.stop()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], None]:
    def shown(window: QWidget) -> None:
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()

    return shown


@pytest.fixture
def desk() -> FakeTeamDesk:
    return FakeTeamDesk()


@pytest.fixture
def room(desk: FakeTeamDesk, qtbot: QtBot) -> Iterator[TeamRoom]:
    """Its thread looks only when it is told to, once it has looked at the beginning."""
    room = TeamRoom(lambda: desk, Keeping(lambda: 0.0, poll=3600))
    yield room
    room.stop()
    if "keeper" in vars(room):
        room.keeper._thread.join(5)


def settle(qtbot: QtBot, room: TeamRoom) -> None:
    """Until all that was asked of the team's thread has been answered, and what the answers asked as well."""
    for _ in range(3):
        answers: list[None] = []
        room.keeper.run(lambda: None, answers.append)
        qtbot.waitUntil(lambda answers=answers: bool(answers))
