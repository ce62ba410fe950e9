"""What the next release stands on: the newest release of all, and those beside it that it must join.

Beside it there is one where two leads published into a folder in the same moment, and where a server was put back to an
older backup: then what this desktop runs is newer than all that the server has.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.scripts.rules import code_key
from assistant.team.canonical import name_of
from assistant.team.content import Kind, after
from assistant.team.doubled import wanted
from assistant.team.manifests import open_manifest, vouched_manifest
from assistant.team.merging import merge_row
from assistant.team.packing import unpack
from assistant.team.people import KeyList, Person, Role
from assistant.team.ports import Draft, unwatched
from assistant.team.release import Pointer, Signed
from assistant.team.stepping import Steps
from assistant.team.sync import follow, go, own_state, way_to
from assistant.team.watching import counted, stretch

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from assistant.team.content import Content, Key, Row
    from assistant.team.ports import Progress, Transport, Trust
    from assistant.team.seat import Seat

FURTHER_BACK = 100  # releases in which the last one that two heads share is looked for
WIDEST_GAP = 1000  # between the numbers of a release and its parent; a server takes no wider one


@dataclass(slots=True)
class Ground:
    """`head` is the newest release (None: there is none), `others` are those beside it. `contents` holds what was in
    them; of the head it is only there when this desktop runs something else."""

    number: int
    head: Signed | None
    others: tuple[Signed, ...] = ()
    contents: dict[str, Content] = field(default_factory=dict)
    _read: Content | None = None

    @property
    def parents(self) -> tuple[str, ...]:
        return tuple(each.hash for each in (self.head, *self.others) if each)

    def rows(self, seat: Seat, keys: Iterable[Key]) -> Content:
        """Of the head."""
        if self.head and self.head.hash in self.contents:
            content = self.contents[self.head.hash]
            return {key: content[key] for key in keys if key in content}
        return seat.replica.rows(keys) if self.head else {}

    def wanting(self, seat: Seat, content: Content) -> Content:
        """Scripts of the head with a code or a hotkey of this content's."""
        codes, hotkeys = wanted(content, "code"), wanted(content, "hotkey")
        if not (self.head and self.head.hash in self.contents):
            return seat.replica.wanting(codes, hotkeys) if self.head else {}
        there = {key: row for key, row in self.contents[self.head.hash].items() if key[0] == Kind.SCRIPT}
        return {k: row for k, row in there.items() if code_key(row["code"]) in codes or row["hotkey"] in hotkeys}

    def content(self, seat: Seat, progress: Progress = unwatched) -> Content:
        """Of the head, whole; it is read once."""
        if self.head and self.head.hash in self.contents:
            return self.contents[self.head.hash]
        if self._read is None:
            self._read = seat.replica.content(progress) if self.head else {}
        return self._read


def own_ground(seat: Seat, trust: Trust) -> Ground:
    """As far as this desktop knows, where nobody can be asked."""
    state = own_state(seat, trust)
    head = next((each for each in seat.replica.releases() if state and each.hash == state.hash), None)
    return Ground(max(trust.highest, state.number if state else 0) + 1, head)


def find_ground(
    seat: Seat, trust: Trust, keys: KeyList, transport: Transport, progress: Progress = unwatched
) -> Ground:
    """Pulls first; what an agent refuses there is for a lead to put right. What the releases beside the head have
    changed becomes drafts, but for what is a draft already: that is further."""
    try:
        follow(seat, trust, keys, transport, progress)
    except Refused as refusal:
        if refusal.reason not in ("team_older", "team_missing", "team_forged"):
            raise
    heads = _heads(transport, keys, {each.hash for each in seat.replica.releases()})
    if not heads:
        return own_ground(seat, trust)
    _catch_up(Steps(seat, transport, progress), seat, trust, keys, heads[0])
    ground = Ground(max(trust.highest, heads[0].manifest.number) + 1, heads[0])
    state = own_state(seat, trust)
    mine = next((each for each in seat.replica.releases() if state and each.hash == state.hash), None)
    if mine and mine.hash != heads[0].hash:
        ground.contents[heads[0].hash] = content_at(transport, keys, heads[0], progress)
        heads = [*heads, mine]
    _take_sides(seat, keys, transport, ground, heads)
    return ground


def _heads(transport: Transport, keys: KeyList, known: Collection[str]) -> list[Signed]:
    """Those that a lead of today has signed, and those that are `known`: who has signed them may have left since. The
    greatest number first, and of two the smaller hash: so everybody chooses alike."""
    found = {}
    for raw in transport.heads():
        try:
            is_known = name_of(raw) in known
            signed = vouched_manifest(raw) if is_known else open_manifest(raw, keys.publishers())
        except Refused as refusal:
            if refusal.reason == "team_program_old":
                raise
            continue
        if signed.manifest.library == keys.library:
            found[signed.hash] = signed
    return sorted(found.values(), key=lambda each: (-each.manifest.number, each.hash))


