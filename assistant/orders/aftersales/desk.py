"""The verbs of after-sales: open a case for a card, look things over, move it on."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from assistant.orders.aftersales.case import CHECKS, NOTED, Case, Kind, State, Step, require_move
from assistant.orders.aftersales.ports import CaseStore
from assistant.orders.desk import utc_now
from assistant.refusal import Refused


class AfterSales:
    """They wait for the disk, and change a case as it is on file by then. `who` is written into its history. All raise
    the store's `Refused`, and "case_not_found" for an id that no case has."""

    def __init__(self, store: CaseStore, who: str = "", now: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._who = who
        self._now = now

    def start(self, card: str, kind: Kind, reason: str = "") -> Case:
        now = self._now()
        case = Case(card, kind, now, now, reason=reason, steps=(Step(now, self._who, State.OPEN),))
        self._store.put(case)
        return case

    def move(self, id: str, state: State) -> Case:
        """Raises `Refused("case_move_not_allowed")`, also when somebody else has moved it on meanwhile."""

        def moved(case: Case) -> Case:
            require_move(case, state)
            return self._stepped(replace(case, state=state), state)

        return self._store.revise(id, moved)

    def check(self, id: str, name: str, *, done: bool = True) -> Case:
        """Ticks one line of the checklist, or takes the tick back. Raises `Refused("case_check_unknown")`."""

        def ticked(case: Case) -> Case:
            if name not in CHECKS[case.kind]:
                raise Refused("case_check_unknown", name=name, names=", ".join(CHECKS[case.kind]))
            checked = case.checked | {name} if done else case.checked - {name}
            return replace(case, checked=checked, changed_at=self._now())

        return self._store.revise(id, ticked)

    def note(self, id: str, seen: Case, wanted: Case) -> Case:
        """Writes down what somebody changed of reason, note, refund, waybill and evidence in the case as he had `seen`
        it; the rest stays as it is on file."""
        fields = ("reason", "note", "refund", "waybill", "evidence")
        changes = {name: getattr(wanted, name) for name in fields if getattr(wanted, name) != getattr(seen, name)}
        return self._store.revise(id, lambda case: self._stepped(replace(case, **changes), NOTED))

    def get(self, id: str) -> Case:
        """By id, or by the beginning of one."""
        case = self._store.get(id)
        if case is None:
            raise Refused("case_not_found", id=id)
        return case

    def of_card(self, card: str) -> Sequence[Case]:
        """The latest first."""
        return self._store.of_card(card)

    def open(self) -> Sequence[Case]:
        """Those neither done nor refused, the longest waiting first."""
        return self._store.open()

    def open_cards(self) -> frozenset[str]:
        """The ids of the cards that have an open case."""
        return self._store.open_cards()

    def _stepped(self, case: Case, what: str) -> Case:
        now = self._now()
        return replace(
            case, changed_at=now, steps=(*_without_last_note(case.steps, what, self._who), Step(now, self._who, what))
        )


def _without_last_note(steps: tuple[Step, ...], what: str, who: str) -> tuple[Step, ...]:
    """Field after field filled in by one person is one line of the history, not five."""
    again = bool(steps) and what == NOTED == steps[-1].what and steps[-1].who == who
    return steps[:-1] if again else steps
