"""Which text of a script reaches the chat, in the whole program: by shop, hour and customer, and in turns."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from assistant.insertion.outcome import CopiedOnly, NotInserted, Reason
from assistant.orders.card import Details, State
from assistant.orders.shop.rows import Kind, Rows
from assistant.scripts.parts import Acquaintance, Hours, Parts, Step, Variant
from assistant.scripts.script import Script
from tests.fake_desktop import CHAT, FakeDesktop
from tests.make import a_draft
from tests.ui.test_app import desktop, ended, notice, started
from tests.ui.test_app import rooms as empty_rooms
from ui.app import App

__all__ = ["desktop", "empty_rooms"]

LIN = Details(account="小溪", phone="13800138000", shop="First", address="广东深圳南山区科技园1号")


@pytest.fixture
def rooms(empty_rooms: main.Rooms) -> main.Rooms:
    tables = empty_rooms.order_office.shop_tables
    for name, hours in (("First", "09:00-24:00"), ("Second", "")):
        tables.save(Kind.SHOP, name, Rows((), {"title": f"{name} Store", "hours": hours, "signature": f"of {name}"}))
    empty_rooms.settings.set("shop.name", "First")
    return empty_rooms


@pytest.fixture
def app(rooms: main.Rooms, desktop: FakeDesktop, qtbot: QtBot):
    app = started(rooms, desktop, qtbot)
    app.windows.wordings.now = lambda: datetime(2026, 11, 23, 12).astimezone()
    qtbot.waitUntil(lambda: len(app.windows.shops.names) == 2)
    yield app
    ended(app)


def add(app: App, *variants: Variant, **more: object) -> Script:
    steps = (Step("further"),) if more.pop("further", False) else ()
    return app.library.add(a_draft(**{"title": "Hours", "body": "plain", "code": "hrs", **more},
                                   parts=Parts(steps, variants)))  # fmt: skip


def sent(app: App, desktop: FakeDesktop, qtbot: QtBot, script: Script) -> str:
    """What one Enter in the list brings into the chat."""
    desktop.chat, before = "", app.replies.outcomes
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.waitUntil(lambda: app.replies.outcomes > before)
    return desktop.chat


def test_a_shop_has_its_own_text_and_what_stands_in_it_is_the_shops(app, desktop, qtbot):
    script = add(app, Variant("second {signature}", shops=("Second",)))
    assert sent(app, desktop, qtbot, script) == "plain"
    app.windows.shops.choose("Second")
    assert sent(app, desktop, qtbot, script) == "second of Second"


@pytest.mark.parametrize(("hour", "text"), [(12, "plain"), (23, "late"), (3, "closed")])
def test_the_hour_and_the_working_hours_of_the_shop_decide(app, desktop, qtbot, hour, text):
    script = add(app, Variant("late", hours=(Hours.NIGHT,)), Variant("closed", hours=(Hours.AWAY,)))
    app.windows.wordings.now = lambda: datetime(2026, 11, 23, hour).astimezone()
    assert sent(app, desktop, qtbot, script) == text


def test_new_and_old_customers_and_those_of_a_region_have_texts_of_their_own(app, rooms, desktop, qtbot):
    script = add(
        app, Variant("welcome", customers=(Acquaintance.NEW,)), Variant("again", customers=(Acquaintance.OLD,))
    )
    south = add(app, Variant("south", regions=("广东省",)), code="sth")
    assert sent(app, desktop, qtbot, script) == "plain"
    app.windows.orders.room.page.form.show_details(LIN)
    assert sent(app, desktop, qtbot, script) == "welcome"
    assert sent(app, desktop, qtbot, south) == "south"
    card = rooms.order_office.orders.new(LIN)
    for state in (State.SENT, State.CONFIRMED):
        card = rooms.order_office.orders.move(card.id, state)
    assert sent(app, desktop, qtbot, script) == "again"


def test_a_customer_does_not_read_the_same_text_twice_running(app, desktop, qtbot):
    script = add(app, Variant("other"))
    assert [sent(app, desktop, qtbot, script) for _ in range(3)] == ["plain", "other", "plain"]
    app.windows.orders.room.page.form.show_details(LIN)
    assert sent(app, desktop, qtbot, script) == "plain"
    desktop.active = replace(CHAT, title="千牛-another buyer")
    assert sent(app, desktop, qtbot, script) == "other"


def test_a_text_that_did_not_go_out_is_still_next_and_one_that_was_copied_is_not(app, desktop, qtbot):
    script = add(app, Variant("other"))
    desktop.fails_with = NotInserted(Reason.CLIPBOARD_TAKEN, CHAT)
    assert sent(app, desktop, qtbot, script) == ""
    desktop.fails_with = CopiedOnly(Reason.NOT_FETCHED, CHAT)
    assert sent(app, desktop, qtbot, script) == ""
    desktop.fails_with = None
    assert sent(app, desktop, qtbot, script) == "other"
    app.windows.replies.copy_wanted.emit(script.id)
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "plain")


def test_a_warned_text_is_the_one_that_the_second_enter_sends(app, desktop, qtbot):
    clock = [0.0]
    app.guard._now = lambda: clock[0]
    script = add(app, Variant("other"), body="您穿肯定合适")
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.waitUntil(lambda: bool(notice(app)))
    assert desktop.chat == ""
    clock[0] = 2.0
    assert sent(app, desktop, qtbot, script) == "您穿肯定合适"
    assert sent(app, desktop, qtbot, script) == "other"


def test_the_list_shows_the_text_of_the_shop(app, qtbot):
    add(app, Variant("second", shops=("Second",)))
    app.windows.replies.start_search("hrs")
    qtbot.waitUntil(lambda: app.windows.replies.selected and app.windows.replies.selected.body == "plain")
    app.windows.shops.choose("Second")
    qtbot.waitUntil(lambda: app.windows.replies.selected and app.windows.replies.selected.body == "second")


def test_a_script_inside_another_stands_there_in_the_words_of_the_shop(app, desktop, qtbot):
    add(app, Variant("second", shops=("Second",)))
    outer = app.library.add(a_draft(body="({script:hrs})"))
    app.windows.shops.choose("Second")
    assert sent(app, desktop, qtbot, outer) == "(second)"


def test_a_scripts_own_hotkey_chooses_by_the_shop_of_its_window(app, desktop, qtbot):
    script = add(app, Variant("second", shops=("Second",)), hotkey="Ctrl+Alt+7")
    qtbot.waitUntil(lambda: f"script:{script.id}" in desktop.registered)
    desktop.active = replace(CHAT, title="Second Store")
    desktop.press(f"script:{script.id}")
    qtbot.waitUntil(lambda: desktop.chat == "second")


def test_further_messages_stay_as_they_are_written(app, desktop, qtbot):
    script = add(app, Variant("second", shops=("First",)), further=True)
    assert sent(app, desktop, qtbot, script) == "second"
    qtbot.waitUntil(lambda: app.sequence.open)
    app.sequence.next()
    qtbot.waitUntil(lambda: desktop.chat == "secondfurther")


def test_the_command_line_inserts_the_text_for_now(app, desktop, qtbot):
    add(app, Variant("noon {what}", hours=(Hours.DAY,)))
    replies: list[dict] = []
    app._answer({"do": "insert", "code": "hrs", "set": {"what": "soup"}}, replies.append)
    qtbot.waitUntil(lambda: bool(replies))
    assert desktop.chat == "noon soup"
