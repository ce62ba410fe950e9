"""After-sales cases go their way step by step."""

import pytest

from assistant.orders.aftersales.case import CHECKS, Case, Kind, State, moves
from assistant.orders.aftersales.desk import AfterSales
from assistant.refusal import Refused
from tests.fakes import FakeCaseStore


@pytest.fixture
def desk() -> AfterSales:
    return AfterSales(FakeCaseStore())


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_way_to_its_end(desk: AfterSales, kind: Kind) -> None:
    case = desk.start("card", kind, "太小")
    seen = [case.state]
    while following := moves(case):
        case = desk.move(case, following[0])
        seen.append(case.state)
    assert seen[-1] is State.DONE
    assert len(seen) == len(set(seen))
    assert desk.open() == []
    assert desk.of_card("card") == [case]


def test_a_step_cannot_be_left_out(desk: AfterSales) -> None:
    case = desk.start("card", Kind.RETURN)
    with pytest.raises(Refused, match="case_move_not_allowed"):
        desk.move(case, State.DONE)


@pytest.mark.parametrize("kind", Kind)
def test_the_checklist_is_ticked_line_by_line(desk: AfterSales, kind: Kind) -> None:
    case = desk.start("card", kind)
    for name in CHECKS[kind]:
        case = desk.check(case, name)
    assert case.open_checks == ()
    case = desk.check(case, CHECKS[kind][0], done=False)
    assert case.open_checks == CHECKS[kind][:1]
    assert desk.check(case, "nonsense") == case


def test_open_cases_wait_in_their_order(desk: AfterSales) -> None:
    first, second = desk.start("a", Kind.REFUND), desk.start("b", Kind.RETURN)
    desk.move(first, State.REFUSED)
    assert [case.id for case in desk.open()] == [second.id]


def test_what_was_agreed_is_noted(desk: AfterSales) -> None:
    case: Case = desk.note(desk.start("a", Kind.REFUND), note="退差价", refund=500, waybill="YT1")
    assert (case.note, case.refund, case.waybill) == ("退差价", 500, "YT1")
