"""When the background work of a team pulls, and how long it waits, without a clock or a thread of its own."""

from collections.abc import Callable

FIRST_PAUSE = 0.5  # seconds after a first failure; each further one doubles it
LONGEST_PAUSE = 60.0
BETWEEN_HINTS = 1.0  # seconds: anybody can send hints, and nobody can make us pull more often
POLL, POLL_LIVE = 60.0, 600.0  # seconds between pulls that nothing has asked for, without hints and with them
JITTER = 0.25  # share of a pause: many desktops do not come back at once


class Keeping:
    """Counts in seconds of one clock that only goes forward (`time.monotonic`), which every call is given as `now`.

    A fresh one is due at once. `chance` gives numbers from 0 to 1. `spread`: up to so many seconds are waited after a
    hint, so that the desktops of a large team do not all fetch in one moment.
    """

    def __init__(self, chance: Callable[[], float], *, poll: float = POLL, spread: float = 0.0) -> None:
        self._chance = chance
        self._poll = poll
        self._spread = spread
        self._due = float("-inf")
        self._pulled = float("-inf")
        self._failures = 0

    @property
    def is_offline(self) -> bool:
        """Whether the last pull failed."""
        return self._failures > 0

    def pause(self, now: float) -> float:
        """Seconds until the next pull; 0: now."""
        return max(self._due - now, 0.0)

    def has_pulled(self, now: float) -> None:
        self._failures = 0
        self._pulled = now
        self._due = now + self._poll * self._jitter()

    def has_failed(self, now: float) -> None:
        pause = min(FIRST_PAUSE * 2.0 ** min(self._failures, 20), LONGEST_PAUSE)
        self._failures += 1
        self._due = now + pause * self._jitter()

    def heard(self, now: float) -> None:
        """Somebody says that there is something new. While it cannot be reached, that is for the next try to find."""
        if not self.is_offline:
            soonest = max(now, self._pulled + BETWEEN_HINTS) + self._spread * self._chance()
            self._due = min(self._due, soonest)

    def hurry(self) -> None:
        """The user wants it now, or the computer has just woken up."""
        self._due = float("-inf")

    def _jitter(self) -> float:
        return 1.0 + JITTER * self._chance()
