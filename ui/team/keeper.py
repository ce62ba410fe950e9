"""Keeps in step with the team on a thread of its own: does what windows ask of the team's desk, and looks now and then
whether there is something new."""

from __future__ import annotations

import logging
from collections.abc import Callable
from queue import Empty, SimpleQueue
from random import random
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from assistant.refusal import Refused
from assistant.team.keeping import Keeping
from ui.breath import breath
from ui.index_keeper import LEAST
from ui.job import Job

if TYPE_CHECKING:
    from assistant.team.desk import TeamDesk

T = TypeVar("T")
Wanted = Callable[[], bool]
log = logging.getLogger(__name__)

GRACE = 0.5  # seconds that the end of the program waits for a network
MUCH = 300_000  # bytes, counted once as they come and once as they are written


def _always() -> bool:
    return True


class Keeper(QObject):
    """The worker thread that owns the database never waits for a network, nor for a first sync of 100,000 scripts: all
    of that happens here. A job is what it is for `Background`; `desk` is for jobs alone.

    Signals come on the GUI thread and carry plain values: `standing` after whatever may have changed it, `pulled` when
    a look that nobody asked for brought a release, `troubled` with what such a look was refused, or None once that is
    over, `progressed` while one brings much, `coming` with a large first library before it is taken in.
    """

    standing = Signal(object)  # Standing, or None without a team
    pulled = Signal(object)  # Pulled
    troubled = Signal(object)  # Refused or None
    progressed = Signal(int, int)
    coming = Signal(object)  # bytes
    crashed = Signal(str)
    _finished = Signal(object)

    def __init__(self, open_desk: Callable[[], TeamDesk], pace: Keeping | None = None) -> None:
        super().__init__()
        self._open_desk = open_desk
        self._desk: TeamDesk | None = None
        self._pace = pace or Keeping(random)
        self._jobs: SimpleQueue[tuple[Job, Wanted] | None] = SimpleQueue()
        self._wanted: Wanted = _always  # of what goes on
        self._given_up = Event()  # by somebody who waits for a job
        self._ending = Event()
        self._belongs = False
        self._finished.connect(lambda job: job.end(), Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name="team", daemon=True)

    def start(self) -> None:
        """Once whoever wants to hear its signals has connected them."""
        self._thread.start()

    @property
    def desk(self) -> TeamDesk:
        """For jobs: it is made on their thread, when the first of them asks for it."""
        if self._desk is None:
            self._desk = self._open_desk()
            self._desk.heed(lambda: not self.ending and self._wanted())
            self._desk.foretell(lambda packed, rows: self.coming.emit(packed) if rows >= LEAST else None)
        return self._desk

    @property
    def ending(self) -> bool:
        return self._ending.is_set()

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None] = lambda _: None,
        refused: Callable[[Refused], None] = lambda _: None,
        wanted: Wanted = _always,
    ) -> None:
        """As soon as it is not `wanted` any more it waits for no server."""
        self._jobs.put((Job(job, done, refused), wanted))
        self._wake()

    def give_up(self) -> None:
        """Somebody who waits does not want to any longer: a look that goes on must not keep the job from ending."""
        self._given_up.set()

    def look(self) -> None:
        """Soon, and without anybody waiting for it."""
        self._pace.hurry()
        self._jobs.put(None)
        self._wake()

    def stop(self) -> None:
        """What goes on is cancelled; the old library stays, and what waits to be sent is sent next time."""
        self._ending.set()
        self._jobs.put(None)
        self._wake()
        self._thread.join(GRACE)

    def _wake(self) -> None:
        if self._desk is not None:
            self._desk.interrupt()

    def _work(self) -> None:
        self._guarded(self._tell_standing)
        while not self._ending.is_set():
            self._guarded(self._step)
        self._guarded(self._close)

    def _guarded(self, step: Callable[[], None]) -> None:
        """A bug in one step must not end the thread for good, nor make it turn as fast as it can."""
        try:
            step()
        except Refused as refusal:
            self.troubled.emit(refusal)
            self._ending.wait(GRACE)
        except Exception as bug:
            log.exception("keeping in step with the team failed")
            self.crashed.emit(type(bug).__name__)
            self._ending.wait(GRACE)

    def _step(self) -> None:
        job = self._next_job()
        if self._ending.is_set():
            return
        if not job and not (self._belongs and not self._pace.pause(monotonic())):
            return
        breath.begin()
        try:
            self._do(*job) if job else self._look()
        finally:
            self._wanted = _always
            breath.end()
        self._tell_standing()

    def _next_job(self) -> tuple[Job, Wanted] | None:
        """Waits for a job, for a hint of the server, or until it is time to look."""
        if not self._jobs.empty() or not self._belongs:
            return self._jobs.get()
        seconds = self._pace.pause(monotonic())
        if seconds <= 0:
            return None
        if self.desk.live:
            if self.desk.wait(min(seconds, GRACE)):
                self._pace.heard(monotonic())
            return None
        try:
            return self._jobs.get(timeout=seconds)
        except Empty:
            return None

    def _do(self, job: Job, wanted: Wanted) -> None:
        self._wanted = wanted
        try:
            job.do()
        except Exception as bug:
            log.exception("a job on the team's thread failed")
            self.crashed.emit(type(bug).__name__)
        self._finished.emit(job)

    def _look(self) -> None:
        self._given_up.clear()
        self._wanted = lambda: not self._given_up.is_set()
        self._pace.has_failed(monotonic())  # until it is known to have gone well: a bug must not be tried at once again
        try:
            pulled = self.desk.pull(self._go_on)
        except Refused as trouble:
            if trouble.reason != "cancelled":
                self.troubled.emit(trouble)
        else:
            self._pace.has_pulled(monotonic())
            self.troubled.emit(None)
            if pulled.number != pulled.before:
                self.pulled.emit(pulled)

    def _go_on(self, done: int, all: int) -> bool:
        if all > MUCH:
            self.progressed.emit(done, all)
        return not self._ending.is_set() and self._wanted()

    def _tell_standing(self) -> None:
        standing = self.desk.standing()
        if standing is not None and not self._belongs:
            self._pace.hurry()
        self._belongs = standing is not None
        self.standing.emit(standing)

    def _close(self) -> None:
        if self._desk is not None:
            self._desk.close()
