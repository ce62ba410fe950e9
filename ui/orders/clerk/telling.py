"""Says what came of something that was done to many cards."""

from typing import Literal

from assistant.orders.card import Card
from assistant.orders.clerk.many import Done
from ui.orders.names import refusal_sentence
from ui.words import words

say = words("clerk")


def told(done: Done, success: str) -> tuple[Literal["success", "warning", "error"], str]:
    """The kind of the notice and its sentences; `success` has a blank {count} for the cards that were written. Who
    shows it names those of `left_out`."""
    said = [success.format(count=len(done.written))]
    if done.left:
        said.append(say("Not possible: {count}.", count=len(done.left)))
    if done.cancelled:
        said.append(say("Cancelled; what was written before stays."))
    if done.trouble:
        return "error", "\n".join([*said, refusal_sentence(done.trouble)])
    return "warning" if done.left or done.cancelled else "success", "\n".join(said)


def left_out(done: Done) -> list[str]:
    """A sentence for each card that could not be written."""
    return [f"{_name(card)}: {refusal_sentence(why)}" for card, why in done.left]


def _name(card: Card) -> str:
    """By what the clerk has before him, without the buyer's name."""
    return card.details.order_number or card.details.item or card.id[:13]
