"""Takes the steps of a way: fetches each object, lets the replica apply them, and notes what is new."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.content import Put, net
from assistant.team.news import between, joined
from assistant.team.packing import unpack
from assistant.team.standing import NewsItem, Pulled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from assistant.team.content import Content, Operation
    from assistant.team.ports import Progress, Transport
    from assistant.team.route import Step
    from assistant.team.seat import Seat

TOGETHER = 1 << 20  # bytes as they travel of the differences that are applied in one go: all of them are in memory
BAD_STEP = ("team_damaged", "team_program_old", "team_too_large")


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
        """One after another; of many small differences only what they come to is written."""
        self._done, self._all = 0, 2 * sum(step.part.size for step in way)
        for stretch in stretches(way):
            self._take(stretch)

    def told(self, number: int, before: int) -> Pulled:
        """`before` 0: all rows are new."""
        if not before:
            return Pulled(number, before, new=self._rows)
        counted = Counter(item.what for item in self.news)
        return Pulled(number, before, counted["new"], counted["changed"], counted["gone"])

    def _take(self, stretch: Sequence[Step]) -> None:
        """Nothing is locked while it is fetched. What came before an object that does not come is not lost."""
        fetched: list[bytes] = []
        try:
            for step in stretch:
                fetched.append(self._fetched(step))  # noqa: PERF401 - what came before a refusal counts
        except Refused as refusal:
            if fetched and refusal.reason != "cancelled":
                self._take_in(stretch[: len(fetched)], fetched)
            raise
        self._take_in(stretch, fetched)

    def _fetched(self, step: Step) -> bytes:
        self._tell(0)
        packed = self.transport.object(step.part.name, step.part.size)
        self._done += step.part.size
        self._tell(0)
        return packed

    def _take_in(self, stretch: Sequence[Step], fetched: Sequence[bytes]) -> None:
        if stretch[0].whole:
            self._take_whole(stretch[0], fetched[0])
            return
        try:
            self._take_differences(stretch, fetched)
        except Refused as refusal:
            if len(stretch) == 1 or refusal.reason not in BAD_STEP:
                raise
            for step, packed in zip(stretch, fetched, strict=True):  # as far as they are good
                self._take_differences([step], [packed])

    def _take_differences(self, stretch: Sequence[Step], fetched: Sequence[bytes]) -> None:
        operations = net(operation for packed in fetched for operation in unpack(packed))
        before = self._seat.replica.rows(operation.key for operation in operations)
        self._rows += self._apply(stretch, operations)
        put = {operation.key: operation.row for operation in operations if isinstance(operation, Put)}
        self._note(before, put)

    def _take_whole(self, step: Step, packed: bytes) -> None:
        """Of a first library nobody asks what is new; so it need not be in memory whole."""
        before = self._before()
        if not before:
            self._seat.coming(packed, step.release.manifest.count)
        self._rows = self._apply([step], unpack(packed))
        if before:
            self._note(before, self._seat.replica.content())

    def _before(self) -> Content:
        try:
            return self._seat.replica.content()
        except Refused as refusal:
            if refusal.reason != "team_copy_damaged":
                raise
            return {}  # nobody knows any more what is new

    def _apply(self, stretch: Sequence[Step], operations: Iterable[Operation]) -> int:
        size = sum(step.part.size for step in stretch)
        *over, release = (step.release for step in stretch)
        done = self._seat.replica.apply(
            release,
            operations,
            whole=stretch[0].whole,
            progress=lambda done, of: self._is_wanted(size * done // max(of, 1)),
            over=over,
        )
        self._done += size
        return done

    def _note(self, before: Content, after: Content) -> None:
        self.news = joined(self.news, between(before, after))

    def _tell(self, of_this: int) -> None:
        if not self._is_wanted(of_this):
            raise Refused("cancelled")

    def _is_wanted(self, of_this: int) -> bool:
        return self._progress(self._done + of_this, self._all)


def stretches(way: Sequence[Step]) -> Iterator[Sequence[Step]]:
    """The steps in their order: a whole release by itself, differences together as long as they are small."""
    stretch: list[Step] = []
    size = 0
    for step in way:
        size += step.part.size
        if stretch and (stretch[0].whole or step.whole or size > TOGETHER):
            yield stretch
            stretch, size = [], step.part.size
        stretch.append(step)
    if stretch:
        yield stretch
