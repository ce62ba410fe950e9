"""The piece of a body that a row shows, and how it is set into two lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from ui.scripts.excerpt import LENGTH, excerpt, pieces
from ui.scripts.text_line import NOT_FIRST, Widths, elided, fitting, line_end

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)


def test_the_beginning_is_shown_in_one_line():
    assert excerpt("one\ntwo\tthree", []) == ("one two three", [])


def test_a_match_far_in_is_brought_into_sight():
    text, marks = excerpt("x" * 100 + "match" + "y" * 500, [(100, 105)])
    assert text.startswith("…x")
    assert [text[a:b] for a, b in marks] == ["match"]


@given(TEXT, st.integers(0, 400), st.integers(1, 20))
def test_a_mark_covers_the_same_characters_as_in_the_body(body: str, start: int, length: int):
    if not body[start : start + length]:
        return
    text, marks = excerpt(body, [(start, min(start + length, len(body)))])
    shown = "".join(c if c.isprintable() else " " for c in body[start : start + length])
    assert len(text) <= LENGTH + 1
    assert len(marks) == 1
    assert shown.startswith(text[slice(*marks[0])])


@given(TEXT, st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), max_size=5))
def test_pieces_put_together_are_the_text(text: str, marks: list[tuple[int, int]]):
    cut = pieces(text, [(a, b) for a, b in marks if a < b], 0, len(text))
    assert "".join(piece for piece, _ in cut) == text


def test_pieces_know_what_is_marked():
    assert pieces("abcdef", [(1, 3)], 0, 5) == [("a", False), ("bc", True), ("de", False)]


@pytest.fixture
def widths(qapp) -> Widths:
    return Widths(QFont("WenQuanYi Micro Hei", 10))


@pytest.mark.parametrize(
    "text", ["亲，16 点前付款的订单当天发出；节假日顺延。" * 5, "Paid before four, sent the same day. " * 5]
)
def test_a_line_takes_what_fits_and_no_more(widths, text: str):
    for width in (40, 90, 200, 333):
        count = fitting(text, widths, width)
        assert widths.of(text[:count]) <= width < widths.of(text[: count + 1])
        assert widths.of(elided(text, widths, width)) <= width


def test_no_word_is_torn_and_no_closing_mark_begins_a_line(widths):
    for text in ("亲，16 点前付款的订单当天发出；节假日顺延。" * 3, "Paid before four, sent the same day. " * 3):
        for width in range(60, 300, 7):
            end = line_end(text, widths, width)
            assert text[end] not in NOT_FIRST
            assert not (
                text[end - 1].isascii() and text[end - 1].isalnum() and text[end].isascii() and text[end].isalnum()
            )


def test_a_word_longer_than_the_line_is_torn_all_the_same(widths):
    assert 0 < line_end("a" * 500, widths, 100) < 500


def test_what_fits_is_not_cut(widths):
    assert elided("short", widths, 500) == "short"
    assert line_end("short", widths, 500) == 5
