"""The price of an order as a buyer reads it in the chat: the goods, what is taken off, the freight, and the sum."""

from collections.abc import Sequence

from assistant.orders.price.basket import Good
from assistant.orders.price.money import written
from assistant.orders.price.offers import Freight, Line
from assistant.orders.price.total import Hint, Total
from ui.words import words

say = words("advice")


def good_name(good: Good) -> str:
    """What stands on the card, without the quantity."""
    parts = (" ".join(filter(None, (good.line.item, good.name))), good.line.size, good.line.colour)
    return " / ".join(filter(None, parts))


def price_text(goods: Sequence[Good], others: Sequence[Line], total: Total, freight: Freight) -> str:
    """Of freight only where there is one: that it costs nothing is said only of what would cost something."""
    lines = [
        *(_good(good_name(good), good.unit or 0, good.pieces) for good in goods),
        *(_good(say("Other goods"), line.unit, line.quantity) for line in others),
    ]
    if len(lines) > 1:
        lines.append(say("Goods together: {sum} yuan", sum=written(total.goods)))
    lines += [say("{offer}: −{off} yuan", offer=step.offer.written, off=written(step.off)) for step in total.steps]
    if freight.fee:
        due = say("Freight: {fee} yuan", fee=written(total.freight))
        lines.append(due if total.freight else say("Freight: free"))
    lines.append(say("To pay: {sum} yuan", sum=written(total.total)))
    return "\n".join([*lines, *([hint_sentence(total.hint)] if total.hint else [])])


def hint_sentence(hint: Hint) -> str:
    return say("For {more} yuan more {offer} counts.", more=written(hint.more), offer=hint.offer.written)


def _good(name: str, unit: int, pieces: int) -> str:
    facts = {"name": name, "unit": written(unit), "pieces": pieces, "sum": written(unit * pieces)}
    if pieces == 1:
        return say("{name}: {sum} yuan", **facts)
    return say("{name}: {unit} × {pieces} = {sum} yuan", **facts)
