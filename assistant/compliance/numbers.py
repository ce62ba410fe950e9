"""Finds numbers that somebody could dial, add or pay to, however they are spaced and written.

Digits may be in any width, circled, in Chinese numerals or mixed. A number is told by the sizes of its groups, so that
13800-138 (an item number) or a row of sizes is no phone. What surrounds it is for the rule to judge.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.orders.number_plans import HOTLINE, LANDLINE, MOBILE

_NUMERALS = str.maketrans("〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两", "0012345678911234567892")
_MANY = re.compile(
    "(?:[0-9o〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两][^0-9]{0,3}){5}"
)  # fewer are no number of any kind
_GAP = re.compile(r"[ \-.·_*~/|,、()（）—–ー\t\u2600-\u27bf\U0001f000-\U0001faff]{0,3}")
_GROUP = re.compile("[0-9]{1,40}")
_WITH_LETTERS = re.compile("(?<![a-z])[0-9][0-9o -]{6,16}(?![a-z])")  # 138oo138ooo, 138 oooo 1380

# Letters that may stand right before a number to dial or to add; behind others it is a code, such as YT1380013800012.
_NAMES = re.compile(r"(?:^|[^a-z])(?:vx?|wx?|qq?|weixin|wechat|tel|phone|call|mob|whatsapp)$")

MOBILE_GROUPS = frozenset(
    {(11,), (3, 4, 4), (3, 3, 5), (4, 3, 4), (4, 4, 3), (3, 8), (7, 4), (5, 6), (6, 5), (3, 5, 3)}
)
HOTLINE_GROUPS = frozenset({(10,), (3, 3, 4), (3, 4, 3), (3, 7)})
CARD_LENGTHS = range(16, 20)
LOCAL_LENGTHS = (7, 8)
ACCOUNT_LENGTHS = range(5, 12)


@dataclass(frozen=True, slots=True)
class Group:
    """Digits without anything between them."""

    digits: str
    start: int
    end: int


def find_numbers(text: str, kind: str) -> Iterator[tuple[int, int]]:
    """Where in a plain reading numbers of this kind stand; kinds are the keys of KINDS."""
    is_one = KINDS[kind]
    if not _MANY.search(text):
        return
    for run in _all_runs(text):
        yield from _in_run(run, is_one)


@lru_cache(maxsize=2)
def _all_runs(text: str) -> tuple[list[Group], ...]:
    """Each kind of number asks for the same ones."""
    return tuple(_runs(text))


def _runs(text: str) -> Iterator[list[Group]]:
    """Groups of digits with nothing but a short gap between them."""
    digits = _WITH_LETTERS.sub(lambda found: found[0].replace("o", "0"), text.translate(_NUMERALS))
    run: list[Group] = []
    for match in _GROUP.finditer(digits):
        if run and not _GAP.fullmatch(digits, run[-1].end, match.start()):
            yield run
            run = []
        if not run and _inside_a_code(digits, match.start(), match.end()):
            continue
        run.append(Group(match[0], match.start(), match.end()))
    if run:
        yield run


def _inside_a_code(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 10) : start], text[end : end + 1]
    coded = bool(before) and before[-1].isascii() and before[-1].isalpha() and not _NAMES.search(before)
    return coded or (after.isascii() and after.isalpha())


def _in_run(run: Sequence[Group], is_one: Callable[[Sequence[str]], bool]) -> Iterator[tuple[int, int]]:
    first = 0
    while first < len(run):
        for last in range(min(len(run), first + 20), first, -1):
            if is_one([group.digits for group in run[first:last]]):
                yield run[first].start, run[last - 1].end
                first = last - 1
                break
        first += 1


def _sizes(groups: Sequence[str]) -> tuple[int, ...]:
    return tuple(map(len, groups))


def _evenly_torn(groups: Sequence[str]) -> bool:
    """One or a few digits at a time, as nobody writes but who wants to hide a number."""
    longest = max(map(len, groups))
    return (len(groups) > 4 and longest == 1) or (len(groups) > 7 and longest == 2)


def _without_country(groups: Sequence[str]) -> Sequence[str]:
    if groups[0] in ("86", "0086"):
        return groups[1:]
    for code in ("0086", "86"):
        if groups[0].startswith(code) and len(groups[0]) - len(code) in (3, 11):
            return [groups[0].removeprefix(code), *groups[1:]]
    return groups


def _is_mobile(groups: Sequence[str]) -> bool:
    groups = _without_country(groups)
    sizes = _sizes(groups)
    return bool(groups) and (sizes in MOBILE_GROUPS or _evenly_torn(groups)) and bool(MOBILE.fullmatch("".join(groups)))


def _is_torn_mobile(groups: Sequence[str]) -> bool:
    """In groups of any size: a row of sizes and prices looks the same, so a rule must ask for more around it."""
    groups = _without_country(groups)
    return len(groups) > 1 and bool(MOBILE.fullmatch("".join(groups)))


def _is_landline(groups: Sequence[str]) -> bool:
    together = "".join(_without_country(groups))
    rest = _sizes(groups)[1:]
    return len(groups) > 1 and len(groups[0]) in (3, 4) and rest in {(7,), (8,), (4, 4), (3, 4)} and _lands(together)


def _is_landline_in_one(groups: Sequence[str]) -> bool:
    return len(groups) == 1 and _lands(groups[0])


def _lands(digits: str) -> bool:
    return bool(LANDLINE.fullmatch(digits))


def _is_hotline(groups: Sequence[str]) -> bool:
    return _sizes(groups) in HOTLINE_GROUPS and bool(HOTLINE.fullmatch("".join(groups)))


def _is_card(groups: Sequence[str]) -> bool:
    """Bank cards have 16 to 19 digits and begin with 3 to 6, or with 9 (ISO/IEC 7812); in one or in groups of 4."""
    sizes = _sizes(groups)
    whole = len(sizes) == 1 or (len(sizes) > 2 and all(size in (3, 4) for size in sizes[:-1]))
    return whole and sum(sizes) in CARD_LENGTHS and groups[0][0] in "34569"


def _is_grouped_card(groups: Sequence[str]) -> bool:
    """Written as it stands on a card of 银联 (62), and right by its check digit: nothing else looks like this."""
    digits = "".join(groups)
    return len(groups) > 3 and _is_card(groups) and digits.startswith("62") and passes_luhn(digits)


def passes_luhn(digits: str) -> bool:
    """The check digit of ISO/IEC 7812-1, annex B."""
    values = [int(digit) for digit in reversed(digits)]
    return sum(values[::2] + [sum(divmod(2 * value, 10)) for value in values[1::2]]) % 10 == 0


def _is_local(groups: Sequence[str]) -> bool:
    return len(groups) <= 2 and sum(_sizes(groups)) in LOCAL_LENGTHS and groups[0][0] in "2345678"


def _is_account(groups: Sequence[str]) -> bool:
    """Of QQ: 5 to 11 digits, the first is no 0."""
    whole = len(groups) == 1 or _evenly_torn(groups) or all(len(group) > 1 for group in groups)
    return whole and sum(_sizes(groups)) in ACCOUNT_LENGTHS and groups[0][0] != "0"


KINDS: Mapping[str, Callable[[Sequence[str]], bool]] = {
    "mobile": _is_mobile,
    "torn_mobile": _is_torn_mobile,
    "landline": _is_landline,
    "landline_in_one": _is_landline_in_one,
    "hotline": _is_hotline,
    "card": _is_card,
    "grouped_card": _is_grouped_card,
    "local": _is_local,
    "account": _is_account,
}
