"""Puts what is known about a customer together: two edits of one record, or two records of one person."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from assistant.orders.customers.customer import Customer

WORDS = ("account", "phone", "name", "salutation")
TEXTS = ("notes", "preferences")


def reconciled(seen: Customer, wanted: Customer, stored: Customer) -> Customer:
    """`wanted` is what somebody made of the record that he had `seen`; what others did to it meanwhile, as it is
    `stored`, stays.

    Where both changed one text, both are kept, one below the other; where both chose another word, the later counts.
    """
    changes: dict[str, Any] = {}
    for name in (*WORDS, *TEXTS):
        was, mine, theirs = getattr(seen, name), getattr(wanted, name), getattr(stored, name)
        if mine != was:
            changes[name] = _both(theirs, mine, was) if name in TEXTS and theirs != was else mine
    gone = set(seen.tags) - set(wanted.tags)
    tags = [tag for tag in stored.tags if tag not in gone] + [tag for tag in wanted.tags if tag not in seen.tags]
    return replace(stored, **changes, tags=_once(tags))


def joined(kept: Customer, other: Customer) -> Customer:
    """One record of both; where both say something that only one can, `kept` is right."""
    known = (other.account, other.phone, *kept.also, *other.also)
    account, phone = kept.account or other.account, kept.phone or other.phone
    return replace(
        kept,
        account=account,
        phone=phone,
        name=kept.name or other.name,
        salutation=kept.salutation or other.salutation,
        tags=_once((*kept.tags, *other.tags)),
        notes=_both(kept.notes, other.notes),
        preferences=_both(kept.preferences, other.preferences),
        first_seen=min(filter(None, (kept.first_seen, other.first_seen)), default=None),
        last_seen=max(filter(None, (kept.last_seen, other.last_seen)), default=None),
        also=tuple(name for name in _once(known) if name not in (account, phone)),
    )


def _both(first: str, second: str, before: str = "") -> str:
    """The lines of both; those of the second that stand in the first, or stood in it `before`, are not said again."""
    known = {*first.splitlines(), *before.splitlines()}
    return "\n".join([*filter(None, [first]), *(line for line in second.splitlines() if line not in known)])


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, names)))
