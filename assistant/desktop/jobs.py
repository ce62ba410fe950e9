"""A desktop's own thread as other threads see it: they leave jobs there, or ask and get an answer."""

import logging
import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeVar

T = TypeVar("T")
log = logging.getLogger(__name__)
LONGEST_ANSWER = 10.0  # seconds; the thread answers within milliseconds unless the machine is stuck


class DesktopLost(Exception):  # noqa: N818 - it says what happened
    """The connection to the desktop is gone, or the thread has ended."""


def now() -> float:
    """The one clock of deadlines, in seconds."""
    return time.monotonic()


class JobThread:
    """Does jobs one after another. `run` is the system's: it waits, calls `do_jobs`, and sets `over` at its end.

    It has a thread and is none: names of Python's own in there change with each version.
    """

    fatal: tuple[type[Exception], ...] = ()  # what ends the thread: the desktop itself is gone

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self.run, name="desktop", daemon=True)
        self._jobs: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self.ending = False
        self.over = threading.Event()

    def start(self) -> None:
        self._thread.start()

    def run(self) -> None:
        raise NotImplementedError

    def wake(self) -> None:
        """Ends the thread's waiting: a job is there."""
        raise NotImplementedError

    def post(self, job: Callable[[], None]) -> bool:
        """Has the job done soon; False when the thread has ended."""
        if self.over.is_set():
            return False
        self._jobs.put(job)
        self.wake()
        return True

    def ask(self, job: Callable[[], T]) -> T:
        """Has the job done and returns its result. Raises `DesktopLost` when there is no answer."""
        if threading.current_thread() is self._thread:
            return job()
        answers: SimpleQueue[T] = SimpleQueue()
        if not self.post(lambda: answers.put(job())):
            raise DesktopLost
        end = now() + LONGEST_ANSWER
        while now() < end and not (self.over.is_set() and answers.empty()):
            try:
                return answers.get(timeout=0.2)
            except Empty:
                continue
        raise DesktopLost

    def end(self, last: Callable[[], None]) -> None:
        """Does the last job and ends; returns when the thread is over."""

        def job() -> None:
            self.ending = True
            last()

        if self.post(job):
            self._thread.join(LONGEST_ANSWER)

    def has_jobs(self) -> bool:
        return not self._jobs.empty()

    def do_jobs(self) -> None:
        while not self.ending and self.has_jobs():
            self.guard(self._jobs.get())

    def guard(self, job: Callable[[], object]) -> None:
        """A bug in one job, event or deadline is logged, and the thread goes on."""
        try:
            job()
        except Exception as trouble:
            if isinstance(trouble, self.fatal):
                raise
            log.exception("a bug on the desktop thread")
