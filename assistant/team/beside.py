"""Drafts that meet a release which another lead has published beside the newest one, not knowing of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.team.merging import merge_row

if TYPE_CHECKING:
    from assistant.team.content import Key, Row
    from assistant.team.ports import Draft


@dataclass(frozen=True, slots=True)
class Beside:
    """One row: as both releases began it, as the newest one has it, and as the other one made it."""

    key: Key
    before: Row | None
    newest: Row | None
    other: Row | None

    @property
    def says_something(self) -> bool:
        """Whether the newest release does not hold all of it."""
        merged = merge_row(self.key, self.before, self.other, self.newest)
        return merged.row != self.newest or bool(merged.conflicts) or merged.kept

    def joined(self) -> Row | None:
        """The newest with what the other one alone has changed."""
        merged = merge_row(self.key, self.before, self.newest, self.other)
        if merged.kept or merged.row is None:
            return self.newest if merged.kept else None
        return {**merged.row, **{each.field: each.ours for each in merged.conflicts}}

    def asked(self, draft: Draft, number: int) -> Draft:
        """A draft such that a person is asked about each field which both releases have changed: between the draft's
        text and the newest one, or, where it has none of its own, between the other's and the newest. `number` is the
        release that both follow; a draft that was begun on it or was asked about already stays as it is."""
        conflicts = merge_row(self.key, self.before, self.newest, self.other).conflicts
        if not (conflicts and draft.base and draft.row and draft.base_number > number):
            return draft
        base, row = dict(draft.base), dict(draft.row)
        for each in conflicts:
            if row.get(each.field) == base.get(each.field):
                base[each.field], row[each.field] = each.base, each.theirs
            elif row.get(each.field) != each.theirs:
                base[each.field] = each.theirs
        return replace(draft, base=base, row=row, base_number=number)
