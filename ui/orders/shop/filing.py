"""Where a table that is shown comes from, and what puts it back on file as it was."""

from collections.abc import Callable

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


def source_sentence(tables: ShopTables, kind: Kind, shop: str) -> str:
    source = tables.source(kind, shop)
    if tables.is_of_team(kind, shop):
        return say("The team's table. What a lead changes counts for everybody once it is published.")
    if source is Source.EXAMPLE:
        return say("These are examples. What you change and save takes their place.")
    if shop == ALL_SHOPS:
        return say("Counts for every shop that has no table of its own.")
    if source is Source.ALL_SHOPS:
        return say("This shop uses the table of all shops. What you change and save counts for this shop alone.")
    return say("This shop's own table.")
