"""A file that a virus scanner holds for a moment is waited for, and not for ever."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.refusal import Refused
from db.backup import settle
from db.errors import refusing
from db.patience import patiently

SHARING_VIOLATION = 32
on_windows = pytest.mark.skipif(os.name != "nt", reason="only Windows keeps others from a file that is open")


class HeldError(PermissionError):
    """As Windows raises it."""

    def __init__(self, winerror: int) -> None:
        super().__init__(13, "held")
        self.winerror = winerror


@pytest.fixture(autouse=True)
def as_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.patience.HELD", (PermissionError,))


def test_it_tries_again_until_the_file_is_let_go() -> None:
    answers: Iterator[Exception | None] = iter([PermissionError(), HeldError(SHARING_VIOLATION), None])

    def act() -> str:
        if trouble := next(answers):
            raise trouble
        return "done"

    assert patiently(act) == "done"


def test_what_is_held_for_too_long_is_told_as_such() -> None:
    def act() -> None:
        raise HeldError(SHARING_VIOLATION)

    with pytest.raises(Refused, match="database_busy"), refusing():
        patiently(act, longest=0)


def test_any_other_trouble_is_told_at_once() -> None:
    tries = []

    def act() -> None:
        tries.append(1)
        raise FileNotFoundError

    with pytest.raises(FileNotFoundError):
        patiently(act)
    assert len(tries) == 1


HOLD = """
import sys, _winapi
_winapi.CreateFile(sys.argv[1], _winapi.GENERIC_READ, 0, 0, _winapi.OPEN_EXISTING, 0, 0)
print("holding", flush=True)
sys.stdin.read()
"""


class Scanner:
    """Another process that has opened a file as a virus scanner does: nobody else may touch it."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-c", HOLD, str(path)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout.readline() == "holding\n"

    def let_go(self) -> None:
        if self._process.poll() is None:
            self._process.communicate()


@on_windows
@pytest.mark.parametrize("held", ["part", "target"])
def test_a_backup_is_settled_as_soon_as_the_scanner_lets_go(tmp_path: Path, held: str, monkeypatch) -> None:
    part, target = tmp_path / "local.part", tmp_path / "local.db"
    part.write_text("new")
    target.write_text("old")
    scanner = Scanner({"part": part, "target": target}[held])
    with pytest.raises(PermissionError):
        patiently(lambda: part.replace(target), longest=0)
    monkeypatch.setattr("db.patience.time.sleep", lambda _: scanner.let_go())  # while it waits for the next try
    settle(part, target)
    assert target.read_text() == "new"
