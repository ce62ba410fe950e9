"""The scripts of an index, by row and by id."""

from collections.abc import Sequence

from assistant.scripts.script import Script
from assistant.search.lookup import Lookup


class Stock:
    """Scripts in rows; of a large sequence only those that somebody looks at are asked for.

    Ids are given in the order of time, so the order of `ids` is that in which scripts were added.
    """

    def __init__(self, scripts: Sequence[Script], ids: Lookup) -> None:
        self.ids = ids
        self._scripts = scripts
        self._replaced: dict[int, Script] = {}

    @classmethod
    def of(cls, scripts: Sequence[Script]) -> "Stock":
        return cls(scripts, Lookup.of([script.id for script in scripts]))

    def __len__(self) -> int:
        return len(self._scripts)

    def __getitem__(self, row: int) -> Script:
        replaced = self._replaced.get(row)
        return self._scripts[row] if replaced is None else replaced

    def replace(self, row: int, script: Script) -> None:
        """Only its use or its star has changed."""
        self._replaced[row] = script
