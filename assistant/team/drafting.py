"""A lead's drafts: changes to what is the team's, kept on this computer until they are published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.ids import new_id
from assistant.refusal import Refused
from assistant.scripts.rules import accepted
from assistant.team.content import Kind
from assistant.team.ports import Draft

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from assistant.scripts.script import Draft as ScriptDraft
    from assistant.team.content import Key, Row
    from assistant.team.seat import Seat


def draft_scripts(
    seat: Seat, put: Mapping[str, ScriptDraft], new: Iterable[ScriptDraft], gone: Iterable[str]
) -> Sequence[str]:
    """Notes what shall become of scripts, and answers the ids of the new ones. Raises `Refused` with the reasons of
    `scripts/rules.py`, or "script_unknown" for one that the team does not have; then nothing is noted."""
    from assistant.team.rows import script_row

    seat.trust()
    fresh = {new_id(): draft for draft in new}
    rows: dict[Key, Row | None] = {
        (Kind.SCRIPT, script): script_row(script, accepted(draft)) for script, draft in {**put, **fresh}.items()
    }
    rows |= {(Kind.SCRIPT, script): None for script in gone}
    rows |= places(row["category"] for row in rows.values() if row)
    note(seat, rows, may_be_new={(Kind.SCRIPT, script) for script in fresh})
    return list(fresh)


def draft_order(seat: Seat, siblings: Sequence[str]) -> None:
    """Notes that the team's categories among these shall stand in this order."""
    seat.trust()
    keys = [(Kind.CATEGORY.value, path) for path in siblings]
    published = seat.replica.rows(keys)
    drafted = {draft.key: draft.row for draft in seat.store.drafts()}
    rows = {
        key: {"id": key[1], "position": place}
        for place, key in enumerate(keys)
        if drafted.get(key, published.get(key)) is not None
    }
    _note(seat, rows)


def note(seat: Seat, rows: Mapping[Key, Row | None], may_be_new: Collection[Key] = ()) -> None:
    """Drafts of these rows. A draft that is there keeps the base on which it was begun; one that would change nothing
    goes."""
    there = {*seat.replica.rows(rows), *(draft.key for draft in seat.store.drafts())}
    if any(key[0] == Kind.SCRIPT and key not in there and key not in may_be_new for key in rows):
        raise Refused("script_unknown")
    _note(seat, {key: row for key, row in rows.items() if not (key[0] == Kind.CATEGORY and row and key in there)})


def _note(seat: Seat, rows: Mapping[Key, Row | None]) -> None:
    state = seat.replica.state()
    number = state.number if state else 0
    published = seat.replica.rows(rows)
    known = {draft.key: draft for draft in seat.store.drafts()}
    drafts, gone = [], []
    for key, row in rows.items():
        begun = known.get(key) or Draft(*key, published.get(key), None, number)
        if row == begun.base:
            gone.append(key)
        else:
            drafts.append(replace(begun, row=row, changed_at=seat.now()))
    seat.store.put_drafts(drafts, gone)


def discard(seat: Seat, keys: Collection[Key]) -> Sequence[Draft]:
    """A category goes with the last draft that has needed it. Answers the drafts that are given up."""
    drafts = seat.store.drafts()
    left = [draft for draft in drafts if draft.key not in keys]
    needed = {path for draft in left if draft.row for path in paths_of(str(draft.row.get("category", "")))}
    idle = {draft.key for draft in left if draft.kind == Kind.CATEGORY and not draft.base and draft.id not in needed}
    gone = [draft for draft in drafts if draft.key in idle or draft.key in keys]
    seat.store.put_drafts((), [draft.key for draft in gone])
    own = [draft for draft in seat.own_drafts() if draft.key in keys and draft not in gone]
    seat.forget_own([draft.key for draft in own])
    return [*gone, *own]


def all_drafts(seat: Seat) -> Sequence[Draft]:
    """The newest first, each row once: what is drafted here goes before what only differs in the own tables."""
    drafts = {draft.key: draft for draft in seat.store.drafts()}
    return [*drafts.values(), *(draft for draft in seat.own_drafts() if draft.key not in drafts)]


def drafted(seat: Seat, name: str) -> tuple[str, ScriptDraft] | None:
    from assistant.team.rows import script_of

    for draft in seat.store.drafts():
        if draft.kind == Kind.SCRIPT and draft.row and name and name in (draft.id, draft.row["code"]):
            return draft.id, script_of(draft.row)
    return None


def places(paths: Iterable[str]) -> dict[Key, Row]:
    """Rows of the categories that scripts are filed under, in case the team does not have them."""
    return {(Kind.CATEGORY, path): {"id": path, "position": 0} for category in paths for path in paths_of(category)}


def paths_of(category: str) -> list[str]:
    """ "物流/发货" as "物流" and "物流/发货"."""
    names = category.split("/") if category else []
    return ["/".join(names[: end + 1]) for end in range(len(names))]
