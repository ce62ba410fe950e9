"""Knows a message again that was answered before, put nearly the same, and which reply it got."""

from collections.abc import Iterable

import numpy as np

from assistant.search.suggest.ports import Answered
from assistant.search.suggest.sketch import SIZE, likeness, sketch_of

MOST = 5000  # answered messages that are remembered; the oldest is forgotten first
NEAR = 0.7  # of two sketches are the same: the messages ask the same


class Memory:
    """The answered messages, oldest first; the `most` newest of them are remembered."""

    def __init__(self, answered: Iterable[Answered] = (), most: int = MOST) -> None:
        self._most = most
        rows = list(answered)[-most:]
        self._scripts = [row.script for row in rows]
        self._sketches = np.frombuffer(b"".join(row.sketch for row in rows), np.uint8).reshape(-1, SIZE)

    def __len__(self) -> int:
        return len(self._scripts)

    def remember(self, answered: Answered) -> None:
        row = np.frombuffer(answered.sketch, np.uint8)[None]
        self._sketches = np.concatenate([self._sketches, row])[-self._most :]
        self._scripts = [*self._scripts, answered.script][-self._most :]

    def wipe(self) -> None:
        self._scripts = []
        self._sketches = self._sketches[:0]

    def recall(self, message: str) -> list[tuple[str, float]]:
        """(script, how near) of the scripts that answered messages like this one, the nearest and newest first."""
        sketch = sketch_of(message)
        if sketch is None or not self._scripts:
            return []
        shared = likeness(self._sketches, sketch)
        near = np.flatnonzero(shared >= NEAR)
        best: dict[str, float] = {}
        for row in near[np.lexsort((near, shared[near]))][::-1].tolist():
            best.setdefault(self._scripts[row], float(shared[row]))
        return list(best.items())
