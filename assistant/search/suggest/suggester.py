"""Suggests the replies that fit a customer's message; everything is in memory, one thread at a time may use it."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from assistant.scripts.script import Script
from assistant.search.suggest.answered import Memory
from assistant.search.suggest.choosing import choose
from assistant.search.suggest.part import Part, chances
from assistant.search.suggest.semantic import Semantic, likeness
from assistant.search.suggest.topics import Floats, topics

LONGEST = 200  # characters of a message that count: what is asked stands at its beginning
SPREAD = 6.0  # how unsure a message's topic is: evidence is divided by this
SURE = 0.13  # of confidence; below it nothing is suggested


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`score` says how well the reply fits: about 0 to 1, and beside others of the same message. `answered`: it
    answered a message like this one before."""

    script: Script
    score: float
    answered: bool = False


class Suggester:
    """The library as it is suggested from. Changed scripts go to a small part of their own, so that an edit costs
    milliseconds; `pending` says how many there are, and with hundreds a new suggester is quicker."""

    def __init__(self, scripts: Iterable[Script], memory: Memory | None = None) -> None:
        self.memory = Memory() if memory is None else memory
        self._base = Part(tuple(scripts))
        self._rows = {script.id: row for row, script in enumerate(self._base.scripts)}
        self._changed: dict[str, Script] = {}
        self._recent = Part(())
        self._semantic: Semantic | None = None

    def understand(self, semantic: Semantic) -> None:
        """From here on messages are compared by meaning, too."""
        self._semantic = semantic
        for part in (self._base, self._recent):
            part.vectors = semantic.replies(part.scripts)

    @property
    def pending(self) -> int:
        return len(self._changed)

    def put(self, scripts: Iterable[Script]) -> None:
        """Takes added and changed scripts."""
        changed = {script.id: script for script in scripts}
        self._renew(self._changed | changed, changed)

    def drop(self, ids: Iterable[str]) -> None:
        """Forgets scripts; ids it does not know are passed over."""
        gone = set(ids)
        self._renew({key: script for key, script in self._changed.items() if key not in gone}, gone)

    def suggest(self, message: str, limit: int = 3) -> list[Suggestion]:
        """The best replies, best first: what answered nearly the same message, what has nearly the same example
        question, then what fits. None when nothing is likely to fit."""
        message = message[:LONGEST]
        known = self._known(message)[:limit]
        ranked = self.ranked(message, limit)
        if not known and ranked and ranked[0].score * topics().familiarity(message) ** 0.5 < SURE:
            ranked = []
        named = {suggestion.script.id for suggestion in known}
        return [*known, *(suggestion for suggestion in ranked if suggestion.script.id not in named)][:limit]

    def ranked(self, message: str, limit: int) -> list[Suggestion]:
        """What fits best, however little it fits."""
        evidence = topics().evidence([message])[0] / SPREAD
        parts = [part for part in (self._base, self._recent) if len(part)]
        words = [part.words.match(message) for part in parts]
        if self._semantic:
            vector = self._semantic.understand(message)
            evidence = evidence + self._semantic.evidence(vector)
            words = [shared + likeness(p.vectors, vector, len(p)) for shared, p in zip(words, parts, strict=True)]
        likely = chances(evidence, 1)
        rows = (
            choose(
                likely,
                _joined([part.affinity for part in parts], 1),
                _joined(words),
                _joined([part.weights(message) for part in parts]),
                limit,
            )
            if parts
            else []
        )
        return [Suggestion(self._script(row), score) for row, score in rows if score > 0]

    def _known(self, message: str) -> list[Suggestion]:
        best: dict[str, Suggestion] = {}
        for memory, answered in ((self.memory, True), (self._recent.asked, False), (self._base.asked, False)):
            for key, near in memory.recall(message):
                if script := self._live(key):
                    best.setdefault(key, Suggestion(script, near, answered))
        return list(best.values())

    def _live(self, key: str) -> Script | None:
        row = self._rows.get(key)
        live = row is not None and self._base.weight[row] > 0
        return self._changed.get(key) or (self._base.scripts[row] if row is not None and live else None)

    def _script(self, row: int) -> Script:
        ours = len(self._base)
        return self._base.scripts[row] if row < ours else self._recent.scripts[row - ours]

    def _renew(self, changed: dict[str, Script], outdated: Iterable[str]) -> None:
        for key in outdated:
            if (row := self._rows.get(key)) is not None:
                self._base.weight[row] = 0
        if changed != self._changed:
            self._changed = changed
            self._recent = Part(tuple(changed.values()))
            if self._semantic:
                self._recent.vectors = self._semantic.replies(self._recent.scripts)


def _joined(arrays: list[Floats], axis: int = 0) -> Floats:
    """Without a copy where there is but one: for a large library it would take longer than all the rest."""
    return arrays[0] if len(arrays) == 1 else np.concatenate(arrays, axis)
