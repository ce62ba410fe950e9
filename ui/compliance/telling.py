"""Says in sentences what the check found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.compliance.rule import Level
from assistant.refusal import Refused
from ui.window.notice import Notice
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.compliance.verdict import Finding, Verdict

say = words("compliance")

MOST = 4  # further words that are named


def told(finding: Finding) -> str:
    """One finding: what, why, and what to write instead."""
    return say(
        "“{text}”: {reason} {suggestion}", text=finding.text, reason=finding.reason, suggestion=finding.suggestion
    )


def told_first(findings: Sequence[Finding]) -> str:
    """The gravest with its reason, of the others the words; "" for none."""
    if not findings:
        return ""
    first = max(findings, key=lambda each: each.level)  # the first of the gravest
    others = list(dict.fromkeys(each.text for each in findings if each.text != first.text))
    if not others:
        return told(first)
    listed = say(", ").join(say("“{text}”", text=text) for text in others[:MOST])
    return say("{first} Also: {others}", first=told(first), others=listed)


def notice_of_verdict(verdict: Verdict, *, better: bool = False) -> Notice:
    """Of a text that was stopped; `better`: its better wording can be sent instead."""
    if not verdict.findings:
        raise ValueError("nothing was found, so nothing was stopped")
    what = told_first([each for each in verdict.findings if each.level >= Level.WARN])
    action = "better" if better else ""
    if verdict.verdict == "block":
        return Notice("error", say("Not inserted. {what}", what=what), action)
    text = say("Not inserted yet. {what} To insert it all the same, do it once more.", what=what)
    return Notice("warning", text, action)


def notice_of_saved(verdict: Verdict) -> Notice:
    """Of a script that was saved and cannot be inserted."""
    what = told_first(verdict.findings)
    return Notice("warning", say("Saved, but it cannot be inserted as it is. {what}", what=what))


def refusal_of(verdict: Verdict) -> Refused:
    """For other programs, without a word of the text."""
    why, instead = (verdict.worst.reason, verdict.worst.suggestion) if verdict.worst else ("", "")
    if verdict.verdict == "block":
        return Refused("compliance_blocked", why=why, instead=instead)
    return Refused("compliance_warned", why=why, instead=instead)
