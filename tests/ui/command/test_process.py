"""The command line as a process of its own, on a real data folder."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.instance import Instance, Reply

ROOT = Path(__file__).parents[3]
OLD_TERMINAL = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("数据 folder")


def miaohui(folder: Path, *words: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, ROOT / "main.py", *words, "--data", folder]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, env=os.environ | environment)


def test_text_is_utf_8_whatever_the_terminal_says(folder: Path) -> None:
    ran = miaohui(folder, "search", "--lines", "--limit", "1", stdin="发货时间\n".encode(), **OLD_TERMINAL)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "发货" in json.loads(ran.stdout.decode("utf-8"))[0]["title"]


def test_what_one_process_saves_another_finds(folder: Path) -> None:
    body = "第一行\n第二行 😀"
    ran = miaohui(folder, "script", "add", "--title", "甲", "--code", "jia", "--body", "-", stdin=body.encode())
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert json.loads(miaohui(folder, "script", "show", "jia", "--json").stdout)["body"] == body


def test_a_program_without_a_console_works_in_silence(folder: Path) -> None:
    words = ["script", "add", "--title", "乙", "--code", "yi", "--body", "好", "--data", str(folder)]
    silent = "import sys; sys.stdin = sys.stdout = sys.stderr = None; import main; sys.exit(main.main(sys.argv[1:]))"
    assert subprocess.run([sys.executable, "-c", silent, *words], cwd=ROOT, check=False).returncode == 0
    assert json.loads(miaohui(folder, "script", "show", "yi", "--json").stdout)["body"] == "好"


def test_a_reader_that_has_heard_enough_is_no_failure(folder: Path) -> None:
    listing = subprocess.Popen(
        [sys.executable, ROOT / "main.py", "script", "list", "--json", "--data", folder],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert listing.stdout
    assert listing.stderr
    listing.stdout.close()
    assert (listing.stderr.read(), listing.wait(30)) == (b"", 0)
    listing.stderr.close()


@pytest.fixture
def window(folder: Path, qtbot: QtBot) -> Iterator[list[dict[str, object]]]:
    """What a running window was asked; it says that it has inserted."""
    heard: list[dict[str, object]] = []

    def answer(request: dict[str, object], reply: Reply) -> None:
        heard.append(request)
        reply({"outcome": "inserted", "reason": "", "target": "xterm"})

    instance = Instance(folder, answer)
    assert instance.claim()
    instance.listen()
    yield heard
    instance.close()


def test_the_running_window_is_asked_without_qt(folder: Path, qtbot: QtBot, window: list[dict[str, object]]) -> None:
    with ThreadPoolExecutor() as pool:
        ran = pool.submit(miaohui, folder, "insert", "fh", "--set", "称呼=小美")
        qtbot.waitUntil(ran.done)
    assert (ran.result().returncode, ran.result().stderr) == (0, b"")
    assert window == [{"do": "insert", "code": "fh", "set": {"称呼": "小美"}}]


@pytest.mark.parametrize("command", ["--help", "doctor", "script list"])
def test_a_folder_that_cannot_be_made_is_told_in_one_line(folder: Path, command: str) -> None:
    """Beneath a file: not even root can make a folder there."""
    (folder / "file").touch()
    ran = miaohui(folder / "file" / "data", *command.split())
    assert b"Traceback" not in ran.stderr
    assert (ran.returncode, ran.stderr.count(b"\n")) == ((0, 0) if command == "--help" else (1, 1))
    assert ran.stdout or command == "script list"
