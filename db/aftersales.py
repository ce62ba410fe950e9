"""Keeps after-sales cases behind the assistant's `CaseStore`."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import RowMapping, Select, select
from sqlalchemy.dialects.sqlite import insert

from assistant.orders.aftersales.case import Case, Kind, State
from db.engine import Engine
from db.tables import after_sales
from db.times import from_stamp, to_stamp

PLAIN = ("id", "card", "reason", "note", "waybill", "refund")
ENDED = (State.DONE.value, State.REFUSED.value)


class Cases:
    """Rows of `after_sales`."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def of_card(self, card: str) -> Sequence[Case]:
        newest_first = after_sales.c.opened_at.desc(), after_sales.c.id.desc()
        return self._read(select(after_sales).where(after_sales.c.card == card).order_by(*newest_first))

    def open(self) -> Sequence[Case]:
        running = after_sales.c.state.not_in(ENDED)
        return self._read(select(after_sales).where(running).order_by(after_sales.c.opened_at, after_sales.c.id))

    def put(self, case: Case) -> None:
        row = {name: getattr(case, name) for name in PLAIN} | {"kind": case.kind.value, "state": case.state.value}
        row |= {"checked": "\n".join(sorted(case.checked))}
        row |= {"opened_at": to_stamp(case.opened_at), "changed_at": to_stamp(case.changed_at)}
        with self._engine().writing() as connection:
            connection.execute(insert(after_sales).values(row).on_conflict_do_update(["id"], set_=row))

    def _read(self, query: Select[Any]) -> list[Case]:
        with self._engine().reading() as connection:
            return [_case(row) for row in connection.execute(query).mappings()]


def _case(row: RowMapping) -> Case:
    values: dict[str, Any] = {name: row[name] for name in PLAIN}
    values |= {name: from_stamp(row[name]) for name in ("opened_at", "changed_at")}
    return Case(kind=Kind(row["kind"]), state=State(row["state"]), checked=frozenset(row["checked"].split()), **values)
