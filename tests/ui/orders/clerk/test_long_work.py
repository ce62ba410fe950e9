"""What takes long has a thread of its own, and the worker is asked for no more than it must do."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from ui.background import Background
from ui.orders.clerk.long_work import LongWork, Works


@pytest.fixture
def works(background: Background) -> Iterator[Works]:
    works = Works(background)
    yield works
    works.stop()


def outcome(qtbot: QtBot, work: LongWork, job) -> list[object]:
    """What was done with the result, or with the refusal."""
    heard: list[object] = []
    with qtbot.waitSignal(work.ended):
        work.start(job, heard.append, heard.append)
    qtbot.waitUntil(lambda: not work.running)
    return heard


def test_the_worker_answers_and_refuses_what_it_is_asked(qtbot: QtBot, works: Works):
    def refuse() -> None:
        raise Refused("disk_full")

    work = works.new()
    assert outcome(qtbot, work, lambda: work.ask(lambda: 1) + work.ask(lambda: 2)) == [3]
    (refusal,) = outcome(qtbot, work, lambda: work.ask(refuse))
    assert refusal.reason == "disk_full"


def test_a_file_that_the_system_refuses_is_a_refusal(qtbot: QtBot, works: Works, tmp_path):
    (refusal,) = outcome(qtbot, works.new(), lambda: (tmp_path / "no" / "x").write_text(""))
    assert (refusal.reason, refusal.facts) == ("file_not_usable", {"why": "No such file or directory"})


@pytest.mark.parametrize("whose", ["its own", "the worker's"])
def test_a_bug_ends_the_work_and_is_told_once(qtbot: QtBot, works: Works, background: Background, whose: str, caplog):
    work, told = works.new(), []
    background.crashed.connect(told.append)
    job = (lambda: 1 / 0) if whose == "its own" else (lambda: work.ask(lambda: 1 / 0))
    assert outcome(qtbot, work, job) == []
    qtbot.waitUntil(lambda: told == ["ZeroDivisionError"])


def test_the_program_ends_with_work_under_way(works: Works, background: Background):
    work = works.new()
    seen: list[int] = []

    def endless() -> None:
        while work.progress(len(seen)):
            seen.append(work.ask(lambda: 1))

    work.start(endless, seen.append, print)
    works.stop()
    background.run(lambda: None)
    assert set(seen) <= {1}
