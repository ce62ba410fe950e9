"""Where the tables of the shops are kept."""

from collections.abc import Collection, Mapping
from typing import Protocol

from assistant.orders.shop.rows import Kind, Rows


class ShopTableStore(Protocol):
    """Keeps a table for each kind and shop; "" stands for all shops. Each call is one transaction, with the refusals
    of every store."""

    def read(self) -> Mapping[tuple[Kind, str], Rows]:
        """All that are kept."""

    def save(self, kind: Kind, shop: str, rows: Rows) -> None:
        """Adds or replaces one."""

    def forget(self, kind: Kind, shop: str) -> None: ...

    def of_team(self) -> Collection[tuple[Kind, str]]:
        """Those that are the team's; changing them raises `Refused("table_of_team")` for whoever may not publish."""
