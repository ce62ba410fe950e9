"""The tab is furnished when it is needed, and what its room says reaches the App."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.orders.office import OrderOffice
from tests.ui.orders.test_tab import ShownWindows
from ui.background import Background
from ui.orders.followups.tab import TodayTab


@pytest.fixture
def tab(qtbot: QtBot, background: Background, office: OrderOffice) -> TodayTab:
    tab = TodayTab(background, lambda: office, lambda _: "")
    qtbot.addWidget(tab)
    return tab


def test_it_stays_empty_while_nobody_looks(tab: TodayTab) -> None:
    tab.refresh()
    assert not tab.furnished


def test_showing_it_furnishes_it(tab: TodayTab) -> None:
    tab.show()
    assert tab.room.head.isVisible()


def test_no_part_of_it_is_a_window_of_its_own_for_a_moment(qapp: QApplication, tab: TodayTab) -> None:
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    tab.show()
    qapp.removeEventFilter(shown)
    assert shown.seen == [tab]


def test_its_signals_are_those_of_its_room(qtbot: QtBot, tab: TodayTab) -> None:
    tab.show()
    room = tab.room
    for signal, says in (
        (tab.insert_wanted, lambda: room.insert_wanted.emit("fh", "id", False)),
        (tab.open_wanted, lambda: room.open_wanted.emit("card")),
        (tab.copy_wanted, lambda: room.copy_wanted.emit("xiaomei")),
        (tab.notice, lambda: room.notice.emit("no", "error")),
        (tab.undoable, lambda: room.undoable.emit("Done.", lambda: None)),
        (tab.needs_focus, lambda: room.do("new")),
        (tab.dismissed, lambda: (room.do("leave"), room.do("leave"))),
    ):
        with qtbot.waitSignal(signal):
            says()
