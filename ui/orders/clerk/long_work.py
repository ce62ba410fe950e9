"""Runs what takes long on a thread of its own, so that neither the windows nor the database's worker wait for it.

The database stays with the worker: this thread asks it for one page or one card at a time, and whatever else the
program wants from the worker goes in between.
"""

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from assistant.refusal import Refused
from ui.background import Background
from ui.breath import breath

T = TypeVar("T")
log = logging.getLogger(__name__)


class LongWork(QObject):
    """One job at a time. What to do with its result, or when it was refused, is called on the GUI thread; so is
    `progressed`. A bug is logged and sent out as the background's `crashed`, and `ended` comes in any case."""

    progressed = Signal(int)
    ended = Signal()
    _answered = Signal(object, object)

    def __init__(self, background: Background, running: set["LongWork"]) -> None:
        super().__init__()
        self._background = background
        self._running = running  # it stays alive until its thread has ended: no Qt object may be freed there
        self._cancelled = Event()
        self._thread: Thread | None = None
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        return self._thread is not None

    def start(self, job: Callable[[], T], done: Callable[[T], None], refused: Callable[[Refused], None]) -> None:
        self._cancelled.clear()
        self._running.add(self)
        self._thread = Thread(target=self._work, args=(job, done, refused), name="long work", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """The job hears of it by its next `progress`."""
        self._cancelled.set()

    def finish(self) -> None:
        """Cancels, and waits until the thread has ended; the worker must still be there to answer it."""
        self.cancel()
        if self._thread:
            self._thread.join()

    def progress(self, count: int) -> bool:
        """For the job: so much is done. False: it was cancelled."""
        self.progressed.emit(count)
        return not self._cancelled.is_set()

    def ask(self, job: Callable[[], T]) -> T:
        """For the job: has the worker do this, waits for the answer, and raises what it refuses."""
        answers: SimpleQueue[tuple[T] | Refused | None] = SimpleQueue()

        def work() -> None:
            answer: tuple[T] | Refused | None = None
            try:
                answer = (job(),)
            except Refused as refusal:
                answer = refusal
            finally:
                answers.put(answer)

        self._background.run(work)
        answer = answers.get()
        if answer is None:
            raise WorkerFailedError
        if isinstance(answer, Refused):
            raise answer
        return answer[0]

    def _work(self, job: Callable[[], T], done: Callable[[T], None], refused: Callable[[Refused], None]) -> None:
        answer: tuple[Callable[[Any], None], object] = (_nothing, None)
        breath.begin()
        try:
            answer = done, job()
        except Refused as refusal:
            answer = refused, refusal
        except OSError as trouble:
            answer = refused, Refused("file_not_usable", why=trouble.strerror or "")
        except WorkerFailedError:
            log.info("long work ended with the job it had asked for")  # which is in the log already
        except Exception as bug:
            log.exception("long work failed")
            self._background.crashed.emit(type(bug).__name__)
        finally:
            breath.end()
            self._answered.emit(*answer)

    def _answer(self, callback: Callable[[Any], None], value: object) -> None:
        if self._thread:
            self._thread.join()
            self._thread = None
        self._running.discard(self)
        self.ended.emit()
        callback(value)


class WorkerFailedError(Exception):
    """The worker met a bug in what it was asked."""


class Works:
    """All long work of the program: none outlives it."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._running: set[LongWork] = set()

    def new(self) -> LongWork:
        return LongWork(self._background, self._running)

    def stop(self) -> None:
        for work in self._running:
            work.finish()


def _nothing(_: object) -> None:
    """After a bug there is no result."""
