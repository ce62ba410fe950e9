"""Puts a recipient that a buyer pasted into a card: which fields it fills or changes, and what is doubtful there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assistant.orders.card import Details
from assistant.orders.history import Changes, difference
from assistant.orders.recipient.recipient import Doubt, Recipient

FIELD_OF: Mapping[str, str] = {
    "name": "contact", "phone": "phone", "province": "address", "city": "address", "district": "address",
    "detail": "address", "rest": "notes",
}  # fmt: skip
"""Which field of the card a part of the recipient stands in."""


@dataclass(frozen=True, slots=True)
class Filled:
    """`details` with what was pasted; `changes` are the fields that differ from before; `doubts` by field of the card,
    only for fields that the pasted text filled."""

    details: Details
    changes: Changes
    doubts: Mapping[str, tuple[Doubt, ...]]


def fill(details: Details, recipient: Recipient) -> Filled:
    """What was not found leaves a field as it is; the rest goes behind the notes, once."""
    found = {
        "contact": recipient.name,
        "phone": _dialled(recipient),
        "address": recipient.address,
        "notes": _noted(details.notes, recipient.rest),
    }
    filled = replace(details, **{field: text for field, text in found.items() if text})
    doubts: dict[str, tuple[Doubt, ...]] = {}
    for doubt in recipient.doubts:
        field = FIELD_OF[doubt.field]
        if found[field]:
            doubts[field] = (*doubts.get(field, ()), doubt)
    return Filled(filled, difference(details, filled), doubts)


def _dialled(recipient: Recipient) -> str:
    return f"{recipient.phone}-{recipient.extension}" if recipient.extension else recipient.phone


def _noted(notes: str, rest: str) -> str:
    if not rest or rest in notes:
        return notes
    return f"{notes}\n{rest}".strip()
