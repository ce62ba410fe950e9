"""Reads body measures out of what a customer writes: 身高165体重110, 1米65/110斤, 165cm 55kg, 腰围2尺1."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from assistant.orders.recipient.folded import folded
from assistant.orders.sizes.worn import CHILD, worn_size


class Measure(StrEnum):
    """What is measured. Lengths are in centimetres, weight in 斤 (500 g), as the trade's charts have it."""

    HEIGHT = "height"
    WEIGHT = "weight"
    BUST = "bust"
    WAIST = "waist"
    HIP = "hip"
    FOOT = "foot"


@dataclass(frozen=True, slots=True)
class Measures:
    """What was understood; None was not said. `usual` is the size that is worn otherwise ("M", "28"). `guessed` are
    measures whose unit was not written and could have been another."""

    height: float | None = None
    weight: float | None = None
    bust: float | None = None
    waist: float | None = None
    hip: float | None = None
    foot: float | None = None
    usual: str = ""
    guessed: tuple[Measure, ...] = ()

    def of(self, measure: Measure) -> float | None:
        value: float | None = getattr(self, measure)
        return value

    @property
    def known(self) -> tuple[Measure, ...]:
        return tuple(measure for measure in Measure if self.of(measure) is not None)


CHI = 100 / 3  # centimetres; a 尺 has ten 寸
JIN_PER_KG = 2
WIDEST = 150.0  # no waist has more; who writes 5尺8 says how tall he is
SMALL, GROWN, TALL = 60.0, 140.0, 210.0  # from where a number without a word is a height: of a child, of others
HEIGHTS, BMI = (50.0, 230.0), (14.0, 36.0)  # what a person can have; children are small
_DIGITS = str.maketrans("零〇一二两三四五六七八九", "001223456789")

_NUMBER = r"(\d+(?:\.\d+)?)"
_HEIGHT = (
    re.compile(r"(\d)\s*(?:米|m)\s*(\d{1,2})(?!\d)(?:公分|厘米|cm)?"),  # 1米65, 1米6
    re.compile(r"(?<![\d.重:])(1[3-9]\d|20\d|\d{2,3}(?=\s*高\s*\d{2,3}\s*重))\s*高"),  # 170高130重
    re.compile(r"([12]\.\d{1,2})\s*(?:米|m)?(?!\d|k|斤|公斤|尺)"),
    re.compile(rf"(?:身高|高|height)\D{{0,3}}?{_NUMBER}"),
    re.compile(r"(?<![\d.])(\d{2,3})\s*(?:cm|公分|厘米)"),
)
_WEIGHT = (
    re.compile(rf"{_NUMBER}\s*(kg|公斤|千克|k(?![a-z]))"),
    re.compile(rf"{_NUMBER}\s*(斤|jin)"),
    re.compile(rf"(?<![\d.]){_NUMBER}\s*重()"),
    re.compile(rf"现在(?:体重|是|有)?\s*{_NUMBER}()"),  # and not what it was before
    re.compile(rf"(?:体重|重|体量|weight)\D{{0,3}}?{_NUMBER}()"),
)
_AROUND = {
    Measure.BUST: re.compile(rf"(?<!下)(?:胸围|胸)\D{{0,2}}?{_NUMBER}(尺)?(\d)?"),
    Measure.WAIST: re.compile(rf"(?:腰围|腰)\D{{0,2}}?{_NUMBER}(尺)?(\d)?"),
    Measure.HIP: re.compile(rf"(?:臀围|臀|屁股)\D{{0,2}}?{_NUMBER}(尺)?(\d)?"),
    Measure.FOOT: re.compile(rf"(?:脚长|足长|脚)\D{{0,2}}?{_NUMBER}()()"),
}
_THREE = re.compile(rf"三围\D{{0,3}}?{_NUMBER}\D{{1,2}}{_NUMBER}\D{{1,2}}{_NUMBER}")  # 三围88 68 92
_OF_CHILD = re.compile(rf"{CHILD}|\d岁|\d个月")
_CHI = re.compile(r"(\d(?:\.\d)?)\s*尺\s*(\d)?")
_BARE = re.compile(r"(?<![\d.])(\d{2,3}(?:\.\d)?)(?![\d.])")
_CHI_WRITTEN = re.compile(r"([一二两三四])尺([零一二三四五六七八九])?")
_HUNDREDS_WRITTEN = re.compile(r"([一二两])百(零?)([一二三四五六七八九])?(十?)([一二三四五六七八九])?")
_TENS_WRITTEN = re.compile(r"([四五六七八九])十([一二三四五六七八九])?(?=斤|公斤|kg)")
_METRES_WRITTEN = re.compile(r"([一二])米([零一二三四五六七八九]{1,2})")


def read_measures(text: str) -> Measures:
    """What the text says. A bare pair of numbers is height and weight. Never raises."""
    usual, seen = worn_size(_in_digits(folded(text[:500])))
    around = dict(_read_around(seen))
    body = _without(seen, _THREE, *_AROUND.values())
    chi = _in_chi(body)
    if Measure.WAIST not in around and chi is not None and chi <= WIDEST:
        around[Measure.WAIST] = chi
    body = _CHI.sub(" ", body)
    height, body = (chi, body) if chi is not None and chi > WIDEST else _read_height(body)
    weight, unit, body = _read_weight(body)
    bust, waist, hip, foot = map(around.get, _AROUND)
    read = Measures(bust=bust, waist=waist, hip=hip, foot=foot, usual=usual)
    if height is None:
        height, body = _bare_height(body, SMALL if _OF_CHILD.search(seen) else GROWN)
    return _with_body(read, height, weight, unit, _bare(body))


