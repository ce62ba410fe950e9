"""Somebody has written into the copy of the team's library: once a day that is found, and all of it fetched anew."""

import pytest

from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from assistant.team.seat import Seat
from tests.assistant.team.desks import Team
from tests.make import a_draft


@pytest.fixture
def team() -> Team:
    team = Team()
    lead = team.desk("mei")
    lead.draft_scripts({}, [a_draft("退货", body="七天无理由退货")])
    lead.publish("")
    return team


@pytest.fixture
def agent(team: Team) -> Seat:
    """In whose copy a text was changed."""
    agent = team.seat("li", None)
    TeamDesk(agent).pull()
    for key, row in agent.replica._rows.items():
        agent.replica._rows[key] = {**row, "body": "三十天无理由退货"}
    return agent


def bodies(seat: Seat) -> list[str]:
    return [row["body"] for row in seat.replica.content().values()]


def test_a_text_that_nobody_has_signed_goes_with_the_days_first_pull(agent: Seat) -> None:
    TeamDesk(agent).pull()
    assert bodies(agent) == ["三十天无理由退货"]
    agent.replica.due = True
    assert TeamDesk(agent).pull().before == 0  # so whoever shows the library reads it anew
    assert bodies(agent) == ["七天无理由退货"]
    assert TeamDesk(agent).news() == ()


def test_what_is_there_stays_until_all_of_it_was_fetched(agent: Seat) -> None:
    agent.replica.due = True
    with pytest.raises(Refused, match="cancelled"):
        TeamDesk(agent).pull(lambda done, of: False)
    assert bodies(agent) == ["三十天无理由退货"]
