"""The way of a card from draft to closed: which moves are allowed, and what a change of its fields does to it."""

from collections.abc import Mapping

from assistant.orders.card import State
from assistant.refusal import Refused

MOVES: Mapping[State, tuple[State, ...]] = {
    State.DRAFT: (State.SENT, State.CANCELLED),
    State.SENT: (State.CONFIRMED, State.CANCELLED),
    State.CONFIRMED: (State.PRINTED, State.CANCELLED),
    # The buyer's own correction may be printed as it stands; when in doubt it is sent and confirmed again.
    State.CHANGED: (State.SENT, State.CONFIRMED, State.PRINTED, State.CANCELLED),
    State.PRINTED: (State.SHIPPED, State.CANCELLED),
    State.SHIPPED: (State.CLOSED,),
    State.CLOSED: (),
    State.CANCELLED: (State.DRAFT,),  # a slip of the hand costs no retyping
}
"""The moves that somebody may ask for, the usual next one first. `CHANGED` is never asked for: a change does it."""

WAYS_BACK: Mapping[State, tuple[State, ...]] = {
    State.PRINTED: (State.CONFIRMED, State.CHANGED),
    State.SHIPPED: (State.PRINTED,),
}
"""Where a card goes when a move made for many at once is taken back, before anything else was done to it."""

AFTER_CHANGE: Mapping[State, State] = {
    State.DRAFT: State.DRAFT,
    State.SENT: State.CHANGED,
    State.CONFIRMED: State.CHANGED,
    State.CHANGED: State.CHANGED,
    State.PRINTED: State.CHANGED,
}
"""The state of a card once a field has been changed; a state that is missing here is read-only."""

FOR_THE_CLERK = (State.CONFIRMED, State.CHANGED)
"""What waits for its waybill."""

UNDER_WAY = (State.DRAFT, State.SENT, State.CONFIRMED, State.CHANGED, State.PRINTED)
AGREED = frozenset({State.CONFIRMED, State.PRINTED})
"""The buyer has said yes to what such a card holds: it is changed on purpose, never by a slip of the hand."""

WARNINGS: Mapping[State, str] = {State.PRINTED: "order_already_printed"}
"""What whoever changes or cancels a card in this state must hear: a new waybill, and extra freight for the buyer."""


def may_move(old: State, new: State) -> bool:
    return new in MOVES[old]


def read_only(state: State) -> bool:
    return state not in AFTER_CHANGE


def after_change(state: State) -> State:
    """Raises `Refused("order_read_only", state)` for cards that are on their way, closed or cancelled."""
    if read_only(state):
        raise Refused("order_read_only", state=state.value)
    return AFTER_CHANGE[state]


def require_way_back(old: State, new: State) -> None:
    """Raises `Refused("order_move_not_allowed", old, new)`."""
    if new not in WAYS_BACK.get(old, ()):
        raise Refused("order_move_not_allowed", old=old.value, new=new.value)


def require_move(old: State, new: State) -> None:
    """Raises `Refused("order_move_not_allowed", old, new)`."""
    if not may_move(old, new):
        raise Refused("order_move_not_allowed", old=old.value, new=new.value)
