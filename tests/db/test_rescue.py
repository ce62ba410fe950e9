"""What comes back from a damaged database beyond its backup."""

import random
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from assistant.orders.aftersales.case import Case, Kind
from assistant.orders.card import State
from assistant.orders.catalogue.item import Item
from assistant.orders.customers.customer import Customer
from assistant.orders.followups.followup import FollowUp
from assistant.orders.followups.followup import Kind as FollowUpKind
from assistant.orders.privacy.forgetting import forgotten
from assistant.orders.privacy.ports import Person
from assistant.orders.shop.rows import Kind as TableKind
from assistant.orders.shop.rows import Rows
from assistant.scripts.library import Library
from db import order_search
from tests.db import damage
from tests.make import LONG_AGO, a_card, a_draft, an_event


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
    destroy(folder, "settings")
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
    destroy(folder, "categories")
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


def test_what_surrounds_the_cards_comes_back_too(stores, folder, again):
    card = a_card(account="tb_1")
    stores.orders.save(card, an_event(card))
    stores.daily_backup()
    item, customer = Item("A-1"), Customer("tb_1", last_seen=LONG_AGO)
    follow_up, case = FollowUp(FollowUpKind.UNPAID, LONG_AGO, card.id), Case(card.id, Kind.RETURN, LONG_AGO, LONG_AGO)
    stores.items.write([item])
    stores.customers.put(customer)
    stores.follow_ups.put(follow_up)
    stores.cases.put(case)
    stores.shop_tables.save(TableKind.OFFERS, "名美", Rows(({"offer": "9折"},)))
    stores.shop_tables.save(TableKind.OFFERS, "", Rows())
    stores.close()
    destroy(folder, "settings")
    stores = again()
    assert (list(stores.items.items()), list(stores.customers.find(""))) == ([item], [customer])
    assert (list(stores.follow_ups.open()), list(stores.cases.open())) == ([follow_up], [case])
    assert set(stores.shop_tables.read()) == {(TableKind.OFFERS, "名美"), (TableKind.OFFERS, "")}


def test_the_earlier_texts_come_back_each_once(stores, library, folder, again):
    script = library.add(a_draft("reply", "一"))
    library.change(script.id, a_draft("reply", "二"))
    stores.daily_backup()
    for body in ("三", "四"):
        library.change(script.id, a_draft("reply", body))
    late = library.add(a_draft("late", "甲"))
    library.change(late.id, a_draft("late", "乙"))
    before = [list(stores.scripts.earlier(each)) for each in (script.id, late.id)]
    stores.close()
    destroy(folder, "settings")
    stores = again()
    assert [list(stores.scripts.earlier(each)) for each in (script.id, late.id)] == before
    assert [len(texts) for texts in before] == [3, 1]


def test_earlier_texts_without_their_script_do_not_come_back(stores, library, folder, again):
    stores.daily_backup()
    library.add_all([a_draft(f"late {n}") for n in range(3)])
    late = [script.id for script in library.scripts()]
    for each in late:
        library.change(each, a_draft("changed"))
    stores.close()
    destroy(folder, "scripts")
    stores = again()
    assert [(stores.scripts.read()[0], list(stores.scripts.earlier(each))) for each in late] == [([], [])] * 3


def test_who_was_erased_after_the_backup_does_not_come_back_with_it(stores, folder, again):
    card = a_card(account="tb_1")
    stores.orders.save(card, an_event(card, changes={"account": ("", "tb_1")}))
    stores.daily_backup()
    stores.privacy.erase(Person(("tb_1",)), lambda card: forgotten(card, LONG_AGO), LONG_AGO)
    erased, history = stores.orders.get(card.id), stores.orders.history(card.id)
    stores.close()
    destroy(folder, "settings")
    stores = again()
    assert (stores.orders.get(card.id), stores.orders.history(card.id)) == (erased, history)
    assert stores.orders.find("tb_1") == []


def destroy(folder, table):
    with closing(sqlite3.connect(folder / "local.db")) as connection:
        [page] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
    damage.overwrite_a_page(folder / "local.db", page - 1)
