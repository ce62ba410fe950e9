"""The library with its index as it is kept beside the database: saved by another process, taken up again at a start.

A saved index is of one revision of the library. What was written since is read from the store and put on top, so it
need not be new to be right; when the store cannot say what that was, it is of no use.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from assistant.scripts.ports import Changes, Revision, ScriptStore
    from assistant.scripts.script import Script
    from assistant.search.arrays import Array, Arrays
    from assistant.search.index import Index
    from assistant.search.saved import SavedLibrary

log = logging.getLogger(__name__)

COLD = ("scripts.", "index.bodies.")  # the arrays of which a keystroke needs only pieces


class Saved(Protocol):
    """Arrays as they were written for one revision of the library."""

    @property
    def arrays(self) -> Arrays: ...
    @property
    def revision(self) -> Revision: ...
    def let_go(self, names: Iterable[str]) -> None:
        """What was looked at of these arrays need not stay in memory."""

    def discard(self) -> None:
        """It is not looked at again."""


class ArchiveStore(Protocol):
    """Where arrays are kept. `write` keeps them whole or not at all and raises `OSError`."""

    def newest(self) -> Saved | None: ...
    def write(self, arrays: Mapping[str, Array], revision: Revision) -> None: ...


class Ahead(Protocol):
    """A library that is on its way here."""

    @property
    def scripts(self) -> Sequence[Script]: ...
    def revision(self) -> Revision | None:
        """Waits until it is here; None: it was another, or did not come."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """`library` and then `changes` are the scripts as they are now; `index` is of both."""

    library: SavedLibrary
    changes: Changes
    index: Index


class Archive:
    """Loads numpy only when there is something to recall or to save."""

    def __init__(self, scripts: ScriptStore, store: ArchiveStore) -> None:
        self._scripts = scripts
        self._store = store
        self.recalled = False  # whether the library came out of it

    def recall(self) -> Recalled | None:
        """None when nothing is kept that fits the library. 0.1 s for 100,000 scripts, and 1 ms for each 30 changes."""
        saved = self._store.newest()
        changes = self._scripts.changes(saved.revision) if saved else None
        if saved is None or changes is None:
            return None
        from assistant.search.arrays import Unfit

        try:
            recalled = _put_together(saved.arrays, changes)
        except Unfit as trouble:
            log.warning("a saved index does not fit: %s", trouble)
            saved.discard()
            return None
        saved.let_go(name for name in saved.arrays if name.startswith(COLD))
        self.recalled = True
        return recalled

    def save(self) -> None:
        """Builds and keeps everything anew; seconds, for a process of its own. Raises `Refused` and `OSError`."""
        from assistant.search.saved import arrays_of

        revision = self._scripts.revision()  # before reading: what comes between is looked at once more
        if revision is not None:
            scripts, _ = self._scripts.read()
            self._store.write(arrays_of(scripts), revision)

    def save_ahead(self, ahead: Ahead) -> None:
        """The same while the library comes; nothing is kept of one that does not."""
        from assistant.search.saved import arrays_of

        arrays = arrays_of(ahead.scripts)
        if revision := ahead.revision():
            self._store.write(arrays, revision)


def _put_together(arrays: Arrays, changes: Changes) -> Recalled:
    from assistant.search.index import Index
    from assistant.search.ranking import days
    from assistant.search.saved import SavedLibrary

    library, today = SavedLibrary(arrays), days(datetime.now(UTC))
    index = Index(library.part(today), today)
    index.put(changes.put)
    index.drop(changes.gone)
    return Recalled(library, changes, index)
