"""What a difference is called in a list: what happens to which thing, and what a lead has to know of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from assistant.team.content import Kind
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.team.review import Difference

say = words("team_lead")

SOON = timedelta(days=14)  # until the last day of a script

KINDS: Mapping[str, str] = {
    Kind.SCRIPT: "Reply",
    Kind.CATEGORY: "Category",
    Kind.PICTURE: "Picture",
    Kind.RULE: "Rule",
    Kind.TABLE: "Shop's table",
    Kind.ITEM: "Item",
}


def kind_name(kind: str) -> str:
    return say(KINDS[kind]) if kind in KINDS else kind


def what_told(one: Difference) -> str:
    if one.theirs is None:
        return say("New")
    return say("Taken away") if one.ours is None else say("Changed")


def expires_soon(one: Difference, today: date) -> bool:
    return one.until is not None and one.until <= today + SOON


def expiry_told(one: Difference, today: date) -> str:
    """ "" while that is far off."""
    if one.until is None or not expires_soon(one, today):
        return ""
    if one.until < today:
        return say("Expired on {day}", day=one.until.isoformat())
    return say("Valid until {day}", day=one.until.isoformat())


def standing_told(one: Difference, today: date, *, left_out: bool, freed: bool = False) -> str:
    """The one thing that matters most; "" when nothing is the matter."""
    if left_out:
        return say("Left out")
    if one.conflicts:
        return say("Needs your choice")
    if one.is_blocked:
        return say("Stopped by the check")
    if freed:
        return say("Without its code")
    if (soon := expiry_told(one, today)) or one.verdict is None or one.verdict.verdict == "ok":
        return soon
    return say("Should be reworded")


def sign_of(one: Difference, today: date, *, left_out: bool) -> str:
    if left_out:
        return ""
    if one.conflicts or one.is_blocked:
        return "warning"
    return "later" if expires_soon(one, today) else ""
