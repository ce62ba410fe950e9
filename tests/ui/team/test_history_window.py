"""Releases stand with who, when, what and where they run; one key gives one to everyone, another goes back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from tests.fake_lead_team import FakeLeadTeam
from ui.team.history_window import HistoryWindow
from ui.team.lead_desk import LeadDesk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(lead: LeadDesk, show: Callable[[QWidget], None], qtbot: QtBot) -> HistoryWindow:
    window = HistoryWindow(lead)
    show(window)
    qtbot.waitUntil(lambda: bool(window.list.rows))
    return window


def go_back(window: HistoryWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    (box,) = window.findChildren(QMessageBox)
    assert "42" in box.text()
    next(button for button in box.buttons() if button.text() == "Go back").click()


def test_each_release_says_who_when_what_for_whom_and_where_it_runs(window: HistoryWindow) -> None:
    rows = window.list.table.rows
    assert [rows.data(rows.index(0, column)) for column in (0, 1, 2, 4, 5)] == [
        "43",
        "尺码建议改写",
        "王主管",
        "test group",
        "2",
    ]
    assert rows.data(rows.index(1, 5), Qt.ItemDataRole.AccessibleTextRole) == "Desktops: 9 of 12 desktops"
    assert "Joins 2 releases." in rows.data(rows.index(1, 1), Qt.ItemDataRole.ToolTipRole)
    assert window.runs.text().splitlines()[1] == "Release 42 runs on: a_0, a_1, a_2 and 6 more"


def test_what_a_release_changed_is_read_once_and_compared(
    window: HistoryWindow, team: FakeLeadTeam, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: [one.title for one in window.page.list.rows] == ["发货时间", "加微信"])
    assert "16 点" in window.page.texts.left.text.toPlainText()
    assert "17 点" in window.page.texts.right.text.toPlainText()
    for name in ("b" * 64, "c" * 64):
        window.list.select(name)
        qtbot.waitUntil(lambda: len(window.page.list.rows) == 2)
    assert team.asked.count(("changes", 43)) == 1


def test_the_release_of_the_test_group_is_given_to_everyone(
    window: HistoryWindow, team: FakeLeadTeam, qtbot: QtBot
) -> None:
    assert window.promote.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)
    qtbot.waitUntil(lambda: window.undo_bar.said.text() == "Release 43 is for everyone now.")
    assert ("promote", 43) in team.asked
    qtbot.waitUntil(lambda: not window.promote.isEnabled())


def test_going_back_asks_and_can_be_taken_back(window: HistoryWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    assert not window.back.isEnabled()  # the newest one
    window.list.select("b" * 64)
    go_back(window, qtbot)
    qtbot.waitUntil(lambda: window.undo_bar.said.text() == "Release 44 says what release 42 said.")
    qtbot.waitUntil(lambda: [line.number for line in window.list.rows] == [44, 43, 42, 41])
    assert window.list.rows[0].note == "Back to release 42"
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: ("roll back", 43) in team.asked)


def test_a_refusal_is_said(window: HistoryWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    team.broken = Refused("team_not_lead")
    window.list.select("b" * 64)
    go_back(window, qtbot)
    qtbot.waitUntil(lambda: window.undo_bar.said.text().startswith("Only a lead can do that"))
    assert window.back.isEnabled()


def test_no_release_yet_says_what_makes_one(window: HistoryWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    team.lines = []
    window.refresh()
    qtbot.waitUntil(lambda: window.list.currentWidget() is window.list.hint)
    assert window.list.hint.text().startswith("No release yet.")
    assert not window.back.isEnabled()
    assert window.page.list.hint.text() == "Choose a release to see what it changed."
