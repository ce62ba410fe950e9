"""SQLite three ways: LIKE over all columns, FTS5 with trigrams, FTS5 with one token for each character."""

import re
import sqlite3
from pathlib import Path

from tests.bench.peers.engine import MOST, Entry

COLUMNS = ("title", "code", "tags", "category", "body")
ONE_WORD = "(" + " OR ".join(f"{column} LIKE ?" for column in COLUMNS) + ")"


class Like:
    """What a simple program does: titles first, then what is used most."""

    name = "SQLite LIKE"

    def __init__(self, entries: list[Entry], folder: Path) -> None:
        self._file = folder / f"{type(self).__name__}.db"
        self.reopen()
        self._rows.execute(f"CREATE TABLE script (id TEXT PRIMARY KEY, use, {', '.join(COLUMNS)})")
        self._insert("script", [(each.id, each.use, *each.texts) for each in entries])
        self._index(entries)
        self._rows.commit()

    def _index(self, entries: list[Entry]) -> None:
        """LIKE reads the table itself."""

    def reopen(self) -> None:
        self._rows = sqlite3.connect(self._file)
        for pragma in ("journal_mode = wal", "cache_size = -65536", "mmap_size = 268435456"):
            self._rows.execute(f"PRAGMA {pragma}")

    def disk(self) -> int:
        return sum(file.stat().st_size for file in self._file.parent.glob(f"{self._file.name}*"))

    def find(self, query: str) -> list[str]:
        patterns = [f"%{word}%" for word in query.split()]
        where = " AND ".join([ONE_WORD] * len(patterns))
        order = f"ORDER BY (title LIKE ?) * 10 + use DESC LIMIT {MOST}"
        values = [pattern for pattern in patterns for _ in COLUMNS]
        return self._ids(f"SELECT id FROM script WHERE {where} {order}", *values, patterns[0])  # noqa: S608

    def put(self, entry: Entry) -> None:
        self._insert("script", [(entry.id, entry.use, *entry.texts)])
        self._rows.commit()

    def _insert(self, table: str, rows: list[tuple[object, ...]]) -> None:
        blanks = ", ".join("?" * len(rows[0]))
        self._rows.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({blanks})", rows)  # noqa: S608 - our own names

    def _ids(self, select: str, *values: str) -> list[str]:
        return [row[0] for row in self._rows.execute(select, values)]


class Trigrams(Like):
    """FTS5's tokenizer for substrings; it finds nothing for one or two characters, so those go by LIKE."""

    name = "FTS5 trigram"

    def _index(self, entries: list[Entry]) -> None:
        columns = ", ".join(COLUMNS)
        self._rows.execute(f"CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, {columns}, tokenize = 'trigram')")
        self._insert("words", [(each.id, *each.texts) for each in entries])

    def find(self, query: str) -> list[str]:
        words = query.split()
        if min(map(len, words)) < 3:
            return super().find(query)
        rank = "bm25(words, 0, 10, 10, 3, 3, 1) - script.use * 0.3"
        select = f"SELECT id FROM words JOIN script USING (id) WHERE words MATCH ? ORDER BY {rank} LIMIT {MOST}"  # noqa: S608
        return self._ids(select, " ".join(map(_quoted, words)))

    def put(self, entry: Entry) -> None:
        super().put(entry)
        self._rows.execute("DELETE FROM words WHERE id = ?", (entry.id,))
        self._insert("words", [(entry.id, *entry.texts)])
        self._rows.commit()


class Characters(Like):
    """FTS5 with a blank around each Chinese character, and every ending of the title's pinyin and initials."""

    name = "FTS5 per character"

    def _index(self, entries: list[Entry]) -> None:
        columns = ", ".join((*COLUMNS, "sounds", "initials"))
        options = "prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'"
        self._rows.execute(f"CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, {columns}, {options})")
        self._insert("words", [_row(each) for each in entries])

    def find(self, query: str) -> list[str]:
        rank = "bm25(words, 0, 10, 10, 3, 3, 1, 8, 8) - script.use * 0.3"
        select = f"SELECT id FROM words JOIN script USING (id) WHERE words MATCH ? ORDER BY {rank} LIMIT {MOST}"  # noqa: S608
        return self._ids(select, " ".join(_quoted(_apart(word)) + "*" * word.isascii() for word in query.split()))

    def put(self, entry: Entry) -> None:
        super().put(entry)
        self._rows.execute("DELETE FROM words WHERE id = ?", (entry.id,))
        self._insert("words", [_row(entry)])
        self._rows.commit()


def _row(entry: Entry) -> tuple[str, ...]:
    return (entry.id, *map(_apart, entry.texts), *map(" ".join, endings(entry)))


def endings(entry: Entry) -> tuple[list[str], list[str]]:
    """All endings of the pinyin and of the initials, so that a search by the beginning of a word finds the inside."""
    starts = range(len(entry.sounds))
    full = [re.sub(r"\W", "", "".join(entry.sounds[start:])) for start in starts]
    return full, [re.sub(r"\W", "", "".join(sound[0] for sound in entry.sounds[start:])) for start in starts]


def _apart(text: str) -> str:
    return re.sub(r"([㐀-鿿])", r" \1 ", text).strip()


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
