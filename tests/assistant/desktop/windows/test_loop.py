"""The desktop's thread goes on whatever happens on it, and ends when it is told to."""

import logging
import threading
from collections.abc import Iterator
from queue import SimpleQueue

import pytest

from assistant.desktop.jobs import DesktopLost, now
from assistant.desktop.windows import api
from assistant.desktop.windows.hidden_window import WM_CLOSE
from assistant.desktop.windows.loop import Loop
from tests.assistant.desktop.windows.user import wait_for

BUG, GOOD = 0x8001, 0x8002  # messages of the test's own


class Work:
    """Fails with one message, and notes all else that happens to it."""

    def __init__(self, window: int) -> None:
        self.window = window
        self.thread = threading.get_ident()
        self.seen: SimpleQueue[object] = SimpleQueue()
        self.deadline: float | None = None

    def handle(self, number: int, wparam: int, lparam: int) -> int | None:
        if number == BUG:
            raise ValueError("a bug")
        if number == GOOD:
            self.seen.put((wparam, lparam))
            return 0
        return None

    def tick(self) -> None:
        if self.deadline is not None and now() >= self.deadline:
            self.deadline = None
            self.seen.put("due")

    def lost(self) -> None:
        self.seen.put("lost")

    def close(self) -> None:
        self.seen.put("closed")


@pytest.fixture
def running() -> Iterator[tuple[Loop, Work]]:
    made: list[Work] = []
    loop = Loop(lambda window: made.append(Work(window)) or made[0])
    loop.begin()
    yield loop, made[0]
    loop.end(lambda: None)


def test_a_message_reaches_the_work_on_the_loops_own_thread(running: tuple[Loop, Work]) -> None:
    loop, work = running
    api.PostMessage(work.window, GOOD, 7, 8)
    assert work.seen.get(timeout=20) == (7, 8)
    assert loop.ask(threading.get_ident) == work.thread != threading.get_ident()


def test_a_bug_in_a_message_or_a_job_is_logged_and_the_loop_goes_on(
    running: tuple[Loop, Work], caplog: pytest.LogCaptureFixture
) -> None:
    loop, work = running
    api.PostMessage(work.window, BUG, 0, 0)
    loop.post(lambda: dict[str, int]().__getitem__("no"))
    api.PostMessage(work.window, GOOD, 1, 2)
    assert work.seen.get(timeout=20) == (1, 2)
    assert loop.ask(lambda: "answer") == "answer"
    assert [record.exc_info[0] for record in caplog.records if record.levelno == logging.ERROR] == [
        ValueError,
        KeyError,
    ]


def test_a_deadline_is_kept_without_any_message(running: tuple[Loop, Work]) -> None:
    loop, work = running
    began = now()
    loop.ask(lambda: setattr(work, "deadline", began + 0.05))
    assert work.seen.get(timeout=20) == "due"
    assert now() >= began + 0.05


def test_ending_it_ends_the_thread_and_no_job_is_taken_any_more(running: tuple[Loop, Work]) -> None:
    loop, work = running
    done: list[str] = []
    loop.end(lambda: done.append("last"))
    assert (done, work.seen.get(timeout=20)) == (["last"], "closed")
    assert work.thread not in {thread.ident for thread in threading.enumerate()}
    assert not loop.post(lambda: None)
    with pytest.raises(DesktopLost):
        loop.ask(lambda: None)


def test_nobody_outside_closes_the_window(running: tuple[Loop, Work]) -> None:
    loop, work = running
    api.PostMessage(work.window, WM_CLOSE, 0, 0)
    assert loop.ask(lambda: api.IsWindow(work.window))


def test_when_the_window_goes_all_the_same_the_work_hears_that_it_is_lost(running: tuple[Loop, Work]) -> None:
    loop, work = running
    loop.post(lambda: api.DestroyWindow(work.window))
    assert [work.seen.get(timeout=20), work.seen.get(timeout=20)] == ["lost", "closed"]
    wait_for(loop.over.is_set, "the thread to end")


def test_what_goes_wrong_at_the_start_is_raised_to_who_began_it() -> None:
    def build(window: int) -> Work:
        raise OSError("no such thing")

    with pytest.raises(OSError, match="no such thing"):
        Loop(build).begin()
