"""What a draft makes of the newest release: the row as it would be published, and what a lead must know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.content import Kind
from assistant.team.merging import merge_row
from assistant.team.news import title_of
from assistant.team.review import Difference

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from assistant.compliance.verdict import Verdict
    from assistant.team.content import Row
    from assistant.team.ports import Draft

WHOLE = ""  # the name of a conflict about whether the row is there at all


def weighed(draft: Draft, theirs: Row | None, check: Callable[[Row], Verdict]) -> Difference:
    """`ours` of the answer is what would be published; in a field with a conflict it is the draft's."""
    merged = merge_row(draft.key, draft.base, draft.row, theirs)
    row = draft.row if merged.kept else merged.row
    if row is not None:
        row = {**row, **{conflict.field: conflict.ours for conflict in merged.conflicts}}
    conflicts = (WHOLE,) if merged.kept else tuple(conflict.field for conflict in merged.conflicts)
    is_script = draft.kind == Kind.SCRIPT and row is not None
    return Difference(
        draft.key,
        title_of(draft.key, row or theirs or draft.base or {}),
        draft.base,
        row,
        theirs,
        changed_fields(theirs, row),
        conflicts,
        check(row) if is_script and row else None,
        last_day(row) if is_script and row else None,
    )


def changed_fields(old: Row | None, new: Row | None) -> tuple[str, ...]:
    """The names of what differs; of a row that comes or goes, all that says something."""
    before, after = old or {}, new or {}
    names = sorted({*before, *after} - {"id"})
    return tuple(name for name in names if before.get(name, "") != after.get(name, ""))


def last_day(script: Row) -> date | None:
    from assistant.team.rows import script_of

    try:
        return script_of(script).parts.validity.until
    except Refused:
        return None
