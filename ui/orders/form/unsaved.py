"""The form as it was typed but not saved yet: kept as plain values, so that no kill loses it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from assistant.orders.card import FIELD_NAMES, Card, Details


@dataclass(frozen=True, slots=True)
class Unsaved:
    """`card` and `revision` name the card that was being changed, "" and 0 for a new one."""

    details: Details
    card: str = ""
    revision: int = 0


def kept(details: Details, card: Card | None) -> dict[str, object]:
    return {"details": asdict(details), "card": card.id if card else "", "revision": card.revision if card else 0}


def read(value: object) -> Unsaved | None:
    """None when nothing is kept, or nothing that can be understood."""
    if not isinstance(value, Mapping) or not isinstance(details := value.get("details"), Mapping):
        return None
    fields = {name: str(details[name]) for name in FIELD_NAMES if name in details}
    card, revision = value.get("card"), value.get("revision")
    if isinstance(card, str) and isinstance(revision, int):
        return Unsaved(Details(**fields), card, revision)
    return Unsaved(Details(**fields))
