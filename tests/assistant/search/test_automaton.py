import pytest

from assistant.search.automaton import walk
from assistant.search.line import IndexedLine, Line, lay
from assistant.search.query import Pattern


@pytest.mark.parametrize(
    ("text", "typed", "matches"),
    [
        ("发货时间", "fahuo", {(0, 2)}),
        ("发货时间", "fhsj", {(0, 4)}),
        ("发货时间", "fahsj", {(0, 4)}),
        ("发货时间", "fa货", {(0, 2)}),
        ("发货时间", "发huo", {(0, 2)}),
        ("发货时间", "f货", {(0, 2)}),
        ("发货时间", "shij", {(2, 2)}),
        ("发货时间", "sj", {(2, 2)}),
        ("发货时间", "shj", {(2, 2)}),
        ("发货时间", "fau", set()),
        ("发货时间", "时huo", set()),
        ("银行卡", "yinhang", {(0, 2)}),
        ("银行卡", "yinxing", {(0, 2)}),
        ("一行字", "yihang", {(0, 2)}),
        ("重发", "chongfa", {(0, 2)}),
        ("重发", "zhongfa", {(0, 2)}),
        ("长度", "zhangdu", {(0, 2)}),
        ("长度", "cd", {(0, 2)}),
        ("女鞋", "nvxie", {(0, 2)}),
        ("女鞋", "nuxie", {(0, 2)}),
        ("绿色", "lus", {(0, 2)}),
        ("西安先", "xian", {(0, 2), (2, 1)}),
        ("此行吃昂", "chang", {(0, 2), (2, 2)}),  # c hang, ch ang
        ("T恤XL码", "txu", {(0, 2)}),
        ("T恤XL码", "xlm", {(2, 3)}),
        ("7天退货", "7tian", {(0, 2)}),
        ("方案", "fan", {(0, 1), (0, 2)}),
        ("😊发货", "😊fh", {(0, 4)}),
        ("开机", "kkj", set()),
    ],
)
def test_typed_text_matches(text: str, typed: str, matches: set[tuple[int, int]]) -> None:
    pattern = "".join(map(chr, lay([typed])[1:-1].tolist()))
    for line in (Line(lay([text])), IndexedLine(lay([text]))):
        found = walk(line, Pattern(pattern))
        assert {(place - 1, eaten) for eaten, places in found.items() for place in places.tolist()} == matches


def test_a_match_never_runs_from_one_text_into_the_next() -> None:
    line = IndexedLine(lay(["我要发", "货没到", "发货"]))
    assert [line.rows(places).tolist() for places in walk(line, Pattern("fahuo")).values()] == [[2]]


def test_a_very_long_pattern_ends_soon_and_finds_nothing() -> None:
    assert walk(IndexedLine(lay(["发货时间", "a" * 40])), Pattern("a" * 20_000)) == {}
