"""What comes back from a damaged database beyond its backup."""

import random
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from assistant.orders.card import State
from assistant.scripts.library import Library
from db import order_search
from tests.db import damage
from tests.make import a_card, a_draft, an_event


@pytest.fixture
def library(stores):
    library = Library(stores.scripts)
    library.load()
    return library


@pytest.fixture
def day(stores, library):
    """A backup in the morning, then a day's work: new and changed replies and cards."""
    library.add_all([a_draft(f"morning {n}", "文" * 1_500) for n in range(20)])
    cards = [a_card(notes=f"morning {n} " + "长" * 900) for n in range(20)]
    for card in cards:
        stores.orders.save(card, an_event(card))
    stores.daily_backup()
    library.change(library.scripts()[0].id, a_draft("changed", "新" * 1_500))
    library.add_all([a_draft(f"noon {n}", "文" * 1_500, category="new/one", code=f"n{n}") for n in range(20)])
    sent = replace(cards[0], state=State.SENT, revision=2)
    stores.orders.save(sent, an_event(sent))
    for n in range(20):
        card = a_card(notes=f"noon {n} " + "长" * 900)
        stores.orders.save(card, an_event(card))
    stores.close()


def test_a_damage_beside_them_costs_no_reply_and_no_card(day, folder, library, again, monkeypatch):
    with closing(sqlite3.connect(folder / "local.db")) as connection:
        [page] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'settings'").fetchone()
    damage.overwrite_a_page(folder / "local.db", page - 1)
    stores = again()
    assert stores.settings.read() == {}
    restored = Library(stores.scripts)
    restored.load()
    assert set(restored.scripts()) == set(library.scripts())
    assert restored.categories() == library.categories()
    assert len(stores.orders.find()) == 40
    assert stores.recovery.rescued == 42
    monkeypatch.setattr(order_search, "NEWEST", 0)  # the index has to know
    assert [len(stores.orders.find(text)) for text in ("morning", "noon", "王", "x")] == [20, 20, 40, 0]


@pytest.mark.parametrize("seed", range(12))
def test_wherever_the_damage_is_the_morning_is_there_and_all_is_consistent(day, folder, again, seed):
    pages = (folder / "local.db").stat().st_size // damage.PAGE
    damage.overwrite_a_page(folder / "local.db", random.Random(seed).randrange(1, pages))
    (folder / "local.suspect").touch()  # as after a first look into the damaged place
    stores = again()
    scripts, categories = stores.scripts.read()
    titles = [script.title for script in scripts]
    assert sum(title.startswith(("morning", "changed")) for title in titles) == 20
    assert len(set(titles)) == len(titles)
    assert {script.category for script in scripts} <= {category.path for category in categories} | {""}
    cards = stores.orders.find()
    assert sum(card.details.notes.startswith("morning") for card in cards) == 20
    assert all(len(stores.orders.history(card.id)) == card.revision for card in cards)
    assert stores.condition().damage == ""


def test_without_a_backup_what_can_be_read_is_the_new_beginning(day, folder, again):
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    with closing(sqlite3.connect(folder / "local.db")) as connection:
        [page] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'categories'").fetchone()
    damage.overwrite_a_page(folder / "local.db", page - 1)
    stores = again()
    scripts, categories = stores.scripts.read()
    assert (len(scripts), len(stores.orders.find())) == (40, 40)
    assert [category.path for category in categories] == ["new", "new/one"]
    assert (stores.recovery.backup_at, stores.recovery.rescued) == (None, 80)


def test_an_older_row_does_not_win_over_the_backup(stores, library, folder, again):
    library.add(a_draft("old"))
    stores.close()
    old = (folder / "local.db").read_bytes()
    library.change(library.scripts()[0].id, a_draft("new"))
    stores.daily_backup()
    stores.close()
    (folder / "local.db").write_bytes(old)
    damage.overwrite_a_page(folder / "local.db", 6)
    (folder / "local.suspect").touch()
    assert [script.title for script in again().scripts.read()[0]] == ["new"]
