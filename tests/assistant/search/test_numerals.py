import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.numerals import LARGEST, respelled, value_of


@pytest.mark.parametrize(
    ("term", "others"),
    [
        ("7天", {"七天"}),
        ("七天", {"7天"}),
        ("2件", {"二件", "两件"}),
        ("两件", {"2件", "二件"}),
        ("二件", {"2件", "两件"}),
        ("满300", {"满三百"}),
        ("满三百", {"满300"}),
        ("满200减30", {f"满{a}减{b}" for a in ("200", "二百", "两百") for b in ("30", "三十")} - {"满200减30"}),
        ("24小时", {"二十四小时"}),
        ("12个", {"十二个"}),
        ("三百五", {"350", "三百五十"}),
        ("三百零五", {"305"}),
        ("10086", {"一万零八十六"}),
        ("7tian", {"七tian"}),
        ("0元", {"零元"}),
        ("2xl", {"二xl", "两xl"}),
        ("a8", set()),
        ("3.5", set()),
        ("100000", set()),
        ("007", set()),
        ("百货", set()),
        ("万一", set()),
        ("一一", set()),
        ("发货", set()),
        ("fahuo", set()),
    ],
)
def test_a_number_is_also_looked_for_in_the_other_spelling(term: str, others: set[str]) -> None:
    assert set(respelled(term)) == others


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        (0, "零"),
        (10, "十"),
        (15, "十五"),
        (20, "二十"),
        (110, "一百一十"),
        (115, "一百一十五"),
        (1001, "一千零一"),
        (2025, "二千零二十五"),
        (10_010, "一万零一十"),
        (99_999, "九万九千九百九十九"),
    ],
)
def test_numerals_are_written_as_they_are_read_aloud(number: int, numeral: str) -> None:
    assert (respelled(str(number))[0], value_of(numeral)) == (numeral, number)


@given(st.integers(0, LARGEST))
def test_every_spelling_of_a_number_means_it_and_leads_to_all_others(number: int) -> None:
    spellings = {str(number), *respelled(str(number))}
    assert all({spelling, *respelled(spelling)} == spellings for spelling in spellings)


@given(st.text(st.sampled_from("0127零一二两三十百千万天a."), max_size=12))
def test_anything_can_be_typed_and_is_never_among_its_own_other_spellings(term: str) -> None:
    others = respelled(term)
    assert term not in others
    assert len(others) == len(set(others))
