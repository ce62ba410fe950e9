"""Which fields each kind of row has, and of which type: exactly these, or the release is refused."""

from collections.abc import Iterable, Iterator, Mapping
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
    kind: (tuple(sorted(shape)), tuple(list if shape[name] is Texts else shape[name] for name in sorted(shape)))
    for kind, shape in SHAPES.items()
}
_LISTS = {kind: tuple(name for name, wanted in shape.items() if wanted is Texts) for kind, shape in SHAPES.items()}


def refuse_shape(kind: str, row: Row) -> None:
    """Raises `Refused`: "team_program_old" for a kind or a field that this program does not know, "team_damaged" for
    one that is not there or of another type."""
    if kind not in SHAPES:
        raise Refused("team_program_old")
    names, types = _ORDERED[kind]
    if tuple(row) == names:  # as it travels
        values: Iterable[Any] = row.values()
    elif row.keys() <= SHAPES[kind].keys():
        values = map(row.get, names)
    else:
        raise Refused("team_program_old")
    if tuple(map(type, values)) != types or not all(_are_texts(row[name]) for name in _LISTS[kind] if row[name]):
        raise Refused("team_damaged", what=kind)


def _are_texts(value: list[Any]) -> bool:
    return set(map(type, value)) == {str}


def texts_of(row: Row) -> Iterator[str]:
    """Every text in it, wherever it stands."""
    for value in row.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from value
