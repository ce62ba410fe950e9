"""Keeps together what a buyer wants engraved, embroidered or written: a name in it is not whom the parcel goes to."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.orders.recipient.names import address_points
from assistant.orders.recipient.pieces import Piece

_FREE = ("", "address")  # fields of pieces that nothing else has spoken for
_FOR_WHAT = (
    r"(?:帮忙?我?|麻烦|请|要|需要|想|可以|免费|激光|定制|"
    r"在?(?:内圈|外圈|内壁|背面|反面|正面|底部|盖子|戒指|项链|手链|手镯|吊牌|笔身|杯子?)上?)"
)
_ASKED = re.compile(
    rf"(?:{_FOR_WHAT}+刻|{_FOR_WHAT}*(?:刻(?=字|名|上|个|[\s:：a-z\d]|$)|[绣印烫喷](?=字|名|上|个)))(?:名字|[字名上个])?(?:内容|要求)?"
    rf"(?:是|为)?\s*[:：]?|{_FOR_WHAT}*(?:(?:贺?卡片?|卡)上?请?(?:写|内容)|祝福语|落款|署名|engrav(?:e|ing))(?:是|为)?\s*[:：]?"
)

_WORDS = re.compile(
    r"[^\s,，。;；]{1,12}(?![^\s,，。;；])"
)  # glued behind what is asked; with more of them, an address is


def without_words(folded: str) -> str:
    """As long as before, with blanks for what is to be engraved: 爱你一万年 is not in the county of 万年."""
    for asked in _ASKED.finditer(folded):
        if words := _WORDS.match(folded, asked.end()):
            folded = folded[: words.start()] + " " * len(words[0]) + folded[words.end() :]
    return folded


def set_apart(folded: str, pieces: Sequence[Piece], others: Sequence[int]) -> list[Piece]:
    """The pieces, those of an inscription as `rest`. It goes on to the end of its line; where a phone, a place or a
    label follows there, whose beginnings are `others`, it is one piece, or two that are asked as 刻字 LOVE."""
    marked: list[Piece] = []
    left = 0  # how many more pieces belong to it
    for number, piece in enumerate(pieces):
        if left:
            marked.append(replace(piece, field="rest"))
            left -= 1
        elif piece.field in _FREE and (asked := _asked(folded, piece)):
            before, inscription = asked
            marked += [*before, inscription]
            left = _following(folded, inscription, pieces[number + 1 :], others)
        else:
            marked.append(piece)
    return marked


def _asked(folded: str, piece: Piece) -> tuple[list[Piece], Piece] | None:
    """What is asked for, and the address that stands before it without a space: 100号刻字LOVE."""
    found = _ASKED.search(folded, piece.start, piece.end)
    if found is None:
        return None
    if found.start() == piece.start:
        return [], replace(piece, field="rest")
    if not address_points(folded[piece.start : found.start()]):
        return None
    return [replace(piece, end=found.start())], replace(piece, start=found.start(), field="rest")


def _following(folded: str, inscription: Piece, pieces: Sequence[Piece], others: Sequence[int]) -> int:
    end = folded.find("\n", inscription.end)
    line = [piece for piece in pieces if end < 0 or piece.start < end]
    if not any(inscription.end <= other and (end < 0 or other < end) for other in others):
        return len(line)
    asked = _ASKED.match(folded, inscription.start, inscription.end)
    says_nothing = asked is not None and asked.end() == inscription.end
    return min(1, len(line)) if says_nothing else 0
