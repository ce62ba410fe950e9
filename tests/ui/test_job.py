"""A job that another thread has done leaves nothing of itself there."""

import gc
import weakref
from collections.abc import Iterator
from threading import Event, Thread, current_thread

import pytest
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from ui.background import Background
from ui.job import Job


class Window:
    """Whoever asked; tells on which thread the last hold on it was given up."""


@pytest.fixture
def worker(qapp: object) -> Iterator[Background]:
    worker = Background()
    yield worker
    worker.stop()


@pytest.mark.parametrize("how", ["done", "refused"])
def test_who_asked_is_let_go_of_on_the_gui_thread(qtbot: QtBot, worker: Background, how: str) -> None:
    threads: list[str] = []

    def ask() -> None:
        window = Window()
        weakref.finalize(window, lambda: threads.append(current_thread().name))

        def work() -> Window:
            if how == "refused":
                raise Refused("cancelled")
            return window

        worker.run(work, lambda _: str(window), lambda _: str(window))

    gc.collect()
    with qtbot.waitSignal(worker._finished):
        ask()
    worker.run(lambda: None)
    qtbot.waitUntil(lambda: bool(gc.collect() or threads))
    assert threads == [current_thread().name]


@pytest.mark.parametrize("how", ["done", "refused"])
def test_who_did_it_holds_nothing_however_long_it_rests_afterwards(how: str) -> None:
    told: list[str] = []

    def work() -> Window:
        window = Window()
        weakref.finalize(window, lambda: told.append(current_thread().name))
        if how == "refused":
            raise Refused("cancelled")
        return window

    job, done, rested = Job(work, lambda _: None, lambda _: None), Event(), Event()

    def do() -> None:
        _kept = job.do()
        done.set()
        rested.wait(30)

    doing = Thread(target=do)
    doing.start()
    assert done.wait(30)
    assert told == []
    job.end()
    gc.collect()
    assert told == [current_thread().name]
    rested.set()
    doing.join()
