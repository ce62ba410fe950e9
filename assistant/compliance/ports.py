"""What the rules of a library need of a store."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Filed:
    """What is on file about a rule: how it is switched for a shop ("" for all of them), as the word of a
    `switches.State` or "" for nothing; and, of a rule of the library's own, what it says (`own_rules.as_row`). A rule
    of ours has no `body`; one of the library's own has it where `shop` is ""."""

    rule: str
    shop: str = ""
    state: str = ""
    body: Mapping[str, Any] | None = None


class RuleStore(Protocol):
    """Waits for the disk; raises `Refused` ("disk_full", ...)."""

    def read(self) -> Sequence[Filed]:
        """In the order of their ids."""

    def save(self, rule: str, body: Mapping[str, Any]) -> None:
        """A new rule, or what it says now; how it is switched stays."""

    def switch(self, rule: str, shop: str, state: str) -> None:
        """For one shop or ("") all of them; the state "" forgets it."""

    def drop(self, rule: str) -> None:
        """With all that is said about it; nothing happens when there is none."""

    def of_team(self) -> Collection[str]:
        """The ids of the rules about which the team says something; changing them raises `Refused("rule_of_team")` for
        whoever may not publish."""
