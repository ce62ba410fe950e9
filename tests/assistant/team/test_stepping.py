"""Catching up: many small releases in one go, and as far as they are good."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.refusal import Refused
from assistant.team.content import Operation, after, difference, net
from assistant.team.desk import TeamDesk
from assistant.team.packing import unpack
from assistant.team.release import Part, Signed
from assistant.team.route import Step
from assistant.team.seat import Seat
from assistant.team.standing import Pulled
from assistant.team.stepping import TOGETHER, stretches
from tests.assistant.team.contents import a_row, content, contents, many
from tests.assistant.team.desks import Team, titles
from tests.make import a_draft
from tests.team_rows import a_release


def behind(team: Team, releases: int) -> tuple[Seat, list[Part]]:
    """A desktop at the first release, which is much larger than the others, and the objects that lead to those."""
    lead, agent = team.seat("mei"), team.seat("li", None)
    parts = []
    TeamDesk(lead).draft_scripts({}, [a_draft(f"{n}", body=f"{n * n * 7919}" * 9) for n in range(100, 400)])
    for number in range(releases):
        TeamDesk(lead).draft_scripts({}, [a_draft(str(number))])
        TeamDesk(lead).publish("")
        parts += lead.replica.releases()[0].manifest.deltas.values()
        if not number:
            TeamDesk(agent).pull()
    return agent, parts


def later(seat: Seat) -> set[str]:
    return {title for title in titles(seat) if len(title) < 3}


def watched(seat: Seat, *, spoilt: bool = False) -> list[int]:
    """The releases that its copy is given from now on; `spoilt`: several at once do not come to what was signed."""
    applied, tried = seat.replica.apply, []

    def apply(release: Signed, operations: Iterable[Operation], *, over: Sequence[Signed] = (), **rest: Any) -> int:
        tried.append(release.manifest.number)
        if over and spoilt:
            raise Refused("team_damaged", what=release.hash)
        return applied(release, operations, over=over, **rest)

    seat.replica.apply = apply  # type: ignore[method-assign]
    return tried


def test_what_lies_in_between_is_written_once_and_remembered() -> None:
    agent, _ = behind(Team(), 12)
    tried = watched(agent)
    assert TeamDesk(agent).pull() == Pulled(12, 1, new=11)
    assert tried == [12]
    assert [each.manifest.number for each in agent.replica.releases()] == list(range(12, 0, -1))


def test_only_a_first_library_is_told_of_before_it_is_taken_in() -> None:
    team, told = Team(), []
    lead, agent = team.seat("mei"), team.seat("li", None)
    agent.coming = lambda packed, rows: told.append((len(list(unpack(packed))), rows, agent.replica.state()))
    for _ in range(2):
        TeamDesk(lead).draft_scripts({}, [a_draft()])
        TeamDesk(lead).publish("")
        TeamDesk(agent).pull()
    assert told == [(1, 1, None)]


@pytest.mark.parametrize("spoilt", ["missing", "damaged"])
def test_what_came_before_an_object_that_does_not_come_is_here(spoilt: str) -> None:
    team = Team()
    agent, parts = behind(team, 6)
    for name in [each for each in team.place.objects if each not in {part.name for part in parts[:3]}]:
        if spoilt == "missing":
            del team.place.objects[name]
        else:
            team.place.objects[name] += b"\0"
    with pytest.raises(Refused, match=f"team_{spoilt}"):
        TeamDesk(agent).pull()
    assert later(agent) == {"0", "1", "2", "3"}
    assert agent.replica.state().number == 4  # type: ignore[union-attr] - it has one


def test_steps_that_do_not_come_to_what_was_signed_are_taken_one_by_one() -> None:
    agent, _ = behind(Team(), 6)
    tried = watched(agent, spoilt=True)
    assert TeamDesk(agent).pull().number == 6
    assert tried == [6, 2, 3, 4, 5, 6]


def test_who_cancels_stays_where_the_desktop_was() -> None:
    agent, _ = behind(Team(), 6)
    calls = iter(range(100))
    with pytest.raises(Refused, match="cancelled"):
        TeamDesk(agent).pull(lambda done, of: next(calls) < 7)
    assert later(agent) == {"0"}


def test_differences_go_together_as_long_as_they_are_small() -> None:
    release = a_release(1, many(1))
    sizes = [(TOGETHER, True), (10, False), (TOGETHER, False), (20, False), (30, False), (9, True), (8, False)]
    way = [Step(release, Part("0" * 64, size), whole) for size, whole in sizes]
    found = [[step.part.size for step in stretch] for stretch in stretches(way)]
    assert found == [[TOGETHER], [10], [TOGETHER], [20, 30], [9], [8]]
    assert list(stretches([])) == []


@given(st.lists(contents, min_size=1, max_size=5))
def test_what_operations_come_to_leads_where_they_lead(line: list) -> None:
    steps = [step for old, new in pairwise(line) for step in difference(old, new)]
    assert after(line[0], net(steps)) == line[-1]
    keys = [operation.key for operation in net(steps)]
    assert len(set(keys)) == len(keys)


def test_of_a_row_that_came_and_went_nothing_is_left_but_that_it_is_gone() -> None:
    here = content(a_row())
    steps = [*difference({}, here), *difference(here, {})]
    assert [(type(each).__name__, each.key) for each in net(steps)] == [("Drop", ("script", "a"))]
