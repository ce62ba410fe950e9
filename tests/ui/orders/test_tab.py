"""The tab is furnished when it is needed, and what its room says reaches the App."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from assistant.orders.desk import OrderDesk
from tests.make import SHOES
from tests.ui.orders.conftest import SETTINGS
from ui.background import Background
from ui.orders.tab import OrderTab


@pytest.fixture
def tab(qtbot: QtBot, background: Background, desk: OrderDesk) -> OrderTab:
    tab = OrderTab(background, lambda: desk, SETTINGS.__getitem__)
    qtbot.addWidget(tab)
    return tab


@pytest.mark.parametrize("quiet", [OrderTab.refresh, OrderTab.keep])
def test_it_stays_empty_while_nobody_looks(tab: OrderTab, quiet: Callable[[OrderTab], None]):
    quiet(tab)
    assert not tab.furnished


def test_showing_it_furnishes_it(tab: OrderTab):
    tab.show()
    assert tab.room.page.isVisible()


def test_its_signals_are_those_of_its_room(qtbot: QtBot, tab: OrderTab):
    tab.show()
    for signal, says in (
        (tab.needs_focus, tab.focus_first),
        (tab.copy_wanted, lambda: (tab.room.page.restore(SHOES), tab.room.page.copy())),
        (tab.insert_wanted, tab.room.page.insert),
        (tab.notice, lambda: (tab.start_new(), tab.room.page.insert())),
        (tab.dismissed, tab.room._escape),
    ):
        with qtbot.waitSignal(signal, timeout=3000):
            says()
