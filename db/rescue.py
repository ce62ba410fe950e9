"""Brings back what a backup does not have yet: the rows that can still be read in the damaged database."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from db import order_index
from db.connection import connect, connect_to_read

Row = dict[str, object]

# Each table with its key, and when a row of the damaged database is the later one: its log may have been lost.
LATER = {
    "categories": ("path = :path", "TRUE"),
    "scripts": ("id = :id", "coalesce(changed_at, 0) <= coalesce(:changed_at, 0)"),
    "settings": ("key = :key", "TRUE"),
    "marks": ("mark = :mark", "TRUE"),
    "choices": ("typed = :typed", "chosen_at < :chosen_at"),
    "missed": ("words = :words", "count < :count"),
    "figures": ("day = :day AND what = :what AND script = :script", "count < :count"),
    "cards": ("id = :id", "revision < :revision"),
    "items": ("id = :id", "coalesce(changed_at, 0) <= coalesce(:changed_at, 0)"),
    "customers": ("id = :id", "coalesce(last_seen, 0) <= coalesce(:last_seen, 0)"),
    "follow_ups": ("id = :id", "TRUE"),
    "after_sales": ("id = :id", "changed_at <= :changed_at"),
    "shop_tables": ("shop = :shop AND kind = :kind", "TRUE"),
    "rules": ("rule = :rule AND shop = :shop", "TRUE"),
    "team_trust": ("one = :one", "(library <> :library OR highest <= :highest)"),
    "team_drafts": ("kind = :kind AND id = :id", "coalesce(changed_at, 0) <= coalesce(:changed_at, 0)"),
    "team_outbox": ("id = :id", "TRUE"),
    "overlay": ("script = :script", "coalesce(last_used, 0) <= coalesce(:last_used, 0)"),
}
WITHOUT_COUNT = (
    "categories",
    "settings",
    "marks",
    "choices",
    "missed",
    "figures",
    "items",
    "customers",
    "follow_ups",
    "shop_tables",
    "rules",
    "team_trust",
    "team_drafts",
    "team_outbox",
    "overlay",
)
# A script may come back whose category does not.
MISSING_CATEGORIES = """
WITH used(path) AS (SELECT category FROM scripts WHERE category <> '')
INSERT OR IGNORE INTO categories
SELECT path, 1000000 FROM used UNION
SELECT substr(path, 1, instr(path, '/') - 1), 1000000 FROM used WHERE path LIKE '%/%'
"""
# What our own writing into the backup has added to the earlier texts of a script where the damaged file had it, and
# the texts of scripts that did not come back.
TWICE_EARLIER = """
DELETE FROM script_history AS late WHERE script NOT IN (SELECT id FROM scripts) OR (number > :known AND EXISTS (
    SELECT 1 FROM script_history AS early
    WHERE early.script = late.script AND early.number < late.number
    AND (early.title, early.body, early.category, early.tags, early.questions, early.parts)
    = (late.title, late.body, late.category, late.tags, late.questions, late.parts)))
"""
# Whoever was erased after the backup was made is in its older lines of the history.
ERASED_SINCE = """
UPDATE events SET changes = '{}' WHERE changes <> '{}' AND EXISTS (
    SELECT 1 FROM events AS later
    WHERE later.card = events.card AND later.what = 'erased' AND later.revision > events.revision)
"""


def rescue(damaged: Path, database: Path) -> int:
    """Adds them to `database`, which has its tables, and says how many replies and order cards were not in it or not
    as new. A row counts as read when all its text is whole, a card with its whole history only."""
    with closing(connect_to_read(damaged)) as source, closing(connect(database)) as target:
        source.text_factory = lambda text: text.decode(errors="surrogateescape")
        target.execute("BEGIN IMMEDIATE")
        for table in WITHOUT_COUNT:
            _add(target, table, whole_rows(source, table))
        scripts = _add_scripts(target, whole_rows(source, "scripts"), whole_rows(source, "script_history"))
        target.execute(MISSING_CATEGORIES)
        cards = _add_cards(target, whole_rows(source, "cards"), whole_rows(source, "events"))
        known = {row[0] for row in target.execute("SELECT id FROM cards")}
        _add(target, "after_sales", (row for row in whole_rows(source, "after_sales") if row["card"] in known))
        target.execute(ERASED_SINCE)
        order_index.rebuild(target)
        target.execute("COMMIT")
        return scripts + cards


def whole_rows(source: sqlite3.Connection, table: str) -> list[Row]:
    """The rows of a table, read from both ends as far as the damage lets us."""
    found: dict[object, Row] = {}
    for order in ("ASC", "DESC"):
        with suppress(sqlite3.Error):
            for number, row in _swept(source, table, order):
                if number in found:
                    break
                found[number] = row
    return [row for row in found.values() if all(map(_is_whole, row.values()))]


def _swept(source: sqlite3.Connection, table: str, order: str) -> Iterator[tuple[object, Row]]:
    cursor = source.execute(f"SELECT rowid, * FROM {table} NOT INDEXED ORDER BY rowid {order}")  # noqa: S608 - our names
    names = [column[0] for column in cursor.description]
    for values in cursor:
        yield values[0], dict(zip(names[1:], values[1:], strict=True))


def _is_whole(value: object) -> bool:
    """Overwritten text has zeros, or bytes that are no text (here as half surrogate pairs)."""
    return not isinstance(value, str) or not any(c == "\0" or "\ud800" <= c <= "\udfff" for c in value)


def _add(target: sqlite3.Connection, table: str, rows: Iterable[Row]) -> int:
    """Passes over a row whose code or hotkey another one has got."""
    key, later = LATER[table]
    changed = 0
    for row in rows:
        names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
        update = f"UPDATE OR IGNORE {table} SET ({names}) = ({values})"  # noqa: S608 - our names
        where = f"WHERE {key} AND {later} AND ({names}) IS NOT ({values})"
        changed += _insert(target, table, row) or target.execute(f"{update} {where}", row).rowcount
    return changed


def _add_scripts(target: sqlite3.Connection, scripts: Iterable[Row], earlier: Iterable[Row]) -> int:
    """The numbers of the earlier texts are those of the backup as far as it goes."""
    for row in earlier:
        _insert(target, "script_history", row)
    known = target.execute("SELECT coalesce(max(number), 0) FROM script_history").fetchone()[0]
    changed = _add(target, "scripts", scripts)
    target.execute(TWICE_EARLIER, {"known": known})
    return changed


def _add_cards(target: sqlite3.Connection, cards: Iterable[Row], events: Sequence[Row]) -> int:
    history: dict[object, list[Row]] = {}
    for event in events:
        history.setdefault(event["card"], []).append({name: event[name] for name in event if name != "number"})
    changed = 0
    for card in cards:
        target.execute("SAVEPOINT card")
        added = _add(target, "cards", [card])
        for event in history.get(card["id"], ()):
            _insert(target, "events", event)
        if added and _history_is_whole(target, card["id"]):
            changed += added
        else:
            target.execute("ROLLBACK TO card")
        target.execute("RELEASE card")
    return changed


def _insert(target: sqlite3.Connection, table: str, row: Row) -> int:
    names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
    return target.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({values})", row).rowcount  # noqa: S608 - our names


def _history_is_whole(target: sqlite3.Connection, card: object) -> bool:
    lines = "SELECT count(*) = (SELECT revision FROM cards WHERE id = :card) FROM events WHERE card = :card"
    return bool(target.execute(lines, {"card": card}).fetchone()[0])
