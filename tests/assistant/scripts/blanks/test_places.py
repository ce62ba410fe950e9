"""Where the blanks and the parts of a text stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.scripts.blanks.places import blanks, parts


def cut(text: str, places: object) -> list[str]:
    return [text[start:end] for start, end in places]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{称呼}，{日期+3天}", ["{称呼}", "{日期+3天}"]),
        ("写成 {{称呼}}", []),
        ('{"a": 1} { 称呼 }', []),
        ("[[，{备注}]]", ["{备注}"]),
    ],
)
def test_only_what_will_be_filled_is_a_blank(text: str, found: list[str]):
    assert cut(text, blanks(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[[，\n{备注}]]！", ["[[，\n{备注}]]"]),
        ("[[没有空]]", []),
        ("[[{a}", []),
        ("[[ [[{a}]] ]]", ["[[{a}]]"]),
        ("[[{a}]] [[{b}]]", ["[[{a}]]", "[[{b}]]"]),
    ],
)
def test_a_part_has_a_blank_and_may_go_over_several_lines(text: str, found: list[str]):
    assert cut(text, parts(text)) == found


@given(st.text("{}称呼|=+3天日期[]\na:话术", max_size=60))
def test_a_line_by_itself_has_the_blanks_that_it_has_in_the_text(text: str):
    lines = [blank for line in text.split("\n") for blank in cut(line, blanks(line))]
    assert lines == cut(text, blanks(text))
