"""The folder of saved indexes beside the database."""

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assistant.scripts.ports import Revision
from db import saved_index
from db.array_file import write_arrays
from db.saved_index import SavedIndexes

ARRAYS = {"some": np.arange(9)}


@pytest.fixture
def indexes(tmp_path: Path) -> SavedIndexes:
    return SavedIndexes(tmp_path)


def files(folder: Path) -> list[Path]:
    return sorted((folder / "index").iterdir())


def test_the_newest_comes_back_and_older_ones_go(indexes: SavedIndexes, tmp_path: Path) -> None:
    assert indexes.newest() is None
    indexes.write(ARRAYS, Revision(1, -5))
    indexes.write({"some": np.arange(3)}, Revision(2, -5))
    newest = indexes.newest()
    assert newest
    assert (newest.revision, newest.arrays["some"].tolist()) == (Revision(2, -5), [0, 1, 2])
    assert len(files(tmp_path)) == 1


def test_one_that_somebody_still_reads_stays_readable(indexes: SavedIndexes) -> None:
    indexes.write(ARRAYS, Revision(1, 1))
    before = indexes.newest()
    indexes.write({"some": np.zeros(1)}, Revision(2, 1))
    assert before
    assert before.arrays["some"].tolist() == [*range(9)]


def test_of_two_that_write_at_once_the_one_that_began_later_stays(
    indexes: SavedIndexes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def overtaken(*given: Any) -> None:
        write_arrays(*given)
        with monkeypatch.context() as patched:
            patched.setattr(saved_index, "write_arrays", write_arrays)
            SavedIndexes(tmp_path).write({"some": np.arange(3)}, Revision(2, -5))

    monkeypatch.setattr(saved_index, "write_arrays", overtaken)
    indexes.write(ARRAYS, Revision(1, -5))
    newest = indexes.newest()
    assert newest
    assert newest.revision == Revision(2, -5)
    assert [path.suffix for path in files(tmp_path)] == [".index"]


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a user's folder from others by itself")
def test_only_its_user_can_look_into_the_folder(indexes: SavedIndexes, tmp_path: Path) -> None:
    indexes.write(ARRAYS, Revision(1, 1))
    assert (tmp_path / "index").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("name", ["FORMAT", "_tables"])
def test_one_of_another_version_is_passed_over(
    indexes: SavedIndexes, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    indexes.write(ARRAYS, Revision(1, 1))
    monkeypatch.setattr(saved_index, name, 99 if name == "FORMAT" else lambda: 99)
    assert indexes.newest() is None


@pytest.mark.parametrize("contents", [b"", b"garbage" * 100])
def test_a_damaged_one_is_passed_over_for_an_older_one(
    indexes: SavedIndexes, tmp_path: Path, contents: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    indexes.write(ARRAYS, Revision(1, 1))
    (tmp_path / "index" / "ffffffff.index").write_bytes(contents)
    newest = indexes.newest()
    assert newest
    assert newest.revision == Revision(1, 1)
    assert "DamagedFile" in caplog.text


def test_a_discarded_one_is_not_looked_at_again(indexes: SavedIndexes, tmp_path: Path) -> None:
    indexes.write(ARRAYS, Revision(1, 1))
    newest = indexes.newest()
    assert newest
    newest.discard()
    assert indexes.newest() is None
    del newest  # nobody maps it any more
    indexes.write(ARRAYS, Revision(1, 2))
    assert [path.suffix for path in (tmp_path / "index").iterdir()] == [".index"]


def test_what_a_full_disk_left_unfinished_is_cleared_away(
    indexes: SavedIndexes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patched:
        patched.setattr(saved_index, "write_arrays", full)
        with pytest.raises(OSError, match="no space"):
            indexes.write(ARRAYS, Revision(1, 1))
    assert files(tmp_path) == []
    (tmp_path / "index" / "0.unfinished").touch()  # of a process that was killed
    indexes.write(ARRAYS, Revision(2, 1))
    assert [path.suffix for path in files(tmp_path)] == [".index"]
