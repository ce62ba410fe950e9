"""Files of arrays: what comes out is what went in, or nothing."""

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.array_file import MAGIC, ArrayFile, DamagedFile, write_arrays

ARRAYS = {
    "numbers": np.arange(10_000, dtype=np.uint32),
    "none": np.zeros(0, np.float64),
    "flags": np.array([True, False]),
    "words": np.array([b"abc", b"de"]),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "秒回 arrays"
    write_arrays(path, ARRAYS, {"revision": [1, 2]})
    return path


def test_the_arrays_come_back_and_cannot_be_written(path: Path) -> None:
    file = ArrayFile(path)
    assert file.facts == {"revision": [1, 2]}
    assert file.arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert file.arrays[name].dtype == array.dtype
        assert file.arrays[name].tolist() == array.tolist()
    with pytest.raises(ValueError, match="read-only"):
        file.arrays["numbers"][0] = 7


def test_they_are_there_also_after_memory_was_let_go(path: Path) -> None:
    file = ArrayFile(path)
    file.let_go(file.arrays)
    assert file.arrays["numbers"].tolist() == ARRAYS["numbers"].tolist()


def test_only_its_user_can_read_it_and_an_old_file_is_never_overwritten(path: Path) -> None:
    if os.name == "posix":  # Windows keeps a user's folder from others by itself
        assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        write_arrays(path, ARRAYS, {})


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_any_other_byte_anywhere_is_noticed(path: Path, data: st.DataObject) -> None:
    whole = path.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    bent = path.with_name("bent")
    bent.write_bytes(whole[:place] + bytes([whole[place] ^ data.draw(st.integers(1, 255))]) + whole[place + 1 :])
    try:
        arrays = ArrayFile(bent).arrays
    except DamagedFile:
        return
    assert all(arrays[name].tolist() == array.tolist() for name, array in ARRAYS.items()), "a byte between two arrays"


@pytest.mark.parametrize("length", [0, 5, len(MAGIC), 100, 500, -1])
def test_a_file_cut_short_is_noticed(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(DamagedFile):
        ArrayFile(path)


def test_a_file_that_grew_is_noticed(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"more")
    with pytest.raises(DamagedFile):
        ArrayFile(path)


def test_a_kind_of_array_that_python_would_have_to_make_is_refused(tmp_path: Path) -> None:
    objects = {"objects": np.array(["text"])}  # U: neither a number nor bytes
    write_arrays(tmp_path / "foreign", objects, {})
    with pytest.raises(DamagedFile):
        ArrayFile(tmp_path / "foreign")
