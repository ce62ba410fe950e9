"""The Today tab in the whole program: Enter puts the reply into the chat and settles the follow-up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import main
from assistant.insertion.outcome import CopiedOnly, NotInserted, Reason
from assistant.orders.card import Details
from assistant.orders.followups.followup import FollowUp, Kind
from assistant.scripts.parts import Parts, Variant
from assistant.scripts.script import draft_of
from tests.fake_desktop import CHAT, FakeDesktop
from tests.make import SHOES
from ui.app import App


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def app(tmp_path: Path, desktop: FakeDesktop, qtbot: QtBot) -> Iterator[App]:
    rooms = main.Rooms(tmp_path / "data")
    rooms.settings.set("language", "en")
    rooms.settings.set("followup.quiet", "")  # the tests run at night, too
    app = main.build(lambda _: desktop, rooms)
    assert app.start(minimised=False)
    qtbot.waitUntil(lambda: app.ready)
    yield app
    app.stop()
    app.windows.floating.close()


def due(app: App, kind: Kind = Kind.UNPAID, **fields: str) -> FollowUp:
    desk = app.office.order_office.follow_ups
    return desk.promise(kind, desk.now - timedelta(minutes=5), **fields)


def is_done(app: App, one: FollowUp) -> bool:
    return app.office.order_office.follow_ups.get(one.id).done_at is not None


def open_tab(app: App, qtbot: QtBot, rows: int = 1) -> None:
    app.windows.floating.show_tab("today")
    entries = app.windows.today.room.list.entries
    qtbot.waitUntil(lambda: entries.rowCount() == rows)
    app.windows.today.room.list.setFocus()


def answered(app: App, qtbot: QtBot) -> None:
    """Everything asked of the worker thread, and what the answers asked as well."""
    for _ in range(3):
        done: list[None] = []
        app.background.run(lambda: None, done.append)
        qtbot.waitUntil(lambda done=done: bool(done))


def tab_title(app: App) -> str:
    floating = app.windows.floating
    return floating._tabs.tabText(floating._names.index("today"))


def notice(app: App) -> str:
    return app.windows.floating.notice.text if app.windows.floating.notice else ""


def test_enter_puts_the_reply_into_the_chat_and_settles_it(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    card = app.office.orders.new(SHOES)
    one = due(app, card=card.id)
    open_tab(app, qtbot)
    QTest.keySequence(app.windows.today.room.list, "Return")
    script = app.library.by_code("wftx")
    qtbot.waitUntil(lambda: desktop.chat == script.body)
    qtbot.waitUntil(lambda: is_done(app, one))
    qtbot.waitUntil(app.windows.today.room.empty.isVisible)
    assert CHAT.title in notice(app)
    qtbot.waitUntil(lambda: app.library.get(script.id).uses == 1)


def test_the_reply_is_about_the_card_of_the_follow_up_and_not_the_one_in_the_form(
    app: App, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    script = app.library.by_code("wftx")
    here = Variant("{item}: {size}", regions=("Shanghai",))
    app.library.change(script.id, replace(draft_of(script), parts=Parts(variants=(here,))))
    card = app.office.orders.new(replace(SHOES, item="A1", size="38", address="Shanghai, Sample Road 1"))
    app.windows.orders.room.page.form.show_details(Details(item="B2", size="M", account="someone else"))
    due(app, card=card.id)
    open_tab(app, qtbot)
    QTest.keySequence(app.windows.today.room.list, "Return")
    qtbot.waitUntil(lambda: desktop.chat == "A1: 38")


def test_a_reply_that_is_taken_back_is_owed_again(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    one = due(app)
    open_tab(app, qtbot)
    QTest.keySequence(app.windows.today.room.list, "Alt+1")
    qtbot.waitUntil(lambda: is_done(app, one) and "Inserted" in notice(app))
    app.windows.floating.acted.emit("undo")
    qtbot.waitUntil(lambda: not is_done(app, one))
    assert desktop.chat == ""


@pytest.mark.parametrize("outcome", [CopiedOnly(Reason.NOT_FETCHED, CHAT), NotInserted(Reason.CLIPBOARD_TAKEN, CHAT)])
def test_what_did_not_reach_the_chat_settles_nothing(
    app: App, desktop: FakeDesktop, qtbot: QtBot, outcome: CopiedOnly | NotInserted
) -> None:
    desktop.fails_with = outcome
    one = due(app)
    open_tab(app, qtbot)
    QTest.keySequence(app.windows.today.room.list, "Return")
    qtbot.waitUntil(lambda: app.replies.outcomes == 1 and bool(notice(app)))
    assert not is_done(app, one)


@pytest.mark.parametrize(("code", "told"), [("nosuch", "nosuch"), ("", "Follow-ups")])
def test_a_reply_that_is_not_there_is_told(app: App, desktop: FakeDesktop, qtbot: QtBot, code: str, told: str) -> None:
    app.settings.set("followup.script.unpaid", code)
    due(app)
    open_tab(app, qtbot)
    QTest.keySequence(app.windows.today.room.list, "Return")
    assert told in notice(app)
    assert desktop.chat == ""


def test_done_can_be_undone_on_the_notice_line(app: App, qtbot: QtBot) -> None:
    one = due(app)
    open_tab(app, qtbot)
    QTest.keySequence(app.windows.today.room.list, "D")
    qtbot.waitUntil(lambda: notice(app) == "Done.")
    app.windows.floating.acted.emit("undo")
    qtbot.waitUntil(lambda: not is_done(app, one))


def test_the_card_is_opened_in_the_order_tab(app: App, qtbot: QtBot) -> None:
    card = app.office.orders.new(SHOES)
    due(app, card=card.id)
    open_tab(app, qtbot)
    QTest.keySequence(app.windows.today.room.list, "O")
    qtbot.waitUntil(lambda: app.windows.orders.furnished and app.windows.orders.room.open.id == card.id)
    assert app.windows.floating.tab == "order"


def test_the_number_on_the_tab_follows_every_change(app: App, qtbot: QtBot) -> None:
    assert tab_title(app) == "Today"
    one = due(app)
    due(app, Kind.CALL_BACK)
    qtbot.waitUntil(lambda: tab_title(app) == "Today 2")
    app.background.run(lambda: app.office.order_office.follow_ups.done(one))
    qtbot.waitUntil(lambda: tab_title(app) == "Today 1")
    assert not app.windows.today.furnished


def test_in_quiet_hours_there_is_no_number(app: App, qtbot: QtBot) -> None:
    due(app)
    qtbot.waitUntil(lambda: tab_title(app) == "Today 1")
    app.background.run(lambda: app.settings.set("followup.quiet", "00:00-23:59"))
    qtbot.waitUntil(lambda: tab_title(app) == "Today")


def test_a_hidden_window_counts_nothing_until_it_is_shown(app: App, qtbot: QtBot) -> None:
    timer = app.windows._today._timer
    assert timer.isActive()
    answered(app, qtbot)  # it has counted once
    app.windows.floating.hide()
    assert not timer.isActive()
    due(app)
    answered(app, qtbot)
    assert tab_title(app) == "Today"
    app.show()
    qtbot.waitUntil(lambda: tab_title(app) == "Today 1")
    assert timer.isActive()


def test_what_falls_due_shows_when_time_has_passed(app: App, qtbot: QtBot) -> None:
    office = app.office.order_office
    app.windows.floating.hide()
    office.follow_ups._store.put(FollowUp(Kind.CALL_BACK, office.follow_ups.now))
    app.windows.floating.open_at_rest()
    qtbot.waitUntil(lambda: tab_title(app) == "Today 1")
    office.follow_ups._store.put(FollowUp(Kind.CALL_BACK, office.follow_ups.now))
    app.windows._today._timer.timeout.emit()
    qtbot.waitUntil(lambda: tab_title(app) == "Today 2")


def test_another_language_keeps_the_number(app: App, qtbot: QtBot) -> None:
    due(app)
    open_tab(app, qtbot)
    app.settings.set("language", "zh_CN")
    qtbot.waitUntil(lambda: tab_title(app) == "今日 1")  # all windows are dressed anew
    assert app.windows.floating.tab == "today"
