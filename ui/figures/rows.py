"""What the list of figures shows: the most used replies with bars, then those whose text may need work."""

from collections.abc import Callable
from dataclasses import dataclass

from assistant.figures.sums import Figures, Tally
from ui.words import words

say = words("figures")

TitleOf = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Row:
    """A heading has no script. `share` is the length of the bar, from 0 to 1; None: there is none."""

    text: str
    script: str = ""
    number: str = ""
    note: str = ""
    share: float | None = None
    described: str = ""  # for screen readers: what the bar shows

    @property
    def heading(self) -> bool:
        return not self.script

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.text, self.note or self.number) if part)


def rows_of(figures: Figures, title_of: TitleOf) -> list[Row]:
    top, doubtful = figures.top, figures.doubtful
    most = top[0][1].used if top else 1
    rows = [Row(say("Most sent"))] if top else []
    rows += [_bar(place, script, tally.used, most, title_of) for place, (script, tally) in enumerate(top, 1)]
    rows += [Row(say("These texts may need work"))] if doubtful else []
    rows += [Row(_title(script, title_of), script, note=doubts(tally)) for script, tally in doubtful]
    return rows


def _bar(place: int, script: str, used: int, most: int, title_of: TitleOf) -> Row:
    told = say("place {place}, sent {count} times; the bar is {percent} % of the longest",
               place=place, count=used, percent=round(100 * used / most))  # fmt: skip
    return Row(_title(script, title_of), script, str(used), share=used / most, described=told)


def _title(script: str, title_of: TitleOf) -> str:
    return title_of(script) or say("(deleted reply)")


def doubts(tally: Tally) -> str:
    """Why this text may need work."""
    parts = (
        say("taken back {count}×", count=tally.undone) if tally.undone else "",
        say("rewritten {count}×", count=tally.edited) if tally.edited else "",
    )
    return say(", ").join(part for part in parts if part)


def summary(figures: Figures) -> str:
    """The totals in one line."""
    total = figures.total
    parts = [
        say("{count} replies sent", count=total.used),
        say("{count} taken back", count=total.undone) if total.undone else "",
        say("{count} rewritten", count=total.edited) if total.edited else "",
        say("{count} copied", count=total.copied) if total.copied else "",
        say("{count} searches found nothing", count=figures.missed) if figures.missed else "",
    ]
    return " · ".join(part for part in parts if part)
