"""A sheet that an agent brings in: what the team has stays, row by row, and all the rest comes."""

import pytest

from assistant.exchange.applying import apply
from assistant.exchange.parsed import Entry, Loss, Parsed
from assistant.exchange.plan import plan as plan_of_replies
from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.sheet import Plan, plan
from assistant.scripts.library import Library
from db import Stores
from tests.db.team.belonging import AGENT, LEAD, SHOE, belong
from tests.make import a_draft
from tests.team_rows import a_script_row, content_of

COLUMNS = {"code": 0, "name": 1}
ROWS = [["B-7", "围巾"], ["a 1", "别的鞋"], ["A-1", "鞋"]]


def planned(stores: Stores, rows: list[list[str]] = ROWS) -> Plan:
    return plan(rows, COLUMNS, Catalogue(stores.items.items()), stores.items.staying)


def test_an_agents_sheet_leaves_out_the_rows_of_the_teams_items(stores: Stores) -> None:
    belong(stores, AGENT)
    done = planned(stores)
    assert [item.code for item in done.put] == ["B-7"]
    assert [(row.row, row.reason, row.cell) for row in done.refused] == [
        (2, "item_of_team", "A-1"),
        (3, "item_twice", "A-1"),
    ]
    assert stores.items.write(done.put)
    assert [item.name for item in stores.items.items()] == ["鞋", "围巾"]


def test_a_row_that_says_what_the_team_says_is_no_trouble(stores: Stores) -> None:
    belong(stores, AGENT)
    done = planned(stores, [["A-1", "鞋"]])
    assert (done.put, done.same, done.refused) == ((), 1, ())


def test_an_item_that_the_team_had_after_the_catalogue_was_read_is_left_out_too(stores: Stores) -> None:
    before = Catalogue(stores.items.items())
    belong(stores, AGENT)
    done = plan(ROWS[:2], COLUMNS, before, stores.items.staying)
    assert [(row.row, row.reason) for row in done.refused] == [(2, "item_of_team")]


def test_a_leads_sheet_makes_drafts_of_them(stores: Stores) -> None:
    belong(stores, LEAD)
    done = planned(stores, ROWS[:2])
    assert done.refused == ()
    stores.items.write(done.put)
    assert {draft.id for draft in stores.team.drafts()} == {item.id for item in done.put}
    assert SHOE.id in {item.id for item in done.changed}


@pytest.mark.parametrize("title", ["发货时间", "又一条"], ids=["its title", "another title"])
def test_an_agents_reply_with_a_code_of_the_teams_comes_without_it(stores: Stores, title: str) -> None:
    belong(stores, AGENT, content_of(a_script_row(code="fh")))
    library = Library(stores.scripts)
    library.load()
    entries = [Entry(row, a_draft(name, body, code=code), True) for row, name, body, code in (
        (1, title, "自己的话", "FH"), (2, "别的", "别的话", "bd"),
    )]  # fmt: skip
    found = plan_of_replies(Parsed("table", tuple(entries), fingerprint="1"), library.scripts())
    apply(found, library)
    assert {(script.body, script.code) for script in library.scripts()} == {
        ("亲，16 点前付款当天发出哦～", "fh"), ("自己的话", ""), ("别的话", "bd"),
    }  # fmt: skip
    assert [(lost.what, lost.reason) for lost in found.not_carried] == [("FH", Loss.CODE_TAKEN)]
