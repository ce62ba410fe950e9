"""Writes what this desktop keeps about its team: the half of `db.team.store` that needs SQLAlchemy."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import and_, bindparam, delete
from sqlalchemy.dialects.sqlite import insert

from assistant.team.canonical import canonical
from assistant.team.content import Key, Row
from assistant.team.memory import never_less
from assistant.team.ports import Draft, Trust
from db.engine import Engine, raw
from db.tables import settings, team_drafts, team_outbox, team_trust
from db.team.order import KEY
from db.team.store import TRUST_NUMBERS, TRUST_TEXTS, read_trust
from db.times import to_stamp


class TeamWriting:
    """Each call is one transaction."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def keep(self, trust: Trust) -> None:
        new = insert(team_trust)
        change = new.on_conflict_do_update(["one"], set_={column.name: column for column in new.excluded})
        with self._engine().writing() as connection:
            kept = read_trust(raw(connection))
            connection.execute(change, _trust_row(never_less(kept, trust)))

    def leave(self) -> None:
        with self._engine().writing() as connection:
            for table in (team_trust, team_drafts, team_outbox):
                connection.execute(delete(table))
            connection.execute(delete(settings).where(settings.c.key == KEY))

    def put_drafts(self, drafts: Iterable[Draft], gone: Iterable[Key] = ()) -> None:
        new = insert(team_drafts)
        change = new.on_conflict_do_update(["kind", "id"], set_={column.name: column for column in new.excluded})
        this = and_(team_drafts.c.kind == bindparam("of"), team_drafts.c.id == bindparam("which"))
        with self._engine().writing() as connection:
            if dropped := [{"of": kind, "which": name} for kind, name in gone]:
                connection.execute(delete(team_drafts).where(this), dropped)
            if put := [_draft_row(draft) for draft in drafts]:
                connection.execute(change, put)

    def wait_to_send(self, id: str, raw: bytes) -> None:
        new = insert(team_outbox).values(id=id, raw=raw, at=to_stamp(datetime.now(UTC)))
        with self._engine().writing() as connection:
            connection.execute(new.on_conflict_do_update(["id"], set_={"raw": raw}))

    def sent(self, id: str) -> None:
        with self._engine().writing() as connection:
            connection.execute(delete(team_outbox).where(team_outbox.c.id == id))


def _trust_row(trust: Trust) -> dict[str, Any]:
    row = {name: getattr(trust, name) for name in (*TRUST_TEXTS, *TRUST_NUMBERS, "keys")}
    sequences = canonical(dict(trust.sequences)).decode()
    return row | {"one": 1, "sequences": sequences, "confirmed_at": to_stamp(trust.confirmed_at)}


def _draft_row(draft: Draft) -> dict[str, Any]:
    return {
        "kind": str(draft.kind),
        "id": draft.id,
        "base": _text(draft.base),
        "row": _text(draft.row),
        "base_number": draft.base_number,
        "changed_at": to_stamp(draft.changed_at),
    }


def _text(row: Row | None) -> str | None:
    return None if row is None else canonical(dict(row)).decode()
