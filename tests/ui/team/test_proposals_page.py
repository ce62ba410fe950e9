"""A lead judges what agents propose: compared with what it would replace, taken as a draft, or declined."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.team.content import Kind, Row
from assistant.team.ports import Draft
from tests.fake_lead_team import FakeLeadTeam, conflicting, script_row
from ui.team.lead_desk import LeadDesk
from ui.team.review_window import ReviewWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
Show = Callable[[QWidget], None]


@pytest.fixture
def window(lead: LeadDesk, show: Show, qtbot: QtBot) -> ReviewWindow:
    window = ReviewWindow(lead)
    show(window)
    qtbot.waitUntil(lambda: bool(window.drafts.list.rows) and bool(window.proposals.list.rows))
    return window


def test_a_proposal_says_who_why_and_whether_the_library_has_moved(window: ReviewWindow) -> None:
    window.open_proposals()
    page = window.proposals
    assert page.facts.text() == (
        "From 小美: 仓库改到 18 点了\nThe library has changed since; what both changed is left to you after accepting."
    )
    assert "18 点" in page.page.texts.right.text.toPlainText()
    page.list.select("p2")
    assert page.facts.text().startswith("From 小美 (unverified): (no reason given)\nThe team does not know the key")


@pytest.mark.parametrize(
    ("row", "left", "told"),
    [
        (script_row("r2", "发货时间", "亲，19 点前付款当天发"), "19 点", "A draft of yours says something else"),
        (None, "", "A draft of yours takes this reply away"),
    ],
    ids=["reworded", "taken away"],
)
def test_a_proposal_is_compared_with_the_draft_that_would_be_lost(  # noqa: PLR0917 - what stands on each side
    lead: LeadDesk, team: FakeLeadTeam, show: Show, qtbot: QtBot, row: Row | None, left: str, told: str
) -> None:
    team.offered[0] = replace(team.offered[0], stands=Draft(Kind.SCRIPT, "r2", None, row))
    window = ReviewWindow(lead)
    show(window)
    page = window.proposals
    qtbot.waitUntil(lambda: bool(page.list.rows))
    page.list.select("p1")
    texts = page.page.texts
    assert (texts.left.heading.text(), told in page.facts.text()) == ("In your draft", True)
    assert left in texts.left.text.toPlainText()
    assert bool(left) == bool(texts.left.text.toPlainText())
    assert "18 点" in texts.right.text.toPlainText()
    page.list.select("p2")
    assert (texts.left.heading.text(), "draft of yours" in page.facts.text()) == ("In the library", False)


def test_a_proposal_is_accepted_as_a_draft_by_a_key(window: ReviewWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    window.open_proposals()
    window.proposals.list.select("p1")
    qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)
    qtbot.waitUntil(lambda: [one.id for one in window.proposals.list.rows] == ["p2"])
    assert team.asked == [("accept", "p1")]


def test_a_proposal_is_declined_only_with_an_answer(window: ReviewWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    window.open_proposals()
    page = window.proposals
    page.list.select("p1")
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert page.answer.note.text() == "Say why: the author reads it."
    page.answer.editor.setText("仓库没改")
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    qtbot.waitUntil(lambda: [one.id for one in page.list.rows] == ["p2"])
    assert team.asked == [("reject", "p1", "仓库没改")]
    page.answered.setChecked(True)
    page.list.select("p1")
    assert "Answer: 仓库没改" in page.facts.text()
    assert not page.accept.isEnabled()


def test_a_proposal_that_the_library_has_overtaken_is_accepted_by_the_same_key(
    lead: LeadDesk, team: FakeLeadTeam, show: Show, qtbot: QtBot
) -> None:
    overtaken = conflicting("r2", "发货时间", "亲，16 点", "亲，18 点", "亲，17 点")
    team.offered[0] = replace(team.offered[0], difference=overtaken)
    window = ReviewWindow(lead)
    show(window)
    window.open_proposals()
    qtbot.waitUntil(lambda: bool(window.proposals.list.rows))
    window.proposals.list.select("p1")
    qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)
    qtbot.waitUntil(lambda: ("accept", "p1") in team.asked)
