"""Keeps together what a buyer wants engraved, embroidered or written: a name in it is not whom the parcel goes to."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.orders.recipient.names import address_points
from assistant.orders.recipient.pieces import Piece

_FREE = ("", "address")  # fields of pieces that nothing else has spoken for
_ACT = re.compile(
    r"(?:(?:[内外]圈|[内外]侧|内壁|[里背正反]面|底部|[上要想请帮我])刻"
    r"|(?<![篆雕石木时立此片])刻(?=[字名上个着\s:：a-z\d]|$)|[绣印烫喷](?=字|名|上|个))(?:名字|[字名上个着])?"
    r"|卡片?上?请?写|祝福语|落款|署名|engrav(?:e|ing)"
)
_INTRODUCED = re.compile(r"(?:的?内容|要求|with)?[是为]?\s*[:：]?")
_WORDS = re.compile(r"[^\s,，。;；]{1,12}(?![^\s,，。;；])")  # what more stands there without a space may be an address


def without_words(folded: str) -> str:
    """As long as before, with blanks for what is to be engraved: 爱你一万年 is not in the county of 万年."""
    for act in _ACT.finditer(folded):
        if words := _WORDS.match(folded, _introduced(folded, act)):
            folded = folded[: words.start()] + " " * len(words[0]) + folded[words.end() :]
    return folded


def set_apart(folded: str, pieces: Sequence[Piece], others: Sequence[int]) -> list[Piece]:
    """The pieces, those of an inscription as `rest`. It goes on to the end of its line; where a phone, a place or a
    label follows there, whose beginnings are `others`, it is one piece, or two that are asked as 刻字 LOVE."""
    marked: list[Piece] = []
    left = 0  # how many more pieces belong to it
    for number, piece in enumerate(pieces):
        act = _ACT.search(folded, piece.start, piece.end) if piece.field in _FREE else None
        if left:
            marked.append(replace(piece, field="rest"))
            left -= 1
        elif act is None:
            marked.append(piece)
        else:
            marked += _behind_address(folded, piece, act.start())
            line = _rest_of_line(folded, piece, pieces[number + 1 :])
            says_nothing = _introduced(folded, act) >= piece.end
            left = min(says_nothing, len(line)) if _goes_on(folded, piece, others) else len(line)
    return marked


def _introduced(folded: str, act: re.Match[str]) -> int:
    """Where the words begin: behind 刻字内容是：."""
    introduced = _INTRODUCED.match(folded, act.end())
    return introduced.end() if introduced else act.end()


def _behind_address(folded: str, piece: Piece, act: int) -> list[Piece]:
    """The inscription, and the address that stands before it without a space: 100号刻字LOVE."""
    if not address_points(folded[piece.start : act]):
        return [replace(piece, field="rest")]
    return [replace(piece, end=act), replace(piece, start=act, field="rest")]


def _line_end(folded: str, piece: Piece) -> int:
    end = folded.find("\n", piece.end)
    return end if end >= 0 else len(folded)


def _rest_of_line(folded: str, piece: Piece, following: Sequence[Piece]) -> list[Piece]:
    end = _line_end(folded, piece)
    return [other for other in following if other.start < end]


def _goes_on(folded: str, piece: Piece, others: Sequence[int]) -> bool:
    """Whether something of the recipient follows on the same line."""
    end = _line_end(folded, piece)
    return any(piece.end <= other < end for other in others)
