"""How the whole program counts what happens to replies."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import main
from assistant.figures.sums import Figures, Tally
from assistant.insertion.outcome import NotInserted, Reason
from assistant.insertion.ports import Press
from assistant.scripts.script import Script
from tests.fake_desktop import CHAT, FakeDesktop
from ui.app import App


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def app(tmp_path: Path, desktop: FakeDesktop, qtbot: QtBot) -> Iterator[App]:
    rooms = main.Rooms(tmp_path / "data")
    rooms.settings.set("language", "en")
    app = main.build(lambda _: desktop, rooms)
    assert app.start(minimised=True)
    qtbot.waitUntil(lambda: app.ready)
    yield app
    app.stop()
    app.windows.floating.close()


@pytest.fixture
def hello(app: App) -> Script:
    return app.library.by_code("wftx")


def settle(app: App, qtbot: QtBot) -> None:
    """Everything asked of the worker thread is done, and what the answers asked for as well."""
    for _ in range(3):
        done: list[None] = []
        app.background.run(lambda: None, done.append)
        qtbot.waitUntil(lambda done=done: bool(done))


def send(app: App, qtbot: QtBot, script: Script | None, text: str = "") -> None:
    with qtbot.waitSignal(app.replies.outcome):
        if script:
            app.replies.send(script, Press("test", CHAT))
        else:
            app.replies.send_text(text, Press("test", CHAT))


def take_back(app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.replies.taken_back):
        app.replies.take_back()
    settle(app, qtbot)


def figures(app: App, qtbot: QtBot) -> Figures:
    settle(app, qtbot)
    return app.office.figures.of_days(1)


def test_a_reply_is_counted_when_it_was_sent_and_again_when_it_was_taken_back(
    app: App, qtbot: QtBot, hello: Script
) -> None:
    send(app, qtbot, hello)
    send(app, qtbot, hello)
    take_back(app, qtbot)
    assert figures(app, qtbot).scripts == {hello.id: Tally(used=2, undone=1)}
    assert app.library.get(hello.id).uses == 2


def test_a_text_that_is_no_reply_is_not_taken_back_in_the_name_of_one(app: App, qtbot: QtBot, hello: Script) -> None:
    send(app, qtbot, hello)
    send(app, qtbot, None, "Your order")
    take_back(app, qtbot)
    assert figures(app, qtbot).total == Tally(used=1)


def test_what_did_not_arrive_is_not_counted(app: App, desktop: FakeDesktop, qtbot: QtBot, hello: Script) -> None:
    desktop.fails_with = NotInserted(Reason.CLIPBOARD_TAKEN, CHAT)
    send(app, qtbot, hello)
    assert not figures(app, qtbot)


def test_a_reply_that_is_rewritten_right_after_it_was_sent_is_counted(app: App, qtbot: QtBot, hello: Script) -> None:
    send(app, qtbot, hello)
    settle(app, qtbot)
    app.windows.dialogs.edit(hello.id)
    editor = app.windows.dialogs._open[f"editor {hello.id}"]
    editor.form.title.setText("Hello again")
    with qtbot.waitSignal(editor.saved):
        editor.save()
    assert figures(app, qtbot).scripts == {hello.id: Tally(used=1, edited=1, owned=1)}  # it was a starter script


def test_copies_are_counted_and_searches_in_vain_unless_they_may_be_for_a_customer(
    app: App, qtbot: QtBot, hello: Script
) -> None:
    app.windows.replies.copy_wanted.emit(hello.id)
    for query in ("以旧换新", "13866554433"):
        app.windows.replies.missed.emit(query)
    qtbot.waitUntil(lambda: figures(app, qtbot).total.copied == 1)
    assert figures(app, qtbot).missed == 1


def test_the_tab_shows_what_was_sent_and_enter_opens_it(app: App, qtbot: QtBot, hello: Script) -> None:
    assert not app.windows.figures.furnished  # no start reads it
    app.windows.floating.open_at_rest()
    app.windows.floating.show_tab("figures")
    send(app, qtbot, hello)
    entries = app.windows.figures.room.list.entries
    qtbot.waitUntil(lambda: [row.spoken for row in entries.rows][1:] == [f"{hello.title}, 1"])
    app.windows.figures.room.list.chosen.emit(hello.id)
    assert f"editor {hello.id}" in app.windows.dialogs._open


def test_the_button_beside_the_setting_forgets_all(app: App, qtbot: QtBot, hello: Script) -> None:
    send(app, qtbot, hello)
    settle(app, qtbot)
    app.windows.dialogs._do("figures.on")
    assert not figures(app, qtbot)
