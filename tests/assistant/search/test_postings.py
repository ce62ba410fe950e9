import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.line import lay
from assistant.search.postings import Postings

TEXTS = st.lists(st.text("abcde", max_size=12), max_size=6)


def postings(texts: list[str]) -> Postings:
    units = lay(texts)
    return Postings.of(units, np.arange(len(units)))


@given(TEXTS, st.text("abcdef", min_size=2, max_size=2))
def test_a_pair_is_posted_where_it_stands_and_never_across_two_texts(texts: list[str], pair: str) -> None:
    joined = "\0".join(["", *texts, ""])
    expected = [place for place in range(len(joined)) if joined.startswith(pair, place)]
    slots = postings(texts).slots_of(np.array([ord(c) for c in pair], np.uint16))
    assert (slots is None) == (not expected)
    if slots is not None:
        assert postings(texts).at(int(slots[0])).tolist() == expected


@given(TEXTS, st.sampled_from("abcdef"))
def test_a_unit_is_posted_wherever_it_stands_also_at_the_end(texts: list[str], unit: str) -> None:
    joined = "\0".join(["", *texts, ""])
    expected = [place for place, character in enumerate(joined) if character == unit]
    assert sorted(postings(texts).of_unit(ord(unit)).tolist()) == expected


@given(TEXTS)
def test_several_slots_are_gathered_one_after_the_other(texts: list[str]) -> None:
    posted = postings(texts)
    slots = np.arange(len(posted.keys))[::-2]
    assert posted.at_all(slots).tolist() == [value for slot in slots for value in posted.at(slot).tolist()]


def test_a_value_is_posted_once_a_pair() -> None:
    units = lay(["ababab"])
    posted = Postings.of(units, np.zeros(len(units), np.int64))
    assert posted.of_unit(ord("a")).tolist() == [0]


def test_the_last_unit_that_exists_can_be_asked_for() -> None:
    assert postings(["a\0b"]).of_unit(0xFFFF).tolist() == [2]
