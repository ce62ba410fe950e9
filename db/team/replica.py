"""The copy of the team's library on this machine: the assistant's `Replica` over `team.db`."""

import secrets
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import TypeVar

from assistant.refusal import Refused
from assistant.team.content import MODULUS, Content, Key, Kind, Operation, root_text, row_sum
from assistant.team.manifests import vouched_manifest
from assistant.team.ports import Progress, ReplicaState, unwatched
from assistant.team.release import Signed
from assistant.team.watching import counted
from db.team import copy_rows
from db.team.applying import Applying
from db.team.copy_file import CopyFile
from db.team.wanted import CODE, HOTKEY, holders

T = TypeVar("T")

STATE = "SELECT library, number, hash, root FROM team_state"
RELEASES = "SELECT raw FROM team_releases ORDER BY number DESC, hash"
MADE = "SELECT made FROM team_state"
PROVED_FOR = timedelta(days=1)
EVERYTHING = ("team_scripts", "team_rows", "team_gone", "team_releases", "team_state")


class TeamReplica:
    """Reading is as of one moment and waits for no release that is being applied."""

    def __init__(self, folder: Path, applied: Callable[[], None] = lambda: None) -> None:
        """`applied` is called after each release, when it is there."""
        self._file = CopyFile(folder)
        self._proved = folder / "team.proved"
        self._applied = applied
        self._one_at_a_time = Lock()

    def state(self) -> ReplicaState | None:
        return self._file.read(_state, None)

    def apply(
        self,
        release: Signed,
        operations: Iterable[Operation],
        *,
        whole: bool,
        progress: Progress,
        over: Sequence[Signed] = (),
    ) -> int:
        """A release that is there already, because another process has applied it meanwhile, is not applied twice."""
        with self._one_at_a_time, self._writing() as connection:
            state = _state(connection)
            if not whole and state and state.hash == release.hash:
                return 0
            if not whole and (state is None or state.hash not in (*over, release)[0].manifest.deltas):
                raise Refused("team_damaged", what=release.hash[:12])
            applying = Applying(connection, release, whole=whole, root=int(state.root, 16) if state else 0)
            applying.run(operations, progress)
            _write_state(connection, release, over, anew=state is None or state.hash == release.hash)
        if whole:
            self._note_proved()
        self._applied()
        return applying.done

    def content(self, progress: Progress = unwatched) -> Content:
        def read(connection: sqlite3.Connection) -> Content:
            return dict(counted(copy_rows.all_rows(connection), copy_rows.count(connection), progress))

        return self._certainly(read, {})

    def rows(self, keys: Iterable[Key]) -> Content:
        wanted = list(keys)
        return self._certainly(lambda connection: dict(copy_rows.rows_of(connection, wanted)), {})

    def wanting(self, codes: Collection[str], hotkeys: Collection[str]) -> Content:
        def read(connection: sqlite3.Connection) -> Content:
            held = (*holders(connection, CODE, codes), *holders(connection, HOTKEY, hotkeys))
            return dict(copy_rows.rows_of(connection, {(Kind.SCRIPT.value, script) for _, script in held}))

        return self._certainly(read, {})

    def releases(self) -> Sequence[Signed]:
        return self._certainly(
            lambda connection: [vouched_manifest(raw) for (raw,) in connection.execute(RELEASES)], []
        )

    def is_sound(self) -> bool:
        if not self._file.read(_is_whole, nothing=True):
            self._file.suspect()
        sound = self._file.read(_adds_up, nothing=True) and not self._file.is_suspect()
        if sound and self._file.path.exists():
            self._note_proved()
        return sound

    def is_due(self, now: datetime) -> bool:
        try:
            before = datetime.fromtimestamp(self._proved.stat().st_mtime, UTC)
        except OSError:
            return True
        return not timedelta(0) <= now - before < PROVED_FOR

    def forget(self) -> None:
        with self._one_at_a_time, self._writing() as connection:
            for table in EVERYTHING:
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 - constants

    def close(self) -> None:
        """Nothing stays open between two calls."""

    def _note_proved(self) -> None:
        with suppress(OSError):  # then it is done once more
            self._proved.touch(mode=0o600)

    def _certainly(self, read: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """Whoever compares must not take a damaged copy for an empty one."""
        found = self._file.read(read, nothing)
        if self._file.is_suspect():
            raise Refused("team_copy_damaged")
        return found

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._file.writing() as connection:
                yield connection
        except Refused as refusal:
            if refusal.reason != "database_damaged":
                raise
            self._file.suspect()
            raise Refused("team_copy_damaged") from refusal


def _state(connection: sqlite3.Connection) -> ReplicaState | None:
    row = connection.execute(STATE).fetchone()
    return ReplicaState(*row) if row else None


def _write_state(connection: sqlite3.Connection, release: Signed, over: Sequence[Signed], *, anew: bool) -> None:
    """`anew`: there was nothing, or nothing that was right."""
    manifest = release.manifest
    made = secrets.randbits(62) if anew else connection.execute(MADE).fetchone()[0]
    connection.execute("DELETE FROM team_state")
    state = [manifest.library, manifest.number, release.hash, manifest.root, made]
    connection.execute("INSERT INTO team_state (library, number, hash, root, made) VALUES (?, ?, ?, ?, ?)", state)
    seen = [(each.hash, each.manifest.number, each.raw) for each in (*over, release)]
    connection.executemany("INSERT OR REPLACE INTO team_releases (hash, number, raw) VALUES (?, ?, ?)", seen)


def _is_whole(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong in the file (https://www.sqlite.org/pragma.html#pragma_quick_check)."""
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")


def _adds_up(connection: sqlite3.Connection) -> bool:
    state = _state(connection)
    root = sum(row_sum(kind, row) for (kind, _), row in copy_rows.all_rows(connection)) % MODULUS
    return root_text(root) == (state.root if state else root_text(0))
