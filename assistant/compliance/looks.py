"""Tries the expressions of many rules on a text, each only where it may begin."""

import re
from collections.abc import Iterator, Sequence

from assistant.compliance.matcher import Matcher

Hit = tuple[Matcher, int, int]


class Looks:
    """For each character the expressions that can begin with it."""

    def __init__(self, matchers: Sequence[Matcher]) -> None:
        self._by_first: dict[str, list[tuple[Matcher, re.Pattern[str]]]] = {}
        self._everywhere: list[tuple[Matcher, re.Pattern[str]]] = []
        self._whole = [(matcher, matcher.find) for matcher in matchers if matcher.find]
        for matcher in matchers:
            for look in matcher.looks:
                entry = matcher, look.expression
                if look.firsts is None:
                    self._everywhere.append(entry)
                else:
                    for first in look.firsts:
                        self._by_first.setdefault(first, []).append(entry)

    def hits(self, text: str) -> Iterator[Hit]:
        """What breaks a rule, in places of this reading."""
        for matcher, start, end in self._found(text):
            if matcher.counts(text, start, end):
                yield matcher, start, end

    def _found(self, text: str) -> Iterator[Hit]:
        for at, character in enumerate(text):
            for matcher, expression in self._by_first.get(character, ()):
                if match := expression.match(text, at):
                    yield matcher, at, match.end()
        for matcher, expression in self._everywhere:
            for match in expression.finditer(text):
                yield matcher, *match.span()
        for matcher, find in self._whole:
            for span in find(text):
                yield matcher, *span
