"""The current shop in the whole program: in sight, changed by menu, hotkey and window, and everything follows."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

import main
from assistant.orders.card import Details
from assistant.orders.shop.rows import Kind, Rows
from assistant.scripts.parts import Parts, Validity
from tests.fake_desktop import CHAT, FakeDesktop
from tests.make import a_draft
from tests.ui.test_app import desktop, ended, notice, started
from tests.ui.test_app import rooms as empty_rooms
from ui.app import App
from ui.window.shop_menu import ShopMenu

__all__ = ["desktop", "empty_rooms"]


@pytest.fixture
def rooms(empty_rooms: main.Rooms) -> main.Rooms:
    tables = empty_rooms.order_office.shop_tables
    tables.save(Kind.SHOP, "First", Rows((), {"title": "First Store", "signature": "Ann of First"}))
    tables.save(Kind.SHOP, "Second", Rows((), {"title": "Second*Store", "signature": "Bob of Second"}))
    empty_rooms.settings.set("shop.name", "First")
    return empty_rooms


@pytest.fixture
def app(rooms: main.Rooms, desktop: FakeDesktop, qtbot: QtBot):
    app = started(rooms, desktop, qtbot)
    qtbot.waitUntil(lambda: app.windows.shops.names == ("First", "Second"))
    yield app
    ended(app)


def menu(app: App) -> ShopMenu:
    found = app.windows.floating.menu.findChild(ShopMenu)
    found.aboutToShow.emit()
    return found


def entry(app: App, text: str) -> Callable[[], None]:
    return next(action for action in menu(app).actions() if action.text() == text).trigger


def in_sight(app: App) -> str:
    return app.windows.floating._bar._name.accessibleName()


def selected(app: App) -> str:
    script = app.windows.replies.selected
    return script.title if script else ""


def titles(app: App, query: str) -> list[str]:
    found = (one.script.title for one in app.windows._find(query, ""))
    return [title for title in found if title.startswith(query)]


def test_another_shop_is_chosen_in_the_menu_under_the_shops_name(app: App, qtbot: QtBot):
    assert [action.text() for action in menu(app).actions() if action.isChecked()] == ["First"]
    entry(app, "Second")()
    qtbot.waitUntil(lambda: in_sight(app) == "Miaohui · Second")
    qtbot.waitUntil(lambda: notice(app) == "The current shop is Second.")
    assert [action.text() for action in menu(app).actions() if action.isChecked()] == ["Second"]


def test_the_hotkey_goes_from_shop_to_shop_and_shows_where_one_is(app: App, desktop: FakeDesktop, qtbot: QtBot):
    assert "shop" not in desktop.registered
    app.settings.set("hotkey.shop", "Alt+S")
    qtbot.waitUntil(lambda: "shop" in desktop.registered)
    app.windows.floating.hide()
    for name in ("Second", "First"):
        desktop.press("shop")
        qtbot.waitUntil(lambda name=name: in_sight(app) == f"Miaohui · {name}")
    assert app.windows.floating.isVisible()


@pytest.mark.parametrize("title", ["(2) Second Store", "chat - second big store"])
def test_the_window_that_a_hotkey_was_pressed_over_says_which_shop_it_is(
    app: App, desktop: FakeDesktop, qtbot: QtBot, title: str
):
    desktop.active = replace(CHAT, title=title)
    desktop.press("palette")
    qtbot.waitUntil(lambda: in_sight(app) == "Miaohui · Second")
    desktop.active = CHAT
    desktop.press("order")
    qtbot.waitUntil(lambda: app.windows.floating.tab == "order")
    assert app.windows.shops.current == "Second"


def test_a_scripts_own_hotkey_sends_what_the_shop_of_its_window_says(app: App, desktop: FakeDesktop, qtbot: QtBot):
    script = app.library.add(a_draft(body="{signature}", hotkey="Ctrl+Alt+7"))
    qtbot.waitUntil(lambda: f"script:{script.id}" in desktop.registered)
    desktop.active = replace(CHAT, title="Second Store")
    desktop.press(f"script:{script.id}")
    qtbot.waitUntil(lambda: desktop.chat == "Bob of Second")


def test_replies_of_another_shop_leave_the_list_at_once(app: App, qtbot: QtBot):
    for shop in ("First", "Second"):
        app.library.add(a_draft(title=f"Sale at {shop}", parts=Parts(validity=Validity(shops=(shop,)))))
    qtbot.waitUntil(lambda: titles(app, "Sale at") == ["Sale at First"])
    app.windows.replies.start_search("Sale at")
    qtbot.waitUntil(lambda: selected(app) == "Sale at First")
    app.windows.shops.choose("Second")
    qtbot.waitUntil(lambda: selected(app) == "Sale at Second")


def test_a_reply_that_was_chosen_while_the_shop_changed_does_not_go_out_in_the_new_one(
    app: App, desktop: FakeDesktop, qtbot: QtBot
):
    script = app.library.add(a_draft(title="Sale", parts=Parts(validity=Validity(shops=("First",)))))
    app.windows.shops.switch("Second")
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.waitUntil(lambda: "Sale" in notice(app))
    assert desktop.chat == ""


def test_a_form_that_nobody_has_begun_is_for_the_shop_of_the_window(app: App, desktop: FakeDesktop, qtbot: QtBot):
    page = app.windows.orders.room.page
    assert page.form.details() == Details(shop="First")
    app.windows.shops.switch("Second")
    qtbot.waitUntil(lambda: page.form.details() == Details(shop="Second"))
    assert not page.unsaved


def test_a_card_that_was_begun_changes_its_shop_by_hand_only(app: App, qtbot: QtBot):
    page = app.windows.orders.room.page
    page.form.fill(Details(shop="First", item="A1"))
    app.windows.shops.switch("Second")
    qtbot.waitUntil(lambda: in_sight(app) == "Miaohui · Second")
    assert page.form.details().shop == "First"
    app.windows.shops.switch("First")
    qtbot.waitUntil(lambda: in_sight(app) == "Miaohui · First")
    app.windows.shops.choose("Second")
    qtbot.waitUntil(lambda: page.form.details() == Details(shop="Second", item="A1"))


def test_the_open_panel_of_the_order_desk_goes_by_the_new_shop_at_once(app: App, rooms: main.Rooms, qtbot: QtBot):
    rooms.order_office.shop_tables.save(
        Kind.SIZES, "Second", Rows(({"chart": "Gloves", "size": "M", "height": "160-170"},))
    )
    room = app.windows.orders.room
    room.open_panel("size")
    panel = room._side.open_panel
    qtbot.waitUntil(lambda: panel.chart.count() > 1)
    app.windows.shops.choose("Second")
    qtbot.waitUntil(lambda: [panel.chart.itemText(place) for place in range(panel.chart.count())] == ["Gloves"])


def test_a_shop_without_tables_is_still_there_after_another_was_chosen(app: App, qtbot: QtBot):
    app.settings.set("shop.name", "Third")
    qtbot.waitUntil(lambda: app.windows.shops.names == ("First", "Second", "Third"))
    app.windows.shops.choose("First")
    qtbot.waitUntil(lambda: in_sight(app) == "Miaohui · First")
    assert app.windows.shops.names == ("First", "Second", "Third")


def test_a_shop_that_is_given_another_name_in_the_settings_is_not_two(app: App, qtbot: QtBot):
    for name in ("Thrid", "First", "Thrid"):
        app.windows.shops.choose(name)
        qtbot.waitUntil(lambda name=name: in_sight(app) == f"Miaohui · {name}")
    app.settings.set("shop.name", "Third")
    qtbot.waitUntil(lambda: app.windows.shops.names == ("First", "Second", "Third"))


def test_the_menu_leads_to_a_new_shop(app: App, qtbot: QtBot):
    entry(app, "Add a shop…")()
    window = app.windows.dialogs._open["shop tables"]
    assert window.isVisible()
    window.close()
