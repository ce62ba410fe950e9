import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.line import IndexedLine, Line, lay
from assistant.search.query import Pattern
from assistant.search.typos import find_meant, one_slip_apart, slips


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("coupon", "cuopon", True),
        ("coupon", "coupn", True),
        ("coupon", "couppon", True),
        ("coupon", "coubon", True),
        ("coupon", "oupon", True),
        ("coupon", "coupons", True),
        ("ab", "ba", True),
        ("a", "b", True),
        ("a", "", True),
        ("coupon", "coupon", False),
        ("coupon", "cuopno", False),
        ("abc", "cab", False),
        ("abcd", "badc", False),
        ("abcdef", "abxef", False),
    ],
)
def test_one_slip_is_a_wrong_missing_extra_or_swapped_letter(a: str, b: str, apart: bool) -> None:
    assert one_slip_apart(a, b) is one_slip_apart(b, a) is apart


def distance(a: str, b: str) -> int:
    """Restricted Damerau distance, as in every textbook."""
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        rows.append([i])
        for j, y in enumerate(b, 1):
            best = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (x != y))
            if i > 1 and j > 1 and (x, a[i - 2]) == (b[j - 2], y):
                best = min(best, rows[i - 2][j - 2] + 1)
            rows[i].append(best)
    return rows[-1][-1]


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_one_slip_is_a_distance_of_one(a: str, b: str) -> None:
    assert one_slip_apart(a, b) is (distance(a, b) == 1)


def found(text: str, typed: str) -> set[str]:
    return {
        text[place - 1 : place - 1 + len(meant)]
        for line in (Line(lay([text])), IndexedLine(lay([text])))
        for meant in slips(Pattern(typed))
        for place in find_meant(line, meant).tolist()
    }


@pytest.mark.parametrize(
    ("text", "typed", "meant"),
    [
        ("材料说明", "料了明", {"料说明"}),
        ("材质说明", "材质了明", {"材质说明"}),
        ("damaged package", "pakcage", {"package"}),
        ("coupon", "cuopon", {"coupon"}),
        ("发货", "货发", {"发货"}),
        ("发货", "发祸", set()),
        ("size", "szie", {"size"}),
        ("size", "siae", {"size"}),
        ("fh12", "fh13", set()),
        ("发货", "发", set()),
        ("退款进度", "退款吗", {"退款"}),
        ("龘龘龘", "发货啦", set()),
    ],
)
def test_what_is_one_slip_away_is_found(text: str, typed: str, meant: set[str]) -> None:
    assert found(text, typed) == meant


def test_a_guess_never_runs_from_one_text_into_the_next() -> None:
    line = IndexedLine(lay(["材料", "说明"]))
    assert all(len(find_meant(line, meant)) == 0 for meant in slips(Pattern("材料的说明")) if not meant.rough)


@pytest.mark.parametrize("typed", ["a" * 200, "长" * 33, "", "a"])
def test_what_is_too_long_or_too_short_is_not_guessed_at(typed: str) -> None:
    assert list(slips(Pattern(typed))) == []
