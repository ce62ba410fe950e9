"""What suggesting needs from the outside: a place where the answered messages are kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


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
