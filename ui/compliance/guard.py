"""Lets a text through to the chat, or says why it stays."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from assistant.compliance.rule import Direction
from assistant.compliance.verdict import OK, Verdict
from ui.words import language

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.compliance.checker import Checker
    from assistant.compliance.library_rules import LibraryRules
    from assistant.orders.shop.rows import Kind
    from assistant.orders.shop.tables import ShopTables
    from assistant.settings.values import Settings
    from ui.background import Background

PATIENCE = 8.0  # seconds in which the same choice, made once more, overrules a warning
HASTE = 0.4  # a double click or a key that is held down is one choice


def _nobody(_: Verdict) -> None:
    """Hears of a text that was stopped."""


class Guard(QObject):
    """`stopped` says what was found in a text that stays here. A text that is only warned about passes when it comes
    again within PATIENCE. Until the next text, `has_better` says whether there is a better wording of it, and
    `send_better` sends that. The rules are read on the worker thread; a text that comes earlier waits for them.
    `rules` are those of the library; without them ours alone count. `tables` are what the shops say of themselves."""

    stopped = Signal(object)  # Verdict
    renewed = Signal()  # the rules are there, or others, or a shop says something else of itself
    _said_of_shop = Signal()  # comes from the worker thread

    def __init__(
        self,
        background: Background,
        settings: Settings,
        now: Callable[[], float] = monotonic,
        rules: Callable[[], LibraryRules] | None = None,
        tables: Callable[[], ShopTables] | None = None,
    ) -> None:
        super().__init__()
        self._rules = rules
        self._tables = tables
        self._shops: ShopTables | None = None
        self._said_of_shop.connect(self.renewed, Qt.ConnectionType.QueuedConnection)
        self._background = background
        self._settings = settings
        self._now = now
        self._checker: Checker | None = None
        self._outdated = False
        self._warned: tuple[str, float] | None = None
        self._send_better: Callable[[], object] | None = None

    @property
    def has_better(self) -> bool:
        return self._send_better is not None

    def send_better(self) -> None:
        """Instead of the text that was stopped last, to the chat that it was for."""
        send = self._send_better
        self.forget_better()
        if send:
            send()

    def forget_better(self) -> None:
        """The agent has turned to something else."""
        self._send_better = None

    def warm(self) -> None:
        """Reads the rules before they are needed."""
        self._background.run(self._read, self._take)

    def renew(self) -> None:
        """The rules were changed, here or by another process: what goes out from now on waits for the new ones."""
        self._outdated = True
        rules = self._rules
        self._background.run(lambda: rules and rules().load())
        self.warm()

    @property
    def checker(self) -> Checker | None:
        """None before the rules are read, and where the check is switched off."""
        return self._checker if self._settings.flag("compliance.on") else None

    def look(self, text: str) -> Verdict:
        """What is to be said about a script while it is written; nothing before the rules are read."""
        return self._judge(self.checker, text, Direction.SCRIPT, ()) if self.checker else OK

    def let_pass(
        self,
        text: str,
        go: Callable[[], object],
        *,
        buyers: tuple[str, ...] | None = None,
        stopped: Callable[[Verdict], None] = _nobody,
        instead: Callable[[str], object] | None = None,
    ) -> None:
        """Calls `go` if the text may go out, at once when the rules are there. `buyers`: it is the text of a card,
        and these are the buyer's own words in it. `instead` sends another text in its place."""
        direction = Direction.REPLY if buyers is None else Direction.CARD
        self.forget_better()
        if not self._settings.flag("compliance.on"):
            go()
            return

        def decide(checker: Checker) -> None:
            verdict = self._judge(checker, text, direction, buyers or ())
            if verdict.verdict == "ok" or (verdict.verdict == "warn" and self._insisted(text)):
                self._warned = None
                go()
            else:
                self._send_better = self._sender(checker, text, instead)
                self.stopped.emit(verdict)
                stopped(verdict)

        if self._checker and not self._outdated:
            decide(self._checker)
        else:
            self._background.run(self._read, lambda checker: (self._take(checker), decide(checker)))

    def _read(self) -> Checker:
        """On the worker thread; takes a third of a second for the first time."""
        if self._tables and not self._shops:
            self._shops = self._tables()
            self._shops.subscribe(self._hear_of_table)
        if self._rules:
            return self._rules().checker
        from assistant.compliance.defaults import default_checker

        return default_checker()

    def _hear_of_table(self, kind: Kind, _: str) -> None:
        """On the worker thread."""
        if kind == "shop":
            self._said_of_shop.emit()

    def _take(self, checker: Checker) -> None:
        other = checker is not self._checker
        self._checker, self._outdated = checker, False
        if other:
            self.renewed.emit()

    def _sender(
        self, checker: Checker, text: str, instead: Callable[[str], object] | None
    ) -> Callable[[], object] | None:
        """Sends the better wording, in the language of the text; None where there is none that may go out."""
        from assistant.compliance.wording import better, language_of

        if instead is None:
            return None
        found = self._judge(checker, text, Direction.REPLY, (), language_of(text))
        words = better(text, found)
        if not words or self._judge(checker, words, Direction.REPLY, ()).verdict != "ok":
            return None
        return lambda: instead(words)

    def _judge(
        self, checker: Checker, text: str, direction: Direction, personal: tuple[str, ...], say_in: str = ""
    ) -> Verdict:
        from assistant.compliance.checker import Context

        shop = self._settings.text("shop.name")
        own = {"house": self._shops.shop(shop).house} if self._shops else {}
        return checker.check(text, Context(direction, shop, language=say_in or language(), personal=personal, **own))

    def _insisted(self, text: str) -> bool:
        now = self._now()
        if self._warned and self._warned[0] == text and now - self._warned[1] <= PATIENCE:
            return now - self._warned[1] >= HASTE
        self._warned = text, now
        return False
