"""The library that the windows of the exchange work on."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.scripts.library_room import Room, opened
from ui.exchange.window import ExchangeWindow

Ended = Callable[[ExchangeWindow], str]


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    yield from opened()


@pytest.fixture
def ended(qtbot: QtBot, room: Room) -> Ended:
    def wait(window: ExchangeWindow) -> str:
        """Until all its work has ended, that which follows on another too; what it says then."""
        for _ in range(3):
            qtbot.waitUntil(lambda: not window.doing.busy)
            answers: list[None] = []
            room.worker.run(lambda: None, answers.append)
            qtbot.waitUntil(lambda answers=answers: bool(answers))
        return window.doing.outcome.text

    return wait
