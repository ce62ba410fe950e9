"""What came since the user last looked."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.team.news import MOST, between, joined
from assistant.team.people import Role
from assistant.team.standing import NewsItem, Standing, What

KEY = ("script", "1")


def item(what: What, title: str = "发货") -> NewsItem:
    return NewsItem(KEY, title, what)


@pytest.mark.parametrize(
    ("before", "then", "now"),
    [
        ("new", "changed", "new"),
        ("new", "gone", None),
        ("changed", "changed", "changed"),
        ("changed", "gone", "gone"),
        ("gone", "new", "changed"),
    ],
)
def test_two_pulls_are_told_as_one(before: What, then: What, now: What | None) -> None:
    told = joined([item(before, "old")], [item(then, "now")])
    assert told == (() if now is None else (item(now, "now"),))


def test_the_list_of_news_has_an_end() -> None:
    many = [NewsItem(("script", str(number)), "", "new") for number in range(MOST + 1)]
    assert joined([], many) == tuple(many[1:])


def test_what_differs_between_two_contents_is_named_as_it_was_last_called() -> None:
    before = {KEY: {"id": "1", "title": "发货"}, ("item", "a"): {"id": "a", "name": "连衣裙"}}
    after = {KEY: {"id": "1", "title": "何时发货"}, ("rule", "r\nshop"): {"id": "r\nshop"}}
    assert between(before, after) == [
        NewsItem(("item", "a"), "连衣裙", "gone", before["item", "a"]),
        NewsItem(("rule", "r\nshop"), "r shop", "new", None, after["rule", "r\nshop"]),
        NewsItem(KEY, "何时发货", "changed", before[KEY], after[KEY]),
    ]


def test_what_changed_twice_is_compared_with_what_the_user_knows() -> None:
    first, second, third = ({"id": "1", "title": title} for title in ("a", "b", "c"))
    (told,) = joined([NewsItem(KEY, "b", "changed", first, second)], [NewsItem(KEY, "c", "changed", second, third)])
    assert told == NewsItem(KEY, "c", "changed", first, third)


def test_the_bytes_of_a_picture_are_no_news_to_keep() -> None:
    (told,) = between({}, {("picture", "a.png"): {"id": "a.png", "data": "AAAA"}})
    assert told == NewsItem(("picture", "a.png"), "a.png", "new")


@pytest.mark.parametrize(("days", "said"), [(None, 0), (0, 0), (3, 3), (-400, 0)])
def test_days_without_a_word_are_counted_and_a_clock_set_back_counts_none(days: int | None, said: int) -> None:
    now = datetime(2026, 11, 29, 12, tzinfo=UTC)
    confirmed = None if days is None else now - timedelta(days=days)
    standing = Standing("", "", "", Role.AGENT, 1, confirmed, "stable", 0, 0, 0)
    assert standing.days_unconfirmed(now) == said
