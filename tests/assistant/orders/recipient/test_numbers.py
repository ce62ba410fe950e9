"""Phones in whatever groups, and what is none."""

import pytest

from assistant.orders.recipient.names import address_points
from assistant.orders.recipient.read import read_recipient


@pytest.mark.parametrize(
    "written",
    [
        "1380 0138 000",
        "138 001 38000",
        "138.0013.8000",
        "13800 138000",
        "+86 138-0013-8000",
        "+13800138000+",  # 姓名+电话+地址
    ],
)
def test_a_mobile_is_known_in_groups_of_its_writers_own(written: str) -> None:
    assert read_recipient(f"李小梅{written}浙江省杭州市西湖区文三路1号").phone == "13800138000"


@pytest.mark.parametrize(
    "written", ["2024.05.06", "15-2-2701", "13.5.2", "138.0013.800", "1380 0013 8000 1", "155 1 2701", "1380013800"]
)
def test_dates_and_rooms_are_no_mobile(written: str) -> None:
    assert read_recipient(f"李小梅 {written} 浙江省杭州市西湖区文三路1号").phone == ""


def test_a_written_mobile_goes_before_one_in_odd_groups() -> None:
    assert read_recipient("李小梅 1390 0139 000 13800138000 浙江省杭州市西湖区文三路1号").phone == "13800138000"


@pytest.mark.parametrize("written", ["+1 310 555 1234", "电话+13105551234"])
def test_a_plus_before_a_number_from_abroad_is_its_countrys(written: str) -> None:
    assert read_recipient(f"李小梅 {written} 浙江省杭州市西湖区文三路1号").phone == "+13105551234"


def test_a_plus_between_the_fields_parts_them() -> None:
    read = read_recipient("浙江省杭州市西湖区1+1广场88号+李小梅+13800138000")
    assert (read.name, read.detail) == ("李小梅", "1+1广场88号")


def test_counted_fields_are_read_without_their_numbers() -> None:
    read = read_recipient("①李小梅 ②13800138000 ③浙江省杭州市西湖区文三路1号②号楼")
    assert (read.name, read.phone, read.detail) == ("李小梅", "13800138000", "文三路1号②号楼")


@pytest.mark.parametrize("digit", ["1", "一", "百"])
def test_a_run_of_digits_is_tried_from_its_first_one_only(digit: str) -> None:
    """From each of them it would take the square of its length."""
    from assistant.orders.recipient.names import NUMBERED

    run = digit * 50 + "号"
    assert [place for place in range(len(run)) if NUMBERED.match(run, place)] == [0]
    assert address_points(run) == address_points(f"{digit}号")
