"""Keeps the rules of the check: the assistant's `RuleStore`. Reading comes straight from SQLite."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any

from assistant.compliance.ports import Filed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Mapping, Sequence

    from db.local import Local
    from db.rules_writing import RulesWriting


class Rules:
    """Rows of `rules`: what a rule says stands where the shop is ""."""

    def __init__(self, local: Local) -> None:
        self._local = local

    @cached_property
    def _rest(self) -> RulesWriting:
        from db.rules_writing import RulesWriting

        return RulesWriting(self._local.engine)

    def read(self) -> Sequence[Filed]:
        return self._local.quickly(_read, ())

    def save(self, rule: str, body: Mapping[str, Any]) -> None:
        self._rest.save(rule, body)

    def switch(self, rule: str, shop: str, state: str) -> None:
        self._rest.switch(rule, shop, state)

    def drop(self, rule: str) -> None:
        self._rest.drop(rule)

    def of_team(self) -> Collection[str]:
        return ()


def _read(connection: sqlite3.Connection) -> Sequence[Filed]:
    rows = connection.execute("SELECT rule, shop, state, body FROM rules ORDER BY rule, shop")
    return [Filed(rule, shop, state, json.loads(body) if body else None) for rule, shop, state, body in rows]
