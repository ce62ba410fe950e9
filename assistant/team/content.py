"""What a release holds: rows of several kinds, how one content differs from another, and the sum that proves a copy."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from assistant.team.canonical import canonical
from assistant.team.canonical_script import canonical_script

Row = Mapping[str, Any]
"""One thing as JSON has it: text, whole numbers, true and false, lists and mappings of those; no fractions, no null.
`id` names it among its kind."""

Key = tuple[str, str]
"""The kind and the id of a row."""

Content = Mapping[Key, Row]

MODULUS = 1 << 256


class Kind(StrEnum):
    """What travels."""

    CATEGORY = "category"
    SCRIPT = "script"
    PICTURE = "picture"
    RULE = "rule"
    TABLE = "table"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Put:
    """This row is there now, new or as it was changed."""

    kind: str
    row: Row

    @property
    def key(self) -> Key:
        return self.kind, self.row["id"]


@dataclass(frozen=True, slots=True)
class Drop:
    """There is no such row any more."""

    kind: str
    id: str

    @property
    def key(self) -> Key:
        return self.kind, self.id


Operation = Put | Drop


def difference(old: Content, new: Content) -> Iterator[Operation]:
    """What makes `new` of `old`: what goes first, then what comes, each by kind and id."""
    for kind, gone in sorted(old.keys() - new.keys()):
        yield Drop(kind, gone)
    for key in sorted(key for key, row in new.items() if (before := old.get(key)) is not row and before != row):
        yield Put(key[0], new[key])


def everything(content: Content) -> Iterator[Operation]:
    """What makes it of nothing."""
    return difference({}, content)


def after(content: Content, operations: Iterable[Operation]) -> dict[Key, Row]:
    changed = dict(content)
    for operation in operations:
        if isinstance(operation, Put):
            changed[operation.key] = operation.row
        else:
            changed.pop(operation.key, None)
    return changed


def net(operations: Iterable[Operation]) -> list[Operation]:
    """What operations one after another come to: the last word on each key, in the order of `difference`."""
    last = {operation.key: operation for operation in operations}
    return sorted(last.values(), key=lambda operation: (isinstance(operation, Put), operation.key))


def row_sum(kind: str, row: Row) -> int:
    """The share of one row in the root of its content."""
    written = (canonical_script(row) if kind == Kind.SCRIPT else None) or canonical([kind, dict(row)])
    return int.from_bytes(hashlib.sha256(written).digest(), "big")


def root_of(content: Content) -> int:
    """The sum of all rows modulo 2**256. It does not depend on their order and follows a change without reading the
    rest. It finds a copy that has drifted; what proves the author is the signature over it."""
    return sum(row_sum(kind, row) for (kind, _), row in content.items()) % MODULUS


def root_text(root: int) -> str:
    return f"{root:064x}"
