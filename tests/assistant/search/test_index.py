"""Edits: whatever was put, dropped and used before, the answers are those of an index made afresh."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.scripts.script import Script
from assistant.search import index as room
from assistant.search.finder import Finder
from tests.assistant.search.making import NOW, script
from tests.bench.corpus import corpus

QUERIES = ["", "发", "f", "fh", "fahuo", "发货", "您的订单", "tui 退", "kuaidi", "wl", "size", "审核通过"]
POOL = [
    replace(each, last_used=each.last_used and NOW - timedelta(days=index)) for index, each in enumerate(corpus(40))
]


def answers(finder: Finder) -> list[list[tuple[str, float]]]:
    found = [finder.find(query, category, 8) for query in QUERIES for category in ("", "物流")]
    return [[(each.script, each.score) for each in results] for results in found]  # type: ignore[misc]


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a few edits already go through all parts."""
    monkeypatch.setattr(room, "LIMITS", (2, 5, 9))


class Edits:
    """Makes random edits, and keeps the library as it should be."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self.library = {each.id: each for each in POOL[:10]}
        self.finder = Finder(self.library.values(), NOW)

    def edit(self) -> None:
        self._random.choice([self._put, self._put, self._put, self._change, self._drop, self._use, self._favour])()

    def _put(self) -> None:
        self._keep(self._random.choices(POOL, k=self._random.choice([1, 1, 1, 3, 8])))

    def _change(self) -> None:
        other = self._random.choice(POOL)
        self._keep([replace(self._any(), title=other.title, body=other.body)])

    def _favour(self) -> None:
        self._keep([replace(self._any(), favourite=True)])

    def _use(self) -> None:
        used = replace(self._any(), uses=self._random.randrange(30), last_used=NOW)
        if used.id in self.library:
            self.library[used.id] = used
        self.finder.used(used)

    def _drop(self) -> None:
        gone = [self._any().id, "unknown"]
        self.finder.drop(gone)
        for known in gone:
            self.library.pop(known, None)

    def _keep(self, scripts: list[Script]) -> None:
        self.finder.put(scripts)
        self.library |= {each.id: each for each in scripts}

    def _any(self) -> Script:
        return self._random.choice([*self.library.values(), POOL[0]])


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 30))
def test_after_any_edits_the_answers_equal_those_of_a_new_index(random: Random, count: int) -> None:
    edits = Edits(random)
    for _ in range(count):
        edits.edit()
    assert len(edits.finder) == len(edits.library)
    assert answers(edits.finder) == answers(Finder(edits.library.values(), NOW))


def test_of_two_versions_in_one_call_the_later_counts() -> None:
    old = script("旧标题")
    finder = Finder([old, replace(old, title="较新")], NOW)
    assert [each.script.title for each in finder.find("")] == ["较新"]
    finder.put([old, replace(old, title="最新")])
    assert [each.script.title for each in finder.find("")] == ["最新"]


def test_only_a_changed_text_is_indexed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    finder = Finder(POOL, NOW)
    monkeypatch.setattr(room, "Part", None)  # making a part would fail
    finder.put([replace(POOL[3], favourite=True, uses=7, last_used=NOW, hotkey="Ctrl+1")])
    finder.drop([POOL[4].id])
    assert len(finder) == len(POOL) - 1
    with pytest.raises(AttributeError):
        finder.put([replace(POOL[3], title="新的标题")])
