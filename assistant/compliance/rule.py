"""What a rule is: what it looks for, where it is innocent, how grave it is, and what to write instead."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum


class Level(IntEnum):
    """How grave a finding is; a text is as grave as its gravest finding."""

    SUGGEST = 1  # it may go out, there is a better wording
    WARN = 2  # it goes out when the agent insists
    BLOCK = 3  # it does not go out


class Direction(StrEnum):
    """Where the text is on its way to."""

    REPLY = "reply"  # into a chat, by an agent
    CARD = "card"  # into a chat, as an order-confirmation card with the buyer's own data
    SCRIPT = "script"  # into the library


class Kind(StrEnum):
    """What the terms of a rule are."""

    WORDS = "words"  # found however they are spaced, in any width, case and script
    PATTERNS = "patterns"  # of the small language of patterns.py
    NUMBERS = "numbers"  # names of the kinds of numbers.py
    HOSTS = "hosts"  # every link is found but those to these hosts
    HEARD = "heard"  # subjects of hearing.py: whole sentences that sound wrong


Bilingual = Mapping[str, str]
"""A sentence by the language it is in, "zh_CN" or "en"."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `exempt` and `near` are patterns with ~ for what was found: it counts only where no exemption fits
    around it, and, if there is a `near`, only where one of them does. `spaced`: patterns see the spaces. `since` and
    `until` are its first and its last day, `shop` the only shop that it is for ("" for all). `hits` and `innocent` are
    examples to try it with. `source` names the law, article or platform rule with its date."""

    id: str
    category: str
    level: Level
    kind: Kind
    terms: tuple[str, ...]
    reason: Bilingual
    instead: Bilingual = field(default_factory=dict)
    exempt: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    spaced: bool = False
    where: frozenset[Direction] = frozenset(Direction)
    source: str = ""
    since: date | None = None
    until: date | None = None
    shop: str = ""
    hits: tuple[str, ...] = ()
    innocent: tuple[str, ...] = ()

    def holds(self, direction: Direction, day: date, shop: str) -> bool:
        in_time = (self.since is None or self.since <= day) and (self.until is None or day <= self.until)
        return in_time and direction in self.where and self.shop in ("", shop)


def in_language(sentences: Bilingual, language: str) -> str:
    """In another language, if it has not been said in this one; "" when it has not been said at all."""
    return sentences.get(language) or next(iter(sentences.values()), "")
