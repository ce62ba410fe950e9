"""Two texts side by side: nothing of either is lost, and what they share is found."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.scripts.difference import Part, difference

texts = st.text(alphabet="ab亲\n", max_size=30)


def test_what_was_changed_stands_alone():
    assert difference("发圆通，三天到", "发中通，三天到") == [
        Part("both", "发"),
        Part("left", "圆"),
        Part("right", "中"),
        Part("both", "通，三天到"),
    ]


def test_equal_texts_have_one_part_and_empty_ones_none():
    assert difference("亲", "亲") == [Part("both", "亲")]
    assert difference("", "") == []


def test_very_long_texts_are_compared_by_lines():
    lines = [f"{number} 号仓发货\n" for number in range(2000)]
    right = [*lines[:7], "七号仓发货\n", *lines[8:1900], "第", *lines[1900:]]
    parts = difference("".join(lines), "".join(right))
    assert [part.text for part in parts if part.side == "left"] == [lines[7]]
    assert [part.text for part in parts if part.side == "right"] == ["七号仓发货\n", "第"]


@given(texts, texts)
def test_the_parts_make_both_texts(left: str, right: str):
    parts = difference(left, right)
    assert "".join(part.text for part in parts if part.side != "right") == left
    assert "".join(part.text for part in parts if part.side != "left") == right
