"""After-sales cases go their way step by step."""

from dataclasses import replace

import pytest

from assistant.orders.aftersales.case import CHECKS, NOTED, Kind, State, moves
from assistant.orders.aftersales.desk import AfterSales
from assistant.refusal import Refused
from tests.fake_customers import FakeCaseStore


@pytest.fixture
def desk() -> AfterSales:
    return AfterSales(FakeCaseStore(), "小李")


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_way_to_its_end(desk: AfterSales, kind: Kind) -> None:
    case = desk.start("card", kind, "太小")
    seen = [case.state]
    while following := moves(case):
        case = desk.move(case.id, following[0])
        seen.append(case.state)
    assert seen[-1] is State.DONE
    assert len(seen) == len(set(seen))
    assert desk.open() == []
    assert desk.of_card("card") == [case]


def test_a_step_cannot_be_left_out(desk: AfterSales) -> None:
    case = desk.start("card", Kind.RETURN)
    with pytest.raises(Refused, match="case_move_not_allowed"):
        desk.move(case.id, State.DONE)


@pytest.mark.parametrize("kind", Kind)
def test_the_checklist_is_ticked_line_by_line(desk: AfterSales, kind: Kind) -> None:
    case = desk.start("card", kind)
    for name in CHECKS[kind]:
        case = desk.check(case.id, name)
    assert case.open_checks == ()
    case = desk.check(case.id, CHECKS[kind][0], done=False)
    assert case.open_checks == CHECKS[kind][:1]
    with pytest.raises(Refused, match="case_check_unknown"):
        desk.check(case.id, "nonsense")


def test_open_cases_wait_in_their_order(desk: AfterSales) -> None:
    first, second = desk.start("a", Kind.REFUND), desk.start("b", Kind.RETURN)
    desk.move(first.id, State.REFUSED)
    assert [case.id for case in desk.open()] == [second.id]


def test_only_what_was_changed_is_written_down(desk: AfterSales) -> None:
    seen = desk.start("a", Kind.REFUND, "色差")
    desk.check(seen.id, "evidence")
    desk.note(seen.id, seen, replace(seen, evidence=("IMG_1.jpg", "吊牌照片")))
    case = desk.note(seen.id, seen, replace(seen, note="退差价", refund=500, waybill="YT1"))
    assert (case.reason, case.note, case.refund, case.waybill) == ("色差", "退差价", 500, "YT1")
    assert (case.evidence, case.checked) == (("IMG_1.jpg", "吊牌照片"), {"evidence"})


def test_the_history_tells_who_did_what(desk: AfterSales) -> None:
    case = desk.start("a", Kind.RETURN)
    for waybill in ("YT1", "YT12"):
        case = desk.note(case.id, case, replace(case, waybill=waybill))
    case = desk.move(case.id, State.AGREED)
    assert [(step.who, step.what) for step in case.steps] == [
        ("小李", "open"),
        ("小李", NOTED),
        ("小李", "agreed"),
    ]
    assert [step.at for step in case.steps] == sorted(step.at for step in case.steps)


def test_a_case_that_somebody_else_moved_on_is_not_moved_again(desk: AfterSales) -> None:
    case = desk.start("a", Kind.REFUND)
    desk.move(case.id, State.REFUSED)
    with pytest.raises(Refused, match="case_move_not_allowed"):
        desk.move(case.id, State.AGREED)


def test_a_case_is_found_by_the_beginning_of_its_id(desk: AfterSales) -> None:
    case = desk.start("a", Kind.REFUND)
    assert desk.get(case.id[:13]) == case
    with pytest.raises(Refused, match="case_not_found"):
        desk.get("nonsense")


def test_cards_with_an_open_case_are_told_apart(desk: AfterSales) -> None:
    done, waiting = desk.start("a", Kind.REFUND), desk.start("b", Kind.RETURN)
    desk.move(done.id, State.REFUSED)
    assert desk.open_cards() == {waiting.card}
