"""Cuts what is left of a text, once the numbers and labels are taken out, into the pieces that are a field each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.orders.recipient.names import surname_at

_SEPARATOR = re.compile(
    r"[\s,，;；。|!?]+|(?<=\s)[-/]+(?=\s)|/\s*\Z|、|~+(?!\d)|(?<=[给到成下个址的里是友人妈爸姐妹哥弟]):(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff号])\+(?=[\u3400-\u9fff])"
)
_WORD = re.compile(r"[a-z][a-z'.]+")
_FAMILY = re.compile(r"[\u3400-\u9fff]")
_SPACED = re.compile(r"[\u3400-\u9fff](?: [\u3400-\u9fff]){1,3}")
_BRACKETS = {"(": ")", "[": "]", "【": "】", "<": ">", "《": "》", "{": "}"}
LONGEST_BRACKET = 80  # characters; a bracket that is not closed by then is a slip


@dataclass(frozen=True, slots=True)
class Piece:
    """From `start` to `end` of the text. `field` is what a label said, "" without one; `by_phone`: next to a phone."""

    start: int
    end: int
    field: str = ""
    by_phone: bool = False


def cut(text: str, start: int, end: int) -> list[Piece]:
    """The pieces between two places of a folded text; separators inside brackets do not cut, nor does the space
    between the words of a Latin name or the characters of a Chinese one."""
    pieces: list[Piece] = []
    for piece in _cut(text, start, end):
        if pieces and (_is_latin_name(text, pieces[-1], piece) or _is_spaced_name(text, pieces[-1], piece)):
            pieces[-1] = Piece(pieces[-1].start, piece.end)
        else:
            pieces.append(piece)
    return pieces


def _is_latin_name(text: str, first: Piece, second: Piece) -> bool:
    """Also with the family name in Chinese: Cindy 林."""
    words = [*text[first.start : first.end].split(), text[second.start : second.end]]
    family = len(words) == 2 and sum(_is_family(word) for word in words) == 1
    others = [word for word in words if not (family and _is_family(word))]
    return text[first.end : second.start] == " " and all(map(_WORD.fullmatch, others))


def _is_family(word: str) -> bool:
    return _FAMILY.fullmatch(word) is not None and surname_at(word, 0) > 0


def _is_spaced_name(text: str, first: Piece, second: Piece) -> bool:
    """伍 小 伍: one character each."""
    return _SPACED.fullmatch(text, first.start, second.end) is not None


def _cut(text: str, start: int, end: int) -> Iterator[Piece]:
    place = piece_start = start
    while place < end:
        if closing := _closing(text, place, end):
            place = closing
        elif (match := _SEPARATOR.match(text, place, end)) is not None:
            if place > piece_start:
                yield Piece(piece_start, place)
            place = piece_start = match.end()
        else:
            place += 1
    if end > piece_start:
        yield Piece(piece_start, end)


def _closing(text: str, place: int, end: int) -> int:
    """The place after the bracket that opens here; 0 when none does."""
    other = _BRACKETS.get(text[place])
    if other is None:
        return 0
    found = text.find(other, place, min(end, place + LONGEST_BRACKET))
    return found + 1 if found >= 0 else 0
