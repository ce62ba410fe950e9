"""The straight path of a reply: chosen script -> its text -> the desktop -> what came of it. A picture goes it, too."""

import logging
from collections.abc import Callable

from assistant.insertion.content import Content, Picture, Text
from assistant.insertion.outcome import CopiedOnly, Inserted, Outcome, Target
from assistant.insertion.ports import Desktop, Press, Request
from assistant.scripts.script import Script

log = logging.getLogger(__name__)


class Reply:
    """Sends texts and pictures on their way. `used` hears of each script that reached a chat or the clipboard."""

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
        self.send_content(Text(text), press, report, then_enter=then_enter)

    def send_picture(
        self, png: bytes, press: Press, report: Callable[[Outcome], None], *, then_enter: bool = False
    ) -> None:
        """The same for a picture. Raises `Refused` for bytes that are no PNG, or too many of them.

        Enter is for pictures of a sequence that the user has asked to be sent: any other he looks at first.
        """
        self.send_content(Picture(png), press, report, then_enter=then_enter)

    def send_content(
        self, content: Content, press: Press, report: Callable[[Outcome], None], *, then_enter: bool = False
    ) -> None:
        """The same for whatever can be inserted, such as files."""
        target: Target | None = press.target or self._desktop.active_window()

        def logged(outcome: Outcome) -> None:
            log.info("press %s: %s %s", press.id, type(outcome).__name__, getattr(outcome, "reason", ""))
            report(outcome)

        log.info("press %s: %s", press.id, content)
        self._desktop.insert(Request(content, target, press.id, send=then_enter), logged)
