"""Comparing by meaning, with a model that only knows which words mean the same."""

import numpy as np
import pytest

from assistant.scripts.script import Script
from assistant.search.suggest.meanings import NONE, SIZE, complete, text_of, wanted_texts
from assistant.search.suggest.model import Model
from assistant.search.suggest.semantic import Semantic
from assistant.search.suggest.suggester import Suggester

SHIPS = Script("ships", "发货说明", "亲，付款当天就发出")
RETURNS = Script("returns", "退货说明", "亲，七天内可以退回")
SCRIPTS = [SHIPS, RETURNS]


class Dictionary:
    """Encodes a text by its first character, but "Versand" means what "发" means."""

    def __init__(self) -> None:
        self.encoded: list[str] = []

    def encode(self, texts: list[str]) -> np.ndarray:
        self.encoded += texts
        vectors = np.zeros((len(texts), SIZE), np.float32)
        for row, text in enumerate(texts):
            vectors[row, ord("发" if text.startswith("Versand") else text[0]) % SIZE] = 1
        return vectors


class FakeMeaningStore:
    """Vectors in memory, by the model's version."""

    def __init__(self) -> None:
        self.kept: dict = {}

    def read(self, version):
        return self.kept.get(version)

    def write(self, version, meanings):
        self.kept = {version: meanings}


@pytest.fixture
def dictionary() -> Dictionary:
    return Dictionary()


@pytest.fixture
def model(dictionary: Dictionary) -> Model:
    return Model(dictionary, "1")


def test_a_message_in_words_that_no_table_has_is_understood(model: Model):
    suggester = Suggester(SCRIPTS)
    assert suggester.suggest("Versand?") == []
    suggester.understand(Semantic(model, complete(model, FakeMeaningStore(), SCRIPTS)))
    assert suggester.ranked("Versand?", 1)[0].script is SHIPS


def test_each_text_is_encoded_once_and_kept_for_the_next_start(model: Model, dictionary: Dictionary):
    store = FakeMeaningStore()
    complete(model, store, SCRIPTS)
    assert sorted(dictionary.encoded) == sorted(set(wanted_texts(SCRIPTS)))
    dictionary.encoded.clear()
    changed = Script("ships", "发货说明", "亲，现在当天发")
    known = complete(model, store, [changed, RETURNS])
    assert dictionary.encoded == [text_of(changed)]
    assert known.missing([text_of(SHIPS)]) == [text_of(SHIPS)], "what is wanted no more is forgotten"


def test_vectors_of_another_version_of_the_model_do_not_count(dictionary: Dictionary):
    store = FakeMeaningStore()
    complete(Model(dictionary, "1"), store, SCRIPTS)
    dictionary.encoded.clear()
    complete(Model(dictionary, "2"), store, SCRIPTS)
    assert set(dictionary.encoded) == set(wanted_texts(SCRIPTS))


def test_a_reply_that_is_new_is_encoded_in_passing(model: Model, dictionary: Dictionary):
    suggester = Suggester(SCRIPTS)
    suggester.understand(Semantic(model, complete(model, FakeMeaningStore(), SCRIPTS)))
    new = Script("new", "发货快讯", "今天全部发出")
    suggester.put([new])
    assert text_of(new) in dictionary.encoded


def test_what_is_not_known_counts_nothing():
    assert (NONE.of(["发货"]) == 0).all()
    assert NONE.missing(["发货", "发货"]) == ["发货"]
