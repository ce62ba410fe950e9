"""The running window hears its askers, and nobody else takes its folder."""

import json
import os
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from ui.application import show_the_first
from ui.instance import Instance, understood
from ui.request import LONGEST_LINE, addresses, ask

Asking = Callable[[dict[str, Any]], Any]
on_posix = pytest.mark.skipif(os.name == "nt", reason="a pipe of Windows is no file: Qt makes it for this user alone")


def echo(request: dict[str, Any], reply: Callable[[dict[str, Any]], None]) -> None:
    """Says back what it heard, but for a few words that make it misbehave."""
    if request["do"] == "refuse":
        raise Refused("no_such_script", code="zz")
    if request["do"] == "crash":
        raise ZeroDivisionError
    if request["do"] != "be silent":
        reply({"heard": request})
        reply({"heard": "twice"})


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Instance]:
    instance = Instance(tmp_path, echo)
    assert instance.claim()
    instance.listen()
    yield instance
    instance.close()


@pytest.fixture
def asking(tmp_path: Path, qtbot: QtBot) -> Iterator[Asking]:
    """Asks from another thread while this one runs the event loop, as two programs would."""
    with ThreadPoolExecutor() as pool:

        def wait_for(future: Future[Any]) -> Any:
            qtbot.waitUntil(future.done)
            return future.result()

        yield lambda request: wait_for(
            pool.submit(raw, tmp_path, request)
            if isinstance(request, bytes)
            else pool.submit(ask, tmp_path, request, 2)
        )


def raw(folder: Path, data: bytes) -> list[Any]:
    """All the answers to bytes that need not be a request; a pipe has no end before the window hangs up."""
    if os.name == "nt":
        return raw_through_pipe(addresses(folder)[0], data)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(2)
        connection.connect(addresses(folder)[0])
        try:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
        except BrokenPipeError:
            pass  # the window has hung up on us
        return [json.loads(line) for line in connection.makefile("rb")]


def raw_through_pipe(address: str, data: bytes) -> list[Any]:
    with Path(address).open("r+b", buffering=0) as pipe:
        pipe.write(data)
        answer = b""
        while answer.count(b"\n") < max(1, data.count(b"\n")):
            answer += pipe.read(65536)
        return [json.loads(line) for line in answer.splitlines()]


def test_the_window_answers_what_it_was_asked_once(window: Instance, asking: Asking) -> None:
    assert asking({"do": "show", "text": "亲，在的\n😀"}) == {"heard": {"do": "show", "text": "亲，在的\n😀"}}


def test_a_refusal_reaches_the_asker_with_its_reason(window: Instance, asking: Asking) -> None:
    assert asking({"do": "refuse"}) == {"error": "no_such_script", "facts": {"code": "zz"}}


def test_a_bug_is_answered_too_and_the_window_lives(window: Instance, asking: Asking) -> None:
    assert asking({"do": "crash"}) == {"error": "bug", "facts": {"kind": "ZeroDivisionError"}}
    assert asking({"do": "status"})


def test_a_silent_window_is_not_waited_for_for_ever(window: Instance, asking: Asking) -> None:
    with pytest.raises(Refused, match="window_not_answering"):
        asking({"do": "be silent"})


@pytest.mark.parametrize("line", [b"nonsense", b"[]", b"{}", b'{"do": 3}', b"\xff\xfe", b"[" * 100_000, b""])
def test_what_is_no_request_is_answered_with_an_error(window: Instance, asking: Asking, line: bytes) -> None:
    assert [answer["error"] for answer in asking(line + b"\n")] == ["request_not_understood"]


@pytest.mark.parametrize("end", [b"", b"\n"])
def test_an_endless_line_is_refused_and_the_window_lives(window: Instance, asking: Asking, end: bytes) -> None:
    assert [answer["error"] for answer in asking(b"x" * (LONGEST_LINE + 10) + end)] == ["request_too_long"]
    assert asking({"do": "status"})


def test_several_requests_of_one_asker_are_answered_in_order(window: Instance, asking: Asking) -> None:
    answers = asking(b"".join(b'{"do": "show", "n": %d}\n' % n for n in range(50)))
    assert [answer["heard"]["n"] for answer in answers] == list(range(50))


@given(st.binary(max_size=200))
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_line_whatever_is_a_bug(line: bytes) -> None:
    try:
        assert isinstance(understood(line)["do"], str)
    except Refused as refusal:
        assert refusal.reason == "request_not_understood"  # noqa: PT017 - both ends are right


@on_posix
def test_the_socket_is_for_its_owner_alone(window: Instance, tmp_path: Path) -> None:
    assert Path(addresses(tmp_path)[0]).stat().st_mode & 0o077 == 0


def test_nobody_is_there_when_no_window_runs(tmp_path: Path) -> None:
    assert ask(tmp_path, {"do": "status"}) is None


def test_a_second_window_does_not_get_the_folder_until_the_first_has_gone(window: Instance, tmp_path: Path) -> None:
    second = Instance(tmp_path, echo)
    assert not second.claim()
    window.close()
    assert second.claim()
    second.close()


def test_a_killed_window_leaves_nothing_in_the_way(tmp_path: Path, qtbot: QtBot, asking: Asking) -> None:
    killed = subprocess.Popen(
        [sys.executable, "-c", CLAIM_AND_WAIT, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert killed.stdout
    assert killed.stdout.readline() == "True\n"
    killed.kill()
    killed.communicate()
    assert Path(addresses(tmp_path)[0]).exists() == (os.name == "posix")  # a pipe dies with its process
    assert ask(tmp_path, {"do": "status"}) is None
    window = Instance(tmp_path, echo)
    assert window.claim()
    window.listen()
    assert asking({"do": "status"})
    window.close()


def test_a_second_start_waits_until_the_first_listens() -> None:
    answers: Iterator[Any] = iter([None, None, {}])
    assert show_the_first(lambda: next(answers))
    assert not show_the_first(lambda: None, longest=0)


def test_a_folder_with_a_long_path_works_too(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = Path(tempfile.mkdtemp(), "run")  # short, as the system's own is
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    folder = tmp_path / ("很长的路径 " * 12).strip()
    folder.mkdir()
    window = Instance(folder, echo)
    assert window.claim()
    window.listen()
    with ThreadPoolExecutor() as pool:
        future = pool.submit(ask, folder, {"do": "status"})
        qtbot.waitUntil(future.done)
    assert future.result()
    window.close()
    if os.name == "posix":
        assert stat.S_IMODE(runtime.stat().st_mode) == 0o700


@on_posix
def test_a_place_that_others_may_write_to_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", tempfile.mkdtemp())
    assert len(addresses(Path("/data"))) == 2
    Path(os.environ["XDG_RUNTIME_DIR"]).chmod(0o777)
    assert addresses(Path("/data")) == ("/data/window.sock",)


ROOT = Path(__file__).parents[2]
CLAIM_AND_WAIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.instance import Instance
app = QCoreApplication([])
window = Instance(Path(sys.argv[1]), print)
claimed = window.claim()
window.listen()
print(claimed, flush=True)
app.exec()
"""
