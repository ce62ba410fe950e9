"""A lead's choice where two have changed the same: the draft goes on from what the other one has published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from assistant.ids import new_id
from assistant.team.content import Kind
from assistant.team.differences import WHOLE
from assistant.team.ports import Draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.team.content import Row

Choice = Literal["ours", "theirs", "both"]


def settled(draft: Draft, theirs: Row | None, field: str, choice: Choice) -> Sequence[Draft]:
    """The draft after the choice, none when it is given up. Of "both" of a text, the other's stays where it is and ours
    goes on as a new script; lists are joined."""
    if field == WHOLE or theirs is None or draft.row is None:
        return [replace(draft, base=theirs)] if choice != "theirs" else []
    mine, other = draft.row.get(field), theirs.get(field)
    base = {**(draft.base or theirs), field: other}
    if choice == "both" and isinstance(mine, list) and isinstance(other, list):
        return [replace(draft, base=base, row={**draft.row, field: list(dict.fromkeys([*other, *mine]))})]
    if choice == "ours" or (choice == "both" and draft.kind != Kind.SCRIPT):
        return [replace(draft, base=base)]
    kept = replace(draft, base=base, row={**draft.row, field: other})
    return [kept] if choice == "theirs" else [kept, _beside(draft, draft.row)]


def _beside(draft: Draft, row: Row) -> Draft:
    """The same script once more; a code and a hotkey belong to one only."""
    return replace(draft, id=(fresh := new_id()), base=None, row={**row, "id": fresh, "code": "", "hotkey": ""})
