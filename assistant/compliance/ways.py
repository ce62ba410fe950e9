"""Counts in how many ways a pattern can match at one place at most: what somebody types must not keep a check busy."""

from collections.abc import Sequence
from math import prod

from assistant.compliance.patterns import MOST_REPEATS, Token, bounds, tokens_of

BEYOND = 10**9  # more is not counted


def ways_of(pattern: str) -> int:
    """Of branches the sum, of what follows one another the product, of a repetition the sum over its counts. Raises
    `PatternError`."""
    return _Reader(list(tokens_of(pattern))).branches()


def _power(ways: int, count: int) -> int:
    return min(prod([ways] * min(count, MOST_REPEATS)), BEYOND)


class _Reader:
    """Goes through the tokens once; an unbalanced pattern is refused elsewhere."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def branches(self) -> int:
        ways = self._sequence()
        while self._written() == "|":
            self._at += 1
            ways += self._sequence()
        return min(ways, BEYOND)

    def _written(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    def _sequence(self) -> int:
        ways: list[int] = []
        while (written := self._written()) and written not in ("|", ")"):
            ways.append(self._repeated(self._one()))
        return min(prod(ways), BEYOND)

    def _one(self) -> int:
        token = self._tokens[self._at]
        self._at += 1
        if token["gap"]:
            low, high = bounds(token)
            return high - low + 1
        if not token["open"]:
            return 1
        ways = self.branches()
        self._at += 1  # its end
        return ways

    def _repeated(self, ways: int) -> int:
        if self._at >= len(self._tokens) or not (token := self._tokens[self._at])["times"]:
            return ways
        self._at += 1
        low, high = bounds(token)
        return min(sum(_power(ways, count) for count in range(low, high + 1)), BEYOND)
