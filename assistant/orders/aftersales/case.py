"""An after-sales case: what the buyer wants, how far it is, and what has been looked at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from assistant.ids import new_id
from assistant.refusal import Refused


class Kind(StrEnum):
    """What the buyer wants."""

    REFUND = "refund"  # money back, the goods stay or were never sent
    RETURN = "return"
    EXCHANGE = "exchange"


class State(StrEnum):
    """How far it is."""

    OPEN = "open"
    AGREED = "agreed"  # with the buyer: what is done, who pays the post
    UNDER_WAY = "under_way"  # the goods are on their way back
    ARRIVED = "arrived"  # here, and looked over
    DONE = "done"  # paid back, or the new one sent
    REFUSED = "refused"


MOVES: Mapping[Kind, Mapping[State, tuple[State, ...]]] = {
    Kind.REFUND: {State.OPEN: (State.AGREED, State.REFUSED), State.AGREED: (State.DONE, State.REFUSED)},
    Kind.RETURN: {
        State.OPEN: (State.AGREED, State.REFUSED),
        State.AGREED: (State.UNDER_WAY, State.REFUSED),
        State.UNDER_WAY: (State.ARRIVED,),
        State.ARRIVED: (State.DONE, State.REFUSED),
    },
}
"""The moves of each kind, the usual next one first; an exchange goes the way of a return."""

CHECKS: Mapping[Kind, tuple[str, ...]] = {
    Kind.REFUND: ("evidence", "amount"),
    Kind.RETURN: ("time_limit", "packing", "parts", "tags", "unworn", "evidence", "postage"),
    Kind.EXCHANGE: ("time_limit", "packing", "parts", "tags", "unworn", "stock", "postage"),
}
"""The trade's checklist: complete packing, parts and tags, neither worn nor washed, within the time, with photos."""


ENDED = frozenset({State.DONE, State.REFUSED})


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a case's history: `what` is the state it went to, or `NOTED`."""

    at: datetime
    who: str
    what: str


NOTED = "noted"  # what was agreed, paid or sent was written down anew


@dataclass(frozen=True, slots=True)
class Case:
    """`card` is the id of the order card. `checked` are names out of CHECKS; `refund` in fen; `waybill` of the parcel
    on its way back. `evidence` are the names of photos, or what they show: the photos stay where they are. `steps`
    are what was done, oldest first."""

    card: str
    kind: Kind
    opened_at: datetime
    changed_at: datetime
    state: State = State.OPEN
    reason: str = ""
    checked: frozenset[str] = frozenset()
    note: str = ""
    waybill: str = ""
    refund: int | None = None
    id: str = field(default_factory=new_id)
    evidence: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def ended(self) -> bool:
        return self.state in ENDED

    @property
    def open_checks(self) -> tuple[str, ...]:
        return tuple(check for check in CHECKS[self.kind] if check not in self.checked)


def moves(case: Case) -> tuple[State, ...]:
    table = MOVES.get(case.kind, MOVES[Kind.RETURN])
    return table.get(case.state, ())


def require_move(case: Case, state: State) -> None:
    """Raises `Refused("case_move_not_allowed", old, new)`."""
    if state not in moves(case):
        raise Refused("case_move_not_allowed", old=case.state.value, new=state.value)
