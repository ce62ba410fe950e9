"""The command that the program gives itself: saves the index, and may be killed at it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import main
from assistant.scripts.edit import Edit
from db import open_stores
from tests.make import a_script
from ui.behind_the_scenes import WAITED_FOR

ROOT = Path(__file__).parents[1]
KILLED_WHILE_WRITING = """
import os, sys
import main
os.fsync = lambda _: os._exit(9)
main.main(sys.argv[1:])
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "秒回 data"
    write(folder, Edit(put=(a_script("第一个", code="one"),), mark="starter"))
    return folder


@pytest.fixture
def rooms(folder: Path) -> Iterator[main.Rooms]:
    rooms = main.Rooms(folder)
    yield rooms
    rooms.stores.close()


def write(folder: Path, edit: Edit) -> None:
    stores = open_stores(folder)
    stores.scripts.write(edit)
    stores.close()


def save(folder: Path, *python: str, how: tuple[str, ...] = ()) -> int:
    command = [sys.executable, *(python or ["main.py"]), "--data", str(folder), main.SAVE_INDEX, *how]
    return subprocess.run(command, cwd=ROOT, check=False, timeout=60).returncode


def test_the_next_start_reads_no_row_of_the_library(
    folder: Path, rooms: main.Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert save(folder, how=(WAITED_FOR,)) == 0
    monkeypatch.setattr(type(rooms.stores.scripts), "read", None)  # reading would fail
    assert [script.title for script in rooms.library.scripts()] == ["第一个"]
    assert [found.script.code for found in rooms.finder.find("dyg")] == ["one"]


def test_killed_while_writing_it_leaves_the_last_one_and_no_rubbish_for_long(folder: Path, rooms: main.Rooms) -> None:
    save(folder)
    write(folder, Edit(put=(a_script("第二个"),)))
    assert save(folder, "-c", KILLED_WHILE_WRITING) == 9
    assert {path.suffix for path in (folder / "index").iterdir()} == {".index", ".unfinished"}
    assert {found.script.title for found in rooms.finder.find("")} == {"第一个", "第二个"}
    assert rooms.archive.recalled
    assert save(folder) == 0
    assert {path.suffix for path in (folder / "index").iterdir()} == {".index"}  # Windows keeps one that `rooms` maps


@pytest.mark.parametrize("contents", [b"", b"no index", bytes(100_000)])
def test_a_damaged_one_is_no_reason_not_to_start(folder: Path, rooms: main.Rooms, contents: bytes) -> None:
    save(folder)
    [path] = (folder / "index").iterdir()
    path.write_bytes(contents)
    assert [found.script.title for found in rooms.finder.find("diyige")] == ["第一个"]
    assert not rooms.archive.recalled


def test_a_folder_that_cannot_be_written_is_a_failure_without_a_word(folder: Path) -> None:
    (folder / "index").write_text("a file where the folder should be")
    assert save(folder) == 1
