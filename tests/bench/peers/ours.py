"""Our own search behind the same verbs as its peers."""

from dataclasses import replace
from pathlib import Path

from assistant.scripts.script import Script
from assistant.search.finder import Finder
from assistant.search.highlight import highlight
from tests.bench.corpus import NOW
from tests.bench.peers.engine import Entry

ROWS_ON_SCREEN = 12


class Miaohui:
    """The finder as the window has it."""

    name = "Miaohui"

    def __init__(self, scripts: list[Script], folder: Path) -> None:
        self._scripts = {script.id: script for script in scripts}
        self._finder = Finder(scripts, NOW)

    @property
    def nbytes(self) -> int:
        return self._finder.nbytes

    def find(self, query: str) -> list[str]:
        return [found.script.id for found in self._finder.find(query)]

    def find_and_mark(self, query: str) -> None:
        """With the marks of the rows that are on screen."""
        for found in self._finder.find(query)[:ROWS_ON_SCREEN]:
            highlight(found.script, query)

    def put(self, entry: Entry) -> None:
        self._finder.put([replace(self._scripts[entry.id], title=entry.title)])

    def reopen(self) -> None:
        """Measured with the start of the program."""

    def disk(self) -> int:
        return 0
