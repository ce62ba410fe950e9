"""What every engine in the contest does, and the texts that all of them are given."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from assistant.scripts.script import Script
from assistant.search.ranking import days, frecency
from tests.assistant.search.reference import folded, readings
from tests.bench.corpus import NOW

MOST = 50  # results that a list on screen is given


@dataclass(frozen=True, slots=True)
class Entry:
    """A script as a peer stores it: folded, with the pinyin that it cannot work out itself. `use` are points."""

    id: str
    title: str
    code: str
    tags: str
    category: str
    body: str
    sounds: tuple[str, ...]  # of the title, one for each character
    use: float

    @property
    def texts(self) -> tuple[str, str, str, str, str]:
        return self.title, self.code, self.tags, self.category, self.body


class Engine(Protocol):
    """Made from all entries; finds ids, best first."""

    name: str

    def find(self, query: str) -> list[str]: ...

    def put(self, entry: Entry) -> None:
        """Takes a changed script, as far as to find it."""

    def reopen(self) -> None:
        """What a new start of the program would do before the first search; nothing for what lives in memory."""

    def disk(self) -> int:
        """Bytes on the disk."""


def entries(scripts: Sequence[Script]) -> list[Entry]:
    return [entry(script) for script in scripts]


def entry(script: Script) -> Entry:
    texts = (script.title, script.code, " ".join(script.tags), script.category, script.body)
    use = frecency(np.array([script.uses]), np.array([days(script.last_used)]), days(NOW))[0]
    return Entry(script.id, *map(folded, texts), sounds(folded(script.title)), float(use))


def sounds(title: str) -> tuple[str, ...]:
    """One reading of each character, the one that the contest's queries are typed with: better than a program could
    choose that stores only one."""
    return tuple(min(readings(character), default=character) for character in title)
