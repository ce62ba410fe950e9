"""Where a table that is shown comes from, and what puts it back on file as it was."""

from collections.abc import Callable

from assistant.orders.shop.examples import example
from assistant.orders.shop.rows import Kind, Rows
from assistant.orders.shop.tables import ALL_SHOPS, ShopTables, Source
from ui.words import words

say = words("advice")


def is_own(tables: ShopTables, kind: Kind, shop: str) -> bool:
    """Whether this choice itself, a shop or all of them, has a table on file."""
    return tables.source(kind, shop) is (Source.ALL_SHOPS if shop == ALL_SHOPS else Source.OWN)


def way_back(tables: ShopTables, kind: Kind, shop: str) -> Callable[[], Rows]:
    """Ask before a change; what it gives waits for the disk."""
    before = tables.rows(kind, shop)
    if is_own(tables, kind, shop):
        return lambda: tables.save(kind, shop, before)
    return lambda: tables.reset(kind, shop)


def is_empty(rows: Rows) -> bool:
    """No row; what is said once for a table may have a number that stands for nothing (a freight of 0)."""
    return not rows.rows


def way_back_name(kind: Kind, shop: str) -> str:
    """What the button says that takes a table off the file."""
    if shop != ALL_SHOPS:
        return say("Use that of all shops")
    return say("Empty the table") if is_empty(example(kind)) else say("Back to the example")


def gone_back(kind: Kind, shop: str) -> str:
    if shop != ALL_SHOPS:
        return say("The table of all shops again.")
    return say("The table is empty again.") if is_empty(example(kind)) else say("The example again.")


def source_sentence(tables: ShopTables, kind: Kind, shop: str) -> str:
    source = tables.source(kind, shop)
    if tables.is_of_team(kind, shop):
        return say("The team's table. What a lead changes counts for everybody once it is published.")
    if source is Source.EXAMPLE and is_empty(example(kind)):
        return _empty_sentence(shop)
    if source is Source.EXAMPLE:
        return say("These are examples. What you change and save takes their place.")
    if shop == ALL_SHOPS:
        return say("Counts for every shop that has no table of its own.")
    if source is Source.ALL_SHOPS:
        return say("This shop uses the table of all shops. What you change and save counts for this shop alone.")
    return say("This shop's own table.")


def _empty_sentence(shop: str) -> str:
    if shop == ALL_SHOPS:
        return say("Nothing is written here yet. What you save counts for every shop without a table of its own.")
    return say("Nothing is written here yet. What you save counts for this shop alone.")
