"""The day from which the goods on a card can all be sent, as the catalogue has it."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from assistant.orders.card import Details
from assistant.orders.catalogue.item import Item, Stock, code_key
from assistant.orders.lines import read_lines


def presale_day(details: Details, items: Callable[[Collection[str]], Sequence[Item]]) -> date | None:
    """The latest day of its presale items; None when it has none. `items` finds items by the keys of their codes."""
    codes = (details.item, *(line.item for line in read_lines(details.lines)))
    keys = {key for code in codes if (key := code_key(code))}
    found = items(keys) if keys else ()
    days = [item.presale_until for item in found if item.stock is Stock.PRESALE and item.presale_until]
    return max(days, default=None)
