"""Follow-ups and after-sales cases: what their stores promise, held against SQLite and the fakes alike."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.orders.aftersales.case import Case, Kind, State, Step
from assistant.orders.followups.followup import FollowUp
from assistant.orders.followups.followup import Kind as FollowUpKind
from assistant.refusal import Refused
from tests.fake_customers import FakeCaseStore
from tests.fake_follow_ups import FakeFollowUpStore
from tests.make import LONG_AGO, a_card, an_event

HOUR = timedelta(hours=1)


@pytest.fixture(params=["sqlite", "fake"])
def follow_ups(request):
    return FakeFollowUpStore() if request.param == "fake" else request.getfixturevalue("stores").follow_ups


def test_follow_ups_come_back_exactly_the_most_urgent_first(follow_ups):
    later = FollowUp(FollowUpKind.CALL_BACK, LONG_AGO + HOUR, "card", "customer", "问仓库", "wcw")
    sooner = FollowUp(FollowUpKind.UNPAID, LONG_AGO, "card")
    done = FollowUp(FollowUpKind.PRESALE, LONG_AGO, "card", done_at=LONG_AGO + HOUR)
    for one in (later, sooner, done):
        follow_ups.put(one)
    assert list(follow_ups.open()) == [sooner, later]
    assert list(follow_ups.open(LONG_AGO)) == [sooner]
    assert set(follow_ups.of_card("card")) == {sooner, later, done}
    assert list(follow_ups.of_card("")) == []


def test_a_follow_up_is_replaced_by_its_newer_self(follow_ups):
    one = FollowUp(FollowUpKind.UNPAID, LONG_AGO)
    follow_ups.put(one)
    follow_ups.put(replace(one, done_at=LONG_AGO))
    assert list(follow_ups.open()) == []


def test_follow_ups_are_counted_and_read_a_page_at_a_time(follow_ups):
    ones = [FollowUp(FollowUpKind.CALL_BACK, LONG_AGO + n * HOUR) for n in range(5)]
    assert follow_ups.count(LONG_AGO) == 0
    for one in (*ones, FollowUp(FollowUpKind.UNPAID, LONG_AGO, done_at=LONG_AGO)):
        follow_ups.put(one)
    assert list(follow_ups.open(LONG_AGO + 3 * HOUR, 2, 1)) == ones[1:3]
    assert list(follow_ups.open(None, 2, 4)) == ones[4:]
    assert [follow_ups.count(LONG_AGO + n * HOUR) for n in (-1, 0, 3, 9)] == [0, 1, 4, 5]


def test_a_follow_up_is_found_by_the_beginning_of_its_id(follow_ups):
    one, other = (FollowUp(FollowUpKind.CALL_BACK, LONG_AGO, id=known) for known in ("ab1", "ab2"))
    for each in (one, other):
        follow_ups.put(each)
    assert follow_ups.get("ab1") == one
    assert follow_ups.get("ab2") == other
    assert [follow_ups.get(beginning) for beginning in ("ab", "x", "")] == [None, None, None]


def test_a_dropped_follow_up_is_gone(follow_ups):
    one = FollowUp(FollowUpKind.UNPAID, LONG_AGO, "card")
    follow_ups.put(one)
    follow_ups.drop(one.id)
    assert list(follow_ups.of_card("card")) == []


@pytest.fixture(params=["sqlite", "fake"])
def cases(request):
    if request.param == "fake":
        return FakeCaseStore()
    stores = request.getfixturevalue("stores")
    for card in ("a", "b"):
        stores.orders.save(a_card(id=card), an_event(a_card(id=card)))
    return stores.cases


def test_cases_come_back_exactly_and_end_when_they_are_done(cases):
    steps = (Step(LONG_AGO, "小李", "open"), Step(LONG_AGO + HOUR, "", "agreed"))
    plain = Case("a", Kind.RETURN, LONG_AGO, LONG_AGO, State.ARRIVED, "太小", frozenset({"tags"}), "好", "YT1", 500)
    first = replace(plain, evidence=("IMG_1.jpg", "吊牌 照片"), steps=steps)
    second = Case("a", Kind.REFUND, LONG_AGO + HOUR, LONG_AGO + HOUR)
    for case in (second, first):
        cases.put(case)
    assert list(cases.open()) == [first, second]
    assert list(cases.of_card("a")) == [second, first]
    cases.put(replace(first, state=State.DONE))
    assert list(cases.open()) == [second]
    assert list(cases.of_card("b")) == []


def test_the_cards_with_an_open_case_are_known(cases):
    waiting, refused = Case("a", Kind.RETURN, LONG_AGO, LONG_AGO), Case("b", Kind.REFUND, LONG_AGO, LONG_AGO)
    cases.put(waiting)
    cases.put(replace(refused, state=State.REFUSED))
    assert cases.open_cards() == {"a"}


def test_a_case_is_revised_in_place_and_found_by_the_beginning_of_its_id(cases):
    case = Case("a", Kind.RETURN, LONG_AGO, LONG_AGO)
    cases.put(case)
    assert cases.revise(case.id, lambda one: replace(one, note="好")).note == "好"
    assert cases.get(case.id[:20]) == replace(case, note="好")
    assert cases.get("") is None
    with pytest.raises(Refused, match="case_not_found"):
        cases.revise("nobody", lambda one: one)
