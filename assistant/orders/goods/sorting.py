"""Sorts the words for goods into lines: a part that comes a second time begins the next one (黑XL*2 白L*1)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.orders.goods.tokens import PARTS, Kind, Token

LARGEST_COUNT = 99  # a bare number is no larger amount
SIZES = ((22, 60), (70, 200))  # of shoes and trousers, of children and Chinese clothes
CARRIED = (Kind.ITEM, Kind.SIZE, Kind.COLOUR)


@dataclass(slots=True)
class Line:
    """The words of one line by what they say, in the order in which they came."""

    parts: dict[Kind, Token] = field(default_factory=dict)
    guessed: set[Kind] = field(default_factory=set)  # bare numbers


@dataclass(slots=True)
class Sorted:
    """`more`: they come besides what is on the card. `left` are words that found no place."""

    lines: list[Line] = field(default_factory=list)
    left: list[Token] = field(default_factory=list)
    more: bool = False
    shared: bool = False  # a line has something of another


def sort(tokens: Sequence[Token], looks_like: dict[Token, float], total: Token | None = None) -> Sorted:
    """`looks_like` has the value of each bare number; what is refused, and the `total`, order nothing."""
    result = Sorted(left=[token for token in tokens if token.kind is Kind.REFUSED or token is total])
    each = any(token.kind is Kind.EACH for token in tokens)
    line = Line()
    for token in _after_change(tokens):
        if token.kind is Kind.MORE:
            result.more = result.more or (not result.lines and not line.parts)
            line = _closed(result, line)
        elif token.kind in PARTS and token is not total:
            line = _put(result, line, token, looks_like, each=each)
    _closed(result, line)
    _share(result, each=each)
    return result


def _after_change(tokens: Sequence[Token]) -> Sequence[Token]:
    """黑色换成白色: what it was counts no more. 黑色XL换成白色XL says it all anew."""
    kept: list[Token] = []
    before: list[Token] = []  # what may still be replaced
    whole: bool | None = None
    for token in tokens:
        if token.kind is Kind.INTO:
            before, whole = [old for old in kept if old.kind in PARTS], None
        elif before and token.kind in PARTS:
            whole = token.kind is before[0].kind if whole is None else whole
            was = next((old for old in reversed(before) if old.kind is token.kind), None)
            kept = [old for old in kept if old is not was]
            before = [old for old in before if old.kind is not token.kind] if whole else []
        kept.append(token)
    return kept


def _closed(result: Sorted, line: Line) -> Line:
    if line.parts:
        result.lines.append(line)
    return Line()


def _put(result: Sorted, line: Line, token: Token, looks_like: dict[Token, float], *, each: bool) -> Line:
    kind = token.kind
    if kind is Kind.NUMBER:
        guess = _meaning(Line() if each else line, looks_like[token])  # 38 39 各一双 are sizes, both of them
        if guess is None:
            result.left.append(token)
            return line
        kind = guess
    if kind in line.parts:
        line = _closed(result, line)
    if token.kind is Kind.NUMBER:
        line.guessed.add(kind)
    line.parts[kind] = token
    return line


def _meaning(line: Line, number: float) -> Kind | None:
    is_size = any(least <= number <= most for least, most in SIZES)
    is_count = number == int(number) and 0 < number <= LARGEST_COUNT
    if is_size and Kind.SIZE not in line.parts:
        return Kind.SIZE
    if is_count and Kind.QUANTITY not in line.parts:
        return Kind.QUANTITY
    return Kind.SIZE if is_size else Kind.QUANTITY if is_count else None


def _share(result: Sorted, *, each: bool) -> None:
    """黑色 XL 2件 L 1件: the second is black, too. 黑色 白色 各一件 XL: all that is said once counts for both."""
    for before, line in zip(result.lines, result.lines[1:], strict=False):
        first = next(iter(line.parts))
        before_it = list(before.parts)[: list(before.parts).index(first)] if first in before.parts else []
        for kind in before_it:
            if kind in CARRIED and kind not in line.parts:
                line.parts[kind] = before.parts[kind]
                result.shared = True
    if each and len(result.lines) > 1:
        result.shared = True
        for kind in (*CARRIED, Kind.QUANTITY):
            said = {line.parts[kind] for line in result.lines if kind in line.parts}
            if len(said) == 1:
                for line in result.lines:
                    line.parts.setdefault(kind, next(iter(said)))
