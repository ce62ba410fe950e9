"""A data folder with a file of order cards in it, written at one go."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from assistant.orders.card import Card
from assistant.scripts.edit import Edit
from db import open_stores, order_index
from db.connection import connect
from db.orders import card_row, event_row
from tests.bench.cards import event_of


def write_cards(folder: Path, cards: Iterable[Card]) -> None:
    """Into a folder that has none; every card with the history that it came with."""
    with closing(open_stores(folder)) as stores:
        stores.scripts.write(Edit())  # makes the tables
    with closing(connect(folder / "local.db")) as connection:
        connection.execute("BEGIN")
        for card in cards:
            for table, row in (("cards", card_row(card)), ("events", event_row(event_of(card)))):
                names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
                connection.execute(f"INSERT INTO {table} ({names}) VALUES ({values})", row)  # noqa: S608 - our names
        order_index.rebuild(connection)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
