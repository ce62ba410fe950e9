"""What a `MeaningStore` promises, held against the file beside the database."""

from pathlib import Path

import numpy as np
import pytest

from assistant.search.suggest.meanings import SIZE, Meanings
from db.meanings import KeptMeanings

KEPT = Meanings(np.array([3, 5], np.uint64), np.arange(2 * SIZE, dtype=np.float16).reshape(2, SIZE))


@pytest.fixture
def store(tmp_path: Path) -> KeptMeanings:
    return KeptMeanings(tmp_path)


def test_vectors_come_back_for_the_version_that_made_them(store: KeptMeanings) -> None:
    assert store.read("1") is None
    store.write("1", KEPT)
    store.write("1", KEPT)
    kept = store.read("1")
    assert kept is not None
    assert (kept.keys == KEPT.keys).all()
    assert (kept.vectors == KEPT.vectors).all()
    assert store.read("2") is None


def test_a_damaged_file_is_as_none_and_leaves_nothing_behind(store: KeptMeanings, tmp_path: Path) -> None:
    store.write("1", KEPT)
    [file] = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-9])
    assert store.read("1") is None
    store.write("1", KEPT)
    assert store.read("1") is not None
    assert [path.name for path in tmp_path.iterdir()] == [file.name]
