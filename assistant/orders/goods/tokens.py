"""Reads a piece of text that is goods from its first to its last character, or tells that it is none."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from assistant.orders.goods import words
from assistant.orders.goods.known import KnownGoods


class Kind(StrEnum):
    """What a word says; the first four are the parts of a line of goods."""

    ITEM = "item"
    SIZE = "size"
    COLOUR = "colour"
    QUANTITY = "quantity"
    NUMBER = "number"  # a size or a quantity
    EACH = "each"  # 各
    MORE = "more"  # 再来: goods besides those that are on the card
    INTO = "into"  # 换成: what stands before it counts no more
    REFUSED = "refused"  # 不要白色: kept, but not ordered
    FILLER = "filler"


PARTS = (Kind.ITEM, Kind.SIZE, Kind.COLOUR, Kind.QUANTITY, Kind.NUMBER)


class Trust(IntEnum):
    """WEAK counts only beside what is sure, and MEDIUM too; WEAK might belong to an address before it."""

    WEAK = 0
    MEDIUM = 1
    SURE = 2


@dataclass(frozen=True, slots=True)
class Token:
    """From `start` to `end` of the text. `value` is a part's own words where these are less than the whole (×2)."""

    kind: Kind
    start: int
    end: int
    trust: Trust = Trust.MEDIUM
    value: str = ""


_Pattern = tuple[re.Pattern[str], Kind, Trust]
_CODE_OF_CATALOGUE = re.compile(r"[a-z0-9][a-z0-9_-]{0,40}")


def tokens(text: str, start: int, end: int, known: KnownGoods) -> list[Token]:
    """The words of a piece of a folded text; empty unless every character of it belongs to one."""
    if whole := _whole_code(text, start, end, known):
        return [whole]
    found: list[Token] = []
    place = start
    while place < end:
        token = _token(text, place, end, known, first=place == start)
        if token is None:
            return []
        found.append(token)
        place = token.end
    if any(token.kind is Kind.EACH for token in found):
        found = [half for token in found for half in _halves(text, token)]
    return found if _plausible(found) and not _only_refuses(found) else []


def _only_refuses(found: list[Token]) -> bool:
    kinds = {token.kind for token in found}
    return Kind.REFUSED in kinds and not kinds & set(PARTS)


def _halves(text: str, token: Token) -> tuple[Token, ...]:
    """黑白各一件 is one of each."""
    middle = token.start + 1
    hues = all(words.HUE.fullmatch(text, place, place + 1) for place in range(token.start, token.end))
    if token.kind is Kind.COLOUR and token.end == middle + 1 and hues:
        return replace(token, end=middle), replace(token, start=middle)
    return (token,)


def _plausible(found: list[Token]) -> bool:
    """2-101 is a room, and no quantity and size."""
    parts = [token for token in found if token.kind in PARTS]
    return sum(token.kind is Kind.NUMBER for token in parts) < 2 or any(t.trust > Trust.WEAK for t in parts)


def _whole_code(text: str, start: int, end: int, known: KnownGoods) -> Token | None:
    word = text[start:end]
    if known.item(word) is None:
        return None
    return Token(Kind.ITEM, start, end, _trust_in_code(word))


def _trust_in_code(word: str) -> Trust:
    return Trust.WEAK if word.isdecimal() or len(word) < 3 else Trust.SURE


def _token(text: str, place: int, end: int, known: KnownGoods, *, first: bool) -> Token | None:
    readings = _readings(text[:end], place, known, first=first)
    return next((token for token in readings if token.end > place), None)


def _readings(text: str, place: int, known: KnownGoods, *, first: bool) -> Iterator[Token]:
    """In this order: the catalogue knows better than the general words, but for 黑色, which is more than 黑."""
    yield from _item_of_catalogue(text, place, known, first=first)
    yield from _general(text, place, _COLOURS)
    if colour := known.colour_at(text, place):
        yield Token(Kind.COLOUR, place, place + len(colour), Trust.MEDIUM if len(colour) > 1 else Trust.WEAK)
    yield from _general(text, place, _PATTERNS)
    if size := known.size_at(text, place):
        yield Token(Kind.SIZE, place, place + len(size), Trust.WEAK)
    yield from _general(text, place, _LAST)


def _item_of_catalogue(text: str, place: int, known: KnownGoods, *, first: bool) -> Iterator[Token]:
    within_word = not first and text[place - 1].isascii() and text[place - 1].isalpha()
    if not within_word and (code := _code_at(text, place, known)):
        yield Token(Kind.ITEM, place, place + len(code), _trust_in_code(code))
    if name := known.name_at(text, place):
        yield Token(Kind.ITEM, place, place + len(name), Trust.SURE if len(name) > 2 else Trust.MEDIUM)


def _general(text: str, place: int, patterns: Iterable[_Pattern]) -> Iterator[Token]:
    for pattern, kind, trust in patterns:
        if found := pattern.match(text, place):
            yield Token(kind, place, found.end(), trust, found["n"] if pattern is words.TIMES else "")


_COLOURS: tuple[_Pattern, ...] = ((words.COLOUR, Kind.COLOUR, Trust.SURE),)
_PATTERNS: tuple[_Pattern, ...] = (
    (words.SIZE, Kind.SIZE, Trust.SURE),
    (words.BODY_SIZE, Kind.SIZE, Trust.MEDIUM),
    (words.REFUSED, Kind.REFUSED, Trust.MEDIUM),
    (words.PIECES, Kind.QUANTITY, Trust.SURE),
    (words.OF_EACH, Kind.QUANTITY, Trust.MEDIUM),
    (words.AMOUNT, Kind.QUANTITY, Trust.MEDIUM),
    (words.TIMES, Kind.QUANTITY, Trust.MEDIUM),
    (words.LETTER, Kind.SIZE, Trust.MEDIUM),
    (words.KINDS, Kind.ITEM, Trust.MEDIUM),
    (words.TONED, Kind.COLOUR, Trust.MEDIUM),
)
_LAST: tuple[_Pattern, ...] = (
    (words.HUE, Kind.COLOUR, Trust.WEAK),
    (words.CODE, Kind.ITEM, Trust.WEAK),
    (words.NUMBER, Kind.NUMBER, Trust.WEAK),
    (words.EACH, Kind.EACH, Trust.MEDIUM),
    (words.MORE, Kind.MORE, Trust.MEDIUM),
    (words.INTO, Kind.INTO, Trust.MEDIUM),
    (words.FILLER, Kind.FILLER, Trust.MEDIUM),
)


def _code_at(text: str, place: int, known: KnownGoods) -> str:
    """The longest number of an item that begins there, also where a size follows without a space (a1028xl)."""
    found = _CODE_OF_CATALOGUE.match(text, place)
    if found is None:
        return ""
    ends = range(found.end(), place + 2, -1)
    return next((text[place:end] for end in ends if known.item(text[place:end])), "")
