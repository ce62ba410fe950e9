"""While all messages of a script are sent, Esc stops them from the chat too; before and after, Esc is the chat's."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import main
from assistant.scripts.parts import Parts, Step
from assistant.scripts.sending import State
from tests.fake_desktop import FakeDesktop
from tests.make import a_draft
from tests.ui.test_app import ended, notice, started
from ui.app import App


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def app(tmp_path: Path, desktop: FakeDesktop, qtbot: QtBot) -> Iterator[App]:
    rooms = main.Rooms(tmp_path / "data")
    rooms.settings.set("language", "en")
    app = started(rooms, desktop, qtbot)
    yield app
    ended(app)


def test_escape_is_held_only_while_all_are_sent_and_stops_them(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    draft = replace(a_draft("Three", "One.", code="thr"), parts=Parts((Step("Two."), Step("Three.", delay=60))))
    with qtbot.waitSignal(app.live.changed):
        app.background.run(lambda: app.library.add(draft))
    desktop.press("palette")
    qtbot.waitUntil(app.windows.floating.isVisible)
    app.windows.replies.start_search("thr")
    app.windows.replies.do("send")
    qtbot.waitUntil(lambda: app.sequence.sending.state is State.WAITING)
    assert ("next" in desktop.registered, "stop" in desktop.registered) == (True, False)

    app.sequence.send_all()
    qtbot.waitUntil(lambda: app.sequence.sending.sent == 2)
    assert desktop.registered["stop"] == "Escape"

    desktop.press("stop")
    qtbot.waitUntil(lambda: app.sequence.sending.state is State.STOPPED)
    assert not {"next", "stop"} & desktop.registered.keys()
    assert desktop.chat == "One.\nTwo.\n"
    assert notice(app) == "Stopped: 2 of 3 messages are in the chat."
