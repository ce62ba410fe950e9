"""Replaces words in many scripts at once: planned first, so that somebody can look at it, then done as one step."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.refusal import Refused
from assistant.scripts.parts import StepKind
from assistant.scripts.rules import accepted
from assistant.scripts.script import Draft, Script, draft_of
from assistant.search.fold import fold

BEFORE, BEHIND = 10, 24  # characters shown around the first place that changes

Places = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for in the text of each script and what to put there.

    Unless it must stand there `exactly`, neither case nor width nor traditional characters tell two apart. With
    `titles`, titles are changed as well. Codes, categories and tags never are.
    """

    find: str
    put: str = ""
    exactly: bool = False
    titles: bool = False


@dataclass(frozen=True, slots=True)
class Replacement:
    """A script and what it would become; `count` places change. `before` and `after` show the first of them in one
    line each. With a `refusal` it would break a rule of scripts and cannot be done."""

    script: Script
    draft: Draft
    count: int
    before: str
    after: str
    refusal: Refused | None = None


def planned(scripts: Iterable[Script], search: Search) -> list[Replacement]:
    """The scripts that would change, in the order given; none when there is nothing to look for."""
    found = (_planned(script, search) for script in scripts) if search.find else ()
    return [replacement for replacement in found if replacement]


def places(text: str, wanted: str, exactly: bool) -> Places:
    """Where it stands: (start, end) of each place, left to right, none overlapping."""
    if not exactly:
        text, wanted = _folded(text), _folded(wanted)
    found: Places = []
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        found.append((at, at + len(wanted)))
        at = text.find(wanted, at + len(wanted))
    return found


def texts_of(draft: Draft) -> list[str]:
    """All that a customer may get to read: the text, the further messages, the other texts."""
    steps = [step.content for step in draft.parts.steps if step.kind == StepKind.TEXT]
    return [draft.body, *steps, *(variant.text for variant in draft.parts.variants)]


def _planned(script: Script, search: Search) -> Replacement | None:
    old = draft_of(script)
    texts = [*texts_of(old), *([old.title] if search.titles else [])]
    found = [(text, places(text, search.find, search.exactly)) for text in texts]
    text, there = next((each for each in found if each[1]), ("", []))
    if not there or (new := _rewritten(old, search)) == old:
        return None
    count = sum(len(each) for _, each in found)
    return Replacement(script, new, count, *_glimpses(text, there[0], search), refusal=_refusal(new))


def _rewritten(draft: Draft, search: Search) -> Draft:
    def put(text: str) -> str:
        return _replaced(text, places(text, search.find, search.exactly), search.put)

    steps = [replace(s, content=put(s.content)) if s.kind == StepKind.TEXT else s for s in draft.parts.steps]
    variants = [replace(variant, text=put(variant.text)) for variant in draft.parts.variants]
    parts = replace(draft.parts, steps=tuple(steps), variants=tuple(variants))
    title = put(draft.title) if search.titles else draft.title
    return replace(draft, title=title, body=put(draft.body), parts=parts)


def _replaced(text: str, found: Places, put: str) -> str:
    parts, done = [], 0
    for start, end in found:
        parts += [text[done:start], put]
        done = end
    return "".join([*parts, text[done:]])


def _refusal(draft: Draft) -> Refused | None:
    try:
        accepted(draft)
    except Refused as refusal:
        return refusal
    return None


def _glimpses(text: str, first: tuple[int, int], search: Search) -> tuple[str, str]:
    start, end = first
    left = ("…" if start > BEFORE else "") + text[max(0, start - BEFORE) : start]
    behind, more = text[end : end + BEHIND], "…" if len(text) > end + BEHIND else ""
    changed = _replaced(behind, places(behind, search.find, search.exactly), search.put)
    before, after = left + text[start:end] + behind + more, left + search.put + changed + more
    return before.replace("\n", " "), after.replace("\n", " ")


def _folded(text: str) -> str:
    return fold(text).tobytes().decode("utf-16-le", "surrogatepass")
