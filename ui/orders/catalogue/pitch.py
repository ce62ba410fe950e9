"""What is said of an item to a buyer: its name and price, what speaks for it, and what there is of it."""

from assistant.orders.catalogue.item import Item
from ui.orders.catalogue.names import price_of
from ui.words import words

say = words("catalogue")


def pitch(item: Item) -> str:
    """Only what the catalogue knows; nothing about the stock, which the agent may have to ask for."""
    name = say("{name} ({code})", name=item.name, code=item.code) if item.name else item.code
    lines = [" ".join(filter(None, (name, price_of(item)))), item.selling_points.strip() or item.attributes.strip()]
    if item.sizes:
        lines.append(say("Sizes: {sizes}", sizes=say(", ").join(item.sizes)))
    if item.colours:
        lines.append(say("Colours: {colours}", colours=say(", ").join(item.colours)))
    return "\n".join(filter(None, lines))
