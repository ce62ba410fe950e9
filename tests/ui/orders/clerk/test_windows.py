"""The clerk's windows open from the list of cards in the whole program, and what they write is seen there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from assistant.orders.card import State
from tests.fake_desktop import FakeDesktop
from tests.make import SHOES
from ui.app import App
from ui.orders.clerk.menu import ENTRIES
from ui.orders.clerk.windows import MAKE
from ui.orders.room import OrderRoom


@pytest.fixture
def app(tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    rooms = main.Rooms(tmp_path / "data")
    rooms.settings.set("language", "en")
    app = main.build(lambda _: FakeDesktop(), rooms)
    assert app.start(minimised=False)
    qtbot.waitUntil(lambda: app.ready)
    yield app
    app.stop()
    app.windows.floating.close()


@pytest.fixture
def room(app: App, qtbot: QtBot) -> OrderRoom:
    """Shows its list, with three confirmed cards, all selected."""
    for item in "ABC":
        app.office.orders.confirm(app.office.orders.new(replace(SHOES, item=item)).id)
    app.windows.floating.show_tab("order")
    room = app.windows.orders.room
    room.resize(900, 600)
    room.cards.ask()
    qtbot.waitUntil(lambda: room.cards.model.rowCount() == 3)
    room.cards.view.selectAll()
    return room


def opened(qtbot: QtBot, title: str) -> list:
    def found() -> list:
        return [window for window in QApplication.topLevelWidgets() if window.windowTitle() == title]

    qtbot.waitUntil(lambda: bool(found()))
    return found()


def test_every_entry_of_the_menu_has_its_window():
    assert {name for name, _, _ in ENTRIES} == set(MAKE)


def test_cards_marked_as_printed_are_printed_in_the_list(app: App, room: OrderRoom, qtbot: QtBot):
    room.open_card(app.office.orders.find()[0].id)
    qtbot.waitUntil(lambda: bool(room.open.id))
    room.cards.view.selectAll()
    entry = next(action for action in room.cards.clerk.entries.actions() if "printed" in action.text())
    entry.trigger()
    (window,) = opened(qtbot, "Mark as printed")
    assert window.which.selected
    window.do.click()
    qtbot.waitUntil(lambda: "marked as printed: 3" in window.doing.outcome.text)
    states = {room.cards.model.index(row).data(0x0100).state for row in range(3)}
    assert states == {State.PRINTED}
    assert room.open.card.state is State.PRINTED
    room.clerk_wanted.emit("printed")
    assert opened(qtbot, "Mark as printed") == [window]


def test_another_language_closes_them_and_the_end_of_the_program_ends_their_work(
    app: App, room: OrderRoom, qtbot: QtBot
):
    room.clerk_wanted.emit("export")
    (window,) = opened(qtbot, "Export cards")
    app.background.run(lambda: app.settings.set("language", "zh_CN"))
    the_program_anew = 30_000  # milliseconds, on a busy machine
    qtbot.waitUntil(
        lambda: "Export cards" not in [window.windowTitle() for window in QApplication.topLevelWidgets()],
        timeout=the_program_anew,
    )
    app.windows.orders.room.clerk_wanted.emit("export")
    (window,) = opened(qtbot, "导出订单卡")
    window.export(str(app.office.folder / "x.xlsx"))
