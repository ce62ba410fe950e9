"""The tables of shops in memory, with the promises of the port."""

from collections.abc import Collection, Mapping

from assistant.orders.shop.rows import Kind, Rows
from tests.fakes import Breakable


class FakeShopTableStore(Breakable):
    """Tables of shops in a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[tuple[Kind, str], Rows] = {}
        self.teams: frozenset[tuple[Kind, str]] = frozenset()

    def read(self) -> Mapping[tuple[Kind, str], Rows]:
        return dict(self.kept)

    def save(self, kind: Kind, shop: str, rows: Rows) -> None:
        self._writing()
        self.kept[kind, shop] = rows

    def forget(self, kind: Kind, shop: str) -> None:
        self._writing()
        self.kept.pop((kind, shop), None)

    def of_team(self) -> Collection[tuple[Kind, str]]:
        return self.teams
