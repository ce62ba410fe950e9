"""A lead's desk over a team that does not travel."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fake_lead_team import FakeLeadTeam
from ui.background import Background
from ui.team.lead_desk import LeadDesk


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
