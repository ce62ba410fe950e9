"""The quick way to write a script gives what the slow one gives, or nothing."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.team.canonical import canonical
from assistant.team.canonical_script import NAMES, canonical_script
from assistant.team.content import Row, row_sum
from tests.assistant.team.contents import a_row, odd

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ['"\\\\', "\n\x7f\u2028", "😀"]
)
scripts = st.builds(
    a_row, texts, title=texts, body=texts, code=texts, hotkey=texts, parts=texts,
    tags=st.lists(texts, max_size=3), questions=st.lists(texts, max_size=3),
)  # fmt: skip


@given(scripts)
def test_of_a_script_it_is_what_is_signed(row: Row) -> None:
    assert canonical_script(row) == canonical(["script", row])


@given(scripts, st.sampled_from([*NAMES, "more"]), odd)
def test_of_what_is_no_script_it_is_the_same_or_nothing(row: Row, name: str, value: Any) -> None:
    other = {**row, name: value}
    assert canonical_script(other) in (canonical(["script", other]), None)
    row_sum("script", other)
    del other[name]
    assert canonical_script(other) in (canonical(["script", other]), None)


@pytest.mark.parametrize("name", ["body", "tags"])
def test_half_a_character_is_no_text(name: str) -> None:
    half = "\ud800"
    row = a_row() | {name: [half] if name == "tags" else half}
    for write in (canonical_script, lambda row: canonical(["script", row])):
        with pytest.raises(UnicodeEncodeError):
            write(row)
