"""A title says whose chat it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.shop.titles import fits, shop_of

words = some.text("ab店 .[(?", max_size=6)


@pytest.mark.parametrize(
    ("pattern", "title", "fitting"),
    [
        ("名美", "千牛 - 名美旗舰店", True),
        ("名美*客服", "名美旗舰店：客服07", True),
        ("客服*名美", "名美旗舰店：客服07", False),
        ("*MINGMEI *", "(3) mingmei - chat", True),
        ("名美.*店", "名美旗舰店", False),
        ("aa*a", "aa", False),
        ("", "名美", False),
        ("*", "名美", False),
    ],
)
def test_what_stands_between_the_stars_stands_in_the_title_in_this_order(
    pattern: str, title: str, fitting: bool
) -> None:
    assert fits(pattern, title) is fitting


@given(some.lists(words, min_size=1, max_size=4), some.lists(words, min_size=5, max_size=5))
def test_whatever_stands_around_the_pieces_they_are_found(pieces: list[str], between: list[str]) -> None:
    title = "".join(other + piece for other, piece in zip(between, pieces, strict=False)) + between[-1]
    assert fits("*".join(pieces), title) is any(map(str.strip, pieces))


def test_the_pattern_that_says_most_decides_and_of_equal_ones_the_first():
    patterns = [("大店", "名美"), ("小店", "名美*分店"), ("三店", "美名")]
    assert shop_of(patterns, "名美 第一分店") == "小店"
    assert shop_of(patterns, "名美 美名") == "大店"
    assert shop_of(patterns, "别家") == ""
