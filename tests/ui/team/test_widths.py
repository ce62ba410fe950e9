"""With twice the text size, English fits into the narrowest window: what is long wraps or goes below."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.every_dialog import people, proposals, review
from tests.ui.scripts.library_room import Room
from tests.ui.scripts.library_room import opened as opened_room
from tests.ui.team.dialogs import team_create_on_server, team_join_server
from ui import theme
from ui.team.review_window import ReviewWindow
from ui.words import use_language

LETTERS = 24  # so many of them are 380 pixels in the letters of this program at twice their size


@pytest.fixture
def room(qapp: QApplication) -> Iterator[Room]:
    yield from opened_room()


@pytest.fixture
def twice(qapp: QApplication) -> Iterator[None]:
    use_language("en")
    theme.apply(qapp, "light", 200)
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # a window that is closed need not grow any more
    theme.apply(qapp, "light", 100)


@pytest.mark.usefixtures("twice")
@pytest.mark.parametrize(
    "make", [review("r1"), proposals, people, team_create_on_server, team_join_server], ids=lambda make: make.__name__
)
def test_a_window_of_the_team_fits_at_twice_the_text_size(
    qtbot: QtBot, room: Room, make: Callable[[Room], QWidget]
) -> None:
    window = make(room)
    qtbot.addWidget(window)
    window.show()
    assert window.minimumSizeHint().width() <= LETTERS * window.fontMetrics().horizontalAdvance("n")


@pytest.mark.usefixtures("twice")
def test_the_name_of_what_changes_has_half_of_a_narrow_list(qtbot: QtBot, room: Room) -> None:
    window = review("r2")(room)
    qtbot.addWidget(window)
    assert isinstance(window, ReviewWindow)
    table = window.drafts.list.table
    window.resize(window.minimumSizeHint().width(), 900)
    window.show()
    qtbot.waitUntil(lambda: table.columnWidth(1) >= table.viewport().width() // 2)
    window.resize(1200, 900)
    qtbot.waitUntil(lambda: table.columnWidth(0) == table._widths[0])
