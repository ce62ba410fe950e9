"""A password is asked for where somebody sits at a console; elsewhere nothing waits for one."""

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from tests.ui.command.computer import Computer
from ui.command.typed_password import has_console, typed_password

ASK = "from ui.command.typed_password import typed_password; print(typed_password('? '))"
LIMIT = 300  # seconds for a start of Python, slow in Wine


@pytest.mark.parametrize("given", [subprocess.DEVNULL, subprocess.PIPE], ids=["nothing", "a pipe"])
def test_nobody_is_asked_without_a_console(given: int) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", ASK], stdin=None if given == subprocess.PIPE else given,
        input="x\n" if given == subprocess.PIPE else None, capture_output=True, text=True, timeout=LIMIT, check=True,
    )  # fmt: skip
    assert ran.stdout == "None\n"


def test_standard_input_of_this_process_may_be_no_file_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO("x\n"))
    assert (has_console(), typed_password("? ")) == (False, None)


@pytest.mark.skipif(os.name != "posix", reason="a terminal of one's own is POSIX's")
def test_at_a_terminal_it_is_read_without_being_shown() -> None:
    import pty

    ours, theirs = pty.openpty()
    asking = f"import os, fcntl, termios; os.setsid(); fcntl.ioctl(0, termios.TIOCSCTTY, 0); {ASK}"
    with subprocess.Popen(
        [sys.executable, "-c", asking], stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        os.close(theirs)
        assert os.read(ours, 100) == b"? "
        os.write(ours, b"secret\n")
        assert process.communicate(timeout=LIMIT)[0] == "secret\n"
    assert os.read(ours, 100) == b"\r\n"
    os.close(ours)


def test_without_a_password_a_server_is_not_even_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PGPASSWORD", raising=False)
    boss = Computer(tmp_path, capsys, monkeypatch)
    said = boss.refused("create", "--name", "名美", "--server", "postgresql://team.invalid/x", "--login", "li")
    assert "PGPASSWORD" in said
