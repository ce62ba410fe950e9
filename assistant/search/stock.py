"""The scripts of an index, by row and by id."""

from collections.abc import Callable, Sequence

from assistant.scripts.script import Script
from assistant.search.lookup import Lookup


class Stock:
    """Scripts in rows; only those that somebody looks at are asked for: `script_at(row)`.

    Ids are given in the order of time, so the order of `ids` is that in which scripts were added.
    """

    def __init__(self, script_at: Callable[[int], Script], ids: Lookup) -> None:
        self.ids = ids
        self._script_at = script_at
        self._replaced: dict[int, Script] = {}

    @classmethod
    def of(cls, scripts: Sequence[Script]) -> "Stock":
        return cls(scripts.__getitem__, Lookup.of([script.id for script in scripts]))

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, row: int) -> Script:
        return self._replaced.get(row) or self._script_at(row)

    def replace(self, row: int, script: Script) -> None:
        """Only its use or its star has changed."""
        self._replaced[row] = script
