"""What a `FigureStore` promises, held against SQLite and against the fake alike."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from assistant.figures.figure import Counted, What
from assistant.figures.ports import FigureStore
from tests.fake_figures import FakeFigureStore

if TYPE_CHECKING:
    from db import Stores

TODAY = date(2026, 3, 1)
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture(params=["sqlite", "fake"])
def store(request: pytest.FixtureRequest) -> FigureStore:
    if request.param == "fake":
        return FakeFigureStore()
    stores: Stores = request.getfixturevalue("stores")
    return stores.figures


def test_counts_are_added_up_over_the_days_that_are_asked_for(store: FigureStore) -> None:
    for day, what, script in (
        (YESTERDAY, What.USED, "a"),
        (TODAY, What.USED, "a"),
        (TODAY, What.USED, "a"),
        (TODAY, What.UNDONE, "a"),
        (TODAY, What.MISSED, ""),
    ):
        store.count(day, what, script)
    today = [Counted(What.MISSED, "", 1), Counted(What.UNDONE, "a", 1), Counted(What.USED, "a", 2)]
    assert list(store.since(TODAY)) == today
    assert list(store.since(YESTERDAY)) == [*today[:2], Counted(What.USED, "a", 3)]
    assert list(store.since(TODAY + timedelta(days=1))) == []


def test_what_is_before_a_day_is_forgotten_or_all(store: FigureStore) -> None:
    for day in (YESTERDAY, TODAY):
        store.count(day, What.USED, "a")
    store.forget(before=TODAY)
    assert list(store.since(YESTERDAY)) == [Counted(What.USED, "a", 1)]
    store.forget()
    assert list(store.since(YESTERDAY)) == []
