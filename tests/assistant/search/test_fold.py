import unicodedata

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.fold import code_points, fold
from assistant.search.tables import tables

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))  # lone surrogates and controls too


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ＡＢＣ　１２３，", "abc 123,"),
        ("發貨時間", "发货时间"),
        ("後來", "后来"),
        ("退貨７天", "退货7天"),
        ("Ⅷ㎏İ", "Ⅷ㎏İ"),  # their plain forms are longer, so they stay
        ("ｶﾅ", "カナ"),
    ],
)
def test_texts_that_mean_the_same_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one).tolist() == fold(other).tolist()


@given(ANY_TEXT)
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_folding_twice_changes_nothing_and_only_nul_is_zero() -> None:
    table = tables().fold
    assert np.array_equal(table[table], table)
    assert np.flatnonzero(table == 0).tolist() == [0]


def test_the_table_agrees_with_unicode_outside_chinese() -> None:
    for unit in [*range(0x3400), *range(0xFF00, 0xFFF0)]:
        steps = unicodedata.normalize("NFKC", chr(unit))
        if len(steps) == 1 == len(steps.lower()) and ord(steps) < 0x3400:
            assert chr(tables().fold[unit]) == steps.lower()


@given(ANY_TEXT.filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text)))
def test_places_in_units_become_string_indices(text: str) -> None:
    starts = [len(text[:index].encode("utf-16-le")) // 2 for index in range(len(text) + 1)]
    assert code_points(text, np.array(starts)).tolist() == list(range(len(text) + 1))
