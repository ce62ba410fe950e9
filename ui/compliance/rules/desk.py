"""The rules as their windows reach them: every verb runs on the worker thread and is reported."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from assistant.compliance.checker import Checker, Context
from assistant.compliance.house import House
from assistant.compliance.library_rules import LibraryRules, Listed
from assistant.compliance.ports import Filed
from assistant.compliance.rule import Direction
from assistant.compliance.switches import State
from assistant.exchange.look_through import Looked, look_through
from assistant.refusal import Refused
from assistant.scripts.script import Script
from ui.background import Background
from ui.orders.clerk.long_work import LongWork, Works
from ui.words import language, words
from ui.words.reasons import sentence

say = words("rules")

Refuse = Callable[[Refused], None]
Way = Callable[[], object]  # back, for the worker thread


class RulesDesk(QObject):
    """`changed` comes after each change; `reported` with a sentence and the way back, `refused` with the sentence for
    a refusal. `house` says of the current shop for which rules are tried; it is asked on the worker thread."""

    changed = Signal()
    reported = Signal(str, object)
    refused = Signal(str)

    def __init__(
        self,
        background: Background,
        rules: Callable[[], LibraryRules],
        scripts: Callable[[], Sequence[Script]],
        works: Works,
        shops: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__()
        self._background = background
        self._rules = rules
        self._scripts = scripts
        self.works = works
        self.shops = shops
        self.house: Callable[[], House] = House

    def read(self, shop: str, then: Callable[[tuple[Sequence[Listed], Sequence[str]]], None]) -> None:
        """`then` gets the rules as they count for the shop, and the ids of those that cannot be read any more."""

        def job() -> tuple[Sequence[Listed], Sequence[str]]:
            listed = self._rules().listed(shop)
            return listed, self._rules().unreadable

        self._background.run(job, then, self._refuse)

    def save(self, id: str, row: Mapping[str, Any], *, off: bool, done: Callable[[], None], refused: Refuse) -> None:
        """A new rule (`id` ""), which is `off` at first, or what a rule says now."""

        def job() -> None:
            if id:
                self._rules().change(id, row)
            else:
                self._rules().add(row, off=off)

        def saved(_: None) -> None:
            self.changed.emit()
            self.reported.emit(say("Saved."), None)
            done()

        self._background.run(job, saved, refused)

    def remove(self, id: str) -> None:
        def done(gone: Sequence[Filed]) -> None:
            self.changed.emit()
            self.reported.emit(say("Rule removed."), lambda: self._rules().restore(gone))

        self._background.run(lambda: self._rules().remove(id), done, self._refuse)

    def switch(self, listed: Sequence[Listed], state: State | None, shop: str) -> None:
        """These rules for the shop, or for all shops."""
        before = [(each.rule.id, each.state if each.said else None) for each in listed]

        def put(states: Sequence[tuple[str, State | None]]) -> None:
            for rule, one in states:
                self._rules().switch(rule, one, shop)

        def done(_: None) -> None:
            self.changed.emit()
            told = say("Switched. Rules: {count}", count=len(before))
            if shop:
                told = say("Switched for {shop} alone. Rules: {count}", shop=shop, count=len(before))
            self.reported.emit(told, lambda: put(before))

        self._background.run(lambda: put([(rule, state) for rule, _ in before]), done, self._refuse)

    def take_back(self, way: Way) -> None:
        def done(_: object) -> None:
            self.changed.emit()
            self.reported.emit(say("Taken back."), None)

        self._background.run(way, done, self._refuse)

    def trial(self, checker: Checker, work: LongWork) -> tuple[int, Callable[[], Sequence[Looked]]]:
        """How many scripts there are, and the job that looks at all of them."""
        scripts, tried, say_in = list(self._scripts()), checker.at_any_time(), language()

        def job() -> Sequence[Looked]:
            context = Context(Direction.SCRIPT, language=say_in, house=self.house())
            return look_through(scripts, lambda text: tried.check(text, context), work.progress)

        return len(scripts), job

    def checker_of(self, listed: Sequence[Listed], then: Callable[[Checker], None]) -> None:
        """Of these rules alone, whether they are on or not."""
        ids = {each.rule.id for each in listed}

        def job() -> Checker:
            return Checker([each for each in self._rules().checker.matchers if each.rule.id in ids])

        self._background.run(job, then, self._refuse)

    def _refuse(self, refusal: Refused) -> None:
        self.refused.emit(sentence(refusal.reason, **refusal.facts))
