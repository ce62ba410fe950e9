"""A job for another thread, and who hears how it ended; all that it holds on to is let go of on the GUI thread."""

from collections.abc import Callable
from typing import Any

from assistant.refusal import Refused


class Job:
    """The other thread must keep no part of it: where it had the last reference to a window that was closed meanwhile,
    the window would be destroyed there, under the hands of the GUI thread, and take the program down."""

    def __init__(
        self, work: Callable[[], Any], done: Callable[[Any], None], refused: Callable[[Refused], None]
    ) -> None:
        self._work: Callable[[], Any] | None = work
        self._heard: dict[str, Callable[[Any], None]] = {"done": done, "refused": refused}
        self._outcome: tuple[str, Any] = "", None

    def do(self) -> None:
        """On the other thread: what comes of it is the job's until `end`, so that no hand holds it. A bug is raised."""
        assert self._work  # noqa: S101 - nobody has ended it
        try:
            self._outcome = "done", self._work()
        except Refused as refusal:
            self._outcome = "refused", refusal

    def end(self) -> None:
        """On the GUI thread, once."""
        how, value = self._outcome
        heard = self._heard.get(how)
        self._work, self._heard, self._outcome = None, {}, ("", None)
        if heard:
            heard(value)
