"""The list of what a release changes, filtered by words and by what a lead has to look at."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ui.team.difference_told import (
    expires_soon,
    expiry_told,
    kind_name,
    sign_of,
    standing_told,
    what_told,
)
from ui.team.listing import Listing, Told
from ui.team.listing_model import Column
from ui.team.review_told import freed_told
from ui.team.row_told import whole
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from assistant.team.content import Key
    from assistant.team.doubled import Freed
    from assistant.team.review import Difference

say = words("team_lead")


class Which(StrEnum):
    """Which differences are shown."""

    ALL = "all"
    CONFLICTS = "conflicts"
    BLOCKED = "blocked"
    EXPIRING = "expiring"
    FREED = "freed"
    LEFT_OUT = "left out"


class DifferenceListing(Listing):
    """`left_out` are the keys of those that this release does not take; `freed` says which go without their code."""

    def __init__(self, today: Callable[[], date]) -> None:
        self.left_out: set[Key] = set()
        self.freed: Mapping[Key, Sequence[Freed]] = {}
        self._today = today
        columns = (
            Column(say("What"), what_told, 14, told=self._told, sign=self._sign),
            Column(say("Name"), lambda one: one.title, told=lambda one: whole(one.key[0], one.ours or one.theirs)),
            Column(say("Kind"), lambda one: kind_name(one.key[0]), 13, yield_=2),
            Column(say("To be looked at"), self._standing, 22, yield_=1, told=self._told),
        )
        super().__init__(Told(say("Changes"), columns, lambda one: one.key))

    def show_some(self, differences: Sequence[Difference], typed: str, which: Which, hint: str) -> None:
        wanted = typed.casefold().split()
        self.show_rows([one for one in differences if self._is(one, which) and _holds(one, wanted)], hint)

    def freed_of(self, one: Difference) -> Sequence[Freed]:
        return self.freed.get(one.key, ())

    def turn(self) -> None:
        """The chosen ones are left out, or when all of them are already, taken in again."""
        keys = {one.key for one in self.selected()}
        self.left_out = self.left_out - keys if keys <= self.left_out else self.left_out | keys

    def _is(self, one: Difference, which: Which) -> bool:
        return {
            Which.ALL: True,
            Which.CONFLICTS: bool(one.conflicts),
            Which.BLOCKED: one.is_blocked,
            Which.EXPIRING: expires_soon(one, self._today()),
            Which.FREED: bool(self.freed_of(one)),
            Which.LEFT_OUT: one.key in self.left_out,
        }[which]

    def _standing(self, one: Difference) -> str:
        left_out = one.key in self.left_out
        return standing_told(one, self._today(), left_out=left_out, freed=bool(self.freed_of(one)))

    def _told(self, one: Difference) -> str:
        more = (expiry_told(one, self._today()), freed_told(self.freed_of(one)))
        return " · ".join(dict.fromkeys(filter(None, (what_told(one), self._standing(one), *more))))

    def _sign(self, one: Difference) -> str:
        return sign_of(one, self._today(), left_out=one.key in self.left_out)


def _holds(one: Difference, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    kind = one.key[0]
    text = "\n".join([one.title, kind_name(kind), whole(kind, one.theirs), whole(kind, one.ours)]).casefold()
    return all(word in text for word in wanted)
