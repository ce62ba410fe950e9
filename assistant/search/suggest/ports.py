"""What suggesting needs from the outside: places where answered messages and vectors of texts are kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.search.suggest.meanings import Meanings


@dataclass(frozen=True, slots=True)
class Answered:
    """A message's sketch (`sketch.sketch_of`: its words cannot be read back from it), and the id of the script that
    answered it."""

    sketch: bytes
    script: str


class AnswerStore(Protocol):
    """Keeps the newest 5,000 of what was answered. Raises the refusals of `assistant.scripts.ports.ScriptStore`."""

    def read(self) -> Sequence[Answered]:
        """Oldest first."""

    def add(self, answered: Answered) -> None: ...

    def wipe(self) -> None:
        """Forgets all of them for good."""


class MeaningStore(Protocol):
    """Keeps vectors of texts, which can be made anew at any time."""

    def read(self, version: str) -> Meanings | None:
        """Those that this version of the model made; None when there are none."""

    def write(self, version: str, meanings: Meanings) -> None:
        """In place of all that was there. Raises `OSError`."""
