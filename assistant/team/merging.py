"""Joins two leads' work on one library, field by field; where both changed the same, a person has to choose."""

from dataclasses import dataclass
from typing import Any

from assistant.team.canonical import canonical
from assistant.team.content import Key, Kind, Row

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
class MergedRow:
    """None: it is deleted. Where there are conflicts the row holds one of both values, the same whoever merges."""

    row: Row | None
    conflicts: tuple[Conflict, ...] = ()
    kept: bool = False


def merge_row(key: Key, base: Row | None, ours: Row | None, theirs: Row | None) -> MergedRow:
    """What both have made of `base`; None where it is not there. Swapping them swaps the sides of the conflicts and
    nothing else.

    What one side alone has changed, added or deleted is taken over; the same change is one; changes to different fields
    are joined. A row that one has changed and the other deleted stays, and is said to be `kept`.
    """
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
