"""The history of a card: what differs between two versions, and how its events lead to what it is now."""

from collections.abc import Iterable
from dataclasses import replace

from assistant.orders.card import FIELD_NAMES, Details, Event, State
from assistant.orders.states import AFTER_CHANGE

CREATED = "created"
CHANGED = "changed"
NOTED = "noted"  # only what the shop writes about the order
ERASED = "erased"  # who the buyer was; the earlier lines have lost what they said

Changes = dict[str, tuple[str, str]]


def difference(old: Details, new: Details) -> Changes:
    """The fields that differ, in the form's order, each with what it was and what it is."""
    pairs = ((name, getattr(old, name), getattr(new, name)) for name in FIELD_NAMES)
    return {name: (was, now) for name, was, now in pairs if was != now}


def replay(events: Iterable[Event]) -> tuple[Details, State]:
    """What a card holds after these events, oldest first: the same as the card on file, or the history is broken."""
    details, state = Details(), State.DRAFT
    for event in events:
        details = replace(details, **{name: now for name, (_, now) in event.changes.items()})
        if event.what == CHANGED:
            state = AFTER_CHANGE[state]
        elif event.what not in (CREATED, NOTED, ERASED):
            state = State(event.what)
    return details, state
