"""Backups: when they are made, what they hold, which are kept."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from db import backup
from db.connection import connect
from tests.db.damage import overwrite_a_page
from tests.make import a_script

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def made(folder, days):
    return [backup.back_up(folder / "local.db", folder / "backups", NOON + timedelta(days=day)) for day in days]


def test_the_days_first_call_makes_a_backup_and_the_second_does_not(stores, folder):
    stores.scripts.write(Edit(put=(a_script("kept"),)))
    made_now = stores.daily_backup()
    with closing(sqlite3.connect(made_now.path)) as copy:
        assert copy.execute("SELECT title FROM scripts").fetchall() == [("kept",)]
    assert stores.daily_backup() is None


def test_there_is_nothing_to_back_up_before_something_was_saved(folder, again):
    assert again().daily_backup() is None


def test_a_backup_is_due_when_the_newest_is_of_another_day_also_of_a_wrong_clocks_tomorrow(stores, folder):
    noon = NOON.astimezone().replace(hour=12)
    for day, due in [(-1, True), (0, False), (1, True)]:
        [done] = [backup.back_up(folder / "local.db", folder / "backups", noon + timedelta(days=day))]
        assert backup.is_due(folder / "backups", noon) is due
        done.path.unlink()


def test_a_backup_holds_what_is_still_in_the_log_and_is_one_file(stores, folder):
    with closing(connect(folder / "local.db")) as holder:  # a second connection keeps the log from being folded in
        holder.execute("SELECT 1 FROM scripts")
        stores.scripts.write(Edit(put=(a_script("in the log"),)))
        [copy] = made(folder, [0])
    with closing(sqlite3.connect(copy.path)) as connection:
        assert connection.execute("SELECT title FROM scripts").fetchall() == [("in the log",)]
    assert [path.name for path in (folder / "backups").iterdir()] == [copy.path.name]


def test_the_newest_few_are_kept(stores, folder):
    backups = made(folder, range(backup.KEPT + 3))
    assert backup.backups_in(folder / "backups") == backups[: -backup.KEPT - 1 : -1]


def test_other_files_in_the_folder_are_left_alone(stores, folder):
    (folder / "backups").mkdir()
    (folder / "backups" / "local-mine.db").touch()
    made(folder, range(backup.KEPT + 1))
    assert (folder / "backups" / "local-mine.db").exists()


def test_a_damaged_database_is_not_copied_over_good_backups(stores, folder, again):
    stores.scripts.write(Edit(put=tuple(a_script(str(n), "文" * 2_000) for n in range(50))))
    good = made(folder, [0])
    stores.close()
    overwrite_a_page(folder / "local.db", 20)
    with pytest.raises(Refused, match="database_damaged"):
        made(folder, [1])
    assert backup.backups_in(folder / "backups") == good
    assert [path.name for path in (folder / "backups").iterdir()] == [good[0].path.name]
