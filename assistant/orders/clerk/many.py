"""What is done to many cards at once: one by one, so that each is whole, and none is lost when something goes wrong."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assistant.orders.card import Card, State
from assistant.orders.clerk.sheet import Progress
from assistant.orders.desk import OrderDesk
from assistant.refusal import Refused

OF_ONE_CARD = frozenset({"card_changed_meanwhile", "order_move_not_allowed", "order_not_found", "order_read_only"})
"""Reasons that say nothing about the next card."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a card was, and what it is now."""

    before: Card
    after: Card


@dataclass(frozen=True, slots=True)
class Done:
    """`written` in this order; `left` are cards that could not, each with the reason. Then `trouble`, or that somebody
    cancelled, if it ended before the last card."""

    written: tuple[Step, ...] = ()
    left: tuple[tuple[Card, Refused], ...] = ()
    trouble: Refused | None = None
    cancelled: bool = False


def do_to_each(cards: Iterable[Card], verb: Callable[[Card], Card], progress: Progress = lambda _: True) -> Done:
    written: list[Step] = []
    left: list[tuple[Card, Refused]] = []
    trouble = None
    cancelled = False
    for count, card in enumerate(cards):
        if cancelled := not progress(count):
            break
        try:
            written.append(Step(card, verb(card)))
        except Refused as refusal:
            if refusal.reason not in OF_ONE_CARD:
                trouble = refusal
                break
            left.append((card, refusal))
    return Done(tuple(written), tuple(left), trouble, cancelled)


def take_back_each(done: Done, back: Callable[[Card, Card], Card], progress: Progress = lambda _: True) -> Done:
    """`back` gets a card as it was and as it is now; the last one written comes first."""
    before = {step.after.id: step.before for step in done.written}
    now = [step.after for step in reversed(done.written)]
    return do_to_each(now, lambda card: back(before[card.id], card), progress)


def mark_printed(
    cards: Iterable[Card],
    desk: OrderDesk,
    progress: Progress = lambda _: True,
    ask: Callable[[Callable[[], Card]], Card] = lambda verb: verb(),
) -> Done:
    """Their waybills are printed. `ask` has a verb of the desk done where the disk may be waited for."""

    def move(card: Card) -> Card:
        return ask(lambda: desk.move(card.id, State.PRINTED, card.revision))

    return do_to_each(cards, move, progress)


def take_back_moves(
    done: Done,
    desk: OrderDesk,
    progress: Progress = lambda _: True,
    ask: Callable[[Callable[[], Card]], Card] = lambda verb: verb(),
) -> Done:
    """Each card back to where it was, unless something was done to it since."""
    return take_back_each(done, lambda was, now: ask(lambda: back_to(was.state, now, desk)), progress)


def back_to(state: State, card: Card, desk: OrderDesk) -> Card:
    """By the ways back that there are: from shipped by way of printed."""
    if card.state is State.SHIPPED and state is not State.SHIPPED:
        card = desk.take_back(card, State.PRINTED)
    return card if card.state is state else desk.take_back(card, state)
