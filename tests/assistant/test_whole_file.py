"""A file is written whole or not at all."""

from pathlib import Path

import pytest

from assistant.whole_file import write_whole


def test_what_was_there_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "拣货单.pdf"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_of_that_name_stays_and_no_part_is_left(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.mkdir()
    with pytest.raises(OSError, match=r"x\.png"):
        write_whole(path, b"new")
    assert list(tmp_path.iterdir()) == [path]
    assert path.is_dir()
