"""Which cards hold every word, newest first, without reading all of them.

Three steps, and the first that has an answer gives it. What is common stands on one of the newest cards. What is rare
is found by three characters at a time (db/order_index.py, docs/decisions/011). What is neither, such as a single digit
on cards of long ago, is looked for in all of them. A card that a step proposes is held against the words themselves, so
that each step finds exactly what the last one would.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, text

from assistant.orders.card import State
from db.engine import raw
from db.order_index import ENTRIES, GRAM, INDEX, LINES, is_there

NEWEST = 2000  # cards that are looked through first
FEW, MANY = 32, 12_000  # entries and lines of the index for one short word
ENOUGH = 12  # entries of a long word: its other ones would hardly leave out another card
NEWEST_FIRST = "ORDER BY created_at DESC, id DESC"
PAGE = f"{NEWEST_FIRST} LIMIT :limit OFFSET :offset"


def find_rows(
    connection: Connection, words: Sequence[str], states: Sequence[State], limit: int, offset: int
) -> list[RowMapping]:
    """Rows of `cards`. `words` are in the spelling of the haystack; no states means all."""
    states = tuple(dict.fromkeys(states))
    facts: dict[str, Any] = {"limit": limit, "offset": offset, "until": limit + offset}
    facts |= {f"state{number}": state.value for number, state in enumerate(states)}
    facts |= {f"word{number}": word for number, word in enumerate(words)}
    if not words:
        return _rows(connection, _newest(len(states), PAGE), facts)
    if limit + offset <= NEWEST:
        found = _rows(connection, _among_the_newest(len(states), len(words)), facts | {"until": NEWEST})
        if len(found) == limit:
            return found
    return _in_all_cards(connection, words, len(states), facts)


def _in_all_cards(connection: Connection, words: Sequence[str], states: int, facts: dict[str, Any]) -> list[RowMapping]:
    short = {number: word for number, word in enumerate(words) if len(word) < GRAM}
    facts |= {f"last{number}": _last(word) for number, word in short.items()}
    if not is_there(raw(connection)):
        return _rows(connection, _scan(states, len(words)), facts)
    entries = {number: _entries(connection, number, facts) for number in short}
    if any(lines == 0 for _, lines in entries.values()):
        return []
    needed = [_quoted(gram) for word in words if len(word) >= GRAM for gram in _grams(word)]
    needed += [
        f"({' OR '.join(map(_quoted, found))})"
        for found, lines in entries.values()
        if len(found) <= FEW and (lines <= MANY or len(words) > 1)
    ]
    rare = [number for number, (found, lines) in entries.items() if len(found) > FEW and lines <= MANY]
    if not needed and not rare:
        return _rows(connection, _scan(states, len(words)), facts)
    lookup = _lookup(rare, states, len(words), matched=bool(needed))
    return _rows(connection, lookup, facts | {"match": " AND ".join(needed)})


def _entries(connection: Connection, word: int, facts: dict[str, Any]) -> tuple[list[str], int]:
    """The entries of the index for a short word, and how many lines they have together. Of more than FEW with more
    than MANY lines only that they are."""
    query = f"SELECT term, doc FROM {ENTRIES} WHERE term >= :word{word} AND term <= :last{word}"
    found: list[str] = []
    lines = 0
    for term, its_lines in connection.execute(text(query), facts):
        found.append(term)
        lines += its_lines
        if len(found) > FEW and lines > MANY:
            break
    return found, lines


def _lines(word: int) -> str:
    """The cards that an index has for a short word."""
    return f"SELECT doc FROM {LINES} WHERE term >= :word{word} AND term <= :last{word}"


def _last(word: str) -> str:
    """The last entry that may begin with it."""
    return word + "\U0010ffff" * (GRAM - len(word))


def _grams(word: str) -> list[str]:
    """The entries that the index must have of each card with a long word."""
    grams = {word[place : place + GRAM] for place in range(len(word) - GRAM + 1)}
    return sorted(grams)[:ENOUGH]


def _quoted(gram: str) -> str:
    """https://www.sqlite.org/fts5.html#full_text_query_syntax"""
    return '"' + gram.replace('"', '""') + '"'


def _rows(connection: Connection, numbers: str, facts: dict[str, Any]) -> list[RowMapping]:
    """CROSS JOIN: SQLite goes through the numbers and looks the cards up, never the other way round."""
    query = f"SELECT cards.* FROM ({numbers}) AS found CROSS JOIN cards ON cards.rowid = number {NEWEST_FIRST}"
    return list(connection.execute(text(query), facts).mappings())


def _newest(states: int, page: str) -> str:
    """The numbers of the newest cards; of each state the newest `until` come in order from its own index."""
    if not states:
        return f"SELECT rowid AS number FROM cards {page}"
    newest = f"{NEWEST_FIRST} LIMIT :until"
    each = (
        f"SELECT * FROM (SELECT rowid AS number, created_at, id FROM cards WHERE state = :state{number} {newest})"
        for number in range(states)
    )
    return f"SELECT number FROM ({' UNION ALL '.join(each)}) {page}"


def _among_the_newest(states: int, words: int) -> str:
    newest = _newest(states, f"{NEWEST_FIRST} LIMIT :until")
    return f"SELECT number FROM ({newest}) CROSS JOIN cards ON cards.rowid = number WHERE {_holding(words)} {PAGE}"


def _lookup(rare: Sequence[int], states: int, words: int, *, matched: bool) -> str:
    """Those that the index has for the long words, and among these, or else of all, for the rare short ones. The plus
    keeps SQLite from asking the index once for each number (https://www.sqlite.org/optoverview.html, section 2.1)."""
    proposed = f"SELECT rowid AS number FROM {INDEX} WHERE {INDEX} MATCH :match" if matched else ""
    if not matched:
        first, *rare = rare
        proposed = f"SELECT DISTINCT doc AS number FROM ({_lines(first)})"
    where = " AND ".join([_holding(words), *(f"+number IN ({_lines(word)})" for word in rare)]) + _in_states(states)
    both = f"({proposed}) CROSS JOIN cards ON cards.rowid = number"
    return f"SELECT number FROM {both} WHERE {where} {PAGE}"


def _scan(states: int, words: int) -> str:
    return f"SELECT rowid AS number FROM cards WHERE {_holding(words)}{_in_states(states)} {PAGE}"


def _holding(words: int) -> str:
    return " AND ".join(f"instr(cards.haystack, :word{number}) > 0" for number in range(words))


def _in_states(states: int) -> str:
    names = ", ".join(f":state{number}" for number in range(states))
    return f" AND state IN ({names})" if names else ""
