"""Search once more, slow and obvious: what a script scores for a term, read off the rules one character at a time."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from assistant.scripts.script import Script
from assistant.search.accent import PLAIN, Accent
from assistant.search.ranking import BODY, BODY_SPELLED, TIERS, Field, Fit
from assistant.search.tables import tables

INITIALS = ("zh", "ch", "sh")
NO_SYLLABLES = {*"bcdfghijklmnpqrstuvwxyz0123456789", *INITIALS, "ng", "hm", "hng"}


@cache
def folded(text: str) -> str:
    return "".join(chr(tables().fold[ord(c)]) if ord(c) < 0x10000 else c for c in text)


@cache
def readings(character: str) -> frozenset[str]:
    """Of a folded character."""
    return _of_class()[int(tables().class_of[ord(character)])] if ord(character) < 0x10000 else frozenset()


@cache
def _of_class() -> dict[int, frozenset[str]]:
    known = tables()
    found = defaultdict[int, set[str]](set)
    for reading, start, stop in zip(known.readings, known.starts, known.starts[1:], strict=False):
        for number in known.members[start:stop].tolist():
            found[number].add(reading)
    return defaultdict(frozenset, {number: frozenset(ways) for number, ways in found.items()})


@cache
def is_letter(character: str) -> bool:
    return character.isascii() and character.isalnum()


def eaten(text: str, place: int, typed: str, accent: Accent) -> Iterator[int]:
    """How many characters from this place on the typed text may stand for."""
    if not typed:
        yield 0
    elif place < len(text):
        for used in _used(text[place], typed, accent):
            yield from (1 + more for more in eaten(text, place + 1, typed[used:], accent))


@cache
def _used(character: str, typed: str, accent: Accent) -> frozenset[int]:
    """How much of the typed text may stand for this one character."""
    if not is_letter(typed[0]):
        return frozenset({1} if character == typed[0] else ())
    pieces = {typed[:length] for length in range(1, min(len(typed), 7) + 1) if all(map(is_letter, typed[:length]))}
    beginnings = {piece for piece in pieces if piece in INITIALS or piece in (typed, typed[0])}
    heard = {_heard(reading, accent) for reading in readings(character)}
    return frozenset(
        len(piece)
        for piece in pieces
        if (sound := _heard(piece, accent)) in heard
        or (piece in beginnings and any(way.startswith(sound) for way in heard))
    )


@cache
def _heard(piece: str, accent: Accent) -> str:
    """One spelling for all that sounds the same."""
    if "flat_tongue" in accent:
        piece = re.sub("^([zcs])h", r"\1", piece)
    if "n_l" in accent:
        piece = re.sub("^n", "l", piece)
    if "r_l" in accent:
        piece = re.sub("^r", "l", piece)
    if "h_f" in accent:
        piece = re.sub("^h", "f", piece)
    return re.sub("(an|en|in)g$", r"\1", piece) if "final_ng" in accent else piece


def fits(text: str, typed: str, accent: Accent) -> Iterator[Fit]:
    for place in range(len(text)):
        if text.startswith(typed, place):
            yield Fit.WHOLE if text == typed else Fit.START if place == 0 else Fit.INSIDE
        for count in eaten(text, place, typed, accent) if any(map(is_letter, typed)) else ():
            by_initials = count == len(typed)
            if place == 0:
                yield Fit.INITIALS_START if by_initials else Fit.SPELLED_START
            else:
                yield Fit.INITIALS_INSIDE if by_initials else Fit.SPELLED_INSIDE


def read_in_full(text: str, place: int, typed: str, accent: Accent, pieces: tuple[str, ...] = ()) -> bool:
    """Whether at least two characters from this place on are read as typed, in full but for the last."""
    if not typed:
        return len(pieces) > 2 or (len(pieces) == 2 and (len(pieces[1]) > 1 or not is_letter(pieces[1])))
    if place == len(text):
        return False
    for used in _used(text[place], typed, accent):
        piece, rest = typed[:used], typed[used:]
        ways = {_heard(reading, accent) for reading in readings(text[place])}
        syllable = _heard(piece, accent) in ways and piece not in NO_SYLLABLES
        may_stand = not is_letter(piece[0]) or syllable or not rest
        if may_stand and read_in_full(text, place + 1, rest, accent, (*pieces, piece)):
            return True
    return False


def numerals(number: int) -> set[str]:
    """A number as it is read aloud: unit by unit, then what nobody says is taken out."""
    padded = f"{number:05}"
    said = "".join("零一二三四五六七八九"[int(digit)] + unit for digit, unit in zip(padded, "万千百十个", strict=True))
    said = re.sub("零+", "零", re.sub("零[万千百十个]", "零", said).replace("个", "")).strip("零") or "零"
    said = re.sub("^一十", "十", said)
    shortened = [said[:-1]] if re.search("[万][^零]千$|千[^零]百$|百[^零]十$", said) else []
    ways = {said, *shortened}
    return ways | {re.sub("^二(?=[万千百]|$)", "两", way) for way in ways}


@cache
def numbers() -> dict[str, set[str]]:
    """Every spelling with all others of the same number."""
    alike: dict[str, set[str]] = {}
    for number in range(100_000):
        ways = {str(number), *numerals(number)}
        for way in ways:
            alike[way] = ways
    return alike


def spellings(typed: str) -> set[str]:
    """The term with up to three numbers spelled otherwise. A numeral or a number is the longest there is; digits that
    belong to a word or are a fraction are none."""
    found = []
    for match in re.finditer("[0-9]+|[零一二两三四五六七八九十百千万]+", typed):
        before, after = typed[: match.start()], typed[match.end() :]
        in_word = match.group().isascii() and (re.search("[a-z.]$", before) or re.match(r"\.[0-9]", after))
        if match.group() in numbers() and not in_word:
            found.append(match.span())
    texts = {""}
    last = 0
    for start, end in found[:3]:
        texts = {text + typed[last:start] + way for text in texts for way in numbers()[typed[start:end]]}
        last = end
    return {text + typed[last:] for text in texts}


def points(script: Script, typed: str, accent: Accent = PLAIN) -> float:
    """What a script scores for a folded term, its numbers in any spelling; 0 if it does not match."""
    return max(_points(script, spelling, accent) for spelling in spellings(typed))


def _points(script: Script, typed: str, accent: Accent) -> float:
    fields = [(Field.TITLE, script.title), (Field.CODE, script.code), (Field.CATEGORY, script.category)]
    fields += [(Field.TAG, tag) for tag in script.tags] + [(Field.QUESTION, each) for each in script.questions]
    best = max(
        (float(TIERS[fit, field]) for field, text in fields for fit in fits(folded(text), typed, accent)), default=0.0
    )
    body = folded(script.body)
    if typed in body:
        return max(best, BODY)
    letters = any(map(is_letter, typed))
    if best < BODY_SPELLED and letters and any(read_in_full(body, place, typed, accent) for place in range(len(body))):
        return BODY_SPELLED
    return best
