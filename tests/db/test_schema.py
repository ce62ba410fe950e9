"""The tables and the way to them."""

import os
import sqlite3
from contextlib import closing

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import insert

from assistant.orders.shop.rows import Kind, Rows
from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from db import open_stores, order_search, schema
from db.connection import connect
from db.engine import Engine
from db.orders import card_row
from db.tables import cards
from tests.make import a_card, a_script


def alembic_config() -> Config:
    config = Config()
    config.set_main_option("script_location", "db:migrations")
    return config


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index customers_search")
def test_the_migrations_lead_to_exactly_the_tables_of_the_code(stores, folder):
    config, engine = alembic_config(), Engine(folder / "local.db")
    with closing(engine), engine.writing() as connection:
        config.attributes["connection"] = connection
        command.check(config)


def test_the_versions_are_the_migrations_in_their_order():
    scripts = ScriptDirectory.from_config(alembic_config())
    assert tuple(step.revision for step in reversed(list(scripts.walk_revisions()))) == schema.VERSIONS


def test_a_database_of_a_newer_program_is_left_alone(stores, folder, again):
    stores.scripts.write(Edit(put=(a_script("kept"),)))
    set_version(folder, "9001")
    stores.close()
    before = (folder / "local.db").read_bytes()
    with pytest.raises(Refused) as refusal:
        again()
    assert refusal.value.reason == "database_newer"
    assert refusal.value.facts == {"version": "9001", "known": schema.NEWEST}
    assert (folder / "local.db").read_bytes() == before


def test_a_database_that_another_program_upgraded_meanwhile_is_left_alone(stores, folder, again):
    running = again()
    set_version(folder, "9001")
    for call in (running.scripts.read, lambda: running.scripts.write(Edit(put=(a_script(),)))):
        with pytest.raises(Refused, match="database_newer"):
            call()


def test_a_backup_is_made_before_a_migration(stores, folder, again, monkeypatch):
    stores.scripts.write(Edit(put=(a_script("kept"),)))
    set_version(folder, "0000")
    monkeypatch.setattr(schema, "VERSIONS", ("0000", schema.NEWEST))
    monkeypatch.setattr(schema, "migrate", lambda path: set_version(folder, schema.NEWEST))
    scripts, _ = again().scripts.read()
    assert [script.title for script in scripts] == ["kept"]
    [backup] = (folder / "backups").iterdir()
    assert schema.version_of(backup) == "0000"


def test_a_failed_migration_leaves_the_old_version(folder, monkeypatch):
    folder.mkdir()

    def break_off(*_, **__):
        raise RuntimeError("the power is gone")

    with closing(open_stores(folder)) as stores:
        monkeypatch.setattr("alembic.operations.Operations.create_index", break_off)
        with pytest.raises(RuntimeError):
            stores.scripts.write(Edit(put=(a_script(),)))
        assert schema.version_of(folder / "local.db") == ""
        monkeypatch.undo()
        stores.scripts.write(Edit(put=(a_script("later"),)))
        assert schema.version_of(folder / "local.db") == schema.NEWEST


def test_a_file_of_before_the_shops_had_their_tables_keeps_its_data_and_is_searched(folder, again, monkeypatch):
    folder.mkdir()
    config, engine = alembic_config(), Engine(folder / "local.db")
    with closing(engine), engine.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0005")
        connection.exec_driver_sql("INSERT INTO shop_tables VALUES ('flags', '{\"rows\": [], \"once\": {}}')")
        for card in (a_card(contact="王小美"), a_card(contact="李大宝")):
            row = card_row(card)
            connection.execute(insert(cards), row)
    monkeypatch.setattr(order_search, "NEWEST", 0)
    stores = again()
    assert [card.details.contact for card in stores.orders.find("大宝")] == ["李大宝"]
    assert stores.shop_tables.read() == {(Kind.FLAGS, ""): Rows()}
    assert [schema.version_of(backup) for backup in (folder / "backups").iterdir()] == ["0005"]


def set_version(folder, version):
    with closing(connect(folder / "local.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", [version])


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a user's folder from others by itself")
def test_files_are_for_their_user_alone(stores, folder):
    stores.scripts.write(Edit(put=(a_script(),)))
    stores.daily_backup()
    assert folder.stat().st_mode & 0o777 == 0o700
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.name.partition("-2")[0] for path in files} == {"local.db", "local.db-wal", "local.db-shm", "local"}
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}


def test_a_commit_waits_for_the_disk(folder):
    folder.mkdir()
    with closing(connect(folder / "local.db")) as connection:
        asked = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete")
        }
    full = 2
    assert asked == {"journal_mode": "wal", "synchronous": full, "secure_delete": 1}
    assert sqlite3.sqlite_version_info >= (3, 35)
