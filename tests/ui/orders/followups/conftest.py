"""The Today room on screen, with a desk in memory behind it and an agent's hands to use it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.orders.card import Card
from assistant.orders.followups.followup import FollowUp, Kind
from assistant.orders.office import OrderOffice
from tests.fake_order_stores import fake_office
from tests.make import SHOES
from ui.background import Background
from ui.orders.followups.room import TodayRoom

TITLES = {"wftx": "Unpaid reminder", "hdzd": "Check the order", "dyhf": "The promised answer"}


class Agent:
    """Opens the room, presses keys in it, and hears what it says to the App."""

    def __init__(self, qtbot: QtBot, background: Background, office: OrderOffice) -> None:
        self.qtbot, self.background, self.office, self.desk = qtbot, background, office, office.follow_ups
        self.inserted: list[tuple[str, str, bool]] = []
        self.opened: list[str] = []
        self.copied: list[str] = []
        self.notices: list[tuple[str, str]] = []
        self.undos: list[str] = []
        self.dismissed = 0

    def open(self) -> TodayRoom:
        self.room = room = TodayRoom(self.background, self.office, lambda code: TITLES.get(code, ""))
        self.qtbot.addWidget(room)
        room.insert_wanted.connect(lambda *told: self.inserted.append(told))
        room.open_wanted.connect(self.opened.append)
        room.copy_wanted.connect(self.copied.append)
        room.notice.connect(lambda text, kind: self.notices.append((kind, text)))
        room.undoable.connect(self._undoable)
        room.dismissed.connect(self._dismissed)
        room.resize(380, 600)
        room.show()
        room.list.setFocus()
        self.settle()
        return room

    def settle(self) -> None:
        """Until everything asked of the worker thread has been answered, and what the answers asked as well."""
        for _ in range(4):
            answers: list[None] = []
            self.background.run(lambda: None, answers.append)
            self.qtbot.waitUntil(lambda answers=answers: bool(answers))

    def press(self, keys: str) -> None:
        QTest.keySequence(self.room.focusWidget() or self.room, keys)
        self.settle()

    def undo(self) -> None:
        self._undo()
        self.settle()

    def shown(self) -> list[str]:
        """What each row is about, to whoever hears the list read out."""
        entries = self.room.list.entries
        return [str(entries.index(row).data()) for row in range(entries.rowCount())]

    def due(self, minutes: float, note: str = "", kind: Kind = Kind.CALL_BACK, card: str = "") -> FollowUp:
        """Due in so many minutes, or since so many."""
        return self.desk.promise(kind, datetime.now(UTC) + timedelta(minutes=minutes), card=card, note=note)

    def card(self, **fields: str) -> Card:
        return self.office.orders.new(replace(SHOES, **fields))

    def _undoable(self, text: str, undo: object) -> None:
        self.undos.append(text)
        self._undo = undo

    def _dismissed(self) -> None:
        self.dismissed += 1


@pytest.fixture
def office() -> OrderOffice:
    """Without quiet hours: the tests run at night, too."""
    return fake_office({"followup.quiet": ""})


@pytest.fixture
def agent(qtbot: QtBot, background: Background, office: OrderOffice) -> Agent:
    return Agent(qtbot, background, office)
