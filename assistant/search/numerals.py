"""Numbers in digits and in Chinese numerals are the same number: 7天 = 七天, 满300 = 满三百, 2件 = 两件 = 二件."""

import re
from collections.abc import Iterator
from itertools import islice, product

DIGITS = "零一二三四五六七八九"
UNITS = {10_000: "万", 1000: "千", 100: "百", 10: "十"}
LARGEST = 99_999

MOST_NUMBERS = 3  # of a term that are also looked for in the other spelling
MOST_SPELLINGS = 12  # of one term

# Digits inside a code or a size (a8, 2xl is one: it begins a word) and decimals are no numbers to be written out.
IN_DIGITS = r"(?<![a-z0-9.])(?:0|[1-9][0-9]{0,4})(?!\.?[0-9])"
IN_NUMERALS = "[零一二两三四五六七八九十百千万]+"
NUMBER = re.compile(f"{IN_DIGITS}|{IN_NUMERALS}")


def respelled(term: str) -> list[str]:
    """A folded term with its numbers in all other spellings; nothing for a term without numbers."""
    found = [match for match in NUMBER.finditer(term) if len(_spellings(match.group())) > 1][:MOST_NUMBERS]
    if not found:
        return []
    ends = [0, *(match.end() for match in found)]
    between = [term[end : match.start()] for end, match in zip(ends, found, strict=False)]
    ways = product(*(_spellings(match.group()) for match in found))
    written = ("".join(map("".join, zip(between, way, strict=True))) + term[ends[-1] :] for way in ways)
    return list(islice((text for text in written if text != term), MOST_SPELLINGS))


def value_of(numeral: str) -> int | None:
    """What a Chinese numeral stands for: 三百零五, 两千, 十二 and, as one says, 三百五 (350). None for what is none,
    such as 百 alone or 一一."""
    numeral = numeral.replace("两", "二")
    return next((number for number in _candidates(numeral) if numeral in _in_numerals(number)), None)


def _spellings(text: str) -> tuple[str, ...]:
    """The number as it is written and in all other ways."""
    number = int(text) if text.isascii() else value_of(text)
    if number is None or number > LARGEST:
        return (text,)
    plain = [*_in_numerals(number)]
    liang = [numeral for each in plain if (numeral := re.sub("^二(?=[百千万]|$)", "两", each)) != each]
    return tuple(dict.fromkeys((text, str(number), *plain, *liang)))


def _in_numerals(number: int) -> Iterator[str]:
    """The formal way, and for 350 also 三百五."""
    formal = _formal(number)
    yield formal
    if short := re.fullmatch("(.*[百千万][一二三四五六七八九])[十百千]", formal):
        before, unit = short.group(1)[-2], formal[-1]
        if (before, unit) in (("百", "十"), ("千", "百"), ("万", "千")):
            yield short.group(1)


def _formal(number: int) -> str:
    if number < 10:
        return DIGITS[number]
    size = next(size for size in UNITS if number >= size)
    head, rest = divmod(number, size)
    first = "" if number < 20 else DIGITS[head]
    if not rest:
        return first + UNITS[size]
    gap = "零" if rest < size // 10 else ""
    last = f"一{_formal(rest)}" if size > 10 and 10 <= rest < 20 else _formal(rest)
    return first + UNITS[size] + gap + last


def _candidates(numeral: str) -> Iterator[int]:
    """The numbers that a text may stand for if it stands for one at all: read digit by unit, from the left."""
    total = digit = 0
    size = 1
    for character in numeral:
        unit = next((unit for unit, name in UNITS.items() if name == character), 0)
        if unit:
            total += (digit or 1) * unit
            digit, size = 0, unit
        else:
            digit = DIGITS.index(character)
            size = 10 if character == "零" else size
    yield total + digit
    yield total + digit * (size // 10)
