"""Texts are cut into numbered runs of characters."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.suggest.grams import distinct, grams


def cut(text: str, longest: int = 3, *, gaps: bool = True) -> set[str]:
    """The grams as text; a gap is shown as "·"."""
    return {spelled(key) for key in grams([text], longest, gaps=gaps).keys.tolist()}


def spelled(key: int) -> str:
    units = [key >> 32, key >> 16 & 0xFFFF, key & 0xFFFF]
    return "".join("·" if unit == 1 else chr(unit) for unit in units if unit)


def test_a_text_becomes_its_runs_and_where_it_begins_and_ends():
    assert cut("有货") == {"有", "货", "·有", "有货", "货·", "·有货", "有货·"}
    assert cut("有货", 2, gaps=False) == {"有", "货", "有货"}


def test_punctuation_spaces_and_emoji_are_one_gap_and_any_number_is_a_zero():
    assert cut("有！！ 😀货", 2) == cut("有 货", 2)
    assert cut("买13个") == cut("买5个")


def test_width_case_and_traditional_characters_do_not_matter():
    assert cut("發貨ＯＫ") == cut("发货ok")


@given(st.lists(st.text(max_size=12), max_size=8), st.integers(1, 3), st.booleans())
def test_texts_together_are_cut_as_each_of_them_alone(texts, longest, gaps):
    together = distinct(grams(texts, longest, gaps=gaps))
    for number, text in enumerate(texts):
        alone = np.unique(grams([text], longest, gaps=gaps).keys)
        assert together.keys[together.owners == number].tolist() == alone.tolist()
