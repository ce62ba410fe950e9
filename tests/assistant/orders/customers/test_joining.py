"""What two people wrote about one customer, and two records of one person, are put together without a loss."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from assistant.orders.customers.customer import Customer
from assistant.orders.customers.joining import joined, reconciled
from tests.make import LONG_AGO

LI = Customer("tb_1", "13800138000", "李丽", "", ("老客户",), "怕冷", "38 码", last_seen=LONG_AGO)

words = st.text(st.characters(codec="utf-8", exclude_categories=("Zs", "Zl", "Zp", "Cc")), max_size=5)
lines = st.lists(words, max_size=3).map("\n".join)
customers = st.builds(
    Customer,
    account=words,
    phone=words,
    name=words,
    salutation=words,
    tags=st.lists(words.filter(bool), max_size=3, unique=True).map(tuple),
    notes=lines,
    preferences=lines,
)


def test_what_others_wrote_meanwhile_stays():
    stored = replace(LI, phone="13900139000", last_seen=LONG_AGO + timedelta(days=1))
    assert reconciled(LI, replace(LI, salutation="李女士"), stored) == replace(stored, salutation="李女士")


def test_both_notes_are_kept_one_below_the_other():
    mine, theirs = replace(LI, notes="怕冷\n爱砍价"), replace(LI, notes="怕冷\n要发票")
    assert reconciled(LI, mine, theirs).notes == "怕冷\n要发票\n爱砍价"


def test_a_tag_that_was_taken_away_goes_and_a_new_one_of_others_stays():
    mine, theirs = replace(LI, tags=("急",)), replace(LI, tags=("老客户", "要发票"))
    assert reconciled(LI, mine, theirs).tags == ("要发票", "急")


@given(customers, customers)
def test_with_nobody_else_at_it_the_record_becomes_what_was_wanted(seen: Customer, wanted: Customer):
    wanted = replace(wanted, id=seen.id)
    result = reconciled(seen, wanted, seen)
    assert replace(result, tags=()) == replace(wanted, tags=())
    assert set(result.tags) == set(wanted.tags)


@given(customers, customers)
def test_what_was_not_touched_is_as_it_is_on_file(seen: Customer, stored: Customer):
    assert reconciled(seen, seen, stored) == stored


def test_two_records_become_one_that_is_known_by_all_their_names():
    by_phone = Customer("", "13900139000", "李女士", "李女士", ("爱砍价",), "要发票", first_seen=LONG_AGO)
    one = joined(LI, by_phone)
    assert (one.id, one.account, one.phone, one.also) == (LI.id, "tb_1", "13800138000", ("13900139000",))
    assert (one.name, one.salutation, one.tags) == ("李丽", "李女士", ("老客户", "爱砍价"))
    assert (one.notes, one.preferences) == ("怕冷\n要发票", "38 码")
    assert (one.first_seen, one.last_seen) == (LONG_AGO, LONG_AGO)


@given(customers, customers)
def test_no_account_phone_tag_or_note_is_lost(kept: Customer, other: Customer):
    one = joined(kept, other)
    assert {*kept.accounts, *kept.phones, *other.accounts, *other.phones} == {*one.accounts, *one.phones}
    assert {*kept.tags, *other.tags} == {*one.tags}
    assert {*kept.notes.splitlines(), *other.notes.splitlines()} - {""} <= {*one.notes.splitlines()}
