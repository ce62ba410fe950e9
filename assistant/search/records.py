"""Scripts as records of a file: each is made when somebody looks at it, and 100,000 of them take no time to open."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from json.encoder import encode_basestring as quoted
from operator import attrgetter
from typing import overload

from assistant.scripts.parts_text import read_parts, write_parts
from assistant.scripts.script import Script
from assistant.search.arrays import Array, Arrays
from assistant.search.texts import Texts

FIELDS = (
    "id", "title", "body", "code", "category", "tags", "hotkey", "origin", "favourite", "uses", "last_used",
    "changed_at", "questions", "parts", "copy_of", "copied",
)  # fmt: skip
RECENT = 500  # scripts that are found with one letter are mostly found with the next
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

_values = attrgetter(*FIELDS)
_decode = json.JSONDecoder().raw_decode


class Records(Sequence[Script]):
    """Live scripts; `script_at(row)` is the quick way to one.

    Record i is text i, a JSON list of the FIELDS; times are microseconds since 1970.
    """

    def __init__(self, lines: Texts) -> None:
        self._lines = lines
        self.script_at = lru_cache(maxsize=RECENT)(self._make)

    @classmethod
    def of(cls, scripts: Iterable[Script]) -> "Records":
        return cls(Texts.of(map(_record, scripts)))

    @classmethod
    def kept(cls, arrays: Arrays) -> "Records":
        """From a file. Raises `Unfit`."""
        return cls(Texts.kept(arrays))

    def arrays(self) -> dict[str, Array]:
        return self._lines.arrays()

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, index: int) -> Script: ...
    @overload
    def __getitem__(self, index: slice) -> list[Script]: ...
    def __getitem__(self, index: int | slice) -> Script | list[Script]:
        if isinstance(index, slice):
            return [self[row] for row in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError(index)
        return self.script_at(index)

    def __iter__(self) -> Iterator[Script]:
        return map(self._make, range(len(self)))

    def _make(self, index: int) -> Script:
        (
            key, title, body, code, category, tags, hotkey, origin, favourite, uses, last_used, changed_at, questions,
            parts, copy_of, copied,
        ) = _decode(self._lines[index])[0]  # fmt: skip
        return Script(
            key, title, body, code, category, tuple(tags), hotkey, origin, favourite, uses, _moment(last_used),
            _moment(changed_at), None, tuple(questions), read_parts(parts), copy_of, copied,
        )  # fmt: skip


def _record(script: Script) -> str:
    """By hand: there may be 100,000 of them, and an encoder that is asked for each takes three times as long."""
    (
        key, title, body, code, category, tags, hotkey, origin, favourite, uses, last_used, changed_at, questions,
        parts, copy_of, copied,
    ) = _values(script)  # fmt: skip
    return (
        f"[{quoted(key)},{quoted(title)},{quoted(body)},{quoted(code)},{quoted(category)},"
        f"[{','.join(map(quoted, tags))}],{quoted(hotkey)},{quoted(origin)},{'true' if favourite else 'false'},{uses},"
        f"{_microseconds(last_used)},{_microseconds(changed_at)},[{','.join(map(quoted, questions))}],"
        f"{quoted(write_parts(parts))},{quoted(copy_of)},{quoted(copied)}]"
    )


def _microseconds(moment: datetime | None) -> str:
    return "null" if moment is None else str((moment - EPOCH) // MICROSECOND)


def _moment(microseconds: int | None) -> datetime | None:
    return None if microseconds is None else EPOCH + timedelta(microseconds=microseconds)
