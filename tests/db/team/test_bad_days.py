"""A share that is full or may only be read, and a server that was put back to yesterday: what desks make of it."""

import errno
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from db.team import share
from tests.db.team.desks import Desks, put
from tests.db.team.postgres_server import PASSWORD
from tests.db.team.team_database import TeamDatabase

FILES = 5  # of a release: what changed, everything there is, its manifest, a pointer of each channel


@pytest.fixture
def over_a_folder(tmp_path: Path) -> Iterator[Desks]:
    (tmp_path / "share").mkdir()
    with closing(Desks(tmp_path, str(tmp_path / "share"))) as desks:
        put(desks.owner, "昨天")
        desks.owner.publish("")
        yield desks


def failing(after: int, code: int) -> Callable[[Path, bytes], None]:
    """Of the files that are written from now on, so many come through."""
    write, left = share._write, [after]

    def written(path: Path, content: bytes) -> None:
        left[0] -= 1
        if left[0] < 0:
            path.write_bytes(content[:5])
            raise OSError(code, "")
        write(path, content)

    return written


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refusal:
        act()
    return refusal.value.reason


def titles_of_drafts(lead: TeamDesk) -> list[str]:
    return [str(draft.row["title"]) for draft in lead.drafts() if draft.row]


@pytest.mark.parametrize("after", range(FILES))
def test_a_share_that_gets_full_while_somebody_publishes_holds_one_release_or_the_other(
    over_a_folder: Desks, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    lead, agent = over_a_folder.owner, over_a_folder.join("li")
    put(lead, "今天")
    monkeypatch.setattr(share, "_write", failing(after, errno.ENOSPC))
    assert refused(lambda: lead.publish("")) == "disk_full"
    monkeypatch.undo()
    assert titles_of_drafts(lead) == ["今天"]
    agent.pull()
    assert over_a_folder.titles("li") in ({"昨天"}, {"昨天", "今天"})
    assert not list(Path(over_a_folder.place).rglob(".part-*"))
    assert lead.publish("").number == 2
    assert agent.pull().number == 2
    assert over_a_folder.titles("li") == {"昨天", "今天"}
    assert lead.drafts() == []


def test_a_share_that_one_may_only_read_is_read_and_no_draft_is_lost(
    over_a_folder: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead, agent = over_a_folder.owner, over_a_folder.join("li")
    put(lead, "今天")
    lead.publish("")
    put(lead, "明天")
    monkeypatch.setattr(share, "_write", failing(0, errno.EROFS))
    assert agent.pull().number == 2
    assert refused(lambda: lead.publish("")) == "team_folder_read_only"
    assert titles_of_drafts(lead) == ["明天"]
    monkeypatch.undo()
    assert lead.publish("").number == 3
    assert agent.pull().number == 3


def test_a_server_that_was_put_back_is_refused_until_a_lead_publishes(database: TeamDatabase, tmp_path: Path) -> None:
    backup = str(database.server.folder / f"backup of {database.name}")
    place = ["-h", "127.0.0.1", "-p", str(database.server.port), "-U", "postgres", "-d", database.name]
    password = {"PGPASSWORD": PASSWORD}
    with closing(Desks(tmp_path, database.address)) as desks:
        agent = desks.join("li")
        for number, title in enumerate("一二三", 1):
            put(desks.owner, title)
            desks.owner.publish("")
            if number == 1:
                database.server.run("pg_dump", "-Fc", "-f", backup, *place, environment=password)
        assert agent.pull().number == 3
        database.server.run("pg_restore", "--clean", "--if-exists", *place, backup, environment=password)
        assert refused(agent.pull) == "team_older"
        assert desks.titles("li") == set("一二三")
        put(desks.owner, "四")
        assert desks.owner.publish("").number == 4
        assert agent.pull().number == 4
        assert desks.titles("li") == set("一二三四")
