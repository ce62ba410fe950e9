"""Says in a word beside a script's title, and with a sign, until when it is used, or why agents do not find it."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date

from assistant.scripts.parts import PLAIN
from assistant.scripts.script import Script
from assistant.scripts.standing import Standing, standing
from ui.scripts.columns import LIBRARY, TITLE, Column
from ui.scripts.in_force import Here
from ui.scripts.whose import with_whose
from ui.words import words

say = words("duplicates")

Ids = Callable[[], Collection[str]]
SIGNS = {
    Standing.OPEN: "",
    Standing.ENDING: "later",
    Standing.NOT_YET: "today",
    Standing.EXPIRED: "close",
    Standing.ELSEWHERE: "shop",
}


def columns(here: Here, drafted: Ids = tuple, outdated: Ids = tuple) -> tuple[Column, ...]:
    """Those of the library; the sign stands before the title, where a narrow table does not cut it off. `drafted` gives
    the ids of the team's scripts that have a draft, `outdated` those of copies whose original has changed since."""

    def text(script: Script) -> str:
        mark = said(script, here)
        return with_whose(f"{script.title} · {mark}" if mark else script.title, script, drafted(), outdated())

    def sign(script: Script) -> str:
        return SIGNS[_standing(script, here)] or ("newer" if script.id in outdated() else "")

    marked = replace(TITLE, text=text, sign=sign)
    return tuple(marked if column is TITLE else column for column in LIBRARY)


def said(script: Script, here: Here) -> str:
    """In a few words, or "" for a script without limits."""
    validity, now = script.parts.validity, _standing(script, here)
    if now == Standing.ENDING and validity.until:
        return say("until {day}", day=shown_day(validity.until, here()[0]))
    if now == Standing.NOT_YET and validity.start:
        return say("from {day}", day=shown_day(validity.start, here()[0]))
    return {Standing.EXPIRED: say("expired"), Standing.ELSEWHERE: say("other shop")}.get(now, "")


def shown_day(day: date, today: date) -> str:
    return f"{day:%m-%d}" if day.year == today.year else f"{day:%Y-%m-%d}"


def _standing(script: Script, here: Here) -> Standing:
    return Standing.OPEN if script.parts is PLAIN else standing(script.parts.validity, *here())
