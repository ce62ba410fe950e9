"""Lets a text through to the chat, or says why it stays."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.compliance.rule import Direction
from assistant.compliance.verdict import OK, Verdict
from ui.words import language

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.compliance.checker import Checker
    from assistant.settings.values import Settings
    from ui.background import Background

PATIENCE = 8.0  # seconds in which the same choice, made once more, overrules a warning
HASTE = 0.4  # a double click or a key that is held down is one choice


def _nobody(_: Verdict) -> None:
    """Hears of a text that was stopped."""


class Guard(QObject):
    """`stopped` says what was found in a text that stays here. A text that is only warned about passes when it comes
    again within PATIENCE. The rules are read on the worker thread; a text that comes earlier waits for them."""

    stopped = Signal(object)  # Verdict

    def __init__(self, background: Background, settings: Settings, now: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._background = background
        self._settings = settings
        self._now = now
        self._checker: Checker | None = None
        self._warned: tuple[str, float] | None = None

    def warm(self) -> None:
        """Reads the rules before they are needed."""
        self._background.run(_read_rules, self._take)

    def look(self, text: str) -> Verdict:
        """What is to be said about a script while it is written; nothing before the rules are read."""
        if self._checker is None or not self._settings.flag("compliance.on"):
            return OK
        return self._judge(self._checker, text, Direction.SCRIPT, ())

    def let_pass(
        self,
        text: str,
        go: Callable[[], object],
        *,
        buyers: tuple[str, ...] | None = None,
        stopped: Callable[[Verdict], None] = _nobody,
    ) -> None:
        """Calls `go` if the text may go out, at once when the rules are there. `buyers`: it is the text of a card,
        and these are the buyer's own words in it."""
        direction = Direction.REPLY if buyers is None else Direction.CARD
        if not self._settings.flag("compliance.on"):
            go()
            return

        def decide(checker: Checker) -> None:
            self._take(checker)
            verdict = self._judge(checker, text, direction, buyers or ())
            if verdict.verdict == "ok" or (verdict.verdict == "warn" and self._insisted(text)):
                self._warned = None
                go()
            else:
                self.stopped.emit(verdict)
                stopped(verdict)

        if self._checker:
            decide(self._checker)
        else:
            self._background.run(_read_rules, decide)

    def _take(self, checker: Checker) -> None:
        self._checker = checker

    def _judge(self, checker: Checker, text: str, direction: Direction, personal: tuple[str, ...]) -> Verdict:
        from assistant.compliance.checker import Context

        shop = self._settings.text("shop.name")
        return checker.check(text, Context(direction, shop, language=language(), personal=personal))

    def _insisted(self, text: str) -> bool:
        now = self._now()
        if self._warned and self._warned[0] == text and now - self._warned[1] <= PATIENCE:
            return now - self._warned[1] >= HASTE
        self._warned = text, now
        return False


def _read_rules() -> Checker:
    from assistant.compliance.defaults import default_checker

    return default_checker()
