"""Finds the street address among the pieces of a text, and cuts wishes off that were written behind it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.orders.recipient.behind_names import EXTENSION
from assistant.orders.recipient.names import address_points
from assistant.orders.recipient.pieces import Piece
from assistant.orders.recipient.talk import COURIERS, NOT_WITH, asks, is_sentence, is_talk, wish_points

MARKS = ("【", "[", "@")  # what warehouses need to see on the parcel
NOT_ADDRESS = ("rest", EXTENSION, "order", "account", "identity", "postcode", "name")
_WISH_IN_BRACKETS = re.compile(r"\s*[(\[【]([^()\[\]【】]*)[)\]】]$")
_FOR_WAREHOUSES = re.compile(r"集运|转运|仓|勿删")
_WISH_BEHIND = re.compile(
    r"[(\[【/]?(?:备用|请(?:发|用|尽快|在|把|帮|送|勿|不要)|麻烦|勿发|不要发|不发|别发|尽快发|周(?:末|[六日](?!福))(?:派|配|送|在|不|再|收|休)|工作日(?:派|配)?送|到了打电话|[今明后]天发|\d{1,2}月\d{1,2}[号日](?:[之以]?[前后]|左右)"
    rf"|[发走](?:{COURIERS})(?!仓|站)|{NOT_WITH})"
)


@dataclass(frozen=True, slots=True)
class Detail:
    """The pieces of the address in the order they are written, and those that are left."""

    pieces: tuple[Piece, ...]
    left: tuple[Piece, ...]


def find_detail(folded: str, pieces: Sequence[Piece], start: int, end: int) -> Detail:
    """`start` and `end` are of the region; both 0 when there is none. What follows the region is the address, unless it
    speaks for something else; what stands before it only if nothing follows (street first, then the city)."""
    free = [piece for piece in pieces if piece.field not in NOT_ADDRESS]
    behind = _run(folded, [piece for piece in free if piece.start >= end], end)
    if not _speaks(folded, behind):
        before = [piece for piece in free if piece.end <= start and address_points(folded[piece.start : piece.end])]
        behind = before + behind
    parts = [part for piece in behind for part in _without_wish(folded, piece)]
    taken = tuple(part for part in parts if part.field != "rest")
    wishes = [part for part in parts if part.field == "rest"]
    left = [piece for piece in pieces if piece not in behind] + wishes
    return Detail(taken, tuple(sorted(left, key=lambda piece: piece.start)))


def _run(folded: str, pieces: Sequence[Piece], end: int) -> list[Piece]:
    """The pieces from the region on; after a gap (a phone, a name), and where no region is named, only what surely is
    an address or was labelled so."""
    run: list[Piece] = []
    last = end or -1
    for piece in pieces:
        text = _bare(folded[piece.start : piece.end])
        near = last >= 0 and not re.search(r"[0-9a-z\u3400-\u9fff]", folded[last : piece.start])
        if _says_more_than_a_place(text) and not text.startswith(MARKS):
            last = -1
            continue
        sure = address_points(text) >= 2 or (run and text.startswith(MARKS)) or (not end and piece.field == "address")
        if near or sure:
            run.append(piece)
            last = piece.end
    return run


def _says_more_than_a_place(text: str) -> bool:
    return asks(text) or max(wish_points(text), is_talk(text), is_sentence(text)) > address_points(text)


def _bare(text: str) -> str:
    """A piece without what is asked for in brackets behind it."""
    bracket = _bracketed_wish(text)
    return text[: bracket.start()] if bracket else text


def _bracketed_wish(text: str) -> re.Match[str] | None:
    bracket = _WISH_IN_BRACKETS.search(text)
    asks = bracket and wish_points(bracket[1]) and bracket.start() > 0 and not _FOR_WAREHOUSES.search(bracket[1])
    return bracket if asks else None


def _speaks(folded: str, pieces: Sequence[Piece]) -> bool:
    return any(piece.field == "address" or address_points(folded[piece.start : piece.end]) for piece in pieces)


def _without_wish(folded: str, piece: Piece) -> list[Piece]:
    """The piece, and what is asked for behind it: …1号（周末派送）."""
    text = folded[piece.start : piece.end]
    if bracket := _bracketed_wish(text):
        return _split(piece, piece.start + bracket.start())
    behind = _WISH_BEHIND.search(text)
    return _split(piece, piece.start + behind.start()) if behind and behind.start() > 0 else [piece]


def _split(piece: Piece, place: int) -> list[Piece]:
    return [replace(piece, end=place), replace(piece, start=place, field="rest")]
