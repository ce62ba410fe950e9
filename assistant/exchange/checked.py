"""Which texts of an import would break a rule of the check: they come in all the same, and are mended here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from assistant.compliance.verdict import Verdict
from assistant.exchange.fate import Fate, Line
from assistant.exchange.plan import Plan
from assistant.scripts.parts import StepKind
from assistant.scripts.script import Draft

Look = Callable[[str], Verdict]


@dataclass(frozen=True, slots=True)
class Checked:
    """A script that would come in, and what is found in one of its texts: its own, a further message, or a variant."""

    line: Line
    verdict: Verdict


def checked(plan: Plan, look: Look) -> tuple[Checked, ...]:
    """In the order of the file; what does not change the library is not looked at."""
    coming = (line for line in plan.lines if line.fate in (Fate.NEW, Fate.CHANGED))
    looked = (Checked(line, look(text)) for line in coming for text in texts_of(line.draft))
    return tuple(each for each in looked if each.verdict.findings)


def blocked(found: tuple[Checked, ...]) -> int:
    """How many scripts have a text that would not be inserted; one counts once."""
    return len({id(each.line) for each in found if each.verdict.verdict == "block"})


def texts_of(draft: Draft) -> Iterator[str]:
    """All that a script may send as text."""
    yield draft.body
    yield from (step.content for step in draft.parts.steps if step.kind is StepKind.TEXT)
    yield from (variant.text for variant in draft.parts.variants)
