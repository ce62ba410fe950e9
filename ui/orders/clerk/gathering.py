"""Fetches the cards that a clerk has chosen, for a work that goes through them one by one."""

from collections.abc import Iterator, Sequence

from assistant.orders.card import Card
from assistant.orders.desk import OrderDesk
from assistant.orders.finding import Wanted, each_card
from ui.orders.clerk.long_work import LongWork


def cards_of(work: LongWork, orders: OrderDesk, selected: Sequence[str], wanted: Wanted) -> Iterator[Card]:
    """The selected ones as they are now, in their order; none selected: all that are wanted, newest first. A card that
    is gone meanwhile is left out."""
    if not selected:
        yield from each_card(lambda *page: work.ask(lambda: orders.page(*page)), wanted)
        return
    found = {card.id: card for card in work.ask(lambda: orders.with_ids(selected))}
    yield from (found[chosen] for chosen in selected if chosen in found)
