"""A change of the catalogue as one step, with the way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from assistant.orders.catalogue.catalogue import Catalogue
    from assistant.orders.catalogue.item import Item


@dataclass(frozen=True, slots=True)
class Edit:
    """What is written in one go: items added or replaced by id, and ids that go."""

    put: tuple[Item, ...] = ()
    drop: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.put) + len(self.drop)


@dataclass(frozen=True, slots=True)
class Step:
    """What is done, and the edit that takes it back."""

    done: Edit
    back: Edit


def step(catalogue: Catalogue, put: Iterable[Item] = (), drop: Iterable[str] = ()) -> Step:
    """Raises `Refused("item_code_in_use", code=…)` when an item would take another one's code."""
    done = Edit(tuple(put), tuple(drop))
    gone = {*done.drop, *(item.id for item in done.put)}
    for item in done.put:
        holder = catalogue.item(item.code)
        if holder and holder.id not in gone:
            raise Refused("item_code_in_use", code=holder.code)
    before = [old for known in dict.fromkeys([*done.drop, *(i.id for i in done.put)]) if (old := catalogue.get(known))]
    added = tuple(item.id for item in done.put if catalogue.get(item.id) is None)
    return Step(done, Edit(tuple(before), added))


def step_back(catalogue: Catalogue, taken: Step) -> Step:
    """Raises `Refused("undo_too_late")` when what the step touched has changed since, or its place is taken."""
    unchanged = all(catalogue.get(item.id) == item for item in taken.done.put)
    still_gone = all(catalogue.get(known) is None for known in taken.done.drop)
    if not (unchanged and still_gone):
        raise Refused("undo_too_late")
    try:
        return step(catalogue, taken.back.put, taken.back.drop)
    except Refused as in_use:
        raise Refused("undo_too_late") from in_use


def difference(old: Iterable[Item], fresh: Iterable[Item]) -> Edit:
    """What turns one state of the catalogue into the other."""
    before, after = {item.id: item for item in old}, {item.id: item for item in fresh}
    put = tuple(item for known, item in after.items() if before.get(known) != item)
    return Edit(put, tuple(gone for gone in before if gone not in after))
