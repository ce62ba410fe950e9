"""Suggests the replies that fit a customer's message; everything is in memory, one thread at a time may use it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.scripts.script import Script
from assistant.search.suggest.choosing import choose
from assistant.search.suggest.part import Part, chances
from assistant.search.suggest.topics import topics

LONGEST = 200  # characters of a message that count: what is asked stands at its beginning
SPREAD = 6.0  # how unsure a message's topic is: evidence is divided by this
SURE = 0.35  # below this score nothing is suggested


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`score` says how well the reply fits, about 0 to 1."""

    script: Script
    score: float


class Suggester:
    """The library as it is suggested from. Changed scripts go to a small part of their own, so that an edit costs
    milliseconds; `pending` says how many there are, and with hundreds a new suggester is quicker."""

    def __init__(self, scripts: Iterable[Script]) -> None:
        self._base = Part(tuple(scripts))
        self._rows = {script.id: row for row, script in enumerate(self._base.scripts)}
        self._changed: dict[str, Script] = {}
        self._recent = Part(())

    @property
    def pending(self) -> int:
        return len(self._changed)

    def put(self, scripts: Iterable[Script]) -> None:
        """Takes added and changed scripts."""
        scripts = tuple(scripts)
        if not scripts:
            return
        self._hide(script.id for script in scripts)
        self._changed |= {script.id: script for script in scripts}
        self._recent = Part(tuple(self._changed.values()))

    def drop(self, ids: Iterable[str]) -> None:
        """Forgets scripts; ids it does not know are passed over."""
        ids = tuple(ids)
        self._hide(ids)
        if self._changed.keys() & set(ids):
            self._changed = {id: script for id, script in self._changed.items() if id not in ids}
            self._recent = Part(tuple(self._changed.values()))

    def suggest(self, message: str, limit: int = 3) -> list[Suggestion]:
        """The best replies, best first; none when nothing is likely to fit."""
        message = message[:LONGEST]
        found = self._ranked(message, limit)
        return found if found and found[0].score >= SURE else []

    def _ranked(self, message: str, limit: int) -> list[Suggestion]:
        likely = chances(topics().evidence([message])[0], SPREAD)
        parts = (self._base, self._recent)
        rows = choose(
            likely,
            np.concatenate([part.affinity for part in parts]),
            np.concatenate([part.words.match(message) for part in parts]),
            np.concatenate([part.weight for part in parts]),
            limit,
        )
        scripts: Sequence[Script] = [*self._base.scripts, *self._recent.scripts]
        return [Suggestion(scripts[row], score) for row, score in rows if score > 0]

    def _hide(self, ids: Iterable[str]) -> None:
        for id in ids:
            if (row := self._rows.get(id)) is not None:
                self._base.weight[row] = 0
