"""Keeps after-sales cases behind the assistant's `CaseStore`."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, literal_column, select
from sqlalchemy.dialects.sqlite import insert

from assistant.orders.aftersales.case import ENDED, Case, Kind, State, Step
from assistant.refusal import Refused
from db.engine import Engine
from db.tables import after_sales
from db.times import from_stamp, to_stamp

PLAIN = ("id", "card", "reason", "note", "waybill", "refund")
RUNNING = after_sales.c.state.not_in([literal_column(f"'{state}'") for state in sorted(ENDED)])  # as the index has it
AFTER_EVERY_ID = "\U0010ffff"


class Cases:
    """Rows of `after_sales`."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def of_card(self, card: str) -> Sequence[Case]:
        newest_first = after_sales.c.opened_at.desc(), after_sales.c.id.desc()
        return self._read(select(after_sales).where(after_sales.c.card == card).order_by(*newest_first))

    def open(self) -> Sequence[Case]:
        return self._read(select(after_sales).where(RUNNING).order_by(after_sales.c.opened_at, after_sales.c.id))

    def open_cards(self) -> frozenset[str]:
        with self._engine().reading() as connection:
            return frozenset(connection.execute(select(after_sales.c.card).where(RUNNING)).scalars())

    def get(self, id: str) -> Case | None:
        beginning = after_sales.c.id >= id, after_sales.c.id < id + AFTER_EVERY_ID
        found = self._read(select(after_sales).where(after_sales.c.id == id)) or self._read(
            select(after_sales).where(*beginning).limit(2)
        )
        return found[0] if id and len(found) == 1 else None

    def put(self, case: Case) -> None:
        with self._engine().writing() as connection:
            _put(connection, case)

    def revise(self, id: str, edit: Callable[[Case], Case]) -> Case:
        with self._engine().writing() as connection:
            row = connection.execute(select(after_sales).where(after_sales.c.id == id)).mappings().first()
            if row is None:
                raise Refused("case_not_found", id=id)
            revised = edit(_case(row))
            _put(connection, revised)
            return revised

    def _read(self, query: Select[Any]) -> list[Case]:
        with self._engine().reading() as connection:
            return [_case(row) for row in connection.execute(query).mappings()]


def _put(connection: Connection, case: Case) -> None:
    row = {name: getattr(case, name) for name in PLAIN} | {"kind": case.kind.value, "state": case.state.value}
    row |= {"checked": "\n".join(sorted(case.checked)), "evidence": "\n".join(case.evidence)}
    row |= {"opened_at": to_stamp(case.opened_at), "changed_at": to_stamp(case.changed_at)}
    steps = [(to_stamp(step.at), step.who, step.what) for step in case.steps]
    row |= {"steps": json.dumps(steps, ensure_ascii=False)}
    connection.execute(insert(after_sales).values(row).on_conflict_do_update(["id"], set_=row))


def _case(row: RowMapping) -> Case:
    values: dict[str, Any] = {name: row[name] for name in PLAIN}
    values |= {name: from_stamp(row[name]) for name in ("opened_at", "changed_at")}
    values |= {"kind": Kind(row["kind"]), "state": State(row["state"])}
    values |= {"checked": frozenset(row["checked"].split()), "evidence": tuple(row["evidence"].splitlines())}
    steps = (Step(from_stamp(at), who, what) for at, who, what in json.loads(row["steps"]))
    return Case(**values, steps=tuple(steps))
