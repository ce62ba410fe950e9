"""Tries the expressions of many rules on a text, each only where it may begin."""

import re
from collections.abc import Iterator, Sequence

from assistant.compliance.matcher import Matcher
from assistant.compliance.starts import ANY, Characters

Hit = tuple[Matcher, int, int]
Entry = tuple[Matcher, re.Pattern[str]]
MOST_KNOWN = 20_000  # pairs of characters, some MB at most


class Looks:
    """For each two characters the expressions that can begin with them. On any thread."""

    def __init__(self, matchers: Sequence[Matcher]) -> None:
        self._by_first: dict[str, list[tuple[Characters, Entry]]] = {}
        self._by_two: dict[str, Sequence[Entry]] = {}  # as they are met
        self._everywhere: list[Entry] = []
        self._whole = [(matcher, matcher.find) for matcher in matchers if matcher.find]
        for matcher in matchers:
            for look in matcher.looks:
                entry = matcher, look.expression
                if look.starts is None:
                    self._everywhere.append(entry)
                else:
                    for first, seconds in look.starts.items():
                        self._by_first.setdefault(first, []).append((seconds, entry))

    def hits(self, text: str) -> Iterator[Hit]:
        """What breaks a rule, in places of this reading."""
        for matcher, start, end in self._found(text):
            if matcher.counts(text, start, end):
                yield matcher, start, end

    def _found(self, text: str) -> Iterator[Hit]:
        known = self._by_two
        for at in range(len(text)):
            two = text[at : at + 2]
            entries = known.get(two)
            for matcher, expression in self._beginning(two) if entries is None else entries:
                if match := expression.match(text, at):
                    yield matcher, at, match.end()
        for matcher, expression in self._everywhere:
            for match in expression.finditer(text):
                yield matcher, *match.span()
        for matcher, find in self._whole:
            for span in find(text):
                yield matcher, *span

    def _beginning(self, two: str) -> Sequence[Entry]:
        """The second is missing at the end of a text."""
        by_first = self._by_first.get(two[0], ())
        entries = tuple(entry for seconds, entry in by_first if seconds is ANY or two[1:] in seconds)
        if len(self._by_two) >= MOST_KNOWN:
            self._by_two.clear()
        self._by_two[two] = entries
        return entries
