"""The file of the copy: private, thrown away when it is not right, and never half of a release."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing

import pytest

from assistant.refusal import Refused
from assistant.team.content import difference, everything
from assistant.team.ports import unwatched
from db.team.copy_file import CopyFile
from db.team.replica import TeamReplica
from tests.db import damage
from tests.team_rows import Line, a_script_row, content_of

MANY = content_of(*(a_script_row(f"s{n}", body="长" * 900) for n in range(300)))
MORE = MANY | content_of(a_script_row("s1", body="短"), a_script_row("new"))
WHICH_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"


@pytest.fixture
def replica(tmp_path):
    return TeamReplica(tmp_path)


@pytest.fixture
def line(replica):
    line = Line(replica)
    line.publish(MANY)
    return line


@pytest.fixture
def path(tmp_path):
    return tmp_path / "team.db"


def test_whoever_only_reads_makes_no_file(replica, tmp_path):
    assert (replica.state(), replica.content(), replica.is_sound()) == (None, {}, True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a user's folder from others by itself")
def test_it_is_for_its_user_alone(line, path):
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_of_another_version_is_made_anew(line, replica, path):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA user_version = 99; CREATE TABLE of_tomorrow (x); DROP TABLE team_rows")
    assert (replica.state(), replica.content()) == (None, {})
    Line(replica).publish(MORE)
    assert replica.content() == MORE


@pytest.mark.parametrize("page", [1, 2, 5, 12, 40, 77, 120, 160])
def test_a_damaged_file_is_thrown_away_and_comes_again(line, replica, path, tmp_path, page):
    damage.overwrite_a_page(path, page)
    assert not replica.is_sound()
    assert TeamReplica(tmp_path).state() is None
    with pytest.raises(Refused, match="team_copy_damaged"):
        replica.content()
    Line(replica).publish(MORE)
    assert (replica.content(), replica.is_sound()) == (MORE, True)


def test_something_else_in_its_place_is_thrown_away(replica, path):
    path.write_bytes(b"no database at all" * 500)
    assert replica.state() is None
    Line(replica).publish(MANY)
    assert replica.content() == MANY


def test_a_damage_that_shows_while_a_release_is_applied_costs_only_time(line, replica, path, tmp_path):
    release = line.make(MORE)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        [leaf] = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_team_scripts_1'"
        ).fetchone()
    damage.overwrite_a_page(path, leaf - 1)
    with pytest.raises(Refused, match="team_copy_damaged"):
        replica.apply(release, difference(MANY, MORE), whole=False, progress=unwatched)
    assert TeamReplica(tmp_path).state() is None
    replica.apply(release, everything(MORE), whole=True, progress=unwatched)
    assert replica.content() == MORE


@pytest.mark.parametrize(
    "read", [lambda replica: replica.rows([("script", "s7")]), lambda replica: replica.content()], ids=["some", "all"]
)
def test_a_text_that_a_damage_has_made_a_blob_is_met_when_it_is_read(line, replica, path, read):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE team_scripts SET tags = CAST('退货' AS BLOB) WHERE id = 's7'")
    with pytest.raises(Refused, match="team_copy_damaged"):
        read(replica)
    assert not replica.is_sound()
    replica.apply(line.last, everything(MANY), whole=True, progress=unwatched)
    assert (replica.content(), replica.is_sound()) == (MANY, True)


def test_an_edit_by_hand_is_found_and_put_right_by_everything_there_is(line, replica, path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE team_scripts SET body = '十五天无理由' WHERE id = 's7'")
    assert not replica.is_sound()
    replica.apply(line.last, everything(MANY), whole=True, progress=unwatched)
    assert (replica.content(), replica.is_sound()) == (MANY, True)


def test_a_release_that_comes_whole_leaves_the_indexes_as_a_new_file_has_them(line, replica, path, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    with CopyFile(other).writing() as new, closing(sqlite3.connect(path)) as connection:
        indexes = new.execute(WHICH_INDEXES).fetchall()
        assert connection.execute(WHICH_INDEXES).fetchall() == indexes
        replica.apply(line.last, everything(MANY), whole=True, progress=unwatched)
        assert connection.execute(WHICH_INDEXES).fetchall() == indexes


def test_a_full_disk_leaves_the_release_before(line, replica, path, monkeypatch):
    opened = CopyFile._connected

    def small(self):
        connection = opened(self)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 10}")
        return connection

    monkeypatch.setattr(CopyFile, "_connected", small)
    larger = MANY | content_of(*(a_script_row(f"x{n}", body="长" * 900) for n in range(300)))
    with pytest.raises(Refused, match="disk_full"):
        line.publish(larger)
    assert (replica.content(), replica.state().hash) == (MANY, line.last.hash)
    monkeypatch.undo()
    line.publish(larger)
    assert replica.content() == larger


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_read_as_it_is(line, replica, tmp_path):
    tmp_path.chmod(0o500)
    try:
        assert replica.content() == MANY
        with pytest.raises(Refused, match=r"read_only|cannot_open_database"):
            line.publish(MORE)
        assert replica.content() == MANY
    finally:
        tmp_path.chmod(0o700)


def test_each_row_says_in_which_release_it_last_changed_and_what_went(line, path):
    line.publish(MORE)
    without = {key: row for key, row in MORE.items() if key[1] not in {"s2", "s3"}}
    line.publish(without)
    line.publish(without | content_of(MORE["script", "s3"]))
    assert numbers(path) == {"s1": 2, "new": 2, "s3": 4}
    assert gone(path) == [("script", "s2", 3)]
    line.publish(without, whole=True)
    assert numbers(path) == {"s1": 2, "new": 2}
    assert gone(path) == [("script", "s2", 3), ("script", "s3", 5)]


def numbers(path):
    """Of those that are not of the first release."""
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT id, number FROM team_scripts WHERE number > 1"))


def gone(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT kind, id, number FROM team_gone ORDER BY id").fetchall()


def test_another_process_reads_the_old_release_until_the_new_one_is_whole(line, replica, tmp_path):
    seen = []

    def look(_done, _all):
        seen.append(TeamReplica(tmp_path).content() == MANY)
        return True

    replica.apply(line.make(MORE), everything(MORE), whole=True, progress=look)
    assert seen
    assert all(seen)
    assert TeamReplica(tmp_path).content() == MORE


@pytest.fixture
def small_disk(tmp_path):
    """A real one of 2 MB, where the system lets us have one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_disk_that_is_really_full_leaves_the_release_before(small_disk):
    replica = TeamReplica(small_disk)
    line = Line(replica)
    few = content_of(*(a_script_row(f"s{n}") for n in range(200)))
    line.publish(few)
    with pytest.raises(Refused, match="disk_full"):
        line.publish(few | content_of(*(a_script_row(f"x{n}", body="长" * 900) for n in range(1_500))))
    assert (replica.content(), replica.is_sound()) == (few, True)
    line.publish(few | content_of(a_script_row("one more")))
    assert len(replica.content()) == 201
