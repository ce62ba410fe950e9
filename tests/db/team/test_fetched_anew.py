"""A copy that was fetched anew at the same release: nobody goes on with what was read of the one before."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.scripts.library import Library
from assistant.search.archive import Archive
from assistant.team.content import everything
from assistant.team.ports import unwatched
from db import Stores
from db.team.copy_file import CopyFile
from db.team.replica import TeamReplica
from tests.team_rows import Line, a_script_row, content_of

WAYS = [lambda folder: None, lambda folder: CopyFile(folder).throw_away(), lambda folder: CopyFile(folder).suspect()]
CONTENT = content_of(a_script_row("s1", body="七天无理由退货"))


@pytest.fixture
def line(folder: Path, stores: Stores) -> Line:
    """Of one release, in whose copy somebody has changed a text."""
    line = Line(TeamReplica(folder))
    line.publish(CONTENT)
    with closing(sqlite3.connect(folder / "team.db")) as connection:
        connection.execute("UPDATE team_scripts SET body = '三十天无理由退货'")
        connection.commit()
    return line


@pytest.mark.parametrize("lose", WAYS, ids=["over it", "thrown away", "met a damage"])
def test_memory_and_the_saved_index_are_read_anew(
    line: Line, stores: Stores, folder: Path, lose: Callable[[Path], None]
) -> None:
    library, archive = Library(stores.scripts), Archive(stores.scripts, stores.indexes)
    library.load()
    archive.save()
    assert library.get("s1").body == "三十天无理由退货"
    assert archive.recall() is not None
    lose(folder)
    line.replica.apply(line.last, everything(CONTENT), whole=True, progress=unwatched)
    library.load()
    assert library.get("s1").body == "七天无理由退货"
    assert archive.recall() is None


def test_it_is_looked_through_once_a_day(line: Line, folder: Path) -> None:
    replica, proved = line.replica, folder / "team.proved"
    written = datetime.fromtimestamp(proved.stat().st_mtime, UTC)
    hours = timedelta(hours=1)
    assert [replica.is_due(written + count * hours) for count in (-1, 0, 23, 25)] == [True, False, False, True]
    proved.unlink()
    assert replica.is_due(written)
    assert not replica.is_sound()
    assert replica.is_due(written)
    replica.apply(line.last, everything(CONTENT), whole=True, progress=unwatched)
    assert replica.is_sound()
    assert not replica.is_due(datetime.now(UTC))


def test_a_later_release_that_comes_whole_is_still_only_what_it_changed(stores: Stores, folder: Path) -> None:
    line = Line(TeamReplica(folder))
    line.publish(CONTENT | content_of(a_script_row("s2")))
    since = stores.scripts.revision()
    line.publish(CONTENT | content_of(a_script_row("s2", body="新")), whole=True)
    changes = stores.scripts.changes(since)
    assert [script.id for script in changes.put] == ["s2"]
