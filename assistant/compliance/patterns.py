"""The small language of patterns: regular expressions that cannot run away.

On top of the usual [sets], (groups), a|b, ?, {m,n}, ^, $, \\d and (?=…), (?!…), (?<=…), (?<!…) there are

    .        one character of the same clause
    <name>   one character of a named set (`resources/compliance/sounds.toml`)
    …        up to 8 characters of the same clause
    ……       up to 16 characters of the same sentence

Every repetition has an upper bound, none stands inside another one, and together they allow only so many ways: so the
time for a text grows with its length, never faster.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

from assistant.compliance.starts import Atom, Starts, starts_of

ONE = "[^，。！？；,!?;\n]"
CLAUSE = ONE + "{0,8}"
SENTENCE = "[^。！？!?\n]{0,16}"

MOST_REPEATS = 40
MOST_WAYS = 20_000

_TOKEN = re.compile(
    r"(?P<escape>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<named><[a-z_]+>)|(?P<gap>……|…)"
    r"|(?P<open>\((?:\?(?:[:=!]|<[=!]))?)|(?P<close>\))|(?P<times>\?|\{(?P<low>\d+)(?P<to>,(?P<high>\d*))?\}|[*+])"
    r"|(?P<plain>[^\\\[\](){}*+?…]|…)",
    re.DOTALL,
)
_ALLOWED_ESCAPES = frozenset("dwsb.|()[]{}*+?^$/\\-<>~…")


Token = re.Match[str]
"""Of a pattern that is read: one of the groups of the language is not empty."""


class PatternError(ValueError):
    """`position` counts characters of the pattern from 1; `why` is a key of ui/words/reasons.py."""

    def __init__(self, position: int, why: str) -> None:
        super().__init__(why)
        self.position = position
        self.why = why


@dataclass(frozen=True, slots=True)
class Pattern:
    """Ready to search a folded text; a match begins as `starts` says."""

    expression: re.Pattern[str]
    starts: Starts


def compiled(pattern: str, sets: Mapping[str, str]) -> Pattern:
    """Raises `PatternError`."""
    tokens = list(tokens_of(pattern))
    _refuse_runaways(tokens)
    parts = [_expanded(token, sets) for token in tokens]
    try:
        expression = re.compile("".join(parts))
    except re.error as error:
        raise PatternError(_place(tokens, parts, error.pos or 0), "pattern_unreadable") from None
    pairs = zip(tokens, parts, strict=True)
    return Pattern(expression, starts_of([Atom(token[0], part, bool(token["named"])) for token, part in pairs]))


def tokens_of(pattern: str) -> Iterator[Token]:
    """Raises `PatternError`."""
    at = 0
    while at < len(pattern):
        token = _TOKEN.match(pattern, at)
        if token is None or (token["escape"] and token["escape"][1] not in _ALLOWED_ESCAPES):
            raise PatternError(at + 1, "pattern_unreadable")
        yield token
        at = token.end()


def _refuse_runaways(tokens: list[Token]) -> None:
    ways: list[int] = []
    depth_of_choice: list[int] = [0]  # how many repetitions each open group holds
    closed = 0
    for token in tokens:
        if token["open"]:
            depth_of_choice.append(0)
        elif token["close"] and len(depth_of_choice) > 1:
            closed = depth_of_choice.pop()
            depth_of_choice[-1] += closed
        elif token["gap"] or token["times"]:
            low, high = bounds(token)
            if high > MOST_REPEATS or (high > 1 and closed and token["times"]):
                raise PatternError(token.start() + 1, "pattern_runs_away")
            ways.append(high - low + 1)
            depth_of_choice[-1] += high > low
        if not token["close"]:
            closed = 0
    if reduce(lambda product, each: product * each, ways, 1) > MOST_WAYS * 2 ** ways.count(2):
        raise PatternError(1, "pattern_runs_away")


def bounds(token: Token) -> tuple[int, int]:
    """How often at least and at most, of a gap or a repetition. Raises `PatternError`."""
    if token["gap"]:
        return 0, 8 * len(token["gap"])
    if token["times"] == "?":
        return 0, 1
    if token["low"] is None or (token["to"] and not token["high"]):
        raise PatternError(token.start() + 1, "pattern_runs_away")
    return int(token["low"]), int(token["high"] or token["low"])


def _expanded(token: Token, sets: Mapping[str, str]) -> str:
    if token[0] == ".":
        return ONE
    if token["gap"]:
        return CLAUSE if token["gap"] == "…" else SENTENCE
    if token["named"]:
        if (name := token["named"][1:-1]) not in sets:
            raise PatternError(token.start() + 1, "pattern_set_unknown")
        return f"[{re.escape(sets[name])}]"
    return token[0].replace("(", "(?:") if token["open"] == "(" else token[0]


def _place(tokens: list[Token], parts: list[str], position: int) -> int:
    """Where in the pattern that was written the regular expression went wrong."""
    reached = 0
    for token, part in zip(tokens, parts, strict=True):
        reached += len(part)
        if position < reached:
            return token.start() + 1
    return tokens[-1].end() if tokens else 1
