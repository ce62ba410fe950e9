"""Further goods on one card."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.lines import OrderLine, read_lines, write_lines

parts = some.text("甲乙丙ABC123-码色", max_size=6)


@pytest.mark.parametrize(
    "written", ["A-1028 / 38 / 黑色 / 2件", "A-1028/38/黑色/2件", "A-1028，38，黑色，2件", "A-1028\t38\t黑色\t2件"]
)
def test_a_line_is_read_as_people_write_it(written: str) -> None:
    (line,) = read_lines(f"\n{written}\n\n")
    assert line == OrderLine("A-1028", "38", "黑色", "2件")
    assert line.pieces == 2


def test_what_is_not_said_is_empty_and_one_piece() -> None:
    assert read_lines("A-1028") == (OrderLine("A-1028"),)
    assert OrderLine("A-1028").pieces == 1


@given(some.lists(some.builds(OrderLine, parts.filter(bool), parts, parts, parts), max_size=5))
def test_what_is_written_is_read_back(lines: list[OrderLine]) -> None:
    assert read_lines(write_lines(lines)) == tuple(lines)
