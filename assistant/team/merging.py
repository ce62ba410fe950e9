"""Joins two leads' work on one library, field by field; where both changed the same, a person has to choose."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from assistant.team.canonical import canonical
from assistant.team.content import Content, Key, Kind, Row
from assistant.team.doubled import doubled

GREATER_WINS = frozenset({(Kind.CATEGORY.value, "position")})  # two orders of the same things are no conflict


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field that both have changed, and otherwise. `base` is what stood there before, None where the row is new."""

    key: Key
    field: str
    base: Any
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that one side has deleted and that stays: the other one has changed it, or uses it."""

    key: Key
    why: Literal["changed", "used"]


@dataclass(frozen=True, slots=True)
class MergedRow:
    """None: it is deleted. Where there are conflicts the row holds one of both values, the same whoever merges."""

    row: Row | None
    conflicts: tuple[Conflict, ...] = ()
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Merged:
    """`freed` are scripts that go on without the code or the hotkey (the field) which another script has by now."""

    content: Content
    conflicts: tuple[Conflict, ...] = ()
    kept: tuple[Kept, ...] = ()
    freed: tuple[tuple[Key, str], ...] = ()


def merge(base: Content, ours: Content, theirs: Content) -> Merged:
    """What both have made of `base`. Swapping them swaps the sides of the conflicts and nothing else.

    What one side alone has changed, added or deleted is taken over; the same change is one; of a row the changes to
    different fields are joined. A row that one has changed and the other deleted stays, and so does a category that
    is still used; both are named in `kept`.
    """
    if ours in (base, theirs):
        return Merged(theirs)
    if theirs == base:
        return Merged(ours)
    content, conflicts, kept = dict(ours), list[Conflict](), list[Kept]()
    for key in sorted(_touched(base, theirs)):
        merged = merge_row(key, base.get(key), ours.get(key), theirs.get(key))
        conflicts.extend(merged.conflicts)
        if merged.kept:
            kept.append(Kept(key, "changed"))
        if merged.row is None:
            content.pop(key, None)
        else:
            content[key] = merged.row
    for key, row in list(_still_used(content, ours, theirs)):
        content[key] = row
        kept.append(Kept(key, "used"))
    freed = tuple(doubled(content))
    for key, name in freed:
        content[key] = {**content[key], name: ""}
    return Merged(content, tuple(conflicts), tuple(kept), freed)


def merge_row(key: Key, base: Row | None, ours: Row | None, theirs: Row | None) -> MergedRow:
    """One row of `merge`; None where it is not there."""
    if theirs in (ours, base):
        return MergedRow(ours)
    if ours == base:
        return MergedRow(theirs)
    if ours is None or theirs is None:
        there = ours or theirs
        moved = base is not None and there is not None and _is_only_moved(key, base, there)
        return MergedRow(None) if moved else MergedRow(there, kept=True)
    row, conflicts = dict[str, Any](), list[Conflict]()
    for name in sorted(ours.keys() | theirs.keys()):
        before, mine, other = (side.get(name) if side else None for side in (base, ours, theirs))
        row[name], both = _field(key, name, before, mine, other)
        if both:
            conflicts.append(Conflict(key, name, before, mine, other))
    return MergedRow(row, tuple(conflicts))


def _field(key: Key, name: str, before: Any, mine: Any, other: Any) -> tuple[Any, bool]:
    """The value, and whether both have changed it and otherwise."""
    if other in (mine, before):
        return mine, False
    if mine == before:
        return other, False
    if (key[0], name) in GREATER_WINS:
        return max(mine, other), False
    return max(mine, other, key=canonical), True


def _is_only_moved(key: Key, base: Row, row: Row) -> bool:
    """Whoever orders the neighbours of a thing does not want it back that another one has deleted."""
    return all(base.get(name) == value or (key[0], name) in GREATER_WINS for name, value in row.items())


def _touched(base: Content, theirs: Content) -> set[Key]:
    """The keys where `theirs` has something to say; the rest is as ours has it."""
    changed = {key for key, row in theirs.items() if (before := base.get(key)) is not row and before != row}
    return changed | (base.keys() - theirs.keys())


def _still_used(content: Content, ours: Content, theirs: Content) -> Iterator[tuple[Key, Row]]:
    """Categories that one side has deleted while a script lies in them."""
    for path in sorted(_used(content)):
        key = (Kind.CATEGORY.value, path)
        there = [side[key] for side in (ours, theirs) if key in side]
        if there and key not in content:
            yield key, max(there, key=canonical)


def _used(content: Mapping[Key, Row]) -> set[str]:
    paths = {row["category"] for (kind, _), row in content.items() if kind == Kind.SCRIPT}
    return (paths | {path.rpartition("/")[0] for path in paths}) - {""}
