"""What a plan comes to, in rows for the lists: what is new, what changes, what is left out and why."""

from collections.abc import Sequence

from assistant.exchange.checked import Checked
from assistant.exchange.fate import Fate, Line
from assistant.exchange.gathering import place
from assistant.exchange.parsed import NotCarried
from assistant.exchange.plan import Plan
from ui.compliance.telling import told_first
from ui.exchange.lists import Row
from ui.exchange.names import FATES, loss_line, refused_line, say

LONGEST = 60  # characters of a text in a list


def lists_of(plan: Plan) -> list[tuple[str, Sequence[Row]]]:
    """What needs to be read first stands first."""
    return [
        (say("Not taken"), [(where, "", why) for where, why in map(refused_line, plan.refused)]),
        (say("Changed"), [_changed(line) for line in plan.having(Fate.CHANGED)]),
        (say("New"), [_row(line, line.draft.category) for line in plan.having(Fate.NEW)]),
        (say("Categories filed together"), [(j.source, str(j.scripts), _into(j.into)) for j in plan.joins]),
        lost_list(plan.not_carried),
        (say("There already"), [_row(line, _repeats(line)) for line in plan.having(Fate.DUPLICATE)]),
        (say("Yours kept"), [_changed(line) for line in plan.having(Fate.KEPT)]),
        (say(FATES[Fate.SAME]), [_row(line, line.draft.category) for line in plan.having(Fate.SAME)]),
    ]


def checked_list(found: Sequence[Checked]) -> tuple[str, Sequence[Row]]:
    """What cannot be inserted stands before what is only advice."""
    gravest = sorted(found, key=lambda each: -(each.verdict.level or 0))
    return say("Breaks a rule"), [_row(each.line, _broken(each)) for each in gravest]


def _broken(checked: Checked) -> str:
    what = told_first(checked.verdict.findings)
    if checked.verdict.verdict == "block":
        return say("Cannot be inserted. {what}", what=what)
    return say("Better worded otherwise. {what}", what=what)


def lost_list(lost: Sequence[NotCarried]) -> tuple[str, Sequence[Row]]:
    return say("Not carried over"), [loss_line(each) for each in lost]


def _row(line: Line, why: str) -> Row:
    return place(line.entry.file, line.entry.row), line.draft.title, why


def _changed(line: Line) -> Row:
    was = line.script.body if line.script else ""
    return _row(line, say("{was} → {now}", was=_short(was), now=_short(line.draft.body)))


def _into(path: str) -> str:
    return say("go to {into}", into=path)


def _repeats(line: Line) -> str:
    return say("Has the text of “{title}”", title=line.other)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
