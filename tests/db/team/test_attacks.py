"""Whatever lies where the library should be: a desktop takes over what a lead has signed, or stays as it was and says
why; and when the place is right again, it goes on."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.compliance.verdict import OK
from assistant.refusal import Refused
from assistant.team.ports import Trust, unwatched
from assistant.team.seat import Seat
from assistant.team.sync import pull
from db.team.replica import TeamReplica
from tests.assistant.team.desks import FakeNews, FakeSecrets
from tests.db.team.attacks import ATTACKS
from tests.db.team.places import FilePlace, FolderPlace, Laid, Place, ServerPlace
from tests.db.team.signed import Release, SignedTeam
from tests.fake_team import FakeTeamStore
from tests.fake_transport import FakeRoads


class Desktop:
    """An agent's: its copy is a true one."""

    def __init__(self, team: SignedTeam, folder: Path) -> None:
        self.replica = TeamReplica(folder)
        self.store = FakeTeamStore(Trust(team.library, "名美", "", own_key=team.agent.public, own_name="Ann"))
        self.seat = Seat(self.store, self.replica, FakeSecrets(), FakeRoads({}), FakeNews(), lambda: lambda row: OK)

    def pull(self, place: Place) -> str:
        """What was refused, "" when nothing was."""
        try:
            with closing(place.open()) as self.seat.held:
                pull(self.seat, unwatched)
        except Refused as refusal:
            return refusal.reason
        finally:
            self.seat.held = None
        return ""

    def has(self, release: Release) -> bool:
        state = self.replica.state()
        return (
            state is not None
            and (state.number, state.hash) == (release.number, release.signed.hash)
            and self.replica.content() == release.content
            and self.replica.is_sound()
        )


@pytest.fixture(params=[FolderPlace, FilePlace, ServerPlace], ids=["folder", "file", "server"])
def place(request: pytest.FixtureRequest, team: SignedTeam, tmp_path: Path) -> Iterator[Place]:
    where = request.getfixturevalue("database") if request.param is ServerPlace else tmp_path
    with ExitStack() as stack:
        yield request.param(team, where, stack)


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_changes_nothing_and_is_over_when_the_place_is_right_again(
    place: Place, team: SignedTeam, releases: tuple[Release, ...], tmp_path: Path, attack: str
) -> None:
    desktop = Desktop(team, tmp_path)
    honest = Laid({1: team.keys(1), 2: team.keys(2, team.leads[:1])})
    honest.add(team, *releases[:2])
    place.lay(honest)
    assert desktop.pull(place) == ""
    assert desktop.has(releases[1])
    honest.add(team, releases[2])
    laid = Laid(dict(honest.keys), dict(honest.pointers), dict(honest.releases), dict(honest.objects))
    act, reasons = ATTACKS[attack]
    act(laid, team, releases)
    place.lay(laid)
    assert desktop.pull(place) in reasons
    assert desktop.has(releases[2] if reasons == {""} else releases[1])
    place.lay(replace(honest, keys={**honest.keys, **laid.honest_keys(team.library)}))
    assert desktop.pull(place) == ""
    assert desktop.has(releases[2])
