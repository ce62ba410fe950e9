"""An open library follows the current shop: what was for another one no longer says so."""

from pytestqt.qtbot import QtBot

from assistant.scripts.parts import Parts, Validity
from assistant.scripts.standing import Standing
from tests.make import a_draft
from tests.ui.test_shops import app, desktop, empty_rooms, rooms
from ui.app import App

__all__ = ["app", "desktop", "empty_rooms", "rooms"]


def test_choosing_another_shop_lists_anew_what_is_for_others(app: App, qtbot: QtBot):
    limited = a_draft("Only in the second", parts=Parts(validity=Validity(shops=("Second",))))
    app.background.run(lambda: app.library.add(limited))
    app.windows.dialogs.open_library()
    page = app.windows.dialogs._open["library"].page
    rows = page.table.scripts
    page.standing.setCurrentIndex(page.standing.findData(Standing.ELSEWHERE))
    qtbot.waitUntil(lambda: rows.rowCount() == 1)
    assert rows.data(rows.index(0, 1)) == "Only in the second · other shop"
    app.windows.shops.choose("Second")
    qtbot.waitUntil(lambda: rows.rowCount() == 0)
    app.windows.shops.choose("First")
    qtbot.waitUntil(lambda: rows.rowCount() == 1)
