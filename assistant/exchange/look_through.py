"""Looks with the check at all texts of many scripts."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.compliance.verdict import Verdict
from assistant.refusal import Refused
from assistant.scripts.replacing import texts_of
from assistant.scripts.script import Draft, Script, draft_of

Look = Callable[[str], Verdict]
STRIDE = 50  # scripts between two words of progress


@dataclass(frozen=True, slots=True)
class Looked:
    """A script with what is found in all that it may send."""

    script: Script
    verdict: Verdict


def verdict_of(draft: Draft, look: Look) -> Verdict:
    """The findings of its texts, one text after another: their places are each of its own text."""
    return Verdict(tuple(finding for text in texts_of(draft) for finding in look(text).findings))


def look_through(scripts: Sequence[Script], look: Look, progress: Callable[[int], bool]) -> Sequence[Looked]:
    """Those in which something is found. `progress` hears how many are done; when it says no, `Refused("cancelled")`
    is raised."""
    return list(_found(scripts, look, progress))


def _found(scripts: Sequence[Script], look: Look, progress: Callable[[int], bool]) -> Iterator[Looked]:
    for done, script in enumerate(scripts):
        if done % STRIDE == 0 and not progress(done):
            raise Refused("cancelled")
        if (verdict := verdict_of(draft_of(script), look)).findings:
            yield Looked(script, verdict)
