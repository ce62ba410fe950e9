"""The desktop's thread on X11: waits for events, jobs from other threads and deadlines, and never ends by accident."""

import logging
import os
import select
from collections.abc import Callable

from Xlib import error
from Xlib.protocol.rq import Event

from assistant.desktop.jobs import JobThread, now
from assistant.desktop.x11.connection import Connection

log = logging.getLogger(__name__)


class Loop(JobThread):
    """Runs everything that touches the connection. `deadline` tells when `tick` is due; `lost` is called once when
    the server is gone. A bug in one event, job or deadline is logged, and the loop goes on."""

    fatal = (error.ConnectionClosedError, OSError)

    def __init__(
        self, connection: Connection, handle: Callable[[Event], None], deadline: Callable[[], float | None],
        tick: Callable[[], None], lost: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__()
        self._connection = connection
        self._handle = handle
        self._deadline = deadline
        self._tick = tick
        self._lost = lost
        self._wake_reader, self._wake_writer = os.pipe()

    def wake(self) -> None:
        os.write(self._wake_writer, b"!")

    def run(self) -> None:
        try:
            while not self.ending:
                self._wait()
                self.do_jobs()
                while not self.ending and (event := self._connection.next_event()) is not None:
                    self.guard(lambda event=event: self._handle(event))  # type: ignore[misc]  # bound on purpose
                self.guard(self._tick)
        except self.fatal:
            log.warning("the connection to the X server is lost")
            self._tell_lost()
        finally:
            self.over.set()
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
        if not self._connection.idle() or self.has_jobs():
            return
        due = [moment for moment in (self._deadline(), latest) if moment is not None]
        timeout = max(0.0, min(due) - now()) if due else None
        readable, _, _ = select.select([self._connection.display.fileno(), self._wake_reader], [], [], timeout)
        if self._wake_reader in readable:
            os.read(self._wake_reader, 4096)

    def _tell_lost(self) -> None:
        try:
            self._lost()
        except Exception:
            log.exception("a bug while the desktop was lost")
