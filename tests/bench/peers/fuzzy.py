"""rapidfuzz over titles and their pinyin: the usual recipe for forgiving search."""

from pathlib import Path

from rapidfuzz import fuzz, process

from tests.bench.peers.engine import MOST, Entry

CUTOFF = 60  # of 100; below that WRatio calls everything alike


class RapidFuzz:
    """WRatio against every script at every keystroke."""

    name = "rapidfuzz WRatio"

    def __init__(self, entries: list[Entry], folder: Path) -> None:
        self._ids = [each.id for each in entries]
        self._numbers = {known: number for number, known in enumerate(self._ids)}
        self._texts = list(map(_text, entries))

    def find(self, query: str) -> list[str]:
        found = process.extract(query, self._texts, scorer=fuzz.WRatio, limit=MOST, score_cutoff=CUTOFF, processor=None)
        return [self._ids[number] for _, _, number in found]

    def put(self, entry: Entry) -> None:
        self._texts[self._numbers[entry.id]] = _text(entry)

    def reopen(self) -> None:
        """It lives in memory."""

    def disk(self) -> int:
        return 0


def _text(entry: Entry) -> str:
    return " ".join((entry.title, entry.code, "".join(entry.sounds), "".join(sound[0] for sound in entry.sounds)))
