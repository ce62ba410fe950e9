"""What a lead looks at before a release: each difference, what two leads changed at once, what the check says."""

from dataclasses import dataclass
from datetime import date, datetime

from assistant.compliance.verdict import Verdict
from assistant.team.content import Key, Row
from assistant.team.doubled import Freed
from assistant.team.pictures import Unsent
from assistant.team.ports import Draft, Status


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the next release changes.

    `base` is the row that was drafted on, `ours` as the draft has it, `theirs` as the newest release has it; None:
    there is no such row. `fields` differ between `theirs` and what would be published. `conflicts` are those that both
    sides changed, each in another way ("": one side took the row away); a lead must choose. `verdict` is the check's
    of a script, `until` the last day of one that expires.
    """

    key: Key
    title: str
    base: Row | None
    ours: Row | None
    theirs: Row | None
    fields: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    verdict: Verdict | None = None
    until: date | None = None

    @property
    def is_blocked(self) -> bool:
        return self.verdict is not None and self.verdict.verdict == "block"


@dataclass(frozen=True, slots=True)
class Review:
    """The next release as it would be: `number`, after `parents` (hashes). The scripts of `freed` go without a code or
    a hotkey, as long as their `holder` is not left out; the pictures of `unsent` do not go along."""

    differences: tuple[Difference, ...]
    number: int
    parents: tuple[str, ...]
    freed: tuple[Freed, ...] = ()
    unsent: tuple[Unsent, ...] = ()

    @property
    def conflicts(self) -> tuple[Difference, ...]:
        return tuple(each for each in self.differences if each.conflicts)

    @property
    def blocked(self) -> tuple[Difference, ...]:
        return tuple(each for each in self.differences if each.is_blocked)

    @property
    def expiring(self) -> tuple[Difference, ...]:
        """Those with a last day, the earliest first."""
        dated = [(each.until, each) for each in self.differences if each.until]
        return tuple(each for _, each in sorted(dated, key=lambda pair: pair[0]))


@dataclass(frozen=True, slots=True)
class ReleaseLine:
    """One line of the history. `count` rows, `parents` releases it follows; `channels` point to it, `desktops` have
    said that they run it. Of one that was just made `before` is the number of the release it follows, 0 for the first,
    and `freed` and `unsent` are as `Review` has them."""

    number: int
    hash: str
    by: str
    at: datetime | None
    note: str
    count: int
    parents: int
    channels: tuple[str, ...] = ()
    desktops: int = 0
    before: int = 0
    freed: tuple[Freed, ...] = ()
    unsent: tuple[Unsent, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """What somebody proposes. `trusted`: the team knows the key that signed it, so that `author` is who it says.
    `stands`: the lead's own draft of the same, where it says something else."""

    id: str
    author: str
    trusted: bool
    at: datetime | None
    why: str
    status: Status
    answer: str
    difference: Difference
    stands: Draft | None = None
