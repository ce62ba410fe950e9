"""What `doctor` says of this computer's place in its team."""

import pytest

from assistant.refusal import Refused
from tests.assistant.team.desks import Team
from ui.command.checks import team


@pytest.mark.parametrize(
    ("place", "ok"), [("keyring", True), ("locked file", True), ("open file", None), ("memory", False), ("", False)]
)
def test_an_open_key_is_told_with_its_cure(place: str, ok: bool | None) -> None:
    check = team.key(place)
    assert (check.ok, bool(check.cure)) == (ok, ok is not True)


def test_without_a_team_there_is_nothing_to_look_at() -> None:
    desk = Team().desk("mei")
    desk.leave()
    assert team.checks(lambda: desk) == []


def test_the_library_is_looked_for() -> None:
    made = Team()
    desk = made.desk("mei")
    reached = team.library(desk, 9)
    assert (reached.ok, reached.detail) == (True, "No release yet.")
    made.place.down = Refused("team_unreachable", where="x")
    assert [check.name for check in team.checks(lambda: desk)] == ["team key", "team library"]
    assert team.library(desk, 3).ok is None
    lost = team.library(desk, 9)
    assert (lost.ok, bool(lost.cure)) == (False, True)


def test_a_data_folder_that_cannot_be_opened_is_said_instead() -> None:
    def refusing() -> None:
        raise Refused("read_only")

    assert [check.ok for check in team.checks(refusing)] == [False]  # type: ignore[arg-type] - it never answers
