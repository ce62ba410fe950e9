"""What an agent did right after a script was sent: whether it was that script that he took back or rewrote."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

SOON = timedelta(minutes=2)


class Afterwards:
    """Remembers the last script that was sent and the editors that were opened for it; only ids and times."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._last = ""
        self._sent: dict[str, datetime] = {}
        self._opened: set[str] = set()

    def sent(self, script: str) -> None:
        """ "" when what was sent is no script: taking that back says nothing about one."""
        self._last = script
        if script:
            since = self._now() - SOON
            self._sent = {each: at for each, at in self._sent.items() if at >= since} | {script: self._now()}

    def taken_back(self) -> str:
        """The script that was just taken back, "" for none; once only."""
        script, self._last = self._last, ""
        return script

    def opened(self, script: str) -> None:
        """Its editor was opened."""
        at = self._sent.get(script)
        if at and self._now() - at <= SOON:
            self._opened.add(script)
        else:
            self._opened.discard(script)

    def saved(self, script: str) -> bool:
        """Whether that editor had been opened right after the script was sent."""
        rewritten = script in self._opened
        self._opened.discard(script)
        return rewritten
