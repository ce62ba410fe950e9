"""A rule made ready to look for what it is about in a folded text."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from assistant.compliance.fold import folded_word
from assistant.compliance.hearing import heard
from assistant.compliance.house import House
from assistant.compliance.links import find_links, leads_to
from assistant.compliance.numbers import find_numbers
from assistant.compliance.patterns import Pattern, PatternError, compiled
from assistant.compliance.rule import Kind, Rule
from assistant.compliance.starts import Starts, starts_of_words

HIT = "~"  # in an exemption: what was found
AROUND = 48  # characters before and after a hit that an exemption sees

Find = Callable[[str], Iterator[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Around:
    """What must stand before and behind a hit."""

    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None

    def fits(self, text: str, start: int, end: int) -> bool:
        return (self.behind is None or self.behind.match(text, end, end + AROUND) is not None) and (
            self.before is None or self.before.search(text, max(0, start - AROUND), start) is not None
        )


@dataclass(frozen=True, slots=True)
class Look:
    """An expression to be tried wherever one of `starts` stands, or everywhere."""

    expression: re.Pattern[str]
    starts: Starts


@dataclass(frozen=True, slots=True)
class Matcher:
    """Looks with its expressions, or (`find`) through the whole text; in the tight reading or in the plain one."""

    rule: Rule
    looks: tuple[Look, ...]
    find: Find | None
    exempt: tuple[Around, ...]
    near: tuple[Around, ...]
    listens: bool = False
    """Whether what it finds in plain talk does not count."""

    @property
    def tight(self) -> bool:
        return self.rule.kind in _IN_TIGHT and not self.rule.spaced

    def counts(self, text: str, start: int, end: int) -> bool:
        """Whether what was found breaks the rule where it stands."""
        if start == end or (self.near and not any(around.fits(text, start, end) for around in self.near)):
            return False
        return not any(around.fits(text, start, end) for around in self.exempt)

    def at(self, house: House) -> "Matcher":
        """For the texts of this shop."""
        if (terms := house.put_in(self.rule.terms)) == self.rule.terms:
            return self
        rule = replace(self.rule, terms=terms)
        return replace(self, rule=rule, looks=_looks(rule, self.looks), find=_find(rule))


class TermError(ValueError):
    """`term` is the one that cannot be used, `wrong` says where in it and why."""

    def __init__(self, term: str, wrong: PatternError) -> None:
        super().__init__(wrong.why)
        self.term = term
        self.wrong = wrong


Known = dict[str, Around]
"""Exemptions that were made ready before: many rules of a file share theirs."""


def matcher(rule: Rule, sets: Mapping[str, str], known: Known) -> Matcher:
    """Raises `TermError`."""
    looks: tuple[Look, ...] = ()
    if rule.kind is Kind.PATTERNS:
        looks = tuple(Look(pattern.expression, pattern.starts) for pattern in (_compiled(t, sets) for t in rule.terms))
    exempt, near = (tuple(_around(each, sets, known) for each in each_of) for each_of in (rule.exempt, rule.near))
    return Matcher(rule, _looks(rule, looks), _find(rule), exempt, near)


def _looks(rule: Rule, for_patterns: tuple[Look, ...]) -> tuple[Look, ...]:
    return (_look_for_words(rule.terms),) if rule.kind is Kind.WORDS else for_patterns


def _find(rule: Rule) -> Find | None:
    return _FINDERS[rule.kind](rule) if rule.kind in _FINDERS else None


def _look_for_words(terms: tuple[str, ...]) -> Look:
    words = sorted({folded_word(word) for word in terms} - {""}, key=len, reverse=True)
    return Look(re.compile("|".join(map(_whole, words)) or "(?!)"), starts_of_words(words))


def _whole(word: str) -> str:
    """A Latin word is found only where it begins and ends; Chinese ones have no such places."""
    before = r"(?<![a-z])" if word[0].isascii() and word[0].isalpha() else ""
    behind = r"(?![a-z])" if word[-1].isascii() and word[-1].isalpha() else ""
    return before + re.escape(word) + behind


def _numbers(rule: Rule) -> Find:
    return lambda text: (span for kind in rule.terms for span in find_numbers(text, kind))


def _hosts(rule: Rule) -> Find:
    def find(text: str) -> Iterator[tuple[int, int]]:
        for link in find_links(text):
            if not any(leads_to(link.host, allowed) for allowed in rule.terms):
                yield link.start, link.end

    return find


def _heard(rule: Rule) -> Find:
    return lambda text: ((start, end) for subject, start, end in heard(text) if subject in rule.terms)


_FINDERS: Mapping[Kind, Callable[[Rule], Find]] = {Kind.NUMBERS: _numbers, Kind.HOSTS: _hosts, Kind.HEARD: _heard}
_IN_TIGHT = frozenset({Kind.WORDS, Kind.PATTERNS, Kind.HEARD})


def _around(pattern: str, sets: Mapping[str, str], known: Known) -> Around:
    if pattern not in known:
        known[pattern] = _new_around(pattern, sets)
    return known[pattern]


def _new_around(pattern: str, sets: Mapping[str, str]) -> Around:
    before, _, behind = pattern.partition(HIT)
    ends = re.compile(f"(?:{_compiled(before, sets).expression.pattern})$") if before else None
    return Around(ends, _compiled(behind, sets).expression if behind else None)


def _compiled(term: str, sets: Mapping[str, str]) -> Pattern:
    try:
        return compiled(term, sets)
    except PatternError as wrong:
        raise TermError(term, wrong) from None
