"""Puts the better wording of a rule in the place of the sentences that break it."""

import re
from collections.abc import Iterator, Sequence

from assistant.compliance.rule import Level
from assistant.compliance.verdict import Finding, Verdict

_TO_SAY = re.compile(r"\s*(?:(?:可以说|Say)\s*[:：]?)?\s*[“\"]([^“”\"]*)[”\"]\s*[。.]?\s*")
_TO_FILL_IN = re.compile(r"…|\.\.\.|(?<![A-Za-z])X(?![A-Za-z])")  # “…, by X o'clock”: a pattern and no sentence
_HAN = re.compile(r"[㐀-鿿]")
_END = re.compile(r"[。！？!?；;~～]+|\.(?=\s|$)|(?=\n)")


def wording(suggestion: str) -> str:
    """The sentence that can go out as it stands, where a suggestion gives one and nothing else: “…”, 可以说：“…” or
    Say: “…”. "" for advice, and for an example, which need not be true of this shop."""
    found = _TO_SAY.fullmatch(suggestion)
    return found[1].strip() if found and not _TO_FILL_IN.search(found[1]) else ""


def language_of(text: str) -> str:
    """In which language a text wants its better wording."""
    return "zh_CN" if _HAN.search(text) else "en"


def better(text: str, verdict: Verdict) -> str:
    """The text with the better wording instead of each sentence that must not go out or is warned about; "" where the
    rules have none for one of them. The result may break another rule: check it."""
    grave = [finding for finding in verdict.findings if finding.level >= Level.WARN]
    pieces: list[str] = []
    at = 0
    for start, end, findings in _sentences(text, grave):
        gravest = sorted(findings, key=lambda finding: -finding.level)
        instead = next(filter(None, (wording(finding.suggestion) for finding in gravest)), "")
        if not instead:
            return ""
        pieces += text[at:start], "" if instead in pieces else instead
        at = end
    return "".join([*pieces, text[at:]]) if pieces else ""


def _sentences(text: str, findings: Sequence[Finding]) -> Iterator[tuple[int, int, list[Finding]]]:
    """Where the sentences with findings begin and end, and what was found there."""
    waiting: list[Finding] = []
    start = end = 0
    for finding in findings:
        if waiting and finding.start >= end:
            yield start, end, waiting
            waiting = []
        if not waiting:
            start = _begin(text, finding.start)
        end = max(end, _end(text, finding.end))
        waiting.append(finding)
    if waiting:
        yield start, end, waiting


def _begin(text: str, place: int) -> int:
    before = max((found.end() for found in _END.finditer(text) if found.end() <= place), default=0)
    return place - len(text[before:place].lstrip())


def _end(text: str, place: int) -> int:
    after = _END.search(text, place)
    return after.end() if after else max(place, len(text.rstrip()))
