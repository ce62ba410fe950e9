"""Where the catalogue is kept."""

from collections.abc import Collection, Sequence
from typing import Protocol

from assistant.orders.catalogue.item import Item


class ItemStore(Protocol):
    """Keeps items; each call is one transaction, with the refusals of every store ("disk_full", "read_only", …)."""

    def items(self) -> Sequence[Item]: ...

    def with_codes(self, keys: Collection[str]) -> Sequence[Item]:
        """Those whose codes have these keys, in any order (see `code_key`)."""

    def write(self, put: Collection[Item] = (), drop: Collection[str] = ()) -> None:
        """Adds or replaces items by id, and drops by id, all or nothing. Raises `Refused("item_code_taken")`."""
