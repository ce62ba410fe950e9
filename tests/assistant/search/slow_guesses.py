"""Guesses once more, slow and obvious: whether a text may be what somebody meant who typed this."""

from assistant.scripts.script import Script
from assistant.search.typos import one_slip_apart
from tests.assistant.search.reference import folded, is_letter, readings


def may_be_meant(script: Script, typed: str) -> bool:
    """In one of its short texts."""
    texts = [script.title, script.code, script.category, *script.tags, *script.questions]
    return any(slipped(folded(text), typed) or misspelt(folded(text), typed) for text in texts)


def slipped(text: str, typed: str) -> bool:
    pieces = {text[i : i + n] for n in range(len(typed) - 1, len(typed) + 2) if n for i in range(len(text) - n + 1)}
    return any(one_slip_apart(typed, piece) and _close_enough(typed, piece) for piece in pieces)


def _close_enough(typed: str, piece: str) -> bool:
    """Short words have too many neighbours."""
    if sorted(typed) == sorted(piece):
        return True
    if not all(map(is_letter, typed)):
        return len(typed) >= 3
    if len(typed) == 4:  # all but one letter have to be there, and the first and the last
        return len(piece) >= 4 and (typed[0], typed[-1]) == (piece[0], piece[-1])
    return len(typed) >= 5


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
