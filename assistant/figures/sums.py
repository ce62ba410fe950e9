"""The figures of some days: totals, the scripts that are used most, and those whose text may need work."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.figures.figure import Counted, What

MOST = 10  # scripts that are shown


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each thing happened, to one script or to all."""

    used: int = 0
    undone: int = 0
    edited: int = 0
    copied: int = 0
    owned: int = 0

    @property
    def doubts(self) -> int:
        """How often somebody was not content with what had been sent."""
        return self.undone + self.edited


@dataclass(frozen=True, slots=True)
class Figures:
    """`scripts` has the tally of each id, the most used first; `missed` counts the searches that found nothing."""

    total: Tally
    scripts: dict[str, Tally]
    missed: int = 0

    @property
    def top(self) -> list[tuple[str, Tally]]:
        return [(script, tally) for script, tally in self.scripts.items() if tally.used][:MOST]

    @property
    def doubtful(self) -> list[tuple[str, Tally]]:
        """The scripts that were taken back or rewritten right after they were sent, the most often first."""
        doubted = [(script, tally) for script, tally in self.scripts.items() if tally.doubts]
        return sorted(doubted, key=lambda each: -each[1].doubts)[:MOST]

    def unused(self, ids: Iterable[str]) -> list[str]:
        """Those of these scripts that were neither sent nor copied."""
        return [each for each in ids if (tally := self.scripts.get(each, Tally())).used + tally.copied == 0]

    def __bool__(self) -> bool:
        return bool(self.scripts or self.missed)


def summed(counted: Iterable[Counted]) -> Figures:
    total, scripts, missed = Tally(), dict[str, Tally](), 0
    for each in counted:
        if each.what == What.MISSED:
            missed += each.count
        else:
            total = _plus(total, each)
            scripts[each.script] = _plus(scripts.get(each.script, Tally()), each)
    return Figures(total, dict(sorted(scripts.items(), key=lambda entry: (-entry[1].used, entry[0]))), missed)


def _plus(tally: Tally, counted: Counted) -> Tally:
    return replace(tally, **{counted.what.value: getattr(tally, counted.what) + counted.count})
