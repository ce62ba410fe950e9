"""Where the catalogue is kept."""

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from assistant.orders.catalogue.item import Item

Progress = Callable[[int], bool]
"""Is told how many items are written so far; False: stop, and nothing is written at all."""


def unwatched(_: int) -> bool:
    """Nobody looks, and nobody cancels."""
    return True


class ItemStore(Protocol):
    """Keeps items; each call is one transaction, with the refusals of every store ("disk_full", "read_only", …)."""

    def items(self) -> Sequence[Item]: ...

    def with_codes(self, keys: Collection[str]) -> Sequence[Item]:
        """Those whose codes have these keys, in any order (see `code_key`)."""

    def write(self, put: Collection[Item] = (), drop: Collection[str] = (), progress: Progress = unwatched) -> bool:
        """Drops by id, then adds or replaces items by id, all or nothing. False when it was cancelled. Raises
        `Refused("item_code_taken")`."""

    def staying(self, items: Collection[Item]) -> Collection[str]:
        """The ids of those for which `write` raises `Refused("item_of_team")`: the team has them, or others with their
        codes, and who asks may not publish."""
