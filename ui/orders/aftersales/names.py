"""What the kinds, states, moves and checks of an after-sales case are called on screen."""

from collections.abc import Mapping

from assistant.orders.aftersales.case import NOTED, Case, Kind, State, Step
from assistant.refusal import Refused
from ui.orders.times import when
from ui.words import words

say = words("aftersales")

KINDS: Mapping[Kind, str] = {
    Kind.REFUND: "Refund only",
    Kind.RETURN: "Return and refund",
    Kind.EXCHANGE: "Exchange",
}

STATES: Mapping[State, str] = {
    State.OPEN: "Open",
    State.AGREED: "Agreed",
    State.UNDER_WAY: "On its way back",
    State.ARRIVED: "Looked over",
    State.DONE: "Done",
    State.REFUSED: "Refused",
}

MOVES: Mapping[State, str] = {
    State.AGREED: "Agreed with the buyer",
    State.UNDER_WAY: "Parcel is on its way back",
    State.ARRIVED: "Parcel is here, looked over",
    State.DONE: "Money is paid back",
    State.REFUSED: "Refuse the case",
}
"""What the button says that leads to a state."""

EXCHANGED = "New goods are sent"  # what leads to the end of an exchange

CHECKS: Mapping[str, str] = {
    "time_limit": "Within the time limit",
    "packing": "Packing complete",
    "parts": "All parts there",
    "tags": "Tags still on",
    "unworn": "Neither worn nor washed",
    "evidence": "Photos looked at",
    "amount": "Amount agreed",
    "postage": "Agreed who pays the postage",
    "stock": "The other one is in stock",
}

REASONS = (
    "Size does not fit",
    "Poor quality",
    "Wrong goods sent",
    "Something is missing",
    "Damaged on the way",
    "Colour differs from the picture",
    "Changed their mind",
)
"""What buyers say most often: proposals, not a list to choose from."""


def kind_name(kind: Kind) -> str:
    return say(KINDS[kind])


def state_name(state: State) -> str:
    return say(STATES[state])


def move_name(case: Case, state: State) -> str:
    return say(EXCHANGED if case.kind is Kind.EXCHANGE and state is State.DONE else MOVES[state])


def check_name(check: str) -> str:
    return say(CHECKS[check])


def title(case: Case) -> str:
    """What tells one case of a card from the others."""
    return " · ".join((kind_name(case.kind), when(case.opened_at), state_name(case.state)))


def step_line(step: Step) -> str:
    what = say("Noted") if step.what == NOTED else state_name(State(step.what))
    return " · ".join(filter(None, (when(step.at), step.who, what)))


def in_words(refusal: Refused) -> Refused:
    """With the states by their names on screen."""
    facts = {name: state_name(State(str(f))) if f in list(State) else f for name, f in refusal.facts.items()}
    return Refused(refusal.reason, **facts)
