"""Sheets that other programs write."""

import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from python_calamine import CalamineWorkbook

from assistant.exchange.biff import xls_rows
from assistant.exchange.reading import read
from assistant.refusal import Refused
from tests.assistant.exchange.xls_file import book, ole2, record, xls

KEFUBAO = ("一级分类（必填）", "二级分类（选填）", "话术标题（选填）", "话术内容（必填）")


def test_a_sheet_of_kefubao_is_read(tmp_path: Path) -> None:
    path = tmp_path / "话术.xls"
    path.write_bytes(
        xls([KEFUBAO, ("售后", "退货", "", "亲，退货地址发您"), ("售后", "", "换货", "亲，可以换"), ("a", "", "b", "")])
    )
    parsed = read(path)
    found = [(e.row, e.draft.category, e.draft.title, e.titled, e.draft.body) for e in parsed.entries]
    assert found == [
        (1, "售后/退货", "亲，退货地址发您", False, "亲，退货地址发您"),
        (2, "售后", "换货", True, "亲，可以换"),
    ]
    assert [(row.row, row.reason) for row in parsed.refused] == [(3, "body_empty")]


texts = some.text(some.characters(codec="utf-16", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)


@settings(max_examples=80)
@given(
    rows=some.lists(some.lists(texts, min_size=1, max_size=4), min_size=1, max_size=12),
    shared=some.booleans(),
    piece=some.integers(60, 200),
)
def test_an_old_sheet_is_read_however_its_texts_are_kept(rows: list[list[str]], shared: bool, piece: int) -> None:
    assert list(xls_rows(xls(rows, shared=shared, piece=piece))) == rows


def test_it_is_read_as_others_read_it(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(xls([KEFUBAO, ("售后", "b", "c", "很长的话" * 500)], shared=True, piece=300))
    others = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    assert list(xls_rows(path.read_bytes())) == others


def test_numbers_are_shown_as_they_were_typed() -> None:
    rk = [(0, 20, 1, 20 << 2 | 2), (1, 20, 0, 1 << 2 | 3)]  # 20, and 1 / 100
    page = b"".join(record(0x27E, struct.pack("<HHHI", row, 0, 0, number)) for row, _, _, number in rk)
    page += record(0x203, struct.pack("<HHHd", 2, 0, 0, 3.5)) + record(
        0xBD, struct.pack("<HHHIHIH", 3, 0, 0, 4 << 2 | 2, 0, 5 << 2 | 2, 1)
    )
    page += record(0x06, struct.pack("<HHH", 4, 0, 0) + b"\0" * 6 + b"\xff\xff" + bytes(6))
    page += record(0x207, struct.pack("<HB", 2, 0) + b"ok")
    assert list(xls_rows(ole2(book(b"", page)))) == [["20"], ["0.01"], ["3.5"], ["4", "5"], ["ok"]]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(changes=some.lists(some.tuples(some.integers(0, 1 << 20), some.integers(0, 255)), min_size=1, max_size=6))
def test_a_damaged_old_sheet_is_refused_and_ends_nothing(tmp_path: Path, changes: list[tuple[int, int]]) -> None:
    data = bytearray(xls([KEFUBAO, ("售后", "b", "c", "d")], shared=True))
    for place, value in changes:
        data[place % min(len(data), 2600)] = value  # where the tables and the first records lie
    path = tmp_path / "a.xls"
    path.write_bytes(data)
    try:
        read(path)
    except Refused as refusal:
        assert refusal.reason.startswith("import_")  # noqa: PT017 - one of several


def test_sectors_in_a_circle_are_no_endless_file(tmp_path: Path) -> None:
    data = bytearray(xls([KEFUBAO]))
    data[512 + 4 * 3 : 512 + 4 * 4] = struct.pack("<I", 2)
    path = tmp_path / "a.xls"
    path.write_bytes(data)
    with pytest.raises(Refused, match="import_damaged"):
        read(path)
