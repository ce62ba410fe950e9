"""The index is renewed by another process, and nothing that changes meanwhile is lost."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import main
from assistant.scripts.edit import Change, Edit
from assistant.scripts.script import Draft
from tests.bench.corpus import corpus
from tests.db.team.releases import Releases
from tests.make import a_script
from ui import behind_the_scenes, index_keeper
from ui.background import Background
from ui.scripts import live
from ui.scripts.live import LiveLibrary

SCRIPTS = tuple(replace(each, category="") for each in corpus(80, seed=5))


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a few scripts are many."""
    monkeypatch.setattr(index_keeper, "LEAST", 50)
    monkeypatch.setattr(index_keeper, "PENDING", 20)
    monkeypatch.setattr(live, "LEAST", 50)
    monkeypatch.setattr(live, "AT_ONCE", 30)
    monkeypatch.setattr(live, "QUIET", 0)


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[main.Rooms]:
    rooms = main.Rooms(tmp_path / "data 秒回")
    rooms.stores.scripts.write(Edit(put=SCRIPTS, mark="starter"))
    yield rooms
    rooms.stores.close()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.stop()


@pytest.fixture
def opened(rooms: main.Rooms, background: Background) -> Iterator[LiveLibrary]:
    opened = LiveLibrary(rooms, background)
    yield opened
    opened.stop()


def titles(rooms: main.Rooms, query: str) -> list[str]:
    return [found.script.title for found in rooms.finder.find(query)]


def test_a_large_library_is_saved_after_its_first_start_and_recalled_at_the_next(
    rooms: main.Rooms, opened: LiveLibrary, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.renewed, timeout=60_000):
        pass
    assert rooms.archive.recalled
    again = main.Rooms(rooms.folder)
    assert len(again.library) == len(SCRIPTS)
    assert again.archive.recalled
    assert titles(again, "fh") == titles(rooms, "fh")
    again.stores.close()


def test_a_change_too_large_to_be_taken_in_at_once_comes_with_the_new_index(
    rooms: main.Rooms, opened: LiveLibrary, background: Background, qtbot: QtBot
) -> None:
    drafts = [Draft(f"大批导入 {number}", "一") for number in range(40)]
    with qtbot.waitSignal(opened.renewed, timeout=60_000):
        background.run(lambda: rooms.library.add_all(drafts))
    qtbot.waitUntil(lambda: len(titles(rooms, "大批导入")) == 40, timeout=60_000)


def test_edits_made_while_the_other_process_builds_are_in_the_new_index(
    rooms: main.Rooms, opened: LiveLibrary, background: Background, qtbot: QtBot
) -> None:
    first, second = SCRIPTS[:2]
    with qtbot.waitSignal(opened.renewed, timeout=60_000):
        background.run(lambda: rooms.library.add(Draft("正在建的时候加的", "一")))
        background.run(lambda: rooms.library.delete([first.id]))
        background.run(lambda: rooms.library.count_use(second.id))
    assert titles(rooms, "正在建的时候加的") == ["正在建的时候加的"]
    assert first.id not in {found.script.id for found in rooms.finder.find(first.title, limit=500)}
    assert next(found.script.uses for found in rooms.finder.find("", limit=500) if found.script.id == second.id) == (
        second.uses + 1
    )
    assert len(rooms.library) == len(rooms.finder) == len(SCRIPTS)


@pytest.mark.parametrize(
    "command",
    [
        [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"],
        [sys.executable, "-c", "raise SystemExit(1)"],
        ["/no/such/program"],
    ],
    ids=["killed", "failed", "missing"],
)
def test_when_the_other_process_cannot_the_index_is_built_here(
    rooms: main.Rooms, background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setattr(main.Rooms, "save_index", command)
    opened = LiveLibrary(rooms, background)
    with qtbot.waitSignal(opened.renewed, timeout=60_000):
        background.run(lambda: rooms.library.add_all([Draft(f"没人帮忙 {number}", "一") for number in range(40)]))
    qtbot.waitUntil(lambda: len(titles(rooms, "没人帮忙")) == 40, timeout=60_000)
    opened.stop()


@pytest.mark.parametrize("waited_for", [True, False], ids=["waited-for", "not"])
def test_the_other_process_steps_back_unless_somebody_waits_for_it(
    opened: LiveLibrary, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, waited_for: bool
) -> None:
    told = tmp_path / "told"
    write = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text(','.join(sys.argv[2:])); raise SystemExit(1)"
    with qtbot.waitSignal(opened.renewed, timeout=60_000):
        pass  # what is done at the start
    monkeypatch.setattr(main.Rooms, "save_index", [sys.executable, "-c", write, str(told)])
    with qtbot.waitSignal(opened.renewed, timeout=60_000):
        opened._keeper.read_anew(lambda: None) if waited_for else opened._keeper.renew()
    assert told.read_text() == (behind_the_scenes.WAITED_FOR if waited_for else "")


def test_a_program_that_ends_ends_the_other_process_too(
    rooms: main.Rooms, background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    started = tmp_path / "started"
    wait = f"import pathlib, threading; pathlib.Path({str(started)!r}).touch(); threading.Event().wait()"
    monkeypatch.setattr(main.Rooms, "save_index", [sys.executable, "-c", wait])
    opened = LiveLibrary(rooms, background)
    qtbot.waitUntil(started.exists, timeout=60_000)
    opened.stop()


def test_a_small_library_needs_no_saved_index(tmp_path: Path, background: Background, qtbot: QtBot) -> None:
    rooms = main.Rooms(tmp_path / "small")
    rooms.stores.scripts.write(Edit(put=(a_script("一个"),), mark="starter"))
    opened = LiveLibrary(rooms, background)
    with qtbot.waitSignal(opened.changed):
        background.run(lambda: rooms.library.add(Draft("又一个", "一")))
    assert not (rooms.folder / "index").exists()
    opened.stop()
    rooms.stores.close()


def test_a_teams_first_release_is_read_beside_the_window_and_found(
    rooms: main.Rooms, opened: LiveLibrary, qtbot: QtBot
) -> None:
    """No script of it is read in this process before somebody looks at it."""
    with qtbot.waitSignal(opened.renewed, timeout=60_000):
        pass
    heard: list[Change] = []
    opened.changed.connect(heard.append)
    team = [a_script(f"团队话术 {number}", origin="team", changed_at=None) for number in range(60)]
    Releases(rooms.folder).publish(team)
    done: list[bool] = []
    opened.catch_up(lambda: done.append(True), lambda _: None)
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    assert len(rooms.library) == len(SCRIPTS) + 60
    assert len(titles(rooms, "团队话术")) == 50  # as many as are shown
    qtbot.waitUntil(lambda: heard == [Change(categories_changed=True)])


def test_a_teams_small_release_is_taken_in_at_once(rooms: main.Rooms, opened: LiveLibrary, qtbot: QtBot) -> None:
    releases = Releases(rooms.folder)
    releases.publish([a_script("第一条", origin="team", changed_at=None)])
    rooms.library.load()
    with qtbot.waitSignal(opened.renewed, timeout=60_000):
        pass
    releases.publish([a_script("第二条", origin="team", changed_at=None)])
    done: list[bool] = []
    with qtbot.waitSignal(opened.changed) as told:
        opened.catch_up(lambda: done.append(True), lambda _: None)
    assert [script.title for script in told.args[0].put] == ["第二条"]
    assert len(titles(rooms, "第二条")) == 1
    qtbot.waitUntil(lambda: bool(done))
