"""One release into the rows of `team.db`, inside one transaction: what changed, and whether it adds up to its root."""

import sqlite3
from collections.abc import Iterable

from assistant.refusal import Refused
from assistant.team.content import MODULUS, Key, Operation, Put, Row, root_text, row_sum
from assistant.team.ports import Progress
from assistant.team.release import Signed
from assistant.team.rows import checked_row
from db.team import copy_rows
from db.team.copy_file import drop_indexes, make_indexes
from db.team.copy_rows import Written

AT_ONCE = 2_000  # rows between two looks at whether somebody cancelled
SUM_BYTES = 32
NOTHING = (b"", 0)
CAME = """
    DELETE FROM team_gone WHERE (kind, id) IN (
        SELECT 'script', id FROM team_scripts WHERE number = :number
        UNION ALL SELECT kind, id FROM team_rows WHERE number = :number
    )
"""


class Applying:
    """The way of one release into the tables; whoever made it ends the transaction."""

    def __init__(self, connection: sqlite3.Connection, release: Signed, *, whole: bool, root: int) -> None:
        """`root` is that of the rows that are there; a whole release does not ask for it."""
        self._connection = connection
        self._release = release
        self._number = release.manifest.number
        self._root = 0 if whole else root
        self._before: dict[Key, tuple[bytes, int]] | None = self._emptied() if whole else None
        self._put: dict[Key, Row] = {}
        self._gone: list[Key] = []
        self.done = 0

    def run(self, operations: Iterable[Operation], progress: Progress) -> None:
        all_there_are = self._release.manifest.count if self._before is not None else 0
        for operation in operations:
            self._take(operation)
            self.done += 1
            if self.done % AT_ONCE == 0:
                self._write()
                if not progress(self.done, max(self.done, all_there_are)):
                    raise Refused("cancelled")
        self._write()
        if self._before is not None:
            make_indexes(self._connection)
        self._bury()
        self._prove()
        if not progress(self.done, self.done):
            raise Refused("cancelled")

    def _take(self, operation: Operation) -> None:
        key = operation.key
        if key in self._put:
            self._write()
        if isinstance(operation, Put):
            self._put[key] = checked_row(operation.kind, operation.row)
        elif self._before is None:
            self._write()
            self._gone.append(key)
            self._subtract([key])
            copy_rows.drop(self._connection, [key])
        else:
            self._damaged()  # nothing can go from nothing

    def _write(self) -> None:
        if not self._put:
            return
        if self._before is None:
            self._subtract(self._put)
        copy_rows.put(self._connection, [self._written(key, row) for key, row in self._put.items()])
        self._put = {}

    def _written(self, key: Key, row: Row) -> Written:
        share = row_sum(key[0], row)
        self._root += share
        kept = share.to_bytes(SUM_BYTES, "big")
        before, number = self._before.pop(key, NOTHING) if self._before else NOTHING
        return key, row, kept, number if before == kept else self._number

    def _subtract(self, keys: Iterable[Key]) -> None:
        for share in copy_rows.sums_of(self._connection, keys):
            self._root -= int.from_bytes(share, "big")

    def _emptied(self) -> dict[Key, tuple[bytes, int]]:
        """What was there, with its sums as they are: a row that is the same now has not changed. The indexes come back
        when all rows are there: made in one go they cost a third less."""
        numbers = copy_rows.numbers(self._connection)
        rows = copy_rows.all_rows(self._connection)
        before = {key: (row_sum(key[0], row).to_bytes(SUM_BYTES, "big"), numbers[key]) for key, row in rows}
        drop_indexes(self._connection)
        copy_rows.drop_all(self._connection)
        return before

    def _bury(self) -> None:
        """Writes down what went, for those who ask what is different."""
        gone = self._gone if self._before is None else list(self._before)
        bury = "INSERT OR REPLACE INTO team_gone (kind, id, number) VALUES (?, ?, ?)"
        self._connection.executemany(bury, ((*key, self._number) for key in gone))
        self._connection.execute(CAME, {"number": self._number})

    def _prove(self) -> None:
        manifest = self._release.manifest
        if root_text(self._root % MODULUS) != manifest.root or copy_rows.count(self._connection) != manifest.count:
            self._damaged()

    def _damaged(self) -> None:
        raise Refused("team_damaged", what=self._release.hash[:12])
