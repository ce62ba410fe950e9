"""The catalogue as the windows reach it: looked at in memory, changed on the worker thread, and reported."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.orders.catalogue.edit import Edit, Step, step, step_back
from assistant.orders.catalogue.ports import unwatched
from assistant.orders.desk import utc_now
from assistant.refusal import Refused
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from assistant.orders.catalogue.catalogue import Catalogue
    from assistant.orders.catalogue.desk import CatalogueDesk, Change
    from assistant.orders.catalogue.item import Item
    from assistant.orders.catalogue.ports import Progress
    from assistant.orders.goods.known import KnownGoods
    from ui.background import Background

say = words("catalogue")


def _nothing() -> None:
    """For whoever does not wait."""


@dataclass(frozen=True, slots=True)
class Then:
    """What is said once it is written, and who hears of it; `progress` is asked on the worker thread."""

    said: str
    done: Callable[[], None] = _nothing
    cancelled: Callable[[], None] = _nothing
    progress: Progress = unwatched


class Goods(QObject):
    """One for each part of a window; the desk behind them is the same. `changed` comes whoever changed it, the other
    two only to the one that was asked."""

    changed = Signal()
    reported = Signal(str, object)  # a sentence, the Step that can be taken back or None
    refused = Signal(object)  # Refused

    def __init__(self, background: Background, desk: CatalogueDesk) -> None:
        super().__init__()
        self._background = background
        self._desk = desk
        desk.subscribe(self._hear)

    @property
    def catalogue(self) -> Catalogue | None:
        """None until it was read."""
        return self._desk.catalogue

    @property
    def known(self) -> KnownGoods | None:
        """Its words, for reading what a buyer writes."""
        return self.catalogue.known if self.catalogue else None

    def staying(self, items: Collection[Item]) -> Collection[str]:
        """Which of these nobody may write here; on the worker thread."""
        return self._desk.staying(items)

    def load(self) -> None:
        """Reads it, if nobody has yet."""
        if self._desk.catalogue is None:
            self._background.run(self._desk.read, self._desk.begin, self.refused.emit)

    def reload(self) -> None:
        """Another process may have changed it."""
        if self._desk.catalogue is not None:
            known = list(self._desk.catalogue)
            self._background.run(lambda: self._desk.compare(known), self._desk.take, self.refused.emit)

    def put(self, items: Iterable[Item], said: str, done: Callable[[], None] = _nothing) -> None:
        """Adds items, or changes those that are there."""
        self._begin(_stamped(items), (), Then(said, done))

    def drop(self, items: Iterable[Item]) -> None:
        gone = [item.id for item in items]
        self._begin((), gone, Then(say("Items deleted: {count}", count=len(gone))))

    def bring_in(self, items: Iterable[Item], then: Then) -> None:
        """What a sheet has brought, in one step."""
        self._begin(_stamped(items), (), then)

    def undo(self, taken: Step) -> None:
        try:
            if (catalogue := self._desk.catalogue) is not None:
                self._write(step_back(catalogue, taken).done, Then(say("Taken back.")), None)
        except Refused as refusal:
            self.refused.emit(refusal)

    def _begin(self, put: Iterable[Item], drop: Iterable[str], then: Then) -> None:
        try:
            if (catalogue := self._desk.catalogue) is not None:
                taken = step(catalogue, put, drop)
                self._write(taken.done, then, taken)
        except Refused as refusal:
            self.refused.emit(refusal)

    def _write(self, edit: Edit, then: Then, taken: Step | None) -> None:
        def answered(change: Change | None) -> None:
            if change is None:
                then.cancelled()
                return
            self._desk.take(change)
            self.reported.emit(then.said, taken)
            then.done()

        self._background.run(lambda: self._desk.write(edit, then.progress), answered, self.refused.emit)

    def _hear(self) -> None:
        self.changed.emit()


def _stamped(items: Iterable[Item]) -> list[Item]:
    now = utc_now()
    return [replace(item, changed_at=now) for item in items]
