"""What makes a script more than one fixed text: further messages, other texts for some, and the days it is for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class StepKind(StrEnum):
    """What a step of a sequence puts into the chat."""

    TEXT = "text"
    PICTURE = "picture"
    FILE = "file"


class Hours(StrEnum):
    """The parts of a shop's day: within its working hours by day, or late in the evening and at night; and outside of
    them, when nobody is there."""

    DAY = "day"
    NIGHT = "night"
    AWAY = "away"


class Acquaintance(StrEnum):
    """Whether the customer has bought here before."""

    NEW = "new"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class Step:
    """One message that follows the script's own text, `delay` seconds after the one before.

    `content` is the text, the name of a picture in the folder of pictures, or the absolute path of a file.
    """

    content: str
    kind: StepKind = StepKind.TEXT
    delay: float = 0.0


@dataclass(frozen=True, slots=True)
class Variant:
    """Another text for the same script. An empty condition holds always; of a condition with several, one must hold.

    `shops` are names of shops, `regions` names of provinces or cities, as they stand in an address.
    """

    text: str
    shops: tuple[str, ...] = ()
    hours: tuple[Hours, ...] = ()
    customers: tuple[Acquaintance, ...] = ()
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Validity:
    """When and where a script is used: from the day `start` to the day `until`, both included, in these `shops`.
    None and () mean no limit."""

    start: date | None = None
    until: date | None = None
    shops: tuple[str, ...] = ()

    def holds(self, day: date, shop: str) -> bool:
        begun = self.start is None or self.start <= day
        over = self.until is not None and self.until < day
        return begun and not over and (not self.shops or shop in self.shops)


@dataclass(frozen=True, slots=True)
class Parts:
    """All of it; most scripts have nothing but their text, and then this is false."""

    steps: tuple[Step, ...] = ()
    variants: tuple[Variant, ...] = ()
    validity: Validity = Validity()

    def __bool__(self) -> bool:
        return bool(self.steps or self.variants) or self.validity != Validity()


PLAIN = Parts()
