"""The straight path of a reply: chosen script -> its text -> the desktop -> what came of it."""

import logging
from collections.abc import Callable

from assistant.insertion.outcome import CopiedOnly, Inserted, Outcome, Target
from assistant.insertion.ports import Desktop, Press, Request
from assistant.scripts.script import Script

log = logging.getLogger(__name__)


class Reply:
    """Sends texts on their way. `used` hears of each script that reached a chat or the clipboard."""

    def __init__(self, desktop: Desktop, used: Callable[[Script], None]) -> None:
        self._desktop = desktop
        self._used = used

    def send(
        self, script: Script, press: Press, report: Callable[[Outcome], None], *, then_enter: bool = False
    ) -> None:
        """Inserts the script's text into the window of the press, or into the one that is active now.

        Raises `Refused` for a text that cannot be inserted; `report` is not called then.
        """

        def reported(outcome: Outcome) -> None:
            if isinstance(outcome, Inserted | CopiedOnly) and not counted:
                counted.append(True)  # a late fetch reports twice, and is one use
                self._used(script)
            report(outcome)

        counted: list[bool] = []
        self.send_text(script.body, press, reported, then_enter=then_enter)

    def send_text(
        self, text: str, press: Press, report: Callable[[Outcome], None], *, then_enter: bool = False
    ) -> None:
        """The same for a text that is no script, such as the confirmation text of an order card."""
        target: Target | None = press.target or self._desktop.active_window()

        def logged(outcome: Outcome) -> None:
            log.info("press %s: %s %s", press.id, type(outcome).__name__, getattr(outcome, "reason", ""))
            report(outcome)

        request = Request(text, target, press.id, send=then_enter)
        log.info("press %s: %d characters", press.id, len(text))
        self._desktop.insert(request, logged)
