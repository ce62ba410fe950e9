"""CopyQ's own list, filtered as its search box filters it; it is asked through its command line."""

import json
import subprocess
from pathlib import Path

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.bench.contest import SYSTEM_PATH
from tests.bench.peers.engine import Entry

PIECE = 200  # items in one call


class CopyQ:
    """Runs on a screen of its own. Without pinyin: its items are texts, and what it filters is what it pastes."""

    name = "CopyQ filter"

    def __init__(self, entries: list[Entry], folder: Path) -> None:
        self._screen = VirtualScreen()
        self._screen.start(["dbus-run-session", "--", "copyq"], "copyq", SYSTEM_PATH)
        wait_for(lambda: b"CopyQ" in self._ask("version"), "CopyQ", 30)
        self._ask("config", "maxitems", "100000")
        for start in range(0, len(entries), PIECE):
            lines = [f"{each.id}\t{each.title}\t{each.code}\t{each.body}" for each in entries[start : start + PIECE]]
            self._ask("eval", f"add.apply(this, {json.dumps(lines, ensure_ascii=False)})")
        self._ask("show")

    def find(self, query: str) -> list[str]:
        """Sets the filter; which items it shows cannot be asked for, so only its time counts."""
        self._ask("eval", f"filter({json.dumps(query, ensure_ascii=False)})")
        return []

    def floor(self) -> None:
        """A call that does nothing."""
        self._ask("eval", "0")

    def put(self, entry: Entry) -> None:
        self._ask("add", entry.title)

    def reopen(self) -> None:
        """It stays open."""

    def disk(self) -> int:
        return 0

    def end(self) -> None:
        self._screen.close()

    def _ask(self, *words: str) -> bytes:
        done = subprocess.run(
            ["copyq", *words], env={**self._screen.env, **SYSTEM_PATH}, capture_output=True, check=False
        )
        return done.stdout
