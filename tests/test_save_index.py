"""The command that the program gives itself: saves the index, and may be killed at it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import main
from assistant.scripts.edit import Edit
from db import open_stores
from tests.db.team.signed import SignedTeam
from tests.make import a_script
from tests.team_rows import a_script_row, content_of
from ui.behind_the_scenes import AHEAD, WAITED_FOR

ROOT = Path(__file__).parents[1]
KILLED_WHILE_WRITING = """
import os, sys
import main
os.fsync = lambda _: os._exit(9)
main.main(sys.argv[1:])
"""

TAKES_IN = """
import sys
from pathlib import Path
from db.team.copy_file import CopyFile
with CopyFile(Path(sys.argv[1])).writing():
    print("begun", flush=True)
    sys.stdin.read()
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


def test_of_a_release_whose_taker_in_was_killed_nothing_is_kept(folder: Path) -> None:
    [release] = SignedTeam().release(content_of(a_script_row())).objects.values()
    pipes = {"cwd": ROOT, "stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", TAKES_IN, str(folder)], **pipes) as taker:
        assert taker.stdout.readline().strip() == b"begun"
        command = [sys.executable, "main.py", "--data", str(folder), main.SAVE_INDEX, AHEAD]
        with subprocess.Popen(command, **pipes) as ahead:
            ahead.stdin.write(release)
            ahead.stdin.close()
            taker.kill()
            assert ahead.wait(timeout=60) == 0
    assert not (folder / "index").exists()
