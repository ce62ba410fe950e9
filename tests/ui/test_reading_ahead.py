"""A team's first library is read by another process while it is taken in, and is found as soon as it is here."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

import main
from assistant.scripts.edit import Change, Edit
from assistant.scripts.script import Draft
from assistant.team.packing import unpack
from assistant.team.ports import unwatched
from db.team.copy_file import CopyFile
from db.team.replica import TeamReplica
from tests.bench.corpus import corpus
from tests.db.team.signed import Release, SignedTeam
from tests.team_rows import a_script_row, content_of
from ui.background import Background
from ui.scripts import live
from ui.scripts.live import LiveLibrary

OWN = tuple(replace(each, category="") for each in corpus(20, seed=5))
TEAMS = 60


@pytest.fixture
def rooms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[main.Rooms]:
    """Of somebody who is about to get a library that is large here."""
    monkeypatch.setattr(live, "LEAST", 50)
    rooms = main.Rooms(tmp_path / "data 秒回")
    rooms.stores.scripts.write(Edit(put=OWN, mark="starter"))
    TeamReplica(rooms.folder).forget()
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


@pytest.fixture
def release() -> Release:
    return SignedTeam().release(content_of(*(a_script_row(f"s{n}", f"团队话术 {n}") for n in range(TEAMS))))


def packed(release: Release) -> bytes:
    [packed] = release.objects.values()
    return packed


def take_in(rooms: main.Rooms, release: Release) -> None:
    operations = unpack(packed(release))
    TeamReplica(rooms.folder).apply(release.signed, operations, whole=True, progress=unwatched)


def catch_up(opened: LiveLibrary, qtbot: QtBot) -> None:
    done: list[bool] = []
    opened.catch_up(lambda: done.append(True), lambda _: None)
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)


def found(rooms: main.Rooms, query: str) -> int:
    return len(rooms.finder.find(query, limit=500))


def nobody_reads_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main.Rooms, "save_index", ["/no/such/program"])
    monkeypatch.setattr(main.Rooms, "build_index", None)


def test_what_was_read_while_it_came_is_found_without_reading_it_again(
    rooms: main.Rooms, opened: LiveLibrary, release: Release, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what its user has written meanwhile."""
    heard: list[Change] = []
    opened.read_ahead(packed(release))
    rooms.library.add(Draft("这时候写的", "一"))
    take_in(rooms, release)
    nobody_reads_again(monkeypatch)
    opened.changed.connect(heard.append)
    catch_up(opened, qtbot)
    assert (found(rooms, "团队话术"), found(rooms, "这时候写的")) == (TEAMS, 1)
    assert len(rooms.library) == len(rooms.finder) == len(OWN) + TEAMS + 1
    qtbot.waitUntil(lambda: Change(categories_changed=True) in heard)


def test_it_is_not_shown_before_it_is_asked_for(
    rooms: main.Rooms, opened: LiveLibrary, release: Release, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Joining may still be refused, and then nothing of it has come."""
    opened.read_ahead(packed(release))
    take_in(rooms, release)
    nobody_reads_again(monkeypatch)
    qtbot.waitUntil(lambda: len(list((rooms.folder / "index").glob("*.index"))) == 1, timeout=60_000)
    assert found(rooms, "团队话术") == 0
    catch_up(opened, qtbot)
    assert found(rooms, "团队话术") == TEAMS


def test_when_another_release_came_it_is_read_as_ever(
    rooms: main.Rooms, opened: LiveLibrary, release: Release, qtbot: QtBot
) -> None:
    opened.read_ahead(packed(SignedTeam().release(content_of(a_script_row(body="别的")))))
    take_in(rooms, release)
    catch_up(opened, qtbot)
    assert found(rooms, "团队话术") == TEAMS


@pytest.mark.parametrize("command", [[sys.executable, "-c", "raise SystemExit(1)"], ["/no/such/program"]])
def test_when_the_other_process_cannot_it_is_read_as_ever(
    rooms: main.Rooms, background: Background, release: Release, qtbot: QtBot, command: list[str]
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(main.Rooms, "save_index", command)
        opened = LiveLibrary(rooms, background)
    opened.read_ahead(packed(release))
    take_in(rooms, release)
    catch_up(opened, qtbot)
    assert found(rooms, "团队话术") == TEAMS
    opened.stop()


def test_a_program_that_ends_ends_the_other_process_too(
    rooms: main.Rooms, opened: LiveLibrary, release: Release
) -> None:
    with CopyFile(rooms.folder).writing():
        opened.read_ahead(packed(release))
        opened.stop()
        assert opened._keeper.ahead._process.state() is QProcess.ProcessState.NotRunning
