"""A folder is tried before a team uses it: nothing stays there, and nothing of it is remembered here."""

import errno
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import main
from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from db.team import share
from tests.make import a_draft


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[TeamDesk]:
    with closing(main.Rooms(tmp_path / "mine").open_team_desk()) as desk:
        yield desk


def test_a_folder_that_can_be_written_to_stays_empty(desk: TeamDesk, tmp_path: Path) -> None:
    place = tmp_path / "共享"
    place.mkdir()
    assert desk.is_ready(str(place))
    assert not list(place.iterdir())
    with pytest.raises(Refused, match="team_place_unreachable"):
        desk.is_ready(str(place / "nowhere"))
    assert desk.standing() is None


def test_a_folder_that_takes_nothing_is_refused(
    desk: TeamDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise OSError(errno.EACCES, "")

    monkeypatch.setattr(share, "_write", refuse)
    with pytest.raises(Refused, match="team_folder_read_only"):
        desk.is_ready(str(tmp_path))


def test_a_code_is_tried_and_nobody_has_joined(desk: TeamDesk, tmp_path: Path) -> None:
    place = tmp_path / "共享"
    place.mkdir()
    with closing(main.Rooms(tmp_path / "boss").open_team_desk()) as boss:
        code = boss.create("名美", "老板", str(place))
        assert desk.found_by_code(code) == 0
        boss.draft_scripts({}, [a_draft()])
        boss.publish("")
    assert desk.found_by_code(code) == 1
    assert desk.standing() is None
    place.rename(tmp_path / "Z")
    with pytest.raises(Refused, match="team_place_unreachable"):
        desk.found_by_code(code)
    assert desk.found_by_code(code, folder=str(tmp_path / "Z")) == 1
