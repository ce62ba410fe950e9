"""Further goods on one card."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.lines import OrderLine, part, read_lines, write_lines

parts = some.text(max_size=12).map(part) | some.text("甲A1/，,、;；|\t -", max_size=9).map(part)


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
    assert OrderLine("A-1028", quantity="2.5").pieces == 1


@pytest.mark.parametrize("written", ["C-3 / 160/84A / 黑 / 1", "C-3/160/84A/黑/1", "C-3，160/84A，黑，1"])
def test_the_slash_in_a_size_does_not_part_it(written: str) -> None:
    assert read_lines(written) == (OrderLine("C-3", "160/84A", "黑", "1"),)


def test_sizes_that_only_look_alike_are_parted() -> None:
    assert read_lines("C-3/160/84/1") == (OrderLine("C-3", "160", "84", "1"),)


@pytest.mark.parametrize(
    "line",
    [
        OrderLine("A/1"),
        OrderLine("A/1", "", "", "2"),
        OrderLine("", "38"),
        OrderLine("A", "", "黑，加绒", ""),
        OrderLine("A", "2/", "/红", "一件/套"),
        OrderLine("A，B"),
    ],
)
def test_awkward_parts_come_back(line: OrderLine) -> None:
    assert read_lines(line.text) == (line,)


@pytest.mark.parametrize(("typed", "held"), [(" 3 8 ", "3 8"), ("红 / 蓝", "红 蓝"), ("/", ""), ("a\nb", "a b")])
def test_a_part_holds_one_line_without_a_slash_that_stands_alone(typed: str, held: str) -> None:
    assert part(typed) == held


@given(some.lists(some.builds(OrderLine, parts, parts, parts, parts), max_size=5))
def test_what_is_written_is_read_back(lines: list[OrderLine]) -> None:
    assert read_lines(write_lines(lines)) == tuple(line for line in lines if line != OrderLine(""))


@given(some.text(max_size=60))
def test_what_is_read_can_be_written_and_reads_the_same(text: str) -> None:
    lines = tuple(line for line in read_lines(text) if line != OrderLine(""))
    held = [OrderLine(*map(part, (line.item, line.size, line.colour, line.quantity))) for line in lines]
    assert read_lines(write_lines(held)) == tuple(line for line in held if line != OrderLine(""))
