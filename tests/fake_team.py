"""A team's library in memory: what a desktop keeps for itself, and its copy of the releases."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime

from assistant.refusal import Refused
from assistant.scripts.rules import code_key
from assistant.team.content import Content, Key, Operation, Row, after, root_of, root_text
from assistant.team.memory import never_less
from assistant.team.ports import Draft, Progress, ReplicaState, Trust, unwatched
from assistant.team.release import Signed
from tests.fakes import Breakable

LONG_BEFORE = datetime.min.replace(tzinfo=UTC)


class FakeTeamStore(Breakable):
    """A `TeamStore`."""

    def __init__(self, trust: Trust | None = None) -> None:
        self.kept = trust
        self.changes: dict[Key, Draft] = {}
        self.outbox: dict[str, bytes] = {}

    def trust(self) -> Trust | None:
        return self.kept

    def keep(self, trust: Trust) -> None:
        self._writing()
        self.kept = never_less(self.kept, trust)

    def leave(self) -> None:
        self._writing()
        self.kept, self.changes, self.outbox = None, {}, {}

    def drafts(self) -> Sequence[Draft]:
        by_name = sorted(self.changes.values(), key=lambda draft: draft.key)
        return sorted(by_name, key=lambda draft: draft.changed_at or LONG_BEFORE, reverse=True)

    def put_drafts(self, drafts: Iterable[Draft], gone: Iterable[Key] = ()) -> None:
        self._writing()
        for key in gone:
            self.changes.pop(key, None)
        self.changes |= {draft.key: draft for draft in drafts}

    def waiting(self) -> Sequence[tuple[str, bytes]]:
        return list(self.outbox.items())

    def wait_to_send(self, id: str, raw: bytes) -> None:
        self._writing()
        self.outbox[id] = raw

    def sent(self, id: str) -> None:
        self._writing()
        self.outbox.pop(id, None)


class FakeReplica(Breakable):
    """A `Replica`. It does not look into the rows themselves: that is another room's."""

    def __init__(self) -> None:
        self._state: ReplicaState | None = None
        self._rows: dict[Key, Row] = {}
        self._releases: dict[str, Signed] = {}
        self.due = False

    def state(self) -> ReplicaState | None:
        return self._state

    def apply(
        self,
        release: Signed,
        operations: Iterable[Operation],
        *,
        whole: bool,
        progress: Progress = unwatched,
        over: Sequence[Signed] = (),
    ) -> int:
        self._writing()
        if not whole and self._state and self._state.hash == release.hash:
            return 0
        if not whole and (self._state is None or self._state.hash not in (*over, release)[0].manifest.deltas):
            raise Refused("team_damaged", what=release.hash)
        done = list(operations)
        rows = after({} if whole else self._rows, done)
        if not progress(len(done), len(done)):
            raise Refused("cancelled")
        manifest = release.manifest
        if (root_text(root_of(rows)), len(rows)) != (manifest.root, manifest.count):
            raise Refused("team_damaged", what=release.hash)
        self._rows = rows
        self._releases |= {each.hash: each for each in (*over, release)}
        self._state = ReplicaState(manifest.library, manifest.number, release.hash, manifest.root)
        return len(done)

    def content(self, progress: Progress = unwatched) -> Content:
        if not progress(len(self._rows), len(self._rows)):
            raise Refused("cancelled")
        return dict(self._rows)

    def rows(self, keys: Iterable[Key]) -> Content:
        return {key: self._rows[key] for key in keys if key in self._rows}

    def wanting(self, codes: Collection[str], hotkeys: Collection[str]) -> Content:
        scripts = {key: row for key, row in self._rows.items() if key[0] == "script"}
        return {k: row for k, row in scripts.items() if code_key(row["code"]) in codes or row["hotkey"] in hotkeys}

    def releases(self) -> Sequence[Signed]:
        return sorted(self._releases.values(), key=lambda each: each.manifest.number, reverse=True)

    def is_sound(self) -> bool:
        return self._state is None or root_text(root_of(self._rows)) == self._state.root

    def is_due(self, now: datetime) -> bool:
        return self.due

    def forget(self) -> None:
        self._writing()
        self._state, self._rows, self._releases = None, {}, {}

    def close(self) -> None:
        pass
