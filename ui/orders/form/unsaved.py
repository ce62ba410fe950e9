"""The form as it was typed but not saved yet: kept as plain values, so that no kill loses it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from assistant.orders.card import FIELD_NAMES, Details
from assistant.orders.goods.read import REASONS as OF_GOODS
from assistant.orders.recipient.recipient import REASONS, Doubt


@dataclass(frozen=True, slots=True)
class Unsaved:
    """`card` and `revision` name the card that was being changed, "" and 0 for a new one. `doubts` and `instead` by
    field, as in `assistant.orders.pasted.Filled`."""

    details: Details
    card: str = ""
    revision: int = 0
    doubts: Mapping[str, tuple[Doubt, ...]] = field(default_factory=dict)
    instead: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def kept(held: Unsaved) -> dict[str, object]:
    return {
        "details": asdict(held.details),
        "card": held.card,
        "revision": held.revision,
        "doubts": {name: [[one.field, one.reason, one.fact] for one in doubts] for name, doubts in held.doubts.items()},
        "instead": {name: list(values) for name, values in held.instead.items()},
    }


def read(value: object) -> Unsaved | None:
    """None when nothing is kept, or nothing that can be understood."""
    if not isinstance(value, Mapping) or not isinstance(details := value.get("details"), Mapping):
        return None
    fields = {name: str(details[name]) for name in FIELD_NAMES if name in details}
    held = Unsaved(Details(**fields), doubts=_doubts(value.get("doubts")), instead=_instead(value.get("instead")))
    card, revision = value.get("card"), value.get("revision")
    if isinstance(card, str) and isinstance(revision, int):
        return replace(held, card=card, revision=revision)
    return held


def _doubts(value: object) -> dict[str, tuple[Doubt, ...]]:
    """A reason that this version does not know is left out."""
    found = {}
    for name, doubts in _by_field(value).items():
        several = [
            Doubt(*map(str, one))
            for one in doubts
            if isinstance(one, list) and len(one) == len(("field", "reason", "fact"))
        ]
        if known := tuple(doubt for doubt in several if doubt.reason in (*REASONS, *OF_GOODS)):
            found[name] = known
    return found


def _instead(value: object) -> dict[str, tuple[str, ...]]:
    return {name: tuple(map(str, values)) for name, values in _by_field(value).items()}


def _by_field(value: object) -> dict[str, list[object]]:
    if not isinstance(value, Mapping):
        return {}
    return {name: values for name, values in value.items() if name in FIELD_NAMES and isinstance(values, list)}
