"""The verbs of after-sales: open a case for a card, look things over, move it on."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from assistant.orders.aftersales.case import CHECKS, Case, Kind, State, require_move
from assistant.orders.aftersales.ports import CaseStore
from assistant.orders.desk import utc_now


class AfterSales:
    """They wait for the disk. All raise the store's `Refused`."""

    def __init__(self, store: CaseStore, now: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._now = now

    def start(self, card: str, kind: Kind, reason: str = "") -> Case:
        now = self._now()
        return self._put(Case(card, kind, now, now, reason=reason))

    def move(self, case: Case, state: State) -> Case:
        """Raises `Refused("case_move_not_allowed")`."""
        require_move(case, state)
        return self._put(replace(case, state=state, changed_at=self._now()))

    def check(self, case: Case, name: str, *, done: bool = True) -> Case:
        """Ticks one line of the checklist, or takes the tick back; a line that is not on it is passed over."""
        if name not in CHECKS[case.kind]:
            return case
        checked = case.checked | {name} if done else case.checked - {name}
        return self._put(replace(case, checked=checked, changed_at=self._now()))

    def note(self, case: Case, *, note: str, refund: int | None = None, waybill: str = "") -> Case:
        return self._put(replace(case, note=note, refund=refund, waybill=waybill, changed_at=self._now()))

    def of_card(self, card: str) -> Sequence[Case]:
        return self._store.of_card(card)

    def open(self) -> Sequence[Case]:
        return self._store.open()

    def _put(self, case: Case) -> Case:
        self._store.put(case)
        return case
