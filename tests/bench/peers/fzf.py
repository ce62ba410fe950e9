"""fzf, which filters a file of lines: a process for each keystroke, so its start is measured apart."""

import subprocess
from pathlib import Path

from tests.bench.peers.engine import MOST, Entry

NOWHERE = "魑魅魍魉魑魅"  # stands in no script: what is left is starting and reading the file


class Fzf:
    """One line for each script, with the pinyin columns that it cannot work out itself."""

    name = "fzf --filter"

    def __init__(self, entries: list[Entry], folder: Path) -> None:
        self._file = folder / "fzf.txt"
        self._file.write_text("".join(map(_line, entries)), "utf-8")

    def find(self, query: str) -> list[str]:
        with self._file.open("rb") as lines:
            done = subprocess.run(["fzf", "--filter", query], stdin=lines, capture_output=True, check=False)
        return [line.split(b"\t", 1)[0].decode() for line in done.stdout.splitlines()[:MOST]]

    def floor(self) -> None:
        """Starts, reads everything and finds nothing."""
        with self._file.open("rb") as lines:
            subprocess.run(["fzf", "--exact", "--filter", NOWHERE], stdin=lines, capture_output=True, check=False)

    def put(self, entry: Entry) -> None:
        with self._file.open("a", encoding="utf-8") as lines:
            lines.write(_line(entry))

    def reopen(self) -> None:
        """It reads the file at each keystroke."""

    def disk(self) -> int:
        return self._file.stat().st_size


def _line(entry: Entry) -> str:
    initials = "".join(sound[0] for sound in entry.sounds)
    columns = (
        entry.id,
        entry.title,
        entry.code,
        "".join(entry.sounds),
        initials,
        entry.tags,
        entry.category,
        entry.body,
    )
    return "\t".join(columns).replace("\n", " ") + "\n"
