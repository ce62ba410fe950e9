"""The rules of the check, one's own and the team's together: a `RuleStore`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant.compliance.ports import Filed, RuleStore
from assistant.refusal import Refused
from assistant.team.content import Kind
from assistant.team.rule_rows import rule_id, rule_of, rule_row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from assistant.team.content import Row
    from assistant.team.ports import Draft
    from db.team.layers import Layers

RULE = Kind.RULE.value


class TeamRules:
    """What the team has said about a rule counts for an agent; of other rules her own. A lead's changes are drafts,
    which count on her own desktop at once."""

    def __init__(self, own: RuleStore, layers: Layers) -> None:
        self._own = own
        self._layers = layers

    def read(self) -> Sequence[Filed]:
        if self._layers.is_lead():
            return _in_order(map(rule_of, self._drafted().values()))
        team = [rule_of(row) for row in self._layers.published(RULE).values()]
        theirs = {filed.rule for filed in team}
        return _in_order([*team, *(filed for filed in self._own.read() if filed.rule not in theirs)])

    def of_team(self) -> frozenset[str]:
        """The ids of the rules about which the team says something."""
        return frozenset(row["rule"] for row in self._layers.published(RULE).values())

    def save(self, rule: str, body: Mapping[str, Any]) -> None:
        if self._layers.is_lead():
            self._note(Filed(rule, "", self._filed(rule, "").state, body))
        else:
            self._refuse_the_teams(rule)
            self._own.save(rule, body)

    def switch(self, rule: str, shop: str, state: str) -> None:
        if self._layers.is_lead():
            self._note(Filed(rule, shop, state, self._filed(rule, shop).body))
        else:
            self._refuse_the_teams(rule)
            self._own.switch(rule, shop, state)

    def drop(self, rule: str) -> None:
        if self._layers.is_lead():
            self._layers.note(RULE, {name: None for name, row in self._drafted().items() if row["rule"] == rule})
        else:
            self._refuse_the_teams(rule)
        self._own.drop(rule)

    def drafts(self) -> list[Draft]:
        """A lead's own rules from before, as far as the team does not have them just so."""
        return self._layers.differing(RULE, self._mine())

    def tidy(self) -> None:
        """Own rules that the team has just so, or that became drafts, need not be kept twice."""
        mine = self._mine()
        left = {mine[name]["rule"] for name in mine.keys() - self._layers.superseded(RULE, mine)}
        for rule in {row["rule"] for row in mine.values()} - left:
            self._own.drop(rule)

    def forget_own(self, ids: Collection[str]) -> None:
        """These own rows; what else is said about their rules stays."""
        mine = self._own.read()
        for rule in {filed.rule for filed in mine if rule_id(filed.rule, filed.shop) in ids}:
            self._own.drop(rule)
            for filed in mine:
                if filed.rule == rule and rule_id(rule, filed.shop) not in ids:
                    self._put_own(filed)

    def _put_own(self, filed: Filed) -> None:
        if filed.body is not None:
            self._own.save(filed.rule, filed.body)
        if filed.state:
            self._own.switch(filed.rule, filed.shop, filed.state)

    def _note(self, filed: Filed) -> None:
        row = rule_row(filed) if filed.state or filed.body is not None else None
        self._layers.note(RULE, {**self._taken_up(filed.rule), rule_id(filed.rule, filed.shop): row})
        self._own.drop(filed.rule)

    def _taken_up(self, rule: str) -> dict[str, Row]:
        """What she had said about the rule herself goes into the drafts with the first change."""
        known = self._layers.drafts(RULE)
        return {name: row for name, row in self._mine().items() if row["rule"] == rule and name not in known}

    def _filed(self, rule: str, shop: str) -> Filed:
        row = self._drafted().get(rule_id(rule, shop))
        return rule_of(row) if row else Filed(rule, shop)

    def _drafted(self) -> dict[str, Row]:
        return self._layers.drafted(RULE, self._mine())

    def _mine(self) -> dict[str, Row]:
        return {rule_id(filed.rule, filed.shop): rule_row(filed) for filed in self._own.read()}

    def _refuse_the_teams(self, rule: str) -> None:
        if rule in self.of_team():
            raise Refused("rule_of_team")


def _in_order(rows: Iterable[Filed]) -> Sequence[Filed]:
    return sorted(rows, key=lambda filed: (filed.rule, filed.shop))
