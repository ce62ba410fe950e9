"""The check of what a release would bring: every text of a script, before anybody sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.compliance.ports import RuleStore
    from assistant.compliance.verdict import Verdict
    from assistant.orders.shop.ports import ShopTableStore
    from assistant.settings.values import Settings
    from assistant.team.content import Row


class ScriptCheck:
    """Calling it judges the row of a script: all findings of all its texts. The rules are read when it is first
    called."""

    def __init__(
        self, rules: RuleStore, tables: ShopTableStore, settings: Settings, language: Callable[[], str]
    ) -> None:
        self._rules = rules
        self._tables = tables
        self._settings = settings
        self._language = language
        self._look: Callable[[str], Verdict] | None = None

    def __call__(self, row: Row) -> Verdict:
        from assistant.compliance.verdict import Verdict
        from assistant.exchange.checked import texts_of
        from assistant.team.rows import script_of

        look = self._look = self._look or self._opened()
        try:
            texts = list(texts_of(script_of(row)))
        except Refused:
            texts = [str(row.get("body", ""))]
        return Verdict(tuple(finding for text in texts for finding in look(text).findings))

    def _opened(self) -> Callable[[str], Verdict]:
        from assistant.compliance.checker import Context
        from assistant.compliance.library_rules import LibraryRules
        from assistant.compliance.rule import Direction
        from assistant.compliance.verdict import OK
        from assistant.orders.shop.tables import ShopTables

        if not self._settings.flag("compliance.on"):
            return lambda _: OK
        shop = self._settings.text("shop.name")
        checker, house = LibraryRules(self._rules).checker, ShopTables(self._tables).shop(shop).house
        return lambda text: checker.check(text, Context(Direction.SCRIPT, shop, language=self._language(), house=house))
