"""What a `SearchStore` promises, held against SQLite and against the fake alike."""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from assistant.search.missed import Missed
from assistant.search.ports import SearchStore
from db import searches
from tests.fakes import FakeSearchStore

if TYPE_CHECKING:
    from db import Stores

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TODAY, TOMORROW = date(2026, 3, 1), date(2026, 3, 2)


@pytest.fixture(params=["sqlite", "fake"])
def store(request: pytest.FixtureRequest) -> SearchStore:
    if request.param == "fake":
        return FakeSearchStore()
    stores: Stores = request.getfixturevalue("stores")
    return stores.searches


def test_of_choices_the_last_one_for_a_text_is_kept_and_the_oldest_comes_first(store: SearchStore) -> None:
    for minute, (typed, chosen) in enumerate([("fa", "1"), ("th", "2"), ("fa", "3")]):
        store.keep_choice(typed, chosen, NOON + timedelta(minutes=minute))
    assert list(store.choices()) == [("th", "2"), ("fa", "3")]
    store.forget_choices()
    assert list(store.choices()) == []


def test_missed_words_are_counted_with_their_last_day_the_most_frequent_first(store: SearchStore) -> None:
    store.count_missed("花呗", TODAY)
    for day in (TODAY, TOMORROW):
        store.count_missed("以旧换新", day)
    assert list(store.missed()) == [Missed("以旧换新", 2, TOMORROW), Missed("花呗", 1, TODAY)]


def test_missed_words_are_forgotten_one_by_one_or_all(store: SearchStore) -> None:
    for words in ("a b", "c", "d"):
        store.count_missed(words, TODAY)
    store.forget_missed(["a b", "never counted"])
    assert [each.words for each in store.missed()] == ["c", "d"]
    store.forget_missed()
    assert list(store.missed()) == []


def test_only_the_latest_are_kept(stores: "Stores", monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searches, "MOST_CHOICES", 2)
    monkeypatch.setattr(searches, "MOST_MISSED", 2)
    for number, word in enumerate(("first", "second", "third")):
        stores.searches.keep_choice(word, "script", NOON + timedelta(seconds=number))
        stores.searches.count_missed(word, TODAY + timedelta(days=number))
    assert [typed for typed, _ in stores.searches.choices()] == ["second", "third"]
    assert [each.words for each in stores.searches.missed()] == ["third", "second"]
