"""The table of moves is the law, and it is complete."""

from itertools import product

import pytest

from assistant.orders.card import State
from assistant.orders.states import AFTER_CHANGE, MOVES, WARNINGS, after_change, may_move, read_only, require_move
from assistant.refusal import Refused

USUAL_WAY = (State.DRAFT, State.SENT, State.CONFIRMED, State.PRINTED, State.SHIPPED, State.CLOSED)


def test_every_state_has_its_moves():
    assert set(MOVES) == set(State)


def test_the_usual_way_is_each_states_first_move():
    assert [MOVES[state][0] for state in USUAL_WAY[:-1]] == list(USUAL_WAY[1:])


def test_a_card_can_be_cancelled_until_it_is_shipped():
    assert {state for state in State if may_move(state, State.CANCELLED)} == set(USUAL_WAY[:4]) | {State.CHANGED}


def test_nobody_asks_for_changed_only_a_change_leads_there():
    assert not any(State.CHANGED in moves for moves in MOVES.values())
    assert {after_change(state) for state in AFTER_CHANGE if state is not State.DRAFT} == {State.CHANGED}


@pytest.mark.parametrize("state", [State.SHIPPED, State.CLOSED, State.CANCELLED])
def test_a_finished_card_is_read_only(state: State):
    assert read_only(state)
    with pytest.raises(Refused, match="order_read_only"):
        after_change(state)


def test_only_a_printed_card_warns_of_the_waybill():
    assert dict(WARNINGS) == {State.PRINTED: "order_already_printed"}


@pytest.mark.parametrize(("old", "new"), [pair for pair in product(State, State) if not may_move(*pair)])
def test_a_move_outside_the_table_is_refused_with_both_states(old: State, new: State):
    with pytest.raises(Refused, match="order_move_not_allowed") as refused:
        require_move(old, new)
    assert refused.value.facts == {"old": old, "new": new}
