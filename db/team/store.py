"""What this desktop keeps for itself about its team: a `TeamStore`. Reading comes straight from SQLite."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.team.ports import Draft, Trust
from db.times import from_stamp

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from assistant.team.content import Key, Row
    from db.local import Local
    from db.team.store_writing import TeamWriting

TRUST_TEXTS = ("library", "name", "address", "certificate", "login", "channel", "own_key", "own_name")
TRUST_NUMBERS = ("keys_sequence", "highest")
TRUST = f"SELECT {', '.join((*TRUST_TEXTS, *TRUST_NUMBERS))}, keys, sequences, confirmed_at FROM team_trust"  # noqa: S608 - constants
DRAFTS = """
    SELECT kind, id, base, row, base_number, changed_at FROM team_drafts
    WHERE kind = coalesce(:kind, kind) ORDER BY changed_at DESC, kind, id
"""
WAITING = "SELECT id, raw FROM team_outbox ORDER BY rowid"


class Team:
    """Rows of `team_trust`, `team_drafts` and `team_outbox`."""

    def __init__(self, local: Local) -> None:
        self._local = local

    @cached_property
    def _rest(self) -> TeamWriting:
        from db.team.store_writing import TeamWriting

        return TeamWriting(self._local.engine)

    def trust(self) -> Trust | None:
        return self._local.quickly(read_trust, None)

    def drafts(self) -> Sequence[Draft]:
        return self.drafts_of(None)

    def drafts_of(self, kind: str | None) -> Sequence[Draft]:
        """Of one kind, or all: of scripts there may be many, which whoever asks for the rules does not read."""
        return self._local.quickly(lambda connection: _read_drafts(connection, kind), ())

    def waiting(self) -> Sequence[tuple[str, bytes]]:
        return self._local.quickly(lambda connection: connection.execute(WAITING).fetchall(), ())

    def keep(self, trust: Trust) -> None:
        self._rest.keep(trust)

    def leave(self) -> None:
        self._rest.leave()

    def put_drafts(self, drafts: Iterable[Draft], gone: Iterable[Key] = ()) -> None:
        self._rest.put_drafts(drafts, gone)

    def wait_to_send(self, id: str, raw: bytes) -> None:
        self._rest.wait_to_send(id, raw)

    def sent(self, id: str) -> None:
        self._rest.sent(id)


def read_trust(connection: sqlite3.Connection) -> Trust | None:
    row = connection.execute(TRUST).fetchone()
    if row is None:
        return None
    *plain, keys, sequences, confirmed = row
    return Trust(
        **dict(zip((*TRUST_TEXTS, *TRUST_NUMBERS), plain, strict=True)),
        keys=keys,
        sequences=json.loads(sequences),
        confirmed_at=from_stamp(confirmed),
    )


def _read_drafts(connection: sqlite3.Connection, of_kind: str | None) -> Sequence[Draft]:
    return [
        Draft(kind, which, _row(base), _row(row), number, from_stamp(changed))
        for kind, which, base, row, number, changed in connection.execute(DRAFTS, {"kind": of_kind})
    ]


def _row(text: str | None) -> Row | None:
    return None if text is None else json.loads(text)
