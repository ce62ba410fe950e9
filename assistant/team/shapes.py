"""Which fields each kind of row has, and of which type: exactly these, or the release is refused."""

from collections.abc import Iterator, Mapping
from typing import Any

from assistant.refusal import Refused
from assistant.team.content import Kind, Row

Texts = list[str]

SHAPES: Mapping[str, Mapping[str, object]] = {
    Kind.CATEGORY: {"id": str, "position": int},
    Kind.SCRIPT: {
        "id": str, "title": str, "body": str, "code": str, "category": str, "tags": Texts, "hotkey": str,
        "questions": Texts, "parts": str,
    },
    Kind.PICTURE: {"id": str, "data": str},
    Kind.RULE: {"id": str, "rule": str, "shop": str, "state": str, "body": str},
    Kind.TABLE: {"id": str, "kind": str, "shop": str, "body": str},
    Kind.ITEM: {
        "id": str, "code": str, "name": str, "attributes": str, "selling_points": str, "price": int, "sizes": Texts,
        "colours": Texts, "stock": str, "presale_until": str, "picture": str, "alternatives": Texts, "chart": str,
    },
}  # fmt: skip


_ORDERED = {
    kind: (tuple(shape), tuple(list if wanted is Texts else wanted for wanted in shape.values()))
    for kind, shape in SHAPES.items()
}


def refuse_shape(kind: str, row: Row) -> None:
    """Raises `Refused`: "team_program_old" for a kind or a field that this program does not know, "team_damaged" for
    one that is not there or of another type."""
    if kind not in SHAPES or not row.keys() <= SHAPES[kind].keys():
        raise Refused("team_program_old")
    names, types = _ORDERED[kind]
    if tuple(map(type, map(row.get, names))) != types or not all(map(_are_texts, row.values())):
        raise Refused("team_damaged", what=kind)


def _are_texts(value: Any) -> bool:
    """If it is a list."""
    return type(value) is not list or not value or set(map(type, value)) == {str}


def texts_of(row: Row) -> Iterator[str]:
    """Every text in it, wherever it stands."""
    for value in row.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from value
