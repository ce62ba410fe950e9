"""Reads body measures out of what a customer writes: 身高165体重110, 1米65/110斤, 165cm 55kg, 腰围2尺1."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from assistant.orders.recipient.folded import folded


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
HEIGHTS, BMI = (50.0, 230.0), (14.0, 36.0)  # what a person can have; children are small
_DIGITS = str.maketrans("零〇一二两三四五六七八九", "001223456789")

_NUMBER = r"(\d+(?:\.\d+)?)"
_HEIGHT = (
    re.compile(r"(\d)\s*(?:米|m)\s*(\d{1,2})(?!\d)(?:公分|厘米|cm)?"),  # 1米65, 1米6
    re.compile(r"([12]\.\d{1,2})\s*(?:米|m)?(?!\d|k|斤|公斤|尺)"),
    re.compile(rf"(?:身高|高)\D{{0,3}}?{_NUMBER}"),
    re.compile(r"(?<![\d.])(\d{2,3})\s*(?:cm|公分|厘米)"),
)
_WEIGHT = (
    re.compile(rf"{_NUMBER}\s*(kg|公斤|千克|k(?![a-z]))"),
    re.compile(rf"{_NUMBER}\s*(斤|jin)"),
    re.compile(rf"(?:体重|重|体量)\D{{0,3}}?{_NUMBER}()"),
)
_AROUND = {
    Measure.BUST: re.compile(rf"(?:胸围|胸)\D{{0,2}}?{_NUMBER}(尺)?(\d)?"),
    Measure.WAIST: re.compile(rf"(?:腰围|腰)\D{{0,2}}?{_NUMBER}(尺)?(\d)?"),
    Measure.HIP: re.compile(rf"(?:臀围|臀|屁股)\D{{0,2}}?{_NUMBER}(尺)?(\d)?"),
    Measure.FOOT: re.compile(rf"(?:脚长|足长|脚)\D{{0,2}}?{_NUMBER}()()"),
}
_CHI = re.compile(r"(\d(?:\.\d)?)\s*尺\s*(\d)?")
_USUAL = re.compile(
    r"(?:平时|一般|平常|通常|以前|正常|日常|原来)?(?:都?是?)(?:穿|码数是|穿的是?|尺码)\s*(\d{0,2}x{0,4}[sml]|均码|\d{2}(?:\.5)?)(?:码|号)?"
)
_BARE = re.compile(r"(?<![\d.])(\d{2,3}(?:\.\d)?)(?![\d.])")
_CHI_WRITTEN = re.compile(r"([一二两三四])尺([零一二三四五六七八九])?")
_HUNDREDS_WRITTEN = re.compile(r"([一二两])百(零?)([一二三四五六七八九])?(十?)([一二三四五六七八九])?")
_TENS_WRITTEN = re.compile(r"([四五六七八九])十([一二三四五六七八九])?(?=斤|公斤|kg)")
_METRES_WRITTEN = re.compile(r"([一二])米([零一二三四五六七八九]{1,2})")


def read_measures(text: str) -> Measures:
    """What the text says. A bare pair of numbers is height and weight. Never raises."""
    seen = _in_digits(folded(text[:500]))
    around = dict(_read_around(seen))
    body = _without(seen, *_AROUND.values())
    if Measure.WAIST not in around and (waist := _waist_in_chi(body)) is not None:
        around[Measure.WAIST] = waist
    body = _CHI.sub(" ", body)
    height, body = _read_height(body)
    usual = _USUAL.search(body)
    body = body.replace(usual[0], " ") if usual else body
    weight, unit, body = _read_weight(body)
    bust, waist, hip, foot = map(around.get, _AROUND)
    read = Measures(bust=bust, waist=waist, hip=hip, foot=foot, usual=usual[1].upper() if usual else "")
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
    for measure, pattern in _AROUND.items():
        if match := pattern.search(text):
            number, chi, cun = match.groups()
            in_chi = bool(chi) or (measure in (Measure.WAIST, Measure.HIP, Measure.BUST) and float(number) < 5)
            whole = float(number) + (float(cun) / 10 if chi and cun else 0.0)
            yield measure, round(whole * CHI, 1) if in_chi else float(number)


def _waist_in_chi(text: str) -> float | None:
    """Only waists are said in 尺 without a word for what is measured."""
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


def _with_body(read: Measures, height: float | None, weight: float | None, unit: str, bare: list[float]) -> Measures:
    """Numbers without a word are height and weight, the height being what only a height can be."""
    if height is None:
        height = next((number for number in bare if 140 <= number <= 210), None)
        bare = [number for number in bare if number != height]
    if weight is None and height is not None and not read.usual:
        weight = next((number for number in bare if 30 <= number <= 300), None)
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
