"""A lead is told before a release what goes out otherwise than it was written: codes that others have, pictures."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.team.content import Kind
from assistant.team.doubled import Freed
from assistant.team.pictures import Unsent
from tests.fake_lead_team import FakeLeadTeam, changed
from ui.team.lead_desk import LeadDesk
from ui.team.review_window import ReviewWindow

ONE, TWO = (Kind.SCRIPT.value, "r1"), (Kind.SCRIPT.value, "r2")


@pytest.fixture
def window(lead: LeadDesk, team: FakeLeadTeam, show: Callable[[QWidget], None], qtbot: QtBot) -> ReviewWindow:
    team.differences = [changed("r1", "发货", None, "亲，今天发"), changed("r2", "复核", None, "亲，已复核")]
    team.freed = [Freed(TWO, "复核", "code", "FH", ONE, "发货"), Freed(TWO, "复核", "hotkey", "F5", ONE, "发货")]
    team.unsent = [Unsent(f"{n}.png", f"图{n}", "together") for n in range(5)] + [Unsent("x.png", "包装", "missing")]
    window = ReviewWindow(lead)
    show(window)
    qtbot.waitUntil(lambda: bool(window.drafts.list.rows))
    return window


def test_whose_code_another_has_and_which_pictures_stay_out(window: ReviewWindow) -> None:
    page = window.drafts
    assert page.notes.text().splitlines() == [
        "Go without their code or hotkey, which another reply has: “复核”",
        "Pictures that stay out, as all together may have 40 MB: 5, of “图0”, “图1”, “图2” and 2 others. "
        "Make some smaller.",
        "Pictures that stay out, as they are not on this computer: 1, of “包装”",
    ]
    page.list.select(TWO)
    assert page.page.freed.text() == (
        "It goes without the code “FH”, which “发货” has. Give one of them another code. "
        "It goes without the hotkey F5, which “发货” has. Give one of them another hotkey."
    )
    page.list.select(ONE)
    assert page.page.freed.text() == ""
    page.which.setCurrentIndex(4)
    assert [one.title for one in page.list.rows] == ["复核"]


def test_who_is_left_out_takes_no_code_away(window: ReviewWindow) -> None:
    page = window.drafts
    page.list.select(ONE)
    page.leave_out.click()
    assert not page.notes.text().startswith("Go without")
    page.list.select(TWO)
    assert page.page.freed.text() == ""


def test_it_is_said_once_more_when_it_is_out(window: ReviewWindow, qtbot: QtBot) -> None:
    window.drafts.form.note.editor.setText("新")
    window.drafts.form.button.click()
    qtbot.waitUntil(lambda: window.undo_bar.said.text().startswith("Release 44 is published."))
    assert "Without their code or hotkey: “复核”" in window.undo_bar.said.text()
    assert "they are not on this computer: 1, of “包装”" in window.undo_bar.said.text()
