"""What an `AnswerStore` promises, held against SQLite and against the fake alike."""

import pytest

from assistant.search.suggest.ports import Answered, AnswerStore
from db import answers
from tests.fakes import FakeAnswerStore


@pytest.fixture(params=["sqlite", "fake"])
def store(request: pytest.FixtureRequest) -> AnswerStore:
    return FakeAnswerStore() if request.param == "fake" else request.getfixturevalue("stores").answers


def an_answer(number: int) -> Answered:
    return Answered(bytes([number]) * 64, f"script {number}")


def test_what_answered_comes_back_oldest_first(store: AnswerStore) -> None:
    for number in (1, 2, 1):
        store.add(an_answer(number))
    assert list(store.read()) == [an_answer(1), an_answer(2), an_answer(1)]


def test_wiped_is_wiped(store: AnswerStore, request: pytest.FixtureRequest) -> None:
    store.add(an_answer(1))
    store.wipe()
    assert list(store.read()) == []


def test_only_the_newest_are_kept(stores, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MOST", 2)
    for number in (1, 2, 3):
        stores.answers.add(an_answer(number))
    assert list(stores.answers.read()) == [an_answer(2), an_answer(3)]
