"""What may be inserted, and what is refused with a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.insertion.content import Text
from assistant.insertion.text import LONGEST, insertable
from assistant.refusal import Refused

whole = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), min_size=1)


@given(whole)
def test_text_without_control_characters_stays_as_it_is(text: str) -> None:
    assert insertable(text) == text
    assert insertable(text).encode()


lines_of_text = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t"), min_size=1)


@given(st.lists(lines_of_text, min_size=1), st.sampled_from(["\r\n", "\r", "\n"]))
def test_every_kind_of_line_break_becomes_one(lines: list[str], line_break: str) -> None:
    assert insertable(line_break.join(lines)) == "\n".join(lines)


@given(whole, st.characters(categories=["Cs", "Cc"], exclude_characters="\n\t\r"), whole)
def test_control_characters_and_half_characters_are_refused_with_their_place(left: str, bad: str, right: str) -> None:
    with pytest.raises(Refused) as refusal:
        insertable(left + bad + right)
    assert refusal.value.reason == "text_control_character"
    assert refusal.value.facts == {"code": f"U+{ord(bad):04X}", "position": len(left) + 1}


def test_right_to_left_text_emoji_and_joiners_are_text() -> None:
    text = "مرحبا \u202babc\u202c 👩‍👩‍👧 𠮷 e\u0301 \ufeff"
    assert Text(text).text == text


def test_nothing_is_nothing_to_insert() -> None:
    with pytest.raises(Refused, match="text_empty"):
        insertable("")


def test_a_hundred_thousand_characters_are_the_limit() -> None:
    assert insertable("长" * LONGEST) == "长" * LONGEST
    with pytest.raises(Refused, match="text_too_long"):
        Text("长" * (LONGEST + 1))
