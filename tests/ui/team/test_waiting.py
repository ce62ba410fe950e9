"""A lead who publishes 100,000 rows sees how far that has come, and can cancel as long as it is true."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fake_lead_team import FakeLeadTeam, changed
from ui.team.history_window import HistoryWindow
from ui.team.lead_desk import LeadDesk
from ui.team.review_window import ReviewWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(lead: LeadDesk, team: FakeLeadTeam, show: Callable[[QWidget], None], qtbot: QtBot) -> ReviewWindow:
    """With one change that can be published."""
    team.differences = [changed("r2", "发货时间", "16 点", "17 点")]
    window = ReviewWindow(lead)
    show(window)
    qtbot.waitUntil(lambda: bool(window.drafts.list.rows) and window.waiting.isHidden())
    window.drafts.form.note.editor.setText("改时间")
    return window


def publish(window: ReviewWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: window.waiting.isVisible() and window.waiting.bar.maximum() == 3)


def test_publishing_is_cancelled_by_a_key_and_nothing_is_lost(
    window: ReviewWindow, team: FakeLeadTeam, qtbot: QtBot
) -> None:
    team.held = Event()
    publish(window, qtbot)
    assert (window.waiting.bar.value(), window.waiting.said.text()) == (1, "Publishing…")
    assert not window.drafts.form.button.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_0, CONTROL)
    qtbot.waitUntil(window.waiting.isHidden)
    assert window.undo_bar.said.text() == "Cancelled: nothing was published, and your drafts are as before."
    assert team.asked == []
    assert window.drafts.form.button.isEnabled()
    assert window.drafts.form.note.editor.text() == "改时间"


def test_what_is_going_out_already_is_not_said_to_be_cancelled(
    window: ReviewWindow, team: FakeLeadTeam, qtbot: QtBot
) -> None:
    team.committed = Event()
    publish(window, qtbot)
    qtbot.waitUntil(lambda: not window.waiting.cancel.isEnabled())
    assert window.waiting.said.text() == "It is being published now: this cannot be cancelled any more."
    QTest.keyClick(window, Qt.Key.Key_0, CONTROL)
    team.committed.set()
    qtbot.waitUntil(lambda: window.undo_bar.said.text() == "Release 44 is published.")


def test_comparing_can_be_cancelled_and_begun_again(window: ReviewWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    team.held = Event()
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(window.waiting.cancel.isVisible)
    window.waiting.cancel.click()
    qtbot.waitUntil(lambda: window.undo_bar.said.text() == "Cancelled. F5 compares again.")
    assert [one.title for one in window.drafts.list.rows] == ["发货时间"]
    team.held = None
    team.differences = []
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.drafts.list.rows)


def test_of_two_comparisons_only_the_later_counts(window: ReviewWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    team.held = Event()
    window.refresh()
    window.refresh()
    qtbot.waitUntil(lambda: window.waiting.bar.maximum() == 3)
    team.held.set()
    qtbot.waitUntil(window.waiting.isHidden)
    assert window.undo_bar.isHidden()


def test_comparing_ends_with_the_window(window: ReviewWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    team.held = Event()
    window.refresh()
    qtbot.waitUntil(lambda: window.waiting.bar.maximum() == 3)
    window.close()
    answers: list[None] = []
    window._desk._worker.run(lambda: None, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert not team.held.is_set()


def test_reading_a_release_can_be_cancelled_and_begun_again(
    lead: LeadDesk, team: FakeLeadTeam, show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    team.held = Event()
    window = HistoryWindow(lead)
    show(window)
    qtbot.waitUntil(lambda: window.waiting.said.text() == "Reading what it changed…")
    window.waiting.cancel.click()
    qtbot.waitUntil(lambda: window.page.list.hint.text() == "Not read yet. F5 reads again.")
    team.held = None
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(window.page.list.rows) == 2)
