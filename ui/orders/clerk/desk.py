"""What the clerk's windows are made of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assistant.orders.card import Card
from assistant.orders.finding import Wanted
from assistant.orders.office import OrderOffice
from ui.background import Background
from ui.orders.clerk.long_work import Works


@dataclass(frozen=True, slots=True)
class InList:
    """What stands in the list of cards at this moment: its search and filter, and the cards selected there."""

    wanted: Wanted = field(default_factory=Wanted)
    selected: tuple[str, ...] = ()  # their ids


@dataclass(frozen=True)
class ClerkDesk:
    """`setting` gives the value of a setting by its key; `changed` is told of cards that were written, on the GUI
    thread."""

    background: Background
    office: OrderOffice
    setting: Callable[[str], object]
    changed: Callable[[Sequence[Card]], None]
    open: Callable[[Path], None]  # a folder or a file, in the program that the system has for it
    works: Works = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "works", Works(self.background))
