"""Keeps the windows alive: jobs run one after another on the one worker thread, their results come back as signals."""

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from assistant.refusal import Refused
from ui.job import Job

T = TypeVar("T")
log = logging.getLogger(__name__)


class Background(QObject):
    """The worker thread that owns the database. A job is a function, what to do with its result, and what to do
    when it was refused. Both are called on the GUI thread. A bug in a job is logged and sent out as `crashed`."""

    crashed = Signal(str)
    _finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._finished.connect(lambda job: job.end(), Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name="worker", daemon=True)
        self._thread.start()

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None] = lambda _: None,
        refused: Callable[[Refused], None] = lambda _: None,
    ) -> None:
        self._jobs.put(Job(job, done, refused))

    def stop(self) -> None:
        """Waits until all jobs are done: what was asked for is saved before the program ends."""
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job.do()
            except Exception as bug:
                log.exception("a job on the worker thread failed")
                self.crashed.emit(type(bug).__name__)
            self._finished.emit(job)  # by now what the bug held on to is let go of
