"""Suggests replies while the palette is open: what the customer wrote is asked for at the hotkey, never before.

Everything that suggesting costs - building, looking - is done on a thread of its own; the palette does not wait for it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ui.background import Background
from ui.own_process import OwnProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from assistant.insertion.ports import Desktop, Press
    from assistant.scripts.edit import Change
    from assistant.scripts.script import Script
    from assistant.search.suggest.ports import Answered, AnswerStore
    from assistant.search.suggest.semantic import Semantic
    from assistant.search.suggest.suggester import Suggester
    from assistant.settings.values import Settings

log = logging.getLogger(__name__)

ON, REMEMBER = "suggest.on", "suggest.remember"
FEW = 50  # changed scripts, whose meanings are made in passing
MOST_PENDING = 500  # changed scripts, after which all is built anew


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a customer wrote, the words in it that say what it is about (half-open ranges), and the replies that fit,
    best first."""

    message: str
    marks: Sequence[tuple[int, int]]
    scripts: Sequence[Script]


class Suggesting(QObject):
    """`ready` once something can be suggested. `suggested` comes for the last press alone, and only when there
    is something to suggest."""

    suggested = Signal(object)  # Suggested
    _heard = Signal(str, str)  # the press's id, the message

    def __init__(self, desktop: Desktop, worker: Background, settings: Settings) -> None:
        super().__init__()
        self._desktop = desktop
        self._worker = worker  # owns the database
        self._settings = settings
        self._own = Background()
        self._suggester: Suggester | None = None  # for the own thread
        self._answered: Sequence[Answered] = ()  # likewise: what was remembered before this start
        self.ready = False
        self._store: AnswerStore | None = None
        self._scripts: Callable[[], Iterable[Script]] = tuple
        self._encoding: OwnProcess | None = None
        self._open_semantic: Callable[[], Semantic | None] = lambda: None
        self._semantic: Semantic | None = None  # for the own thread
        self._listening_for = ""
        self.message = ""  # what the customer wrote, as far as it was heard for the last press
        self._heard.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def begin(self, scripts: Callable[[], Iterable[Script]], store: AnswerStore, *, large: bool = False) -> None:
        """`scripts` gives the library's scripts whenever asked, on any thread. A large library is looked through only
        for the first message: with 100,000 scripts that takes seconds, which whoever types just then would feel."""
        self._scripts, self._store = scripts, store
        self._worker.run(store.read, lambda rows: self._own.run(lambda: self._begin(rows, large=large), self._built))

    def compare_meanings(self, encode: Sequence[str], semantic: Callable[[], Semantic | None]) -> None:
        """From when it is ready, the optional model is at work, too. `encode` is the command that encodes the library,
        `semantic` then opens the model."""
        self._open_semantic = semantic
        self._encoding = OwnProcess(encode)
        self._encoding.done.connect(lambda: self._own.run(self._understand))
        self._encoding.start()

    def take_in(self, change: Change) -> None:
        """The library has changed."""
        self._own.run(lambda: self._follow(change))
        if self._encoding and len(change.put) > FEW:
            self._encoding.start()

    def listen(self, press: Press) -> None:
        """Asks what the customer wrote."""
        self.forget()
        if self._settings.flag(ON):
            self._listening_for = press.id
            self._desktop.message(press, lambda message: self._heard.emit(press.id, message))

    def forget(self) -> None:
        """Whatever comes for an earlier press is late."""
        self._listening_for = self.message = ""

    def answered(self, message: str, script: str) -> None:
        """This script was sent as the answer to this message."""
        if message and self._settings.flag(REMEMBER):
            self._own.run(lambda: self._remember(message, script), self._keep)

    def wipe(self, done: Callable[[], None] = lambda: None) -> None:
        """Forgets which scripts answered which messages."""
        if (store := self._store) is None:
            return
        self._own.run(self._wipe)
        self._worker.run(store.wipe, lambda _: done())

    def stop(self) -> None:
        if self._encoding:
            self._encoding.stop()
        self._own.stop()

    def _built(self, _: None) -> None:
        self.ready = True

    def _look(self, press: str, message: str) -> None:
        if message and press == self._listening_for:
            self.message = message
            self._own.run(lambda: self._suggest(message), lambda found: self._show(press, found))

    def _show(self, press: str, found: Suggested | None) -> None:
        if found and press == self._listening_for:
            self.suggested.emit(found)

    # On the own thread

    def _begin(self, rows: Sequence[Answered], *, large: bool) -> None:
        self._answered, self._suggester = rows, None
        if not large:
            self._build()

    def _build(self) -> None:
        from assistant.search.suggest.answered import Memory  # it needs numpy, which the first window does not wait for
        from assistant.search.suggest.suggester import Suggester

        self._take_over(Suggester(self._scripts(), Memory(self._answered)))

    def _take_over(self, suggester: Suggester) -> None:
        if self._semantic:
            suggester.understand(self._semantic)
        self._suggester = suggester

    def _understand(self) -> None:
        self._semantic = self._open_semantic()
        if self._suggester:
            self._take_over(self._suggester)

    def _follow(self, change: Change) -> None:
        if (suggester := self._suggester) is None:
            return  # it will be built from the library as it is then
        if suggester.pending + len(change.put) > MOST_PENDING:
            from assistant.search.suggest.suggester import Suggester

            self._take_over(Suggester(self._scripts(), suggester.memory))
        else:
            suggester.put(change.put)
            suggester.drop(change.dropped)

    def _suggest(self, message: str) -> Suggested | None:
        from assistant.search.suggest.marking import telling_words

        if self._suggester is None:
            self._build()
        found = self._suggester.suggest(message) if self._suggester else []
        if not found:
            return None
        return Suggested(message, telling_words(message), [suggestion.script for suggestion in found])

    def _remember(self, message: str, script: str) -> Answered | None:
        from assistant.search.suggest.ports import Answered
        from assistant.search.suggest.sketch import sketch_of

        if self._suggester is None or (sketch := sketch_of(message)) is None:
            return None
        answered = Answered(sketch, script)
        self._suggester.memory.remember(answered)
        return answered

    def _keep(self, answered: Answered | None) -> None:
        if answered and (store := self._store):
            self._worker.run(
                lambda: store.add(answered), refused=lambda refusal: log.warning("not remembered: %s", refusal)
            )

    def _wipe(self) -> None:
        self._answered = ()
        if self._suggester:
            self._suggester.memory.wipe()
