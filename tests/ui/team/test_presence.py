"""The team inside the whole program: true databases, a true folder, a desktop without a screen."""

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from assistant.scripts.script import Draft, draft_of
from assistant.team.desk import TeamDesk
from tests.fake_desktop import FakeDesktop
from ui.answers import Answers
from ui.app import App
from ui.team import keeper
from ui.team.line import TeamLine

LONG = 20_000  # milliseconds


@pytest.fixture
def owner(tmp_path: Path) -> Iterator[TeamDesk]:
    """Who has published one reply already."""
    (tmp_path / "share").mkdir()
    desk = main.Rooms(tmp_path / "owner").open_team_desk()
    desk.create("名美客服", "阿丽", str(tmp_path / "share"))
    publish(desk, "运费险")
    yield desk
    desk.close()


@pytest.fixture
def app(tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    rooms = main.Rooms(tmp_path / "agent")
    rooms.settings.set("language", "en")
    app = main.build(lambda _: FakeDesktop(), rooms)
    assert app.start(minimised=False)
    qtbot.waitUntil(lambda: app.ready, timeout=LONG)
    yield app
    app.stop()
    QApplication.closeAllWindows()
    app.windows.floating.deleteLater()


def publish(desk: TeamDesk, title: str) -> None:
    desk.draft_scripts({}, [Draft(title, f"亲，{title}")])
    desk.publish(title)


def line(app: App) -> TeamLine:
    (line,) = app.windows.floating.findChildren(TeamLine)
    return line


def titles(app: App) -> set[str]:
    return {script.title for script in app.library.scripts()}


def status(app: App) -> dict[str, Any]:
    told: list[dict[str, Any]] = []
    Answers(app)({"do": "status"}, told.append)
    return told[0]["library"]


def joined(app: App, owner: TeamDesk, qtbot: QtBot) -> None:
    app.team.open()
    window = app.windows.dialogs._open["team set-up"]
    window.choice.join.click()
    window.join.code_text.setPlainText(owner.code())
    window.join.own_name.setText("小美")
    window.go_on.click()
    qtbot.waitUntil(lambda: app.team.room.standing is not None, timeout=LONG)
    qtbot.waitUntil(lambda: line(app).isVisible(), timeout=LONG)


def test_without_a_team_there_is_no_line_no_thread_and_a_way_in(app: App, qtbot: QtBot) -> None:
    assert line(app).isHidden()
    assert status(app) == {}
    assert "team" not in {thread.name for thread in threading.enumerate()}
    assert not app.windows.replies.proposes
    assert "Team…" in [action.text() for action in app.windows.floating.menu.actions()]


def test_whoever_joins_has_the_line_and_the_programs_replies_go_to_the_bin(
    app: App, owner: TeamDesk, qtbot: QtBot
) -> None:
    joined(app, owner, qtbot)
    assert line(app).said.startswith("Library 1 · today")
    assert app.windows.replies.proposes
    qtbot.waitUntil(lambda: "运费险" in titles(app), timeout=LONG)
    qtbot.waitUntil(lambda: not any(one.origin == "starter" for one in app.library.scripts()), timeout=LONG)


def test_a_large_first_library_is_read_ahead_by_another_process(
    app: App, owner: TeamDesk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody saves the index of a small one otherwise."""
    monkeypatch.setattr(keeper, "LEAST", 1)
    joined(app, owner, qtbot)
    qtbot.waitUntil(lambda: any((tmp_path / "agent" / "index").glob("*.index")), timeout=LONG)


def test_the_programs_replies_stay_while_the_team_has_published_nothing(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "empty").mkdir()
    with closing(main.Rooms(tmp_path / "other").open_team_desk()) as desk:
        desk.create("名美客服", "阿丽", str(tmp_path / "empty"))
        joined(app, desk, qtbot)
        qtbot.waitUntil(lambda: "Nothing is published yet" in str(app.windows.floating.notice), timeout=LONG)
    assert any(one.origin == "starter" for one in app.library.scripts())


def test_what_is_published_shows_in_the_line_and_is_gone_from_it_once_seen(
    app: App, owner: TeamDesk, qtbot: QtBot
) -> None:
    joined(app, owner, qtbot)
    publish(owner, "退货地址")
    app.team.room.keeper.look()
    qtbot.waitUntil(lambda: line(app).said.endswith("1 new"), timeout=LONG)
    qtbot.waitUntil(lambda: "退货地址" in titles(app), timeout=LONG)
    told = status(app)
    assert (told["name"], told["release"], told["behind"], told["news"]) == ("名美客服", 2, 0, 1)
    line(app).click()
    news = app.windows.dialogs._open["team news"]
    qtbot.waitUntil(lambda: news.list.list.count() == 1, timeout=LONG)
    assert "退货地址" in news.list.list.item(0).text()
    qtbot.waitUntil(lambda: not line(app).said.endswith("new"), timeout=LONG)


def test_another_start_is_in_the_team_again(tmp_path: Path, owner: TeamDesk, qtbot: QtBot) -> None:
    agent = main.Rooms(tmp_path / "agent").open_team_desk()
    agent.join(owner.code(), "小美")
    agent.close()
    rooms = main.Rooms(tmp_path / "agent")
    rooms.settings.set("language", "zh_CN")
    app = main.build(lambda _: FakeDesktop(), rooms)
    assert app.start(minimised=False)
    qtbot.waitUntil(lambda: app.ready and line(app).said.startswith("话术库 1 · 今天"), timeout=LONG)
    rooms.settings.set("language", "en")
    qtbot.waitUntil(lambda: line(app).said.startswith("Library 1 · today"), timeout=LONG)
    app.stop()
    app.windows.floating.deleteLater()


def test_the_teams_reply_can_be_proposed_another_way_and_a_lead_sees_it(
    app: App, owner: TeamDesk, qtbot: QtBot
) -> None:
    joined(app, owner, qtbot)
    qtbot.waitUntil(lambda: "运费险" in titles(app), timeout=LONG)
    script = next(script for script in app.library.scripts() if script.title == "运费险")
    app.team.propose(script.id)
    window = app.windows.dialogs._open[f"team propose {script.id}"]
    assert not window.propose.isEnabled()
    window.body.insertPlainText("亲爱的，")
    window.why.setText("更亲切")
    with qtbot.waitSignal(window.proposed, timeout=LONG):
        window.propose.click()
    (line,) = owner.proposals()
    assert (line.why, line.status, line.difference.key[1]) == ("更亲切", "open", script.id)


def test_whoever_leaves_has_no_line_and_none_of_the_teams_replies(app: App, owner: TeamDesk, qtbot: QtBot) -> None:
    joined(app, owner, qtbot)
    qtbot.waitUntil(lambda: "运费险" in titles(app), timeout=LONG)
    app.team.open()
    window = app.windows.dialogs._open["team team"]
    question = window.ask_to_leave()
    next(button for button in question.buttons() if button.text() == "Leave").click()
    qtbot.waitUntil(lambda: line(app).isHidden() and "运费险" not in titles(app), timeout=LONG)


def test_what_a_lead_changes_in_the_library_is_a_draft_and_the_review_has_it(
    tmp_path: Path, owner: TeamDesk, qtbot: QtBot
) -> None:
    owner.close()
    app = main.build(lambda _: FakeDesktop(), main.Rooms(tmp_path / "owner"))
    assert app.start(minimised=False)
    qtbot.waitUntil(lambda: app.ready and line(app).isVisible(), timeout=LONG)
    script = next(script for script in app.library.scripts() if script.title == "运费险")
    desk = app.windows.dialogs.desk
    assert desk.drafts_for_team()
    app.background.run(lambda: desk.team.keep_draft(script.id, replace(draft_of(script), body="亲，运费险已送")))
    qtbot.waitUntil(lambda: app.team.room.standing.drafts == 1, timeout=LONG)
    qtbot.waitUntil(lambda: desk.team.drafted == {script.id}, timeout=LONG)
    app.team.openings.open("review")
    review = app.windows.dialogs._open["team review"]
    qtbot.waitUntil(lambda: bool(review.drafts.list.rows), timeout=LONG)
    app.stop()
    QApplication.closeAllWindows()
    app.windows.floating.deleteLater()


def test_what_another_process_drafts_is_in_the_review_that_is_open(
    tmp_path: Path, owner: TeamDesk, qtbot: QtBot
) -> None:
    """The command line works on the same folder, and tells the window."""
    app = main.build(lambda _: FakeDesktop(), main.Rooms(tmp_path / "owner"))
    assert app.start(minimised=False)
    qtbot.waitUntil(lambda: app.ready and line(app).isVisible(), timeout=LONG)
    app.team.openings.open("review")
    review = app.windows.dialogs._open["team review"]
    owner.draft_scripts({}, [Draft("退货地址", "亲，退货地址")])
    Answers(app)({"do": "reload"}, lambda _: None)
    qtbot.waitUntil(lambda: app.team.room.standing.drafts == 1, timeout=LONG)
    qtbot.waitUntil(lambda: len(review.drafts.list.rows) == 1, timeout=LONG)
    app.stop()
    QApplication.closeAllWindows()
    app.windows.floating.deleteLater()


def test_a_team_that_another_process_joins_shows_in_the_window_that_is_open(
    tmp_path: Path, app: App, owner: TeamDesk, qtbot: QtBot
) -> None:
    agent = main.Rooms(tmp_path / "agent").open_team_desk()
    agent.join(owner.code(), "小美")
    agent.close()
    Answers(app)({"do": "reload"}, lambda _: None)
    qtbot.waitUntil(lambda: line(app).isVisible(), timeout=LONG)
