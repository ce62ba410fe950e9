import re

import pytest

from assistant.search.pinyin import abbreviating, reading, spellings, starting
from assistant.search.tables import tables


def reads(character: str, mask: object) -> bool:
    return mask is not None and bool(mask[tables().class_of[ord(character)]])  # type: ignore[index]


@pytest.mark.parametrize(
    ("character", "syllables"),
    [
        ("重", "zhong chong"),
        ("行", "xing hang"),
        ("长", "chang zhang"),
        ("发", "fa"),
        ("了", "le liao"),
        ("得", "de dei"),
        ("折", "zhe she"),
        ("露", "lu lou"),
        ("薄", "bao bo"),
        ("卡", "ka qia"),
        ("大", "da dai"),
        ("女", "nv nu"),
        ("绿", "lv lu"),
        ("略", "lve lue"),
        ("a", "a"),
        ("7", "7"),
    ],
)
def test_all_readings_of_a_character_count(character: str, syllables: str) -> None:
    assert all(reads(character, reading(syllable)) for syllable in syllables.split())


@pytest.mark.parametrize(
    ("character", "piece", "begins", "abbreviates"),
    [
        ("重", "zh", True, True),
        ("重", "z", True, True),
        ("重", "zho", True, False),
        ("重", "chong", True, True),
        ("发", "f", True, True),
        ("发", "h", False, False),
        ("方", "fan", True, False),
        ("，", "d", False, False),
    ],
)
def test_letters_may_begin_or_abbreviate_a_reading(character: str, piece: str, begins: bool, abbreviates: bool) -> None:
    assert reads(character, starting(piece)) == begins
    assert reads(character, abbreviating(piece)) == abbreviates


@pytest.mark.parametrize("piece", ["iv", "ua", "bb", "zhz", "货", "f货"])
def test_no_reading_begins_with_what_is_no_pinyin(piece: str) -> None:
    assert starting(piece) is None


@pytest.mark.parametrize(
    ("typed", "cuts"),
    [
        ("fahuo", {"fa huo", "fa hu o"}),
        ("xian", {"xian", "xi an", "xi a n", "xia n"}),
        ("fangan", {"fang an", "fan gan", "fang a n", "fan ga n"}),
        ("fahu", {"fa hu"}),
        ("fah", {"fa h"}),
        ("fa货", {"fa 货"}),
        ("发huo", {"发 huo", "发 hu o"}),
        ("fh", set()),
        ("refund", set()),
        ("", {""}),
    ],
)
def test_typed_text_is_cut_into_full_syllables(typed: str, cuts: set[str]) -> None:
    assert {" ".join(pieces) for pieces in spellings(typed)} == cuts


def test_the_readings_are_sorted_syllables_or_single_characters() -> None:
    readings = tables().readings
    assert readings == sorted(set(readings))
    assert all(re.fullmatch("[a-z]{1,6}|[0-9]", reading) for reading in readings)
    assert len(tables().members) == tables().starts[-1]
