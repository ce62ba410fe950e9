"""Scripts as columns of a file: each is made when somebody looks at it, and 100,000 of them take no time to open."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import cast, overload

import numpy as np

from assistant.scripts.script import Origin, Script
from assistant.search.arrays import Array, Arrays, taken, under, within
from assistant.search.texts import Texts

TEXTS = ("id", "title", "body", "code", "category", "tags", "hotkey", "origin", "questions")
TIMES = ("last_used", "changed_at")
NUMBERS = ("favourite", "uses", *TIMES)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
NEVER = np.iinfo(np.int64).min


class Columns(Sequence[Script]):
    """Live scripts. Tags and questions are kept one a line, times in microseconds since 1970."""

    def __init__(self, texts: dict[str, Texts], numbers: dict[str, Array]) -> None:
        self.texts = texts
        self._numbers = numbers

    @classmethod
    def of(cls, scripts: Sequence[Script]) -> "Columns":
        texts = {name: Texts.of(_text(getattr(script, name)) for script in scripts) for name in TEXTS}
        numbers = {name: [_number(getattr(script, name)) for script in scripts] for name in NUMBERS}
        return cls(texts, {name: np.array(column, np.int64) for name, column in numbers.items()})

    @classmethod
    def kept(cls, arrays: Arrays) -> "Columns":
        """From a file. Raises `Unfit`."""
        count = len(taken(arrays, "uses", np.int64))
        texts = {name: Texts.kept(within(arrays, name), count) for name in TEXTS}
        return cls(texts, {name: taken(arrays, name, np.int64, count) for name in NUMBERS})

    def arrays(self) -> dict[str, Array]:
        named = [under(name, texts.arrays()) for name, texts in self.texts.items()]
        return self._numbers | {name: array for arrays in named for name, array in arrays.items()}

    def __len__(self) -> int:
        return len(self._numbers["uses"])

    @overload
    def __getitem__(self, index: int) -> Script: ...
    @overload
    def __getitem__(self, index: slice) -> list[Script]: ...
    def __getitem__(self, index: int | slice) -> Script | list[Script]:
        if isinstance(index, slice):
            return [self[row] for row in range(*index.indices(len(self)))]
        key, title, body, code, category, tags, hotkey, origin, questions = (self.texts[name][index] for name in TEXTS)
        favourite, uses, last_used, changed_at = (int(self._numbers[name][index]) for name in NUMBERS)
        return Script(
            key,
            title,
            body,
            code,
            category,
            _lines(tags),
            hotkey,
            cast("Origin", origin),
            bool(favourite),
            uses,
            _moment(last_used),
            _moment(changed_at),
            None,
            _lines(questions),
        )


def _text(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else "\n".join(value)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def _number(value: bool | int | datetime | None) -> int:
    if value is None:
        return NEVER
    return (value - EPOCH) // MICROSECOND if isinstance(value, datetime) else int(value)


def _moment(microseconds: int) -> datetime | None:
    return None if microseconds == NEVER else EPOCH + microseconds * MICROSECOND
