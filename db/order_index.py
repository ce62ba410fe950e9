"""The index by which cards are found three characters at a time, kept beside them in each transaction that writes one.

Triggers cannot keep it: `trusted_schema = OFF` does not let them reach a virtual table (db/connection.py). So whoever
writes cards calls `put`, or `rebuild` when he is through. Only the numbers of the rows are in it, not what they say.
"""

import sqlite3

INDEX = "cards_text"
# The same to look at: `term` three characters, `doc` how many cards have them, or one of these cards' numbers.
ENTRIES, LINES = "cards_entries", "cards_lines"
GRAM = 3  # characters

_FILL = f"INSERT INTO {INDEX} (rowid, haystack) SELECT rowid, haystack || char(10, 10) FROM cards"  # noqa: S608 - our names
_TAKE_OUT = f"INSERT INTO {INDEX} ({INDEX}, rowid, haystack) VALUES ('delete', ?, ? || char(10, 10))"  # noqa: S608
_TAKE_IN = f"INSERT INTO {INDEX} (rowid, haystack) VALUES (?, ? || char(10, 10))"  # noqa: S608 - our names


def is_there(connection: sqlite3.Connection) -> bool:
    """Not where the file was made with a SQLite that has no FTS5."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [LINES])
    return known.fetchone() is not None


def entry(connection: sqlite3.Connection, card: str) -> tuple[int, str] | None:
    """The number of a card's row and its haystack, as `put` wants to know them; None without such a card."""
    row: tuple[int, str] | None = connection.execute(
        "SELECT rowid, haystack FROM cards WHERE id = ?", [card]
    ).fetchone()
    return row


def put(connection: sqlite3.Connection, was: tuple[int, str] | None, now: tuple[int, str] | None) -> None:
    """What a card's entry was before it was written, and what it is."""
    if was == now or not is_there(connection):
        return
    if was:
        connection.execute(_TAKE_OUT, was)
    if now:
        connection.execute(_TAKE_IN, now)


def rebuild(connection: sqlite3.Connection) -> None:
    """Out of the cards that there are."""
    if is_there(connection):
        connection.execute(f"INSERT INTO {INDEX} ({INDEX}) VALUES ('delete-all')")  # noqa: S608 - our names
        connection.execute(_FILL)


def settle(connection: sqlite3.Connection) -> None:
    """Entries that were taken out are only marked as gone until they are merged: now nothing of them is left."""
    if is_there(connection):
        connection.execute(f"INSERT INTO {INDEX} ({INDEX}) VALUES ('optimize')")  # noqa: S608 - our names
