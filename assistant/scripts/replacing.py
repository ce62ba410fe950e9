"""Replaces words in many scripts at once: planned first, so that somebody can look at it, then done as one step."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.refusal import Refused
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


def _planned(script: Script, search: Search) -> Replacement | None:
    body = places(script.body, search.find, search.exactly)
    title = places(script.title, search.find, search.exactly) if search.titles else []
    draft = replace(
        draft_of(script),
        body=_replaced(script.body, body, search.put),
        title=_replaced(script.title, title, search.put),
    )
    if draft == draft_of(script):
        return None
    text, first = (script.body, body[0]) if body else (script.title, title[0])
    return Replacement(script, draft, len(body) + len(title), *_glimpses(text, first, search), refusal=_refusal(draft))


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
