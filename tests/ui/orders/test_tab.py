"""The tab is furnished when it is needed, and what its room says reaches the App."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.orders.office import OrderOffice
from tests.make import SHOES
from tests.ui.orders.conftest import SETTINGS
from ui.background import Background
from ui.orders.form.unsaved import Unsaved
from ui.orders.tab import OrderTab


@pytest.fixture
def tab(qtbot: QtBot, background: Background, office: OrderOffice) -> OrderTab:
    tab = OrderTab(background, lambda: office, SETTINGS.__getitem__)
    qtbot.addWidget(tab)
    return tab


@pytest.mark.parametrize("quiet", [OrderTab.refresh, OrderTab.keep])
def test_it_stays_empty_while_nobody_looks(tab: OrderTab, quiet: Callable[[OrderTab], None]):
    quiet(tab)
    assert not tab.furnished


def test_showing_it_furnishes_it(tab: OrderTab):
    tab.show()
    assert tab.room.page.isVisible()


class ShownWindows(QObject):
    """Every widget that is shown as a window of its own: such a one would take the focus from the chat."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def test_no_part_of_it_is_a_window_of_its_own_for_a_moment(qapp: QApplication, tab: OrderTab):
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    tab.show()
    qapp.removeEventFilter(shown)
    assert shown.seen == [tab]


def test_its_signals_are_those_of_its_room(qtbot: QtBot, tab: OrderTab):
    tab.show()
    for signal, says in (
        (tab.needs_focus, tab.focus_first),
        (tab.copy_wanted, lambda: (tab.room.page.restore(Unsaved(SHOES)), tab.room.page.copy())),
        (tab.insert_wanted, tab.room.page.insert),
        (tab.notice, lambda: (tab.start_new(), tab.room.page.insert())),
        (tab.dismissed, tab.room._escape),
    ):
        with qtbot.waitSignal(signal):
            says()
