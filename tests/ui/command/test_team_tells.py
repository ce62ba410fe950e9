"""The window that is open hears of what a command of the team has written."""

import pytest

from assistant.team.desk import TeamDesk
from tests.assistant.team.desks import Team
from tests.make import a_draft
from tests.ui.command.conftest import FakeOffice, Shell

RELOAD = [{"do": "reload"}]


@pytest.fixture
def lead(office: FakeOffice) -> TeamDesk:
    """Of the computer on which the commands are typed."""
    office.team_desk = Team().desk("mei")
    return office.team_desk


def test_a_draft_is_told(shell: Shell, office: FakeOffice, lead: TeamDesk) -> None:
    made = shell("script", "add", "--team", "--title", "发货", "--body", "亲，今天发", "--json").value
    assert office.heard == RELOAD
    shell("script", "edit", made["id"], "--team", "--body", "亲，明天发")
    shell("script", "delete", made["id"], "--team")
    assert office.heard == RELOAD * 3


@pytest.mark.parametrize("answer", ["accept", "reject"])
def test_the_answer_to_a_proposal_is_told(shell: Shell, office: FakeOffice, lead: TeamDesk, answer: str) -> None:
    lead.propose(None, a_draft("发货"), "更清楚")
    (proposal,) = lead.proposals()
    assert shell("team", answer, proposal.id).status == 0
    assert office.heard == RELOAD


def test_looking_is_not_told(shell: Shell, office: FakeOffice, lead: TeamDesk) -> None:
    for look in ("status", "review", "drafts", "proposals", "people"):
        assert shell("team", look).status == 0
    assert office.heard == []