def _in_digits(text: str) -> str:
    """一米六五 as 1米65, 二尺一 as 2尺1."""
    for written in (_METRES_WRITTEN, _CHI_WRITTEN):
        text = written.sub(lambda match: match[0].translate(_DIGITS), text)
    text = _HUNDREDS_WRITTEN.sub(_hundreds, text)
    return _TENS_WRITTEN.sub(lambda match: f"{match[1]}{match[2] or 0}".translate(_DIGITS), text)


def _hundreds(match: re.Match[str]) -> str:
    """一百一 and 一百一十 are 110, 一百零五 is 105."""
    hundreds, zero, first, ten, last = (part.translate(_DIGITS) for part in match.groups(""))
    tens = 1 if zero or (last and not ten) else 10
    return str(int(hundreds) * 100 + int(first or 0) * tens + int(last or 0))


def _read_around(text: str) -> Iterator[tuple[Measure, float]]:
    if three := _THREE.search(text):
        yield from zip((Measure.BUST, Measure.WAIST, Measure.HIP), map(float, three.groups()), strict=True)
        return
    for measure, pattern in _AROUND.items():
        if match := pattern.search(text):
            number, chi, cun = match.groups()
            in_chi = bool(chi) or (measure in (Measure.WAIST, Measure.HIP, Measure.BUST) and float(number) < 5)
            whole = float(number) + (float(cun) / 10 if chi and cun else 0.0)
            yield measure, round(whole * CHI, 1) if in_chi else _in_centimetres(measure, float(number))


def _in_centimetres(measure: Measure, number: float) -> float:
    """Feet are measured in millimetres, too."""
    return number / 10 if measure is Measure.FOOT and number >= 100 else number


def _in_chi(text: str) -> float | None:
    """Only waists are said in 尺 without a word for what is measured, but for what no waist can be."""
    match = _CHI.search(text)
    return round((float(match[1]) + float(match[2] or 0) / 10) * CHI, 1) if match else None


def _read_height(text: str) -> tuple[float | None, str]:
    for pattern in _HEIGHT:
        for match in pattern.finditer(text):
            value = _centimetres(match)
            if HEIGHTS[0] <= value <= HEIGHTS[1]:
                return value, text[: match.start()] + " " + text[match.end() :]
    return None, text


def _centimetres(match: re.Match[str]) -> float:
    """1米6 is 160, 1米65 is 165, 1.65 is 165."""
    if match.re is _HEIGHT[0]:
        return float(match[1]) * 100 + float(match[2]) * (10 if len(match[2]) == 1 else 1)
    value = float(match[1])
    return value * 100 if value < 3 else value


def _read_weight(text: str) -> tuple[float | None, str, str]:
    for pattern in _WEIGHT:
        if match := pattern.search(text):
            return float(match[1]), match[2], text[: match.start()] + " " + text[match.end() :]
    return None, "", text


def _without(text: str, *patterns: re.Pattern[str]) -> str:
    for pattern in patterns:
        text = pattern.sub(" ", text)
    return text


def _bare(text: str) -> list[float]:
    return [float(number) for number in _BARE.findall(text)]


def _bare_height(text: str, least: float) -> tuple[float | None, str]:
    """Without a word it is what only a height can be."""
    for match in _BARE.finditer(text):
        if least <= float(match[1]) <= TALL:
            return float(match[1]), text[: match.start()] + " " + text[match.end() :]
    return None, text


def _with_body(read: Measures, height: float | None, weight: float | None, unit: str, bare: list[float]) -> Measures:
    """What is left without a word, beside a height, is the weight."""
    if weight is None and height is not None:
        least = 80 if read.usual else 30  # a small number beside a size is another one: 穿28 29
        weight = next((number for number in bare if least <= number <= 300), None)
    jin, guessed = (None, ()) if weight is None else _jin(weight, unit, height)
    return replace(read, height=height, weight=jin, guessed=guessed)


def _jin(number: float, unit: str, height: float | None) -> tuple[float, tuple[Measure, ...]]:
    """Without a unit it is 斤, unless only kilograms make a person of it."""
    if unit in ("斤", "jin"):
        return number, ()
    if unit:
        return number * JIN_PER_KG, ()
    if height is None:
        return (number * JIN_PER_KG, (Measure.WEIGHT,)) if number < 60 else (number, ())
    as_jin, as_kg = (number / JIN_PER_KG / (height / 100) ** 2, number / (height / 100) ** 2)
    if BMI[0] <= as_jin <= BMI[1]:
        return number, (Measure.WEIGHT,) if BMI[0] <= as_kg <= BMI[1] else ()
    return (number * JIN_PER_KG, (Measure.WEIGHT,)) if BMI[0] <= as_kg <= BMI[1] else (number, (Measure.WEIGHT,))


assert {field.name for field in fields(Measures)} >= set(Measure)  # noqa: S101 - the two say the same
