"""The log of what was written to the library."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from assistant.scripts.edit import Edit
from assistant.scripts.ports import Changes, Revision
from assistant.scripts.script import Category
from db import Stores
from tests.make import LONG_AGO, a_script

SCRIPTS = [a_script(f"t{number}", code=f"c{number}") for number in range(4)]


@pytest.fixture
def since(stores: Stores) -> Revision:
    stores.scripts.write(Edit(put=tuple(SCRIPTS)))
    revision = stores.scripts.revision()
    assert revision
    return revision


def changes(stores: Stores, since: Revision) -> Changes:
    found = stores.scripts.changes(since)
    assert found is not None
    return found


def test_an_empty_folder_has_no_revision(again: Callable[[], Stores]) -> None:
    assert again().scripts.revision() is None


def test_nothing_was_written_since_the_newest_revision(stores: Stores, since: Revision) -> None:
    assert changes(stores, since) == Changes(since, (), (), ())


def test_every_kind_of_writing_is_told(stores: Stores, since: Revision) -> None:
    new, binned = a_script("new"), a_script("binned", deleted_at=LONG_AGO)
    stores.scripts.write(Edit(put=(new, binned), categories=(Category("物流"),)))
    stores.scripts.count_use(SCRIPTS[0].id, LONG_AGO)
    stores.scripts.write(Edit(purged=(SCRIPTS[1].id,)))
    told = changes(stores, since)
    assert {script.title: script.uses for script in told.put} == {"new": 0, "t0": 1}
    assert {*told.gone} == {binned.id, SCRIPTS[1].id}
    assert told.categories == (Category("物流"),)
    assert changes(stores, told.revision).put == ()


def test_what_another_program_writes_is_told_too(stores: Stores, since: Revision, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "local.db")) as connection, connection:
        connection.execute("UPDATE scripts SET title = 'other' WHERE id = ?", [SCRIPTS[2].id])
    assert [script.title for script in changes(stores, since).put] == ["other"]


def test_a_database_put_back_from_elsewhere_does_not_know_the_revision(
    stores: Stores, since: Revision, folder: Path
) -> None:
    """Its log has the same numbers, but other marks."""
    with closing(sqlite3.connect(folder / "local.db")) as connection, connection:
        connection.execute("UPDATE script_changes SET mark = mark + 1")
    assert stores.scripts.changes(since) is None


def test_the_log_does_not_grow_for_ever(stores: Stores, since: Revision, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "local.db")) as connection, connection:
        connection.execute("UPDATE sqlite_sequence SET seq = seq + 30000 WHERE name = 'script_changes'")
    stores.scripts.count_use(SCRIPTS[0].id, LONG_AGO)
    assert stores.scripts.changes(since) is None
    with closing(sqlite3.connect(folder / "local.db")) as connection:
        assert connection.execute("SELECT count(*) FROM script_changes").fetchone() == (1,)