def _catch_up(steps: Steps, seat: Seat, trust: Trust, keys: KeyList, head: Signed) -> None:
    """To a head that no pointer names, as when somebody was cut off while publishing."""
    state = own_state(seat, trust)
    if state and (state.number > head.manifest.number or state.hash == head.hash):
        return
    pointer = Pointer(trust.library, trust.channel, 0, head.manifest.number, head.hash)
    go(steps, keys, pointer, state)


def _take_sides(seat: Seat, keys: KeyList, transport: Transport, ground: Ground, heads: Sequence[Signed]) -> None:
    if not (heads[1:] and {each.hash for each in heads[1:]} - _ancestors(heads)):
        return
    chain = chain_of(transport, heads[0])
    joined = _ancestors([*heads, *chain])
    beside = []
    for side in heads[1:]:
        if side.hash in joined:
            continue
        shared = _shared(chain, chain_of(transport, side, seat.replica.releases()))
        before = content_at(transport, keys, shared) if shared else {}
        now = _content_of(seat, transport, keys, side)
        ground.contents[side.hash] = now
        _adopt(seat, ground, shared.manifest.number if shared else 0, before, now)
        beside.append(side)
    ground.others = tuple(beside)
    ground.number = max(ground.number, *(each.manifest.number + 1 for each in heads))


def _adopt(seat: Seat, ground: Ground, number: int, before: Content, now: Content) -> None:
    known = {draft.key for draft in seat.store.drafts()}
    keys = {key for key in before.keys() | now.keys() if before.get(key) != now.get(key)} - known
    theirs = ground.rows(seat, keys)
    drafts = [
        Draft(*key, before.get(key), now.get(key), number, seat.now())
        for key in sorted(keys)
        if _says_something(key, before.get(key), now.get(key), theirs.get(key))
    ]
    seat.store.put_drafts(drafts)


def _says_something(key: Key, before: Row | None, now: Row | None, theirs: Row | None) -> bool:
    merged = merge_row(key, before, now, theirs)
    return merged.row != theirs or bool(merged.conflicts) or merged.kept


def _content_of(seat: Seat, transport: Transport, keys: KeyList, side: Signed) -> Content:
    state = seat.replica.state()
    return seat.replica.content() if state and state.hash == side.hash else content_at(transport, keys, side)


def content_at(transport: Transport, keys: KeyList, release: Signed, progress: Progress = unwatched) -> Content:
    """What a release held, in memory. A release whose hash was vouched for may be by somebody who has gone since."""
    keys = KeyList(keys.library, keys.sequence, (*keys.people, Person("", release.key, Role.LEAD)))
    pointer = Pointer(keys.library, "", 0, release.manifest.number, release.hash)
    content: Content = {}
    way = way_to(transport, keys, pointer, None)
    for taken, step in enumerate(way):
        operations = unpack(transport.object(step.part.name, step.part.size))
        told = stretch(progress, taken / len(way), (taken + 1) / len(way))
        rows = step.release.manifest.count if step.whole else 0
        content = after({} if step.whole else content, counted(operations, rows, told))
    return content


def chain_of(transport: Transport, head: Signed, known: Sequence[Signed] = ()) -> list[Signed]:
    """A release and its first parents, the newest first; what the place has lost is taken from what is known here."""
    by_hash = {each.hash: each for each in known}
    if head.hash not in by_hash:
        by_hash |= _fetched(transport, head.hash, head.manifest.number - FURTHER_BACK)
    chain = [head]
    while chain[-1].manifest.parents:
        hash_, number = chain[-1].manifest.parents[0], chain[-1].manifest.number
        if hash_ not in by_hash and len(chain) < FURTHER_BACK:
            by_hash |= _fetched(transport, hash_, number - WIDEST_GAP)
        if hash_ not in by_hash:
            break
        chain.append(by_hash[hash_])
    return chain


def _fetched(transport: Transport, hash: str, back_to: int) -> dict[str, Signed]:
    """From this release back, as far as the place has them."""
    try:
        raws = transport.manifests(hash, max(back_to, 0))
    except Refused as refusal:
        if refusal.reason != "team_missing":
            raise
        return {}
    return {each.hash: each for each in map(vouched_manifest, raws)}


def _ancestors(releases: Sequence[Signed]) -> set[str]:
    """The hashes of all that the first of them follows, as far as these releases tell."""
    by_hash = {each.hash: each for each in releases}
    found, open_ends = set[str](), [releases[0].hash]
    while open_ends:
        for parent in by_hash[open_ends.pop()].manifest.parents:
            if parent not in found:
                found.add(parent)
                open_ends += [parent] if parent in by_hash else []
    return found


def _shared(one: Sequence[Signed], other: Sequence[Signed]) -> Signed | None:
    """The newest release of both."""
    hashes = {each.hash for each in other}
    return next((each for each in one if each.hash in hashes), None)
