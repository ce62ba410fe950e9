"""What a `TeamStore` promises, held against SQLite and against the fake alike."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.team.ports import Draft, TeamStore, Trust
from tests.db.test_rescue import destroy
from tests.fake_team import FakeTeamStore
from tests.make import LONG_AGO

MINE = Trust(
    library="0" * 32,
    name="名美旗舰店",
    address="postgresql://lead@team.example/miaohui",
    certificate="-----BEGIN CERTIFICATE-----\n…",
    login="a_xiaomei",
    channel="test",
    own_key="1" * 64,
    own_name="小美",
    keys=b"\x00keys",
    keys_sequence=3,
    highest=42,
    sequences={"stable": 7, "test": 9},
    confirmed_at=LONG_AGO,
)
SHIPPING = {"id": "s1", "title": "发货时间", "tags": ["物流", "发货"], "position": 3}


@pytest.fixture(params=["sqlite", "fake"])
def store(request: pytest.FixtureRequest) -> TeamStore:
    return FakeTeamStore() if request.param == "fake" else request.getfixturevalue("stores").team


def a_change(id: str = "s1", minutes: int = 0, **fields) -> Draft:
    made = {"base": SHIPPING, "row": SHIPPING | {"title": "新"}, "base_number": 42} | fields
    return Draft("script", id, changed_at=LONG_AGO + timedelta(minutes=minutes), **made)


def test_a_desktop_belongs_to_no_team_at_first(store: TeamStore):
    assert (store.trust(), list(store.drafts()), list(store.waiting())) == (None, [], [])


def test_the_trust_comes_back_as_it_was_and_is_replaced(store: TeamStore):
    store.keep(MINE)
    assert store.trust() == MINE
    later = replace(MINE, highest=43, keys=b"new", keys_sequence=4, sequences={"stable": 8, "test": 9}, name="新店")
    store.keep(later)
    assert store.trust() == later


def test_no_number_of_the_same_library_goes_down(store: TeamStore):
    store.keep(MINE)
    store.keep(replace(MINE, highest=1, keys=b"older", keys_sequence=2, sequences={"stable": 8}, channel="stable"))
    assert store.trust() == replace(MINE, sequences={"stable": 8, "test": 9}, channel="stable")


def test_another_library_begins_with_its_own_numbers(store: TeamStore):
    store.keep(MINE)
    other = replace(MINE, library="f" * 32, highest=1, keys=b"first", keys_sequence=1, sequences={}, confirmed_at=None)
    store.keep(other)
    assert store.trust() == other


def test_the_newest_draft_comes_first_and_a_later_one_takes_its_place(store: TeamStore):
    new = a_change("s2", 1, base=None, base_number=0)
    gone = a_change("s3", 2, row=None)
    store.put_drafts([a_change(), new, gone])
    assert list(store.drafts()) == [gone, new, a_change()]
    again = a_change(minutes=3, row=SHIPPING | {"title": "再改"})
    store.put_drafts([again])
    assert list(store.drafts()) == [again, gone, new]


def test_drafts_that_are_done_go_and_others_come_in_one_step(store: TeamStore):
    store.put_drafts([a_change("s1"), a_change("s2")])
    store.put_drafts([a_change("s3"), a_change("s2", 1)], gone=[("script", "s1"), ("script", "s2"), ("rule", "s3")])
    assert [draft.key for draft in store.drafts()] == [("script", "s2"), ("script", "s3")]


def test_what_waits_is_sent_in_its_order_and_only_once(store: TeamStore):
    for name in ("b", "a", "c"):
        store.wait_to_send(name, name.encode())
    store.wait_to_send("b", b"again")
    store.sent("a")
    assert list(store.waiting()) == [("b", b"again"), ("c", b"c")]


def test_who_leaves_keeps_nothing_of_the_team(store: TeamStore):
    store.keep(MINE)
    store.put_drafts([a_change()])
    store.wait_to_send("p", b"proposal")
    store.leave()
    assert (store.trust(), list(store.drafts()), list(store.waiting())) == (None, [], [])
    store.keep(replace(MINE, highest=1))
    assert store.trust().highest == 1


def test_two_programs_of_one_desktop_do_not_take_back_each_others_numbers(stores, again):
    other = again()
    stores.team.keep(MINE)
    other.team.keep(replace(MINE, highest=44, sequences={"stable": 9}))
    stores.team.keep(replace(MINE, highest=43))
    assert other.team.trust() == replace(MINE, highest=44, sequences={"stable": 9, "test": 9})


def test_it_survives_a_damaged_database(stores, folder, again):
    stores.team.keep(replace(MINE, highest=41))
    stores.daily_backup()
    stores.team.keep(MINE)
    stores.team.put_drafts([a_change()])
    stores.team.wait_to_send("p", b"proposal")
    stores.close()
    destroy(folder, "settings")
    rescued = again()
    assert rescued.team.trust() == MINE
    assert (list(rescued.team.drafts()), list(rescued.team.waiting())) == ([a_change()], [("p", b"proposal")])
