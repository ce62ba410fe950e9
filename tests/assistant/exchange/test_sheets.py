"""Sheets that other programs write."""

from pathlib import Path

from assistant.exchange.reading import read
from tests.assistant.exchange.xls_file import xls

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
