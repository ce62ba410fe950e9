"""A `RuleStore` in memory."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from assistant.compliance.ports import Filed
from tests.fakes import Breakable


class FakeRuleStore(Breakable):
    """Rows in a dictionary, with the promises of the port."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], Filed] = {}
        self.teams: frozenset[str] = frozenset()

    def read(self) -> Sequence[Filed]:
        return [self.rows[key] for key in sorted(self.rows)]

    def save(self, rule: str, body: Mapping[str, Any]) -> None:
        self._writing()
        self.rows[rule, ""] = Filed(rule, "", self._state(rule, ""), dict(body))

    def switch(self, rule: str, shop: str, state: str) -> None:
        self._writing()
        body = self.rows[rule, shop].body if (rule, shop) in self.rows else None
        self.rows[rule, shop] = Filed(rule, shop, state, body)
        if not state and body is None:
            del self.rows[rule, shop]

    def drop(self, rule: str) -> None:
        self._writing()
        self.rows = {key: row for key, row in self.rows.items() if row.rule != rule}

    def of_team(self) -> Collection[str]:
        return self.teams

    def _state(self, rule: str, shop: str) -> str:
        return self.rows[rule, shop].state if (rule, shop) in self.rows else ""
