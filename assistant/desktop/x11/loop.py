"""The desktop's thread: waits for events, jobs from other threads and deadlines, and never ends by accident."""

import logging
import os
import select
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeVar

from Xlib import error
from Xlib.protocol.rq import Event

from assistant.desktop.x11.connection import Connection, now

T = TypeVar("T")
log = logging.getLogger(__name__)
LONGEST_ANSWER = 10.0  # seconds; the thread answers within milliseconds unless the machine is stuck


class DesktopLost(Exception):  # noqa: N818 - it says what happened
    """The connection to the X server is gone, or the thread has ended."""


class Loop(threading.Thread):
    """Runs everything that touches the connection. `deadline` tells when `tick` is due; `lost` is called once when
    the server is gone. A bug in one event, job or deadline is logged, and the loop goes on."""

    def __init__(
        self, connection: Connection, handle: Callable[[Event], None], deadline: Callable[[], float | None],
        tick: Callable[[], None], lost: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__(name="desktop", daemon=True)
        self._connection = connection
        self._handle = handle
        self._deadline = deadline
        self._tick = tick
        self._lost = lost
        self._jobs: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._wake_reader, self._wake_writer = os.pipe()
        self._ending = False
        self._over = threading.Event()

    def post(self, job: Callable[[], None]) -> bool:
        """Has the job done soon; False when the thread has ended."""
        if self._over.is_set():
            return False
        self._jobs.put(job)
        os.write(self._wake_writer, b"!")
        return True

    def ask(self, job: Callable[[], T]) -> T:
        """Has the job done and returns its result. Raises `DesktopLost` when there is no answer."""
        if threading.current_thread() is self:
            return job()
        answers: SimpleQueue[T] = SimpleQueue()
        if not self.post(lambda: answers.put(job())):
            raise DesktopLost
        end = now() + LONGEST_ANSWER
        while now() < end and not (self._over.is_set() and answers.empty()):
            try:
                return answers.get(timeout=0.2)
            except Empty:
                continue
        raise DesktopLost

    def end(self, last: Callable[[], None]) -> None:
        """Does the last job and ends; returns when the thread is over."""

        def job() -> None:
            self._ending = True
            last()

        if self.post(job):
            self.join(LONGEST_ANSWER)

    def run(self) -> None:
        try:
            while not self._ending:
                self._wait()
                self._do_jobs()
                while not self._ending and (event := self._connection.next_event()) is not None:
                    self._guard(lambda event=event: self._handle(event))  # type: ignore[misc]  # bound on purpose
                self._guard(self._tick)
        except (error.ConnectionClosedError, OSError):
            log.warning("the connection to the X server is lost")
            self._guard_all(self._lost)
        finally:
            self._over.set()
            self._connection.close()

    def pump(self, done: Callable[[], bool], seconds: float) -> bool:
        """From within the last job: goes on with events until it is done; False when the time is over."""
        end = now() + seconds
        while not done() and now() < end:
            self._wait(end)
            while (event := self._connection.next_event()) is not None:
                self._handle(event)
        return done()

    def _wait(self, latest: float | None = None) -> None:
        if not self._connection.idle() or not self._jobs.empty():
            return
        due = [moment for moment in (self._deadline(), latest) if moment is not None]
        timeout = max(0.0, min(due) - now()) if due else None
        readable, _, _ = select.select([self._connection.display.fileno(), self._wake_reader], [], [], timeout)
        if self._wake_reader in readable:
            os.read(self._wake_reader, 4096)

    def _do_jobs(self) -> None:
        while not self._ending and not self._jobs.empty():
            self._guard(self._jobs.get())

    def _guard(self, job: Callable[[], None]) -> None:
        try:
            job()
        except (error.ConnectionClosedError, OSError):
            raise
        except Exception:
            log.exception("a bug on the desktop thread")

    def _guard_all(self, job: Callable[[], None]) -> None:
        try:
            job()
        except Exception:
            log.exception("a bug while the desktop was lost")
