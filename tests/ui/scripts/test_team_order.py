"""A lead who moves categories in the library makes a draft of the new order."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.scripts.library_room import Room
from tests.ui.scripts.library_room import opened as opened_room
from tests.ui.scripts.test_team_scripts import Lead


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    yield from opened_room((), ("物流", "售后"))


def test_it_waits_to_be_published_and_is_taken_back_with_her_own(qtbot: QtBot, room: Room) -> None:
    lead = room.desk.team = Lead()
    with qtbot.waitSignal(room.desk.reported) as told:
        room.desk.reorder(["售后", "物流"])
    assert told.args[0] == "The new order waits to be published."
    assert lead.ordered == [["售后", "物流"]]
    assert room.paths() == ["售后", "物流"]
    with qtbot.waitSignal(room.desk.reported):
        room.desk.undo(told.args[1])
    assert lead.ordered == []
    assert room.paths() == ["物流", "售后"]


def test_an_agents_order_is_her_own(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.desk.changed):
        room.desk.reorder(["售后", "物流"])
    assert room.paths() == ["售后", "物流"]
