"""What the machine may refuse: a full disk, a read-only place, another process in the way. Nothing saved is lost."""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from db import connection, open_stores
from db.connection import connect
from db.errors import refusal_for
from tests.make import a_card, a_script, an_event

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and limits as POSIX has them")
ROOT = Path(__file__).parents[2]
NOBODY = 65534
CHILD = """
import json, os, sys
from pathlib import Path
import db.engine, db.scripts  # while root may still read the program's folder
from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from db import open_stores
from tests.make import a_script

if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)

def tried(call):
    try:
        return call()
    except Refused as refusal:
        return refusal.reason

def stores():
    return open_stores(Path(sys.argv[1]))

answers = {
    "open": tried(lambda: stores() and "done"),
    "read": tried(lambda: [script.title for script in stores().scripts.read()[0]]),
    "write": tried(lambda: stores().scripts.write(Edit(put=(a_script("new"),))) or "done"),
}
print(json.dumps(answers))
"""


def as_an_ordinary_user(folder: Path) -> dict[str, object]:
    """What the child's calls answered; root may write everywhere and would prove nothing."""
    run = [sys.executable, "-B", "-c", CHILD, str(folder)]
    child = subprocess.run(run, stdout=subprocess.PIPE, text=True, cwd=ROOT, check=True)
    return dict(json.loads(child.stdout))


@pytest.fixture
def shared() -> Iterator[Path]:
    """A data folder with one script in it, owned by the ordinary user."""
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / "数据"
        with closing(open_stores(folder)) as stores:
            stores.scripts.write(Edit(put=(a_script("kept"),)))
        if os.geteuid() == 0:
            for path in (Path(parent), folder, *folder.iterdir()):
                os.chown(path, NOBODY, NOBODY)
        yield folder
        folder.chmod(0o700)


@posix
def test_a_folder_that_cannot_be_written_is_still_read(shared):
    if os.geteuid() == 0:
        os.chown(shared, 0, 0)
        shared.chmod(0o755)
    else:
        shared.chmod(0o500)
    answers = as_an_ordinary_user(shared)
    assert answers["write"] in ("read_only", "cannot_open_database")
    assert answers["read"] == ["kept"]


@posix
def test_a_file_that_cannot_be_written_is_still_read(shared):
    (shared / "local.db").chmod(0o400)
    assert as_an_ordinary_user(shared) == {"open": "done", "read": ["kept"], "write": "read_only"}


@posix
def test_a_data_folder_that_cannot_be_made_is_refused(shared):
    os.chmod(shared.parent, 0o500)  # noqa: PTH101
    if os.geteuid() == 0:
        os.chown(shared.parent, 0, 0)
        shared.parent.chmod(0o755)
    answers = as_an_ordinary_user(shared.parent / "new")
    shared.parent.chmod(0o700)
    assert set(answers.values()) == {"read_only"}


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "data").touch()
    with pytest.raises(Refused, match="disk_error"):
        open_stores(tmp_path / "data")


def test_on_a_full_disk_what_was_saved_stays_and_saving_works_again_later(stores, folder, monkeypatch):
    stores.scripts.write(Edit(put=(a_script("kept"),)))
    stores.close()
    with closing(connect(folder / "local.db")) as measure:
        pages = measure.execute("PRAGMA page_count").fetchone()[0]
    monkeypatch.setattr(connection, "PRAGMAS", (*connection.PRAGMAS, f"max_page_count = {pages + 5}"))
    with pytest.raises(Refused, match="disk_full"):
        stores.scripts.write(Edit(put=(a_script("too long", "长" * 50_000),)))
    card = a_card(notes="长" * 50_000)
    with pytest.raises(Refused, match="disk_full"):
        stores.orders.save(card, an_event(card))
    stores.close()
    monkeypatch.undo()
    assert ([script.title for script in stores.scripts.read()[0]], stores.orders.find()) == (["kept"], [])
    stores.scripts.write(Edit(put=(a_script("fits now"),)))
    assert len(stores.scripts.read()[0]) == 2


FULL = """
import resource, sys
from contextlib import closing
from pathlib import Path
from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from db import open_stores
from tests.make import a_script

with closing(open_stores(Path(sys.argv[1]))) as stores:
    stores.scripts.write(Edit())
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
    for number in range(1_000):
        try:
            stores.scripts.write(Edit(put=(a_script(str(number), "长" * 5_000),)))
        except Refused as refusal:
            print(number, refusal.reason)
            break
"""


@posix
def test_when_the_system_stops_a_write_all_earlier_ones_are_there(folder, again):
    run = [sys.executable, "-B", "-c", FULL, str(folder)]
    child = subprocess.run(run, capture_output=True, text=True, cwd=ROOT, check=True)
    saved, reason = child.stdout.split()
    assert reason in ("disk_full", "disk_error")
    assert sorted(int(script.title) for script in again().scripts.read()[0]) == list(range(int(saved)))


def test_a_backup_that_does_not_fit_is_refused_and_leaves_no_trace(stores, folder, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("db.backup.os.fsync", full)
    with pytest.raises(Refused, match="disk_full"):
        stores.daily_backup()
    assert list((folder / "backups").iterdir()) == []


def test_while_another_process_writes_reading_works_and_writing_waits_its_time(stores, folder, monkeypatch):
    stores.scripts.write(Edit(put=(a_script("kept"),)))
    stores.close()
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    with closing(connect(folder / "local.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM scripts")
        assert len(stores.scripts.read()[0]) == 1
        with pytest.raises(Refused, match="database_busy"):
            stores.scripts.write(Edit(put=(a_script("new"),)))
        other.execute("ROLLBACK")
    stores.scripts.write(Edit(put=(a_script("new"),)))
    assert len(stores.scripts.read()[0]) == 2


WRITER = """
import sys
from contextlib import closing
from pathlib import Path
from assistant.scripts.edit import Edit
from db import open_stores
from tests.make import a_card, a_script, an_event

with closing(open_stores(Path(sys.argv[1]))) as stores:
    for number in range(25):
        stores.scripts.write(Edit(put=(a_script(sys.argv[2]),)))
        card = a_card()
        stores.orders.save(card, an_event(card))
"""


def test_two_processes_that_start_and_write_at_once_lose_nothing(folder, again):
    """The first of them also makes the tables."""
    run = [sys.executable, "-B", "-c", WRITER, str(folder)]
    children = [subprocess.Popen([*run, name], cwd=ROOT) for name in ("one", "other")]
    assert [child.wait(timeout=60) for child in children] == [0, 0]
    stores = again()
    titles = [script.title for script in stores.scripts.read()[0]]
    assert (titles.count("one"), titles.count("other"), len(stores.orders.find())) == (25, 25, 50)


def test_half_an_emoji_is_refused_and_not_a_crash(stores):
    card = a_card(notes="\ud83d")
    with pytest.raises(Refused, match="text_not_unicode"):
        stores.orders.save(card, an_event(card))
    assert stores.orders.find() == []


def test_a_database_that_is_first_opened_on_a_full_disk_is_refused_for_that():
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    assert (refusal_for(error) or error).args == ("disk_full",)
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
    assert (refusal_for(error) or error).args == ("disk_error",)
