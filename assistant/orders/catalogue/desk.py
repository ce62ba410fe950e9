"""The catalogue in memory and on the disk, kept in step: whoever changes it, all who show it hear of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakMethod

from assistant.orders.catalogue.edit import Edit, difference
from assistant.orders.catalogue.ports import ItemStore, Progress, unwatched

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from assistant.orders.catalogue.catalogue import Catalogue
    from assistant.orders.catalogue.item import Item

LARGE = 500  # items from which on a new index is built on the worker thread: putting them into the old one is felt


@dataclass(frozen=True, slots=True)
class Change:
    """What was written; `anew` is the whole catalogue after it, where it was cheaper to build than to change."""

    edit: Edit
    anew: Catalogue | None = None


class CatalogueDesk:
    """`read`, `write`, `compare` and `staying` wait for the disk: call them on the worker thread, and hand what they
    return to `take` on the thread that owns the memory and calls everything else (in the window, that of the GUI)."""

    def __init__(self, store: Callable[[], ItemStore]) -> None:
        self._store = store
        self.catalogue: Catalogue | None = None  # until it was read
        self._listeners: list[WeakMethod[Callable[[], None]]] = []

    def subscribe(self, listener: Callable[[], None]) -> None:
        """`listener` is a method; it is called after each change, for as long as its object lives."""
        self._listeners.append(WeakMethod(listener))

    def read(self) -> Catalogue:
        return _indexed(self._store().items())

    def staying(self, items: Collection[Item]) -> Collection[str]:
        """As `ItemStore.staying`; for the worker thread."""
        return self._store().staying(items)

    def write(self, edit: Edit, progress: Progress = unwatched) -> Change | None:
        """None when it was cancelled, and then nothing is written."""
        if not self._store().write(edit.put, edit.drop, progress):
            return None
        return self._change(edit)

    def compare(self, known: Sequence[Item]) -> Change:
        """What other processes have written since these items were all there was."""
        fresh = self._store().items()
        return self._change(difference(known, fresh), fresh)

    def begin(self, catalogue: Catalogue) -> Catalogue:
        """What was read is what everybody looks at from now on; the first one counts, and is given back."""
        if self.catalogue is None:
            self.catalogue = catalogue
            self._tell()
        return self.catalogue

    def take(self, change: Change) -> None:
        if self.catalogue is None or not len(change.edit):
            return
        if change.anew:
            self.catalogue.become(change.anew)
        else:
            self.catalogue.drop(change.edit.drop)
            self.catalogue.put(change.edit.put)
        self._tell()

    def _change(self, edit: Edit, fresh: Sequence[Item] | None = None) -> Change:
        if len(edit) < LARGE:
            return Change(edit)
        return Change(edit, _indexed(self._store().items() if fresh is None else fresh))

    def _tell(self) -> None:
        self._listeners = [known for known in self._listeners if known() is not None]
        for known in self._listeners:
            if listener := known():
                listener()


def _indexed(items: Iterable[Item]) -> Catalogue:
    from assistant.orders.catalogue.catalogue import Catalogue  # it needs numpy: not on the thread of the windows

    return Catalogue(items)
