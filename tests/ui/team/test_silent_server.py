"""The team's thread before a server that never answers: cancelling and ending are heard at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import db.team.server_line as line_module
import main
from assistant.refusal import Refused
from assistant.team.ports import Trust
from assistant.team.signing import SigningKey
from tests.db.team.silent_server import SilentServer, silent_server
from ui.team.room import TeamRoom

LONG = 120.0  # seconds that would be waited
SOON = 20_000  # milliseconds


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Iterator[SilentServer]:
    monkeypatch.setattr(line_module, "CONNECT_SECONDS", LONG)
    monkeypatch.setenv("PGPASSWORD", "x")
    with silent_server() as server:
        yield server


@pytest.fixture
def room(silent: SilentServer, tmp_path: Path, qapp: object) -> Iterator[TeamRoom]:
    """Of a desktop whose team lives on that server."""
    rooms = main.Rooms(tmp_path / "data")
    trust = Trust("ab" * 16, "名美", silent.address, login="ann", own_key=SigningKey.new().public, own_name="安")
    rooms.stores.team.keep(trust)
    rooms.stores.close()
    room = TeamRoom(main.Rooms(tmp_path / "data").open_team_desk)
    yield room
    room.stop()
    room.keeper._thread.join(LONG)


def pull(room: TeamRoom) -> tuple[Callable[[], None], list[str]]:
    """As a window asks for it; answers the way to cancel, and a list for the reason why it was refused."""
    work, told = room.new(), []

    def refused(refusal: Refused) -> None:
        told.append(refusal.reason)

    work.setParent(room)
    work.start(lambda: room.keeper.desk.pull(work.progress), lambda _: told.append("done"), refused)
    return work.cancel, told


def test_a_pull_is_cancelled_while_it_waits_for_the_server(room: TeamRoom, silent: SilentServer, qtbot: QtBot) -> None:
    cancel, told = pull(room)
    qtbot.waitUntil(silent.called.is_set, timeout=SOON)
    cancel()
    qtbot.waitUntil(lambda: told == ["cancelled"], timeout=SOON)


def test_a_pull_that_still_waits_behind_a_look_is_cancelled_with_it(
    room: TeamRoom, silent: SilentServer, qtbot: QtBot
) -> None:
    room.begin()
    qtbot.waitUntil(silent.called.is_set, timeout=SOON)
    cancel, told = pull(room)
    cancel()
    qtbot.waitUntil(lambda: told == ["cancelled"], timeout=SOON)


def test_the_program_ends_while_the_server_is_waited_for(room: TeamRoom, silent: SilentServer, qtbot: QtBot) -> None:
    room.begin()
    qtbot.waitUntil(silent.called.is_set, timeout=SOON)
    room.stop()
    assert not room.keeper._thread.is_alive()
