"""All rules of a library: ours as it switches them, and its own."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.compliance.checker import Checker
from assistant.compliance.defaults import default_checker
from assistant.compliance.matcher import Matcher
from assistant.compliance.own_rules import as_row, read_own
from assistant.compliance.ports import Filed, RuleStore
from assistant.compliance.rule import Rule
from assistant.compliance.switches import State, Switches, switches_of
from assistant.ids import new_id
from assistant.refusal import Refused

MOST_OWN = 300


@dataclass(frozen=True, slots=True)
class Listed:
    """A rule as the library has it for one shop, or for all: `rule` as it was written, `state` how it is switched
    there, `counts` as it counts there (None: it is off). `said`: the state was set for just this shop; `of_team`: it is
    the team that says something about it."""

    rule: Rule
    own: bool
    state: State
    said: bool
    counts: Rule | None
    of_team: bool = False


class LibraryRules:
    """Reads the store when it is first asked, and again after `load`. On the worker thread; a checker that was handed
    out works on any."""

    def __init__(self, store: RuleStore) -> None:
        self._store = store
        self._own: dict[str, Matcher] | None = None
        self._switches = Switches()
        self._of_team: Collection[str] = ()
        self._checker: Checker | None = None
        self.unreadable: Sequence[str] = ()

    def load(self) -> None:
        """Another process may have written. The ids of rules that cannot be read are in `unreadable`."""
        self._of_team = self._store.of_team()
        self._take(self._store.read())

    @property
    def checker(self) -> Checker:
        """All rules, those that are off left out; a new one after each change."""
        own = self._matchers()
        if self._checker is None:
            self._checker = Checker([*own.values(), *default_checker().matchers], self._switches)
        return self._checker

    def listed(self, shop: str = "") -> Sequence[Listed]:
        """The library's own first, in the order in which they came."""
        own = list(self._matchers().values())
        return [self._listed(each.rule, shop, own=each in own) for each in [*own, *default_checker().matchers]]

    def add(self, row: Mapping[str, Any], *, off: bool = False) -> Rule:
        """A rule of the library's own, with the fields of TOML; without an `id` it gets one. Raises `Refused`: what
        `own_rules.read_own` does, "rule_id_taken" or "rules_too_many"."""
        return self.add_all([row], off=off)[0]

    def add_all(self, rows: Sequence[Mapping[str, Any]], *, off: bool = False) -> Sequence[Rule]:
        """All, or when one is refused none; `off`: they are not to count yet."""
        known = {rule.id for rule in self.checker.rules}
        read = [read_own({**row, "id": row.get("id") or new_id()}) for row in rows]
        for each in read:
            if each.rule.id in known:
                raise Refused("rule_id_taken", rule=each.rule.id)
            known.add(each.rule.id)
        if len(self._matchers()) + len(read) > MOST_OWN:
            raise Refused("rules_too_many", most=MOST_OWN)
        for each in read:
            if off:
                self._store.switch(each.rule.id, "", State.OFF)
            self._store.save(each.rule.id, as_row(each.rule))
        self.load()
        return [each.rule for each in read]

    def change(self, id: str, row: Mapping[str, Any]) -> Rule:
        """Says something else from now on; how it is switched stays."""
        self._own_rule(id)
        rule = read_own({**row, "id": id}).rule
        self._store.save(id, as_row(rule))
        self.load()
        return rule

    def remove(self, id: str) -> Sequence[Filed]:
        """Gives what `restore` wants. Raises `Refused`: "rule_unknown" or "rule_not_own"."""
        self._own_rule(id)
        gone = [row for row in self._store.read() if row.rule == id]
        self._store.drop(id)
        self.load()
        return gone

    def restore(self, rows: Sequence[Filed]) -> None:
        for row in rows:
            if row.body is not None:
                self._store.save(row.rule, row.body)
            if row.state:
                self._store.switch(row.rule, row.shop, row.state)
        self.load()

    def switch(self, id: str, state: State | None, shop: str = "") -> None:
        """For this shop, or for all. None: as for all shops, or as it comes. Raises `Refused("rule_unknown")`."""
        if all(rule.id != id for rule in self.checker.rules):
            raise Refused("rule_unknown", name=id)
        self._store.switch(id, shop, state.value if state else "")
        self.load()

    def _own_rule(self, id: str) -> None:
        if id not in self._matchers():
            ours = any(rule.id == id for rule in default_checker().rules)
            raise Refused("rule_not_own" if ours else "rule_unknown", name=id)

    def _matchers(self) -> dict[str, Matcher]:
        if self._own is None:
            self.load()
        return self._own or {}

    def _take(self, rows: Sequence[Filed]) -> None:
        own, unreadable = {}, []
        for row in rows:
            if row.body is None:
                continue
            try:
                own[row.rule] = read_own({**row.body, "id": row.rule})
            except Refused:
                unreadable.append(row.rule)
        self._own, self.unreadable = own, unreadable
        self._switches = switches_of(rows)
        self._checker = None

    def _listed(self, rule: Rule, shop: str, *, own: bool) -> Listed:
        switches = self._switches
        said = (rule.id, shop) in switches.states
        of_team = rule.id in self._of_team
        return Listed(rule, own, switches.state(rule.id, shop), said, switches.applied(rule, shop), of_team)
