"""How the rules are switched: off, on, or graver or milder than they come, for all shops or one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from assistant.compliance.ports import Filed
from assistant.compliance.rule import Level, Rule


class State(StrEnum):
    """ON leaves a rule its own level; a level switches it on with that one."""

    ON = "on"
    OFF = "off"
    SUGGEST = "suggest"
    WARN = "warn"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Switches:
    """States by the id of a rule and a shop; what is said for a shop goes before what is said for all of them ("")."""

    states: Mapping[tuple[str, str], State] = field(default_factory=dict)

    def state(self, rule: str, shop: str) -> State:
        return self.states.get((rule, shop)) or self.states.get((rule, "")) or State.ON

    def applied(self, rule: Rule, shop: str) -> Rule | None:
        """The rule as it counts in this shop; None where it is off."""
        state = self.state(rule.id, shop)
        if state is State.OFF:
            return None
        level = rule.level if state is State.ON else Level[state.name]
        return rule if level is rule.level else replace(rule, level=level)


def switches_of(rows: Iterable[Filed]) -> Switches:
    """What a newer program knows besides is passed over."""
    return Switches({(row.rule, row.shop): State(row.state) for row in rows if row.state in set(State)})
