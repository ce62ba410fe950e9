"""Checks a text against all rules."""

import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from assistant.compliance.fold import Reading, fold
from assistant.compliance.hearing import is_plain
from assistant.compliance.house import House
from assistant.compliance.looks import Looks
from assistant.compliance.matcher import Matcher
from assistant.compliance.rule import Direction, Kind, Level, Rule, in_language
from assistant.compliance.switches import Switches
from assistant.compliance.verdict import OK, Finding, Verdict

_BELONGS_TO_THE_ONE_BEFORE = frozenset({"Mn", "Me", "Cf"})


@dataclass(frozen=True, slots=True)
class Context:
    """What the check must know beside the text: where it goes, for which shop and day (local), in which language to
    say what is wrong, which of its pieces are the buyer's own data and none of our words, and what the shop says of
    itself."""

    direction: Direction = Direction.REPLY
    shop: str = ""
    day: date = field(default_factory=date.today)
    language: str = "zh_CN"
    personal: tuple[str, ...] = ()
    house: House = field(default_factory=House)


class Checker:
    """Holds rules ready to look; a check takes well under a millisecond and may run on any thread."""

    def __init__(self, matchers: Sequence[Matcher], switches: Switches | None = None) -> None:
        self._matchers = matchers
        self._switches = switches or Switches()
        self._chosen: _Active | None = None

    @property
    def matchers(self) -> Sequence[Matcher]:
        return self._matchers

    @property
    def rules(self) -> list[Rule]:
        return [matcher.rule for matcher in self._matchers]

    def only(self, id: str) -> "Checker":
        """With the one rule of this id, or with all of a category, switched on or not."""
        return Checker([each for each in self._matchers if id in (each.rule.id, each.rule.category)])

    def at_any_time(self) -> "Checker":
        """With the rules as if they held today, in every shop and for every text: to try them."""
        return Checker([replace(each, rule=_at_any_time(each.rule)) for each in self._matchers])

    def check(self, text: str, context: Context | None = None) -> Verdict:
        """What is only heard, in whole sentences, counts where no rule has said more than a hint."""
        context = context or Context()
        folded, active = fold(text), self._active(context)
        found = _gravest(self._findings(text, context, (folded.tight, active.tight), (folded.plain, active.plain)))
        if all(each.level is Level.SUGGEST for each in found):
            found = _gravest([*found, *self._findings(text, context, (folded.tight, active.heard))])
        return Verdict(tuple(found)) if found else OK

    def _findings(self, text: str, context: Context, *looked_at: tuple[Reading, Looks]) -> Iterator[Finding]:
        innocent = list(_places(text, context.personal))
        for reading, looks in looked_at:
            for each, *found in looks.hits(reading.text):
                if _is_chance(each, reading, (found[0], found[1])):
                    continue
                start, end = reading.span(*found)
                mine = context.house.allows(each.rule.category, reading.text[slice(*found)])
                if not mine and not any(start < to and since < end for since, to in innocent):
                    yield _finding(text, start, end, each.rule, context.language)

    def _active(self, context: Context) -> "_Active":
        """The rules that hold where, when and for whom the context says."""
        key = context.direction, context.day, context.shop, context.house
        active = self._chosen
        if active is None or active.key != key:
            chosen = list(self._in_force(*key))
            heard = [each for each in chosen if each.rule.kind is Kind.HEARD]
            sure = [each for each in chosen if each.rule.kind is not Kind.HEARD]
            tight, plain = [each for each in sure if each.tight], [each for each in sure if not each.tight]
            active = self._chosen = _Active(key, Looks(tight), Looks(plain), Looks(heard))
        return active

    def _in_force(self, direction: Direction, day: date, shop: str, house: House) -> Iterator[Matcher]:
        for each in self._matchers:
            if each.rule.holds(direction, day, shop) and (rule := self._switches.applied(each.rule, shop)):
                yield (each if rule is each.rule else replace(each, rule=rule)).at(house)


def _is_chance(matcher: Matcher, reading: Reading, hit: tuple[int, int]) -> bool:
    """What is forbidden is never passed over, however friendly the talk around it is."""
    return matcher.listens and matcher.rule.level is not Level.BLOCK and is_plain(reading, hit)


@dataclass(frozen=True, slots=True)
class _Active:
    key: tuple[Direction, date, str, House]
    tight: Looks
    plain: Looks
    heard: Looks


def _at_any_time(rule: Rule) -> Rule:
    return replace(rule, since=None, until=None, shop="", where=frozenset(Direction))


def _finding(text: str, start: int, end: int, rule: Rule, language: str) -> Finding:
    while end < len(text) and unicodedata.category(text[end]) in _BELONGS_TO_THE_ONE_BEFORE:
        end += 1
    reason, instead = in_language(rule.reason, language), in_language(rule.instead, language)
    return Finding(start, end, text[start:end], rule.category, rule.level, reason, instead, rule.id)


def _gravest(findings: Iterable[Finding]) -> list[Finding]:
    """In the order of the text; of two at one place the graver, then the longer one counts."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda each: (-each.level, each.start - each.end, each.start, each.rule)):
        place = bisect(kept, finding.start, key=lambda each: each.start)
        clear_before = place == 0 or kept[place - 1].end <= finding.start
        if clear_before and (place == len(kept) or finding.end <= kept[place].start):
            kept.insert(place, finding)
    return kept


def _places(text: str, pieces: Iterable[str]) -> Iterator[tuple[int, int]]:
    for piece in filter(None, pieces):
        at = text.find(piece)
        while at >= 0:
            yield at, at + len(piece)
            at = text.find(piece, at + len(piece))
