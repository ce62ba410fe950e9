"""Something that a lead waits for: what it is, how it is cancelled, and whether that is still possible."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from assistant.team.watching import Watch

if TYPE_CHECKING:
    from collections.abc import Callable


class Errand:
    """`what` is said meanwhile, "" for what is soon over; `cancelled` is said when it was. The callbacks come on the
    thread that does it: `progressed` with how much is done of how much, `committing` with whether it can be cancelled
    no more. `ends`: the program does, so it is cancelled."""

    def __init__(
        self,
        what: str,
        cancelled: str,
        progressed: Callable[[int, int], None],
        committing: Callable[[bool], None],
        ends: Callable[[], bool],
    ) -> None:
        self.what = what
        self.cancelled = cancelled
        self._progressed, self._committing, self._ends = progressed, committing, ends
        self._one_at_a_time = Lock()
        self._cancelled = self._committed = False

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled

    @property
    def watch(self) -> Watch:
        return Watch(self._go_on, self._commits)

    def cancel(self) -> bool:
        """Whether it comes in time."""
        with self._one_at_a_time:
            self._cancelled = not self._committed
            return self._cancelled

    def _go_on(self, done: int, all: int) -> bool:
        self._progressed(done, all)
        return not self._cancelled and not self._ends()

    def _commits(self, begins: bool) -> bool:
        with self._one_at_a_time:
            if begins and self._cancelled:
                return False
            self._committed = begins
        self._committing(begins)
        return True
