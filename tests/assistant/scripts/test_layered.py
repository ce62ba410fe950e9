"""A layered mapping is the dictionary that it stands for."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.scripts.layered import Layered

KEYS = st.sampled_from("abcdef")
SOME = st.dictionaries(KEYS, st.integers())
STEPS = st.lists(st.tuples(SOME, st.lists(KEYS)), max_size=6)


@given(SOME, STEPS)
def test_after_any_changes_it_holds_what_a_dictionary_would(base: dict[str, int], steps: list) -> None:
    expected, layered = dict(base), Layered(base)
    for put, gone in steps:
        expected = {key: value for key, value in expected.items() if key not in gone} | put
        layered = layered.after(put, gone)
        assert layered == expected
        assert len(layered) == len(expected)
        assert sorted(layered.values()) == sorted(expected.values())
        assert dict(zip(layered, layered.values(), strict=True)) == expected
        assert all((key in layered) == (key in expected) for key in "abcdef")


def test_the_one_before_stays_as_it_was() -> None:
    before = Layered({"a": 1, "b": 2}).after({"c": 3})
    before.after({"a": 9}, ["b", "c"])
    assert before == {"a": 1, "b": 2, "c": 3}
