"""What the next release stands on: the newest release of all, and those beside it that it must join.

Beside it there is one where two leads published into a folder in the same moment, and where a server was put back to an
older backup: then what this desktop runs is newer than all that the server has.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.scripts.rules import code_key
from assistant.team.beside import Beside
from assistant.team.canonical import name_of
from assistant.team.content import Kind, after
from assistant.team.doubled import wanted
from assistant.team.lineage import Lineage
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
    from collections.abc import Collection, Mapping, Sequence

    from assistant.team.content import Content, Key, Row
    from assistant.team.ports import Progress, Transport, Trust
    from assistant.team.seat import Seat

DEEPEST = 8  # times in a row that two leads have joined the same two releases at once


@dataclass(slots=True)
class Ground:
    """`head` is the newest release (None: there is none), `others` are those beside it. `contents` holds what was in
    them; of the head it is only there when this desktop runs something else. `joined` are rows with what the others
    have changed, where a draft stands in the way of that becoming one; None: the row goes."""

    number: int
    head: Signed | None
    others: tuple[Signed, ...] = ()
    contents: dict[str, Content] = field(default_factory=dict)
    joined: dict[Key, Row | None] = field(default_factory=dict)
    _read: Content | None = None

    @property
    def parents(self) -> tuple[str, ...]:
        return tuple(each.hash for each in (self.head, *self.others) if each)

    def rows(self, seat: Seat, keys: Collection[Key]) -> Content:
        """Of the head, and what was joined to it."""
        if self.head and self.head.hash in self.contents:
            content = self.contents[self.head.hash]
            rows = {key: content[key] for key in keys if key in content}
        else:
            rows = dict(seat.replica.rows(keys)) if self.head else {}
        return _with(rows, {key: self.joined[key] for key in keys if key in self.joined})

    def whole(self, seat: Seat, progress: Progress = unwatched) -> Content:
        """Of the head, and what was joined to it."""
        content = self.content(seat, progress)
        return _with(content, self.joined) if self.joined else content

    def wanting(self, seat: Seat, content: Content) -> Content:
        """Scripts of the head with a code or a hotkey of this content's."""
        codes, hotkeys = wanted(content, "code"), wanted(content, "hotkey")
        if not (self.head and self.head.hash in self.contents):
            return seat.replica.wanting(codes, hotkeys) if self.head else {}
        there = {key: row for key, row in self.contents[self.head.hash].items() if key[0] == Kind.SCRIPT}
        return {k: row for k, row in there.items() if code_key(row["code"]) in codes or row["hotkey"] in hotkeys}

    def content(self, seat: Seat, progress: Progress = unwatched) -> Content:
        """Of the head alone, as it was signed; it is read once."""
        if self.head and self.head.hash in self.contents:
            return self.contents[self.head.hash]
        if self._read is None:
            self._read = seat.replica.content(progress) if self.head else {}
        return self._read


def _with(content: Content, changed: Mapping[Key, Row | None]) -> Content:
    new = {**content, **changed}
    return {key: row for key, row in new.items() if row is not None}


def own_ground(seat: Seat, trust: Trust) -> Ground:
    """As far as this desktop knows, where nobody can be asked."""
    state = own_state(seat, trust)
    head = next((each for each in seat.replica.releases() if state and each.hash == state.hash), None)
    return Ground(max(trust.highest, state.number if state else 0) + 1, head)


def find_ground(
    seat: Seat, trust: Trust, keys: KeyList, transport: Transport, progress: Progress = unwatched
) -> Ground:
    """Pulls first; what an agent refuses there is for a lead to put right. What the releases beside the head have
    changed becomes drafts, and where there is a draft already, it meets that: see `Beside`."""
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
    lineage = Lineage(transport, seat.replica.releases())
    head = lineage.of(heads[0])
    followed, beside = set(head), []
    for side in sorted(heads[1:], key=lambda each: -each.manifest.number):
        if side.hash in followed:
            continue
        family = lineage.of(side)
        followed |= family.keys()
        shared = lineage.last_shared(head, family)
        ground.contents[side.hash] = now = _content_of(seat, transport, keys, side)
        number = shared[0].manifest.number if shared else 0
        _adopt(seat, ground, number, _begun(transport, keys, lineage, shared), now)
        beside.append(side)
    ground.others = tuple(beside)
    ground.number = max(ground.number, *(each.manifest.number + 1 for each in heads))


def _begun(
    transport: Transport, keys: KeyList, lineage: Lineage, shared: Sequence[Signed], deep: int = DEEPEST
) -> Content:
    """What two releases began with: the last one that they share, or what the last ones come to together."""
    content: Content = _last_there(transport, keys, lineage, shared[0]) if shared else {}
    for each in shared[1:] if deep else ():
        before = lineage.last_shared(lineage.of(shared[0]), lineage.of(each))
        base = _begun(transport, keys, lineage, before, deep - 1)
        other = _last_there(transport, keys, lineage, each)
        changed = [key for key in base.keys() | other.keys() if base.get(key) != other.get(key)]
        content = _with(
            content, {key: merge_row(key, base.get(key), content.get(key), other.get(key)).row for key in changed}
        )
    return content


def _last_there(transport: Transport, keys: KeyList, lineage: Lineage, release: Signed) -> Content:
    """What it held, or the nearest before it that the place still has all of, as one that was put back to a backup may
    have lost it: from an older beginning more is asked of a person, and nothing is lost."""
    for each in sorted(lineage.of(release).values(), key=lambda each: -each.manifest.number):
        try:
            return content_at(transport, keys, each)
        except Refused as refusal:
            if refusal.reason != "team_missing":
                raise
    return {}


def _adopt(seat: Seat, ground: Ground, number: int, before: Content, now: Content) -> None:
    known = {draft.key: draft for draft in seat.store.drafts()}
    keys = sorted(key for key in before.keys() | now.keys() if before.get(key) != now.get(key))
    newest = ground.rows(seat, keys)
    drafts = []
    for each in (Beside(key, before.get(key), newest.get(key), now.get(key)) for key in keys):
        draft = known.get(each.key)
        if draft is None:
            fresh = Draft(*each.key, each.before, each.other, number, seat.now())
            drafts += [fresh] if each.says_something else []
        elif (draft.base, draft.row) != (each.before, each.other):
            ground.joined[each.key] = each.joined()
            drafts.append(each.asked(draft, number))
    seat.store.put_drafts([draft for draft in drafts if draft != known.get(draft.key)])


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
