"""Finds the recipient's name among the pieces of a text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.orders.recipient.names import (
    TITLES,
    address_points,
    cleaned,
    ends_as_place,
    name_points,
    surname_at,
)
from assistant.orders.recipient.pieces import Piece
from assistant.orders.recipient.recipient import Doubt
from assistant.orders.recipient.talk import is_talk, wish_points

BY_PHONE, FIRST, LAST, IN_ADDRESS = 1.5, 1.0, 0.5, 1.5  # points for where a name stands; the last one against it
LONGEST_NICKNAME = 10  # characters
SURE = 4.0  # below that it could be something else
LEAST = 2.5
# What warehouses abroad give their customers, 爱转运-UFX88231, and what people call themselves, 123木头人.
_CODED = re.compile(r"[\u3400-\u9fff]{2,8}-?[a-z]{0,4}\d{2,8}|\d{1,4}[\u3400-\u9fff]{3,6}")
_BEFORE_GLUED = re.compile(
    r"(?:[号室栋幢楼层座期口旁边面店园苑城院厂村组区府庭内)）\da-z]|单元|附近|[对西东南北里前后]面|[东西南北左右外]侧|[东西南北村街]头|大厦|广场|公寓|公司|学校|小区)$"
)

_NUMBERED = re.compile(r"[\da-z一二三四五六七八九十]号?[号室栋幢楼层座期单弄巷]$")


@dataclass(frozen=True, slots=True)
class Who:
    """`piece` is where the name stands; `name` as it was written, without 收."""

    name: str
    piece: Piece
    doubts: tuple[Doubt, ...] = ()


def find_name(text: str, folded: str, pieces: Sequence[Piece], follows: int) -> Who | None:
    """The best piece. `follows` is where the address goes on after the region: what stands right there is no name."""
    if labelled := _labelled(text, pieces):
        return labelled
    free = [piece for piece in pieces if piece.field in ("", "account", "address") and piece.start != follows]
    rated = [(_points(folded, piece, pieces), piece) for piece in free]
    points, piece = max(rated, key=lambda each: (each[0], -each[1].start), default=(0.0, None))
    if points < LEAST:
        piece = next((piece for piece in free if _stands_alone(folded, piece)), None)
    if piece is None:
        return None
    name = cleaned(text[piece.start : piece.end])
    plain = name_points(cleaned(folded[piece.start : piece.end]))
    return Who(name, piece, () if plain >= SURE else (Doubt("name", "name_unsure", name),))


def _labelled(text: str, pieces: Sequence[Piece]) -> Who | None:
    """What stands behind 收货人：; a name of two characters may have been written with a space."""
    named = [piece for piece in pieces if piece.field == "name"]
    if not named:
        return None
    first, *others = named
    if (
        others
        and first.end - first.start == 1
        and others[0].end - others[0].start <= 2
        and others[0].start - first.end <= 2
    ):
        first = replace(first, end=others[0].end)
    name = re.sub(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])", "", cleaned(text[first.start : first.end]))
    return Who(name, first) if name else None


def _points(folded: str, piece: Piece, pieces: Sequence[Piece]) -> float:
    points = float(name_points(cleaned(folded[piece.start : piece.end])))
    if not points:
        return 0.0
    in_address = IN_ADDRESS * (piece.field == "address")
    return points + BY_PHONE * piece.by_phone + FIRST * (piece is pieces[0]) + LAST * (piece is pieces[-1]) - in_address


def _stands_alone(folded: str, piece: Piece) -> bool:
    """Whatever it says: right before the phone, short and without digits, it is what the buyer calls himself."""
    text = cleaned(folded[piece.start : piece.end])
    speaks_for_other = address_points(text) > 1 or wish_points(text) or is_talk(text)
    named = len(text) <= LONGEST_NICKNAME and not re.search(r"\d", text)
    return piece.by_phone and (named or _CODED.fullmatch(text) is not None) and not speaks_for_other


def cut_off_name(text: str, folded: str, piece: Piece) -> tuple[Piece, Who] | None:
    """A name without anything between it and the end of the address: …3号楼501张三. The longest that fits counts."""
    written = cleaned(folded[piece.start : piece.end])
    end = piece.start + folded[piece.start : piece.end].find(written) + len(written)
    for length in (4, 3, 2):
        start = end - length
        if start <= piece.start or not _BEFORE_GLUED.search(folded[piece.start : start]):
            continue
        if _NUMBERED.search(folded[piece.start : start + 1]):
            continue  # 楼 is a family name, but in 36楼张三 it is not
        if _is_glued_name(folded[start:end], after_number=folded[start - 1].isdigit()):
            who = Who(text[start:end], replace(piece, start=start), (Doubt("name", "name_glued", text[start:end]),))
            return replace(piece, end=start), who
    return None


def _is_glued_name(name: str, *, after_number: bool) -> bool:
    """Where no number stands before it, 花园 and 单元 are no names, though there are families Hua and Shan."""
    family = surname_at(name, 0)
    titled = re.fullmatch(rf"[\u4e00-\u9fff](?:{TITLES})", name)
    person = family > 0 and name_points(name) >= 6 and len(name) - family in (1, 2)
    return bool(titled) or (person and (after_number or not ends_as_place(name)))
