"""A lead's work in the whole program: changed in the library, reviewed, published, seen at once, taken back."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from assistant.scripts.script import Draft, Script
from tests.fake_desktop import FakeDesktop
from ui.app import App
from ui.scripts.whose import whose
from ui.team.history_window import HistoryWindow
from ui.team.review_window import ReviewWindow

LONG = 20_000  # milliseconds


@pytest.fixture
def app(tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    """The owner's, with one reply published."""
    (tmp_path / "share").mkdir()
    rooms = main.Rooms(tmp_path / "owner")
    rooms.settings.set("language", "en")
    with closing(rooms.open_team_desk()) as desk:
        desk.create("名美客服", "阿丽", str(tmp_path / "share"))
        desk.draft_scripts({}, [Draft("运费", "亲，满 99 包邮")])
        desk.publish("first")
    app = main.build(lambda _: FakeDesktop(), rooms)
    assert app.start(minimised=False)
    qtbot.waitUntil(lambda: app.ready and app.team.room.standing is not None, timeout=LONG)
    yield app
    app.stop()
    QApplication.closeAllWindows()
    app.windows.floating.deleteLater()


def fee(app: App) -> Script:
    return next(script for script in app.library.scripts() if script.title == "运费")


def test_a_change_is_drafted_published_and_taken_back(app: App, qtbot: QtBot) -> None:
    desk = app.windows.dialogs.desk
    qtbot.waitUntil(desk.drafts_for_team, timeout=LONG)
    desk.rewrite({fee(app).id: Draft("运费", "亲，满 59 包邮")})
    qtbot.waitUntil(lambda: fee(app).id in desk.drafted(), timeout=LONG)
    assert whose(fee(app), desk.drafted()) == "team, with a draft"
    assert fee(app).body == "亲，满 99 包邮"  # what is inserted is what was published

    app.team.openings.open("review")
    window = app.windows.dialogs._open["team review"]
    assert isinstance(window, ReviewWindow)
    qtbot.waitUntil(lambda: [one.title for one in window.drafts.list.rows] == ["运费"], timeout=LONG)
    window.drafts.form.note.editor.setText("59")
    window.drafts.form.button.click()
    qtbot.waitUntil(lambda: fee(app).body == "亲，满 59 包邮", timeout=LONG)
    qtbot.waitUntil(lambda: not desk.drafted(), timeout=LONG)
    qtbot.waitUntil(lambda: not window.drafts.list.rows, timeout=LONG)

    window.undo_bar.undo()
    qtbot.waitUntil(lambda: fee(app).body == "亲，满 99 包邮", timeout=LONG)
    app.team.openings.open("history")
    history = app.windows.dialogs._open["team history"]
    assert isinstance(history, HistoryWindow)
    qtbot.waitUntil(lambda: [line.number for line in history.list.rows] == [3, 2, 1], timeout=LONG)
    qtbot.waitUntil(lambda: [one.title for one in history.page.list.rows] == ["运费"], timeout=LONG)
