"""A damaged database: what is set aside, what comes back, and what the user is told."""

import sqlite3
from contextlib import closing, suppress

import pytest

from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from db.connection import connect, log_of
from db.recovery import Recovery
from tests.db import damage
from tests.make import a_card, a_script, an_event

DAMAGES = {
    "first page overwritten": lambda path: damage.overwrite_a_page(path, 0),
    "first page zeroed": lambda path: damage.zero_a_page(path, 0),
    "cut in half": damage.cut_in_half,
    "emptied": damage.empty,
    "all zeros": damage.fill_with_zeros,
    "a text": damage.replace_with_a_text,
    "gone": lambda path: path.unlink(),
}


@pytest.fixture
def backed_up(stores, folder):
    """Fifty scripts and a card in a backup; the database is closed."""
    stores.scripts.write(Edit(put=tuple(a_script(f"t{n}", "文" * 2_000) for n in range(50)), mark="starter"))
    card = a_card()
    stores.orders.save(card, an_event(card))
    backup = stores.daily_backup()
    stores.close()
    return backup


@pytest.mark.parametrize("kind", DAMAGES)
def test_the_newest_backup_takes_the_place_of_a_damaged_database(backed_up, folder, again, kind):
    DAMAGES[kind](folder / "local.db")
    damaged = (folder / "local.db").read_bytes() if kind != "gone" else None
    stores = again()
    scripts, _ = stores.scripts.read()
    assert len(scripts) == 50
    assert len(stores.orders.find()) == 1
    assert stores.recovery.backup_at == backed_up.at
    if kind == "gone":
        assert stores.recovery.set_aside is None
    else:
        assert stores.recovery.set_aside.read_bytes() == damaged
        assert stores.recovery.set_aside.name.startswith("local.damaged-2")


@pytest.mark.parametrize("page", range(1, 60, 4))
def test_whichever_page_is_damaged_the_library_is_whole_in_the_end(backed_up, folder, again, page):
    damage.overwrite_a_page(folder / "local.db", page)
    damaged = again()
    with suppress(Refused):  # what the start does not read shows when it is used; the next start puts it right
        read_everything(damaged)
    damaged.close()
    assert read_everything(again()) == (50, 1, 1, True)


def read_everything(stores):
    scripts, _ = stores.scripts.read()
    [card] = stores.orders.find()
    return len(scripts), 1, len(stores.orders.history(card.id)), stores.scripts.marked("starter")


def test_a_damage_met_in_the_cards_is_refused_and_put_right_by_the_next_start(backed_up, folder, again):
    damage.overwrite_a_page(folder / "local.db", root_page(folder, "cards"))
    stores = again()
    assert stores.recovery is None
    with pytest.raises(Refused, match="database_damaged"):
        stores.orders.find()
    stores.close()
    restarted = again()
    assert restarted.recovery == Recovery(restarted.recovery.set_aside, backed_up.at, rescued=0)
    assert len(restarted.orders.find()) == 1
    assert again().recovery is None


def test_a_false_suspicion_is_looked_into_once(backed_up, folder, again):
    (folder / "local.suspect").touch()
    assert again().recovery is None
    assert not (folder / "local.suspect").exists()


def test_a_damage_met_in_the_scripts_is_put_right_at_once(backed_up, folder, again):
    damage.overwrite_a_page(folder / "local.db", root_page(folder, "scripts"))
    stores = again()
    assert len(stores.scripts.read()[0]) == 50
    assert stores.recovery.backup_at == backed_up.at


def test_a_damage_is_found_by_the_daily_backup(backed_up, folder, again):
    damage.overwrite_a_page(folder / "local.db", root_page(folder, "cards"))
    backed_up.path.rename(backed_up.path.with_name("local-20260101T000000Z.db"))
    stores = again()
    with pytest.raises(Refused, match="database_damaged"):
        stores.daily_backup()
    assert again().recovery is not None


def test_damaged_backups_are_passed_over(backed_up, folder, again):
    newer = backed_up.path.with_name("local-20990101T000000Z.db")
    newer.write_bytes(backed_up.path.read_bytes())
    damage.overwrite_a_page(newer, 9)
    damage.fill_with_zeros(folder / "local.db")
    stores = again()
    assert stores.recovery.backup_at == backed_up.at


def test_without_any_backup_the_program_begins_anew_and_says_so(stores, folder, again):
    stores.scripts.write(Edit(put=(a_script(),)))
    stores.close()
    damage.replace_with_a_text(folder / "local.db")
    fresh = again()
    assert fresh.recovery.backup_at is None
    assert fresh.recovery.set_aside.exists()
    fresh.scripts.write(Edit(put=(a_script("new"),)))
    assert [script.title for script in fresh.scripts.read()[0]] == ["new"]


def test_a_foreign_database_is_set_aside(folder, again):
    folder.mkdir()
    with closing(sqlite3.connect(folder / "local.db")) as foreign:
        foreign.execute("CREATE TABLE theirs (x)")
    stores = again()
    assert stores.recovery.backup_at is None
    with closing(sqlite3.connect(stores.recovery.set_aside)) as kept:
        assert kept.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]


def test_the_log_of_the_damaged_database_goes_with_it(stores, folder, again, tmp_path):
    """Left behind, it would be replayed into the backup."""
    stores.scripts.write(Edit(put=(a_script("old"),)))
    stores.daily_backup()
    with closing(connect(folder / "local.db")) as holder:
        holder.execute("SELECT 1 FROM scripts")
        stores.scripts.write(Edit(put=(a_script("in the log"),)))
        stores.close()
        kept = {path.name: path.read_bytes() for path in (folder / "local.db", log_of(folder / "local.db"))}
    for name, content in kept.items():
        (folder / name).write_bytes(content)
    damage.overwrite_a_page(folder / "local.db", 0)
    stores = again()
    assert [script.title for script in stores.scripts.read()[0]] == ["old"]
    assert log_of(stores.recovery.set_aside).read_bytes() == kept["local.db-wal"]


@pytest.mark.parametrize("where", ["header", "first frame", "last frame", "cut"])
def test_a_damaged_log_costs_only_what_stands_in_it(stores, folder, again, where):
    stores.scripts.write(Edit(put=(a_script("folded in"),)))
    stores.close()
    with closing(connect(folder / "local.db")) as holder:
        holder.execute("SELECT 1 FROM scripts")
        running = again()
        for title in ("first", "second"):
            running.scripts.write(Edit(put=(a_script(title),)))
        log = log_of(folder / "local.db").read_bytes()
        main = (folder / "local.db").read_bytes()
        running.close()
    (folder / "local.db").write_bytes(main)
    log_of(folder / "local.db").write_bytes(log[: -damage.PAGE // 2] if where == "cut" else log)
    if where != "cut":
        place = {"header": 8, "first frame": 100, "last frame": len(log) - 50}[where]
        damage.flip_a_byte(log_of(folder / "local.db"), place)
    titles = [script.title for script in again().scripts.read()[0]]
    assert titles == ["folded in", "first"] if where in ("last frame", "cut") else ["folded in"]


def root_page(folder, table):
    with closing(sqlite3.connect(folder / "local.db")) as connection:
        [page] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
    return page - 1
