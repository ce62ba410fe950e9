"""A place was put back to an older backup: one release of any lead who was up to date, and all go on from there."""

from assistant.team.desk import TeamDesk
from assistant.team.people import Role
from tests.assistant.team.desks import Team, titles
from tests.make import a_draft


def test_agents_follow_a_lead_who_had_not_published_what_was_lost() -> None:
    team = Team()
    seats = [team.seat("lea"), team.seat("leo"), team.seat("ann", Role.AGENT)]
    lea, leo, ann = map(TeamDesk, seats)
    lea.draft_scripts({}, [a_draft("一")])
    lea.publish("")
    backup = team.backup()
    for title in "二三四":
        leo.draft_scripts({}, [a_draft(title)])
        leo.publish("")
    lea.pull()
    ann.pull()
    team.restore(backup)
    lea.draft_scripts({}, [a_draft("五")])
    lea.publish("")
    assert ann.pull().number == 5
    assert titles(seats[2]) == set("一二三四五")


def test_what_a_lead_promotes_then_counts_for_agents_too() -> None:
    team = Team()
    lea, leo, ann = (
        TeamDesk(team.seat(name, role)) for name, role in (("lea", Role.LEAD), ("leo", Role.LEAD), ("ann", Role.AGENT))
    )
    lea.draft_scripts({}, [a_draft("一")])
    lea.publish("")
    backup = team.backup()
    for title in "二三四":
        leo.draft_scripts({}, [a_draft(title)])
        leo.publish("")
    lea.pull()
    ann.pull()
    team.restore(backup)
    lea.draft_scripts({}, [a_draft("五")])
    lea.publish("", "test")
    lea.promote(5)
    assert ann.pull().number == 5
