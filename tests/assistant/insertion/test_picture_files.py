"""A picture becomes a file only for a program that wants it so, and the file does not stay."""

import os
import stat
import sys
import time
from pathlib import Path

import pytest

from assistant.insertion.content import Content, Files, Picture, Text, What
from assistant.insertion.picture_files import KEPT, PREFIX, PictureFiles
from assistant.insertion.program import Program
from tests.pictures import picture

CARD = Picture(picture(3, 2))
AS_FILE = Program(("wechat",), "Ctrl+V", "a test", image_as_file=True)
AS_IMAGE = Program(("chromium",), "Ctrl+V", "a test")


def file_of(content: Content) -> Path:
    assert isinstance(content, Files)
    assert content.what is What.PICTURE
    return content.paths[0]


def test_a_program_that_takes_images_gets_the_picture_itself(tmp_path: Path) -> None:
    assert PictureFiles(tmp_path).as_taken_by(AS_IMAGE, CARD) is CARD
    assert list(tmp_path.iterdir()) == []


def test_a_text_is_never_made_a_file(tmp_path: Path) -> None:
    text = Text("您好")
    assert PictureFiles(tmp_path).as_taken_by(AS_FILE, text) is text


def test_a_program_that_takes_files_gets_one_with_the_same_bytes_each_time_a_new_one(tmp_path: Path) -> None:
    files = PictureFiles(tmp_path)
    first, second = (file_of(files.as_taken_by(AS_FILE, CARD)) for _ in range(2))
    assert first != second
    assert (first.read_bytes(), first.suffix, first.parent) == (CARD.png, ".png", second.parent)


@pytest.mark.skipif(sys.platform == "win32", reason="there the folder is the user's own already")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    file = file_of(PictureFiles(tmp_path).as_taken_by(AS_FILE, CARD))
    assert [stat.S_IMODE(path.stat().st_mode) for path in (file, file.parent)] == [0o600, 0o700]


def test_old_ones_go_with_the_next_and_newer_ones_stay(tmp_path: Path) -> None:
    left = tmp_path / f"{PREFIX}of a run before"
    left.mkdir()
    old, new = left / "old.png", left / "new.png"
    for path, age in ((old, KEPT + 1), (new, KEPT - 60)):
        path.write_bytes(b"")
        os.utime(path, (time.time() - age,) * 2)
    PictureFiles(tmp_path).as_taken_by(AS_FILE, CARD)
    assert (old.exists(), new.exists()) == (False, True)


def test_an_empty_folder_of_a_run_before_goes(tmp_path: Path) -> None:
    left = tmp_path / f"{PREFIX}of a run before"
    left.mkdir()
    os.utime(left, (time.time() - KEPT - 1,) * 2)
    PictureFiles(tmp_path).as_taken_by(AS_FILE, CARD)
    assert not left.exists()


def test_a_folder_that_somebody_cleared_away_is_made_anew(tmp_path: Path) -> None:
    files = PictureFiles(tmp_path)
    first = file_of(files.as_taken_by(AS_FILE, CARD))
    first.unlink()
    first.parent.rmdir()
    assert file_of(files.as_taken_by(AS_FILE, CARD)).read_bytes() == CARD.png


def test_where_nothing_can_be_written_the_picture_goes_as_an_image(tmp_path: Path) -> None:
    no_folder = tmp_path / "a file"
    no_folder.write_bytes(b"")
    assert PictureFiles(no_folder).as_taken_by(AS_FILE, CARD) is CARD
