"""The Figures tab: what it shows of some days, by mouse, by key and for a screen reader."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.figures.figure import What
from assistant.figures.log import FigureLog
from assistant.settings.values import Settings
from tests.fake_figures import FakeFigureStore
from tests.fakes import FakeSettingsStore
from ui.background import Background
from ui.figures.tab import FiguresTab
from ui.theme import colours

NOON = datetime(2026, 3, 10, 15).astimezone(UTC)
TITLES = {"hello": "Hello", "ship": "When we ship"}


class Counted:
    """A log whose past can be written."""

    def __init__(self) -> None:
        self.settings = Settings(FakeSettingsStore())
        self.now = NOON
        self.log = FigureLog(FakeFigureStore(), self.settings, lambda: self.now)

    def count(self, what: What, script: str = "", times: int = 1, days_ago: int = 0) -> None:
        self.now = NOON - timedelta(days=days_ago)
        for _ in range(times):
            self.log.count(what, script)
        self.now = NOON


@pytest.fixture
def counted() -> Counted:
    return Counted()


@pytest.fixture
def tab(counted: Counted, qtbot: QtBot) -> Iterator[FiguresTab]:
    background = Background()
    tab = FiguresTab(background, lambda: counted.log, lambda id: TITLES.get(id, ""))
    tab.resize(380, 500)
    qtbot.addWidget(tab)
    yield tab
    background.stop()


def shown(tab: FiguresTab, qtbot: QtBot) -> list[str]:
    """What a screen reader says of each line."""
    tab.show()
    tab.refresh()
    done: list[None] = []
    tab._background.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    return [row.spoken for row in tab.room.list.entries.rows]


def a_week(counted: Counted) -> None:
    counted.count(What.USED, "hello", 4)
    counted.count(What.USED, "ship", 1, days_ago=3)
    counted.count(What.UNDONE, "ship")
    counted.count(What.EDITED, "ship", 2)
    counted.count(What.USED, "gone", days_ago=20)
    counted.count(What.MISSED, times=3)


def test_nothing_is_read_before_somebody_looks(tab: FiguresTab) -> None:
    tab.refresh()
    assert not tab.furnished


def test_a_week_shows_the_most_sent_and_the_texts_that_may_need_work(
    tab: FiguresTab, counted: Counted, qtbot: QtBot
) -> None:
    a_week(counted)
    assert shown(tab, qtbot) == [
        "Most sent", "Hello, 4", "When we ship, 1",
        "These texts may need work", "When we ship, taken back 1×, rewritten 2×",
    ]  # fmt: skip
    assert tab.room.summary.text() == "5 replies sent · 1 taken back · 2 rewritten · 3 searches found nothing"


def test_the_days_are_changed_by_key_and_a_deleted_reply_has_no_name(
    tab: FiguresTab, counted: Counted, qtbot: QtBot
) -> None:
    a_week(counted)
    shown(tab, qtbot)
    for key, days, line in (("Right", 30, "(deleted reply), 1"), ("Right", 1, "Hello, 4"), ("Left", 30, "Hello, 4")):
        QTest.keySequence(tab.room.list, key)
        assert tab.room.days == days
        assert line in shown(tab, qtbot)


def test_a_bar_is_described_and_as_long_as_its_share(tab: FiguresTab, counted: Counted, qtbot: QtBot) -> None:
    a_week(counted)
    shown(tab, qtbot)
    entries, view = tab.room.list.entries, tab.room.list
    index = entries.index(2)
    told = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "place 2, sent 1 times; the bar is 25 % of the longest"

    def length(row: int) -> int:
        area = view.visualRect(entries.index(row))
        picture = view.viewport().grab(area).toImage()
        line = area.height() - 1 - 8 - 3  # the middle of the bar
        accent = QColor(colours().accent)
        return sum(picture.pixelColor(x, line) == accent for x in range(8, picture.width()))

    view.clearSelection()
    assert length(2) / length(1) == pytest.approx(0.25, abs=0.03)


def test_enter_opens_the_reply_and_escape_leaves(tab: FiguresTab, counted: Counted, qtbot: QtBot) -> None:
    a_week(counted)
    shown(tab, qtbot)
    assert tab.room.list.selected == "hello"  # a heading is never selected
    with qtbot.waitSignal(tab.edit_wanted) as wanted:
        QTest.keySequence(tab.room.list, "Return")
    assert wanted.args == ["hello"]
    with qtbot.waitSignal(tab.dismissed):
        QTest.keySequence(tab.room.list, "Esc")


def test_an_empty_tab_says_why_and_what_to_do(tab: FiguresTab, counted: Counted, qtbot: QtBot) -> None:
    assert shown(tab, qtbot) == []
    assert tab.room.empty.isVisible()
    assert "Send a reply" in tab.room.empty.text()
    counted.settings.set("figures.on", False)
    shown(tab, qtbot)
    assert "settings" in tab.room.empty.text()
    QTest.keySequence(tab.room.empty, "Right")
    assert tab.room.days == 30
