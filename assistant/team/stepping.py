"""Takes the steps of a way: fetches each object, lets the replica apply it, and notes what is new."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.content import Put
from assistant.team.news import between, joined
from assistant.team.packing import unpack
from assistant.team.standing import NewsItem, Pulled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from assistant.team.content import Content, Operation
    from assistant.team.ports import Progress, Transport
    from assistant.team.route import Step
    from assistant.team.seat import Seat


class Steps:
    """`news` are the differences of all steps together. The progress counts bytes, once as they are fetched and once as
    they are applied."""

    def __init__(self, seat: Seat, transport: Transport, progress: Progress) -> None:
        self.transport = transport
        self.news: tuple[NewsItem, ...] = ()
        self._seat = seat
        self._progress = progress
        self._done = self._all = 0
        self._rows = 0

    def take(self, way: Sequence[Step]) -> None:
        self._done, self._all = 0, 2 * sum(step.part.size for step in way)
        for step in way:
            self._take(step)

    def told(self, number: int, before: int) -> Pulled:
        """`before` 0: all rows are new."""
        if not before:
            return Pulled(number, before, new=self._rows)
        counted = Counter(item.what for item in self.news)
        return Pulled(number, before, counted["new"], counted["changed"], counted["gone"])

    def _take(self, step: Step) -> None:
        """Nothing is locked while it is fetched."""
        self._tell(0)
        packed = self.transport.object(step.part.name, step.part.size)
        self._done += step.part.size
        self._tell(0)
        if step.whole:
            self._take_whole(step, packed)
        else:
            self._take_difference(step, list(unpack(packed)))
        self._done += step.part.size

    def _take_difference(self, step: Step, operations: list[Operation]) -> None:
        keys = [operation.key for operation in operations]
        before = self._seat.replica.rows(keys)
        self._rows += self._apply(step, operations)
        put = {operation.key: operation.row for operation in operations if isinstance(operation, Put)}
        self._note(before, put)

    def _take_whole(self, step: Step, packed: bytes) -> None:
        """Of a first library nobody asks what is new; so it need not be in memory whole."""
        before = self._before()
        self._rows = self._apply(step, unpack(packed))
        if before:
            self._note(before, self._seat.replica.content())

    def _before(self) -> Content:
        try:
            return self._seat.replica.content()
        except Refused as refusal:
            if refusal.reason != "team_copy_damaged":
                raise
            return {}  # nobody knows any more what is new

    def _apply(self, step: Step, operations: Iterable[Operation]) -> int:
        size = step.part.size
        return self._seat.replica.apply(
            step.release,
            operations,
            whole=step.whole,
            progress=lambda done, of: self._is_wanted(size * done // max(of, 1)),
        )

    def _note(self, before: Content, after: Content) -> None:
        self.news = joined(self.news, between(before, after))

    def _tell(self, of_this: int) -> None:
        if not self._is_wanted(of_this):
            raise Refused("cancelled")

    def _is_wanted(self, of_this: int) -> bool:
        return self._progress(self._done + of_this, self._all)
