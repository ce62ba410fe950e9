"""Finds the stretches of a text that are about goods: pieces side by side that are goods through and through.

A text that also names a street or a person must lose nothing of them, so whatever is not wholly goods is left alone,
and so is what asks or denies: 有黑色吗, 不要 黑色.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.orders.goods import words
from assistant.orders.goods.known import KnownGoods
from assistant.orders.goods.tokens import PARTS, Kind, Token, Trust, tokens

_BETWEEN = r"\s,，;；。|、+!！~～?？:：()（）【】\[\]"
_PIECE = re.compile(
    rf"(?:(?<![a-z\d])x\s(?=\d)|[^{_BETWEEN}]|(?<=\d)\s(?=[件双条套][{_BETWEEN}]|[件双条套]$)|\s?[*×✕]\s?)+"
)
_ASKED = re.compile(
    r"^(?:还|都|现在)?(?:有|没|不|吗|会|能|是|怎|偏|显|好看|褪|掉色|多少|几|哪|什么(?!时))|[吗呢么]$|有货|现货"
)
_ON_ITS_WAY = re.compile(r"发|寄|到货|快递|送|到")
_DENIED = re.compile(r"(?:不要|别|不是|没有?|有|除了|不|原来|之前|现在是)$")
_PHONE = re.compile(r"(?<!\d)1[3-9]\d[\d-]{8,}")
_UNIT_OF_ADDRESS = re.compile(r"(?:号|栋|幢|座|楼|室|单元|弄|巷|组|层|路|街|期|区)")


@dataclass(frozen=True, slots=True)
class Run:
    """From `start` to `end` of the text, with every word in it."""

    start: int
    end: int
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    tokens: tuple[Token, ...]
    around: bool  # no goods, but goes with them

    @property
    def is_hue(self) -> bool:
        """All that it says are colours that would be none by themselves."""
        parts = [token for token in self.tokens if token.kind in PARTS]
        return bool(parts) and all(part.kind is Kind.COLOUR and part.trust < Trust.SURE for part in parts)

    @property
    def has_parts(self) -> bool:
        return any(token.kind in PARTS for token in self.tokens)


def find_runs(text: str, known: KnownGoods) -> list[Run]:
    """Of a folded text, from left to right."""
    pieces = [_piece(text, found.start(), found.end(), known) for found in _PIECE.finditer(text)]
    runs: list[Run] = []
    first = 0
    while first < len(pieces):
        last = first
        while last < len(pieces) and pieces[last].tokens:
            last += 1
        if last > first and (run := _run(text, pieces, first, last)):
            runs.append(run)
        first = last + 1
    return runs


def _piece(text: str, start: int, end: int, known: KnownGoods) -> _Piece:
    found = tuple(tokens(text, start, end, known))
    return _Piece(start, end, found, words.AROUND.fullmatch(text, start, end) is not None)


def _run(text: str, pieces: Sequence[_Piece], first: int, last: int) -> Run | None:
    """The pieces from `first` to before `last`, without those at the edges that may be something else."""
    while first < last and not _may_begin(text, pieces, first):
        first += 1
    while first < last and not _may_end(text, pieces, last):
        last -= 1
    first, last = _without_names(text, pieces, first, last)
    inside = tuple(token for piece in pieces[first:last] for token in piece.tokens)
    if not _is_sure(text, pieces[first:last]) or _is_asked(text, pieces, last) or _is_denied(text, pieces, first):
        return None
    start, end = _with_brackets(text, pieces[first].start, pieces[last - 1].end)
    return Run(start, end, inside)


def _may_begin(text: str, pieces: Sequence[_Piece], number: int) -> bool:
    """A bare number behind something else on its line may be a house, and 亲 alone begins nothing."""
    piece = pieces[number]
    if not piece.has_parts:
        return piece.around
    if number and _is_of_somebody(text, piece, pieces[number - 1]):
        return False
    begins_line = number == 0 or "\n" in text[pieces[number - 1].end : piece.start]
    return begins_line or pieces[number - 1].around or any(token.trust > Trust.WEAK for token in piece.tokens)


def _may_end(text: str, pieces: Sequence[_Piece], last: int) -> bool:
    piece = pieces[last - 1]
    if not piece.has_parts:
        return piece.around
    if last < len(pieces) and _is_of_somebody(text, piece, pieces[last]):
        return False
    if last == len(pieces) or piece.tokens[-1].kind is not Kind.NUMBER:
        return True
    return _UNIT_OF_ADDRESS.match(text, pieces[last].start) is None


def _is_of_somebody(text: str, piece: _Piece, beside: _Piece) -> bool:
    """海青 13800138000 is a name: what is a colour only beside other goods is none beside a phone."""
    return piece.is_hue and _PHONE.search(text, beside.start, beside.end) is not None


def _without_names(text: str, pieces: Sequence[_Piece], first: int, last: int) -> tuple[int, int]:
    """黑色 2件 姜金 浙江省…: with a phone somewhere, a hue at the edge beside a surer colour is a name."""
    sure = any(
        token.kind is Kind.COLOUR and token.trust is Trust.SURE for p in pieces[first:last] for token in p.tokens
    )
    if not sure or _PHONE.search(text) is None:
        return first, last
    while pieces[first].is_hue:
        first += 1
    while pieces[last - 1].is_hue:
        last -= 1
    return first, last


def _is_sure(text: str, pieces: Sequence[_Piece]) -> bool:
    """Something in it can be nothing else; two kinds of part side by side, or written as one (黑L), are sure, too."""
    parts = [token for piece in pieces for token in piece.tokens if token.kind in PARTS]
    if any(token.trust is Trust.SURE for token in parts):
        return True
    if len({token.kind for token in parts if token.trust is Trust.MEDIUM}) > 1:
        return True
    return any(_is_one_word(piece) or _is_wanted(text, piece) for piece in pieces)


def _is_wanted(text: str, piece: _Piece) -> bool:
    return piece.has_parts and words.WANTS.match(text, piece.start, piece.end) is not None


def _is_one_word(piece: _Piece) -> bool:
    parts = [token for token in piece.tokens if token.kind in PARTS]
    return len({token.kind for token in parts}) > 1 and any(token.trust > Trust.WEAK for token in parts)


def _is_asked(text: str, pieces: Sequence[_Piece], last: int) -> bool:
    end = pieces[last - 1].end
    following = pieces[last] if last < len(pieces) else None
    gap = text[end : following.start if following else len(text)]
    if re.search(r"[?？]", gap):
        return True
    if following is None or gap.strip(" \t") or "\n" in gap:
        return False
    said = text[following.start : following.end]
    return _ASKED.search(said) is not None and _ON_ITS_WAY.search(said) is None


def _is_denied(text: str, pieces: Sequence[_Piece], first: int) -> bool:
    if first == 0:
        return False
    before = pieces[first - 1]
    if text[before.end : pieces[first].start].strip(" \t") or "\n" in text[before.end : pieces[first].start]:
        return False
    return _DENIED.search(text, before.start, before.end) is not None


def _with_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    """A pair around the goods goes with them."""
    pairs = {"(": ")", "（": "）", "[": "]", "【": "】"}
    if start > 0 and end < len(text) and pairs.get(text[start - 1]) == text[end]:
        return start - 1, end + 1
    return start, end
