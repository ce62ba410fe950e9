"""The catalogue in the whole program, on its true database: one source for window, form and command line."""

from pathlib import Path

import main
from assistant.orders.catalogue.item import Item, Stock
from tests.ui.test_app import app as app  # noqa: PLC0414 - fixtures
from tests.ui.test_app import desktop as desktop  # noqa: PLC0414
from tests.ui.test_app import rooms as rooms  # noqa: PLC0414
from ui.app import App
from ui.command.run import run
from ui.orders.catalogue.window import CatalogueWindow


def opened(app: App, qtbot) -> CatalogueWindow:
    entry = next(action for action in app.windows.floating.menu.actions() if action.text() == "Catalogue…")
    entry.trigger()
    window = app.windows.dialogs._open["catalogue"]
    qtbot.waitUntil(lambda: window.goods.catalogue is not None)
    return window


def test_what_is_written_in_the_window_is_in_the_form_and_on_the_disk(app: App, rooms: main.Rooms, qtbot):
    window = opened(app, qtbot)
    app.windows.floating.show_tab("order")
    window.goods.put([Item("A-1", "小白鞋", stock=Stock.OUT)], "")
    qtbot.waitUntil(lambda: window.table.scripts.rowCount() == 1)
    page = app.windows.orders.room.page
    page.put({"item": "A-1"})
    page.look()
    assert page.form.fields["item"].note.text() == "Out of stock, and no alternative is noted"
    assert [item.code for item in rooms.order_office.items.items()] == ["A-1"]
    window.undo_bar.undo()
    qtbot.waitUntil(lambda: window.table.scripts.rowCount() == 0)
    assert rooms.order_office.items.items() == []


def test_what_the_command_line_brings_in_shows_in_the_open_window(app: App, rooms: main.Rooms, qtbot, tmp_path: Path):
    window = opened(app, qtbot)
    app.windows.floating.show_tab("order")
    (tmp_path / "goods.csv").write_text("货号,名称\nE-5,围巾\n", "utf-8")
    other = main.Rooms(rooms.folder)
    assert run(["catalogue", "import", str(tmp_path / "goods.csv")], other) == 0
    other.stores.close()
    app.reload(lambda: None, lambda refusal: None)
    qtbot.waitUntil(lambda: window.table.scripts.rowCount() == 1)
    assert window.goods.catalogue is rooms.order_office.catalogue
