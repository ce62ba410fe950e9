"""Guesses once more, slow and obvious: which scripts may be what somebody meant who typed this."""

import re
from collections.abc import Sequence

from assistant.scripts.script import Script
from assistant.search.typos import one_slip_apart
from tests.assistant.search.reference import folded, is_letter, readings


def guessed(scripts: Sequence[Script], typed: str) -> set[str]:
    """The ids of those in one of whose short texts it may be meant; roughly only where nothing is closer."""
    texts = {
        each.id: [folded(text) for text in (each.title, each.code, each.category, *each.tags, *each.questions)]
        for each in scripts
    }
    close = {known for known, of in texts.items() if any(slipped(text, typed) or misspelt(text, typed) for text in of)}
    return close or {known for known, of in texts.items() if any(cut_short(text, typed) for text in of)}


def slipped(text: str, typed: str) -> bool:
    """Whether a letter or character was swapped with the next, or one in the middle replaced, left out or put in."""
    count, latin = len(typed), all(map(is_letter, typed))
    meant = [typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :] for at in range(count - 1)]
    ways = [re.escape(swapped) for swapped in meant if swapped != typed]
    if count >= (4 if latin else 3):
        ways += [f"{re.escape(typed[:at])}.{re.escape(typed[at + 1 :])}" for at in range(1, count - 1)]
        ways += [f"{re.escape(typed[:at])}.{re.escape(typed[at:])}" for at in range(1, count)]
    if count >= (5 if latin else 3):
        ways += [re.escape(typed[:at] + typed[at + 1 :]) for at in range(1, count - 1)]
    return any(re.search(way, text, re.DOTALL) for way in ways)


def cut_short(text: str, typed: str) -> bool:
    """Whether all but its beginning or its end stands there."""
    enough = len(typed) >= (5 if all(map(is_letter, typed)) else 3)
    return enough and (typed[1:] in text or typed[:-1] in text)


def misspelt(text: str, typed: str) -> bool:
    letters = all(map(is_letter, typed))
    if not letters and any(_read(text, place, typed, slips=0) for place in range(len(text))):
        return True
    if sum(1 if is_letter(character) else 2 for character in typed) < 4:
        return False
    swapped = {
        typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :]
        for at in range(len(typed) - 1)
        if is_letter(typed[at]) and is_letter(typed[at + 1]) and typed[at] != typed[at + 1]
    }
    places = range(len(text))
    return any(_read(text, place, other, slips=0) for other in swapped for place in places) or any(
        _read(text, place, typed, slips=1) for place in places
    )


def _read(text: str, place: int, typed: str, slips: int, count: int = 0) -> bool:
    """Whether at least two characters from this place on may be read as typed, with exactly so many slips."""
    if not typed:
        return count > 1 and slips == 0
    if place == len(text):
        return False
    if not is_letter(typed[0]):
        shared = readings(text[place]) & readings(typed[0]) if _is_common(typed[0]) else None
        return bool(shared) and _read(text, place + 1, typed[1:], slips, count + 1)
    for used in range(1, min(len(typed), 7) + 1):
        piece, rest = typed[:used], typed[used:]
        if not all(map(is_letter, piece)):
            break
        exact = any(way == piece or (not rest and way.startswith(piece)) for way in readings(text[place]))
        if exact and _read(text, place + 1, rest, slips, count + 1):
            return True
        wrong = slips and any(_near(piece, way, at_end=not rest) for way in readings(text[place]) if len(way) > 1)
        if wrong and _read(text, place + 1, rest, slips - 1, count + 1):
            return True
    return False


def _is_common(character: str) -> bool:
    code = character.encode("gb2312", "replace")
    return len(code) == 2 and b"\xb0\xa1" <= code <= b"\xd7\xf9"


def _near(piece: str, way: str, *, at_end: bool) -> bool:
    beginnings = [way[:length] for length in range(2, len(way))] if at_end and len(piece) >= 3 else []
    return (len(piece) >= 2 or piece in "aeiouv") and any(one_slip_apart(piece, meant) for meant in [way, *beginnings])
