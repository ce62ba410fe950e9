"""Keeps vectors of texts beside the database, in one file that can be made anew at any time."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from assistant.ids import new_id
from db.array_file import ArrayFile, DamagedFile, write_arrays

if TYPE_CHECKING:
    from pathlib import Path

    from assistant.search.suggest.meanings import Meanings

log = logging.getLogger(__name__)


class KeptMeanings:
    """A `MeaningStore` in one data folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "meanings.arrays"

    def read(self, version: str) -> Meanings | None:
        import numpy as np

        from assistant.search.suggest.meanings import SIZE, Meanings

        try:
            file = ArrayFile(self._path)
            if file.facts.get("model") == version:
                # copied: a file that is mapped cannot be replaced on Windows
                return Meanings(np.array(file.arrays["keys"]), np.array(file.arrays["vectors"]).reshape(-1, SIZE))
        except FileNotFoundError:
            return None
        except (DamagedFile, OSError, ValueError, KeyError, TypeError) as trouble:
            log.warning("kept meanings are passed over: %s", type(trouble).__name__)
        return None

    def write(self, version: str, meanings: Meanings) -> None:
        unfinished = self._path.with_name(f"{self._path.name}.{new_id()}")
        try:
            write_arrays(unfinished, {"keys": meanings.keys, "vectors": meanings.vectors.ravel()}, {"model": version})
            unfinished.replace(self._path)
        finally:
            unfinished.unlink(missing_ok=True)
