"""The releases as lines of a list: for whom each is, and on how many desktops it runs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ui.scripts.columns import shown_time
from ui.team.listing_model import Column
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assistant.team.ports import Acknowledgement
    from assistant.team.review import ReleaseLine

say = words("team_lead")

CHANNELS = {"stable": "everyone", "test": "test group"}
MOST = 3  # desktops that are named


def for_whom(line: ReleaseLine) -> str:
    """ "" for one that nobody is sent to any more."""
    return say(", ").join(say(CHANNELS[name]) if name in CHANNELS else name for name in line.channels)


def may_promote(line: ReleaseLine, lines: Sequence[ReleaseLine]) -> bool:
    """Whether the test group has it and everyone has an earlier one."""
    stable = max((each.number for each in lines if "stable" in each.channels), default=0)
    return "test" in line.channels and line.number > stable


def release_columns(whole: Callable[[], int]) -> Sequence[Column]:
    """`whole` says how many desktops there are."""

    def running(line: ReleaseLine) -> str:
        return say("{count} of {whole} desktops", count=line.desktops, whole=whole())

    return (
        Column(say("No."), lambda line: str(line.number), 8),
        Column(say("What is new"), lambda line: line.note or say("(no note)"), told=_told),
        Column(say("By"), lambda line: line.by, 13, yield_=2),
        Column(say("When"), lambda line: shown_time(line.at), 13, yield_=3),
        Column(say("For"), for_whom, 20, yield_=4),
        Column(
            say("Desktops"),
            lambda line: str(line.desktops or ""),
            12,
            yield_=1,
            told=running,
            share=lambda line: line.desktops / (whole() or 1),
        ),
    )


def _told(line: ReleaseLine) -> str:
    more = say("Joins {count} releases.", count=line.parents) if line.parents > 1 else ""
    return "\n".join(filter(None, (line.note, say("Rows in all: {count}", count=line.count), more)))


def says_what_runs(desktops: Sequence[Acknowledgement]) -> str:
    """Each release with the desktops that said last that they run it, the newest first."""
    counts = Counter(desktop.number for desktop in desktops)
    names = {number: sorted(d.login for d in desktops if d.number == number) for number in counts}
    return "\n".join(_runs(number, names[number]) for number in sorted(counts, reverse=True))


def _runs(number: int, names: Sequence[str]) -> str:
    shown = say(", ").join(names[:MOST])
    if len(names) > MOST:
        shown = say("{names} and {count} more", names=shown, count=len(names) - MOST)
    return say("Release {number} runs on: {names}", number=number, names=shown)
