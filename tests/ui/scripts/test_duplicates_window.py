"""Scripts that say the same stand beside each other, and keys choose which of them stays; each step is taken back."""

from collections.abc import Callable, Iterable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.scripts.duplicates import Found, duplicates
from assistant.scripts.script import Script, draft_of
from tests.make import a_script
from tests.ui.scripts import library_room
from tests.ui.scripts.library_room import Room
from ui.scripts import duplicates_window
from ui.scripts.duplicates_window import DuplicatesWindow
from ui.scripts.library_window import LibraryWindow
from ui.words import use_language

CONTROL = Qt.KeyboardModifier.ControlModifier
KEEP_LEFT, KEEP_RIGHT, KEEP_BOTH = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3
SCRIPTS = (
    a_script("发货", "亲，16 点前付款的订单当天发圆通快递哦", code="fh", category="物流", uses=7),
    a_script("发货 2", "親，16點前付款的訂單當天發圓通快遞哦"),
    a_script("发货中通", "亲，16 点前付款的订单当天发中通快递哦"),
    a_script("你好", "亲，在的"),
)


@pytest.fixture
def some(qapp: object) -> Iterator[Room]:
    yield from library_room.opened(SCRIPTS, ["物流"])


@pytest.fixture
def window(qtbot: QtBot, some: Room) -> DuplicatesWindow:
    return shown(qtbot, some)


def shown(qtbot: QtBot, room: Room) -> DuplicatesWindow:
    window = DuplicatesWindow(room.desk)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: not window.doing.busy and window.rows.currentWidget() is not None)
    return window


def pairs(window: DuplicatesWindow) -> list[set[str]]:
    return [{pair.left.title, pair.right.title} for pair in window.table.rows.pairs]


def has(qtbot: QtBot, window: DuplicatesWindow, *titles: set[str]) -> None:
    qtbot.waitUntil(lambda: pairs(window) == list(titles))


SAME, NEAR, TWIN_NEAR = {"发货", "发货 2"}, {"发货", "发货中通"}, {"发货 2", "发货中通"}


def test_both_texts_stand_beside_each_other_with_what_else_they_have(qtbot: QtBot, window: DuplicatesWindow) -> None:
    has(qtbot, window, SAME, NEAR)
    assert window.count.text() == "Pairs: 2"
    assert window.texts.left.heading.text() == "1 · 物流 · Code fh · Used 7 times"
    assert window.texts.right.heading.text() == "2 · No category · Never used"
    window.table.selectRow(1)
    assert window.texts.left.text.toPlainText().endswith("当天发圆通快递哦")
    assert window.texts.right.text.toPlainText().endswith("当天发中通快递哦")
    assert "中" in window.texts.right.text.accessibleDescription()


def test_how_alike_they_are_is_said_in_words_and_never_rounded_up_to_all(
    qtbot: QtBot, window: DuplicatesWindow
) -> None:
    has(qtbot, window, SAME, NEAR)
    rows = window.table.rows
    assert rows.data(rows.index(0, 0)) == "The same"
    assert rows.data(rows.index(1, 0), Qt.ItemDataRole.AccessibleTextRole) == "Alike: 70 %"


def test_keeping_the_left_deletes_the_right_and_undo_brings_it_back(
    qtbot: QtBot, some: Room, window: DuplicatesWindow
) -> None:
    has(qtbot, window, SAME, NEAR)
    qtbot.keyClick(window.table, KEEP_LEFT, CONTROL)
    has(qtbot, window, NEAR)
    assert some.titles() == ["你好", "发货", "发货中通"]
    qtbot.keyClick(window.table, Qt.Key.Key_Z, CONTROL)
    has(qtbot, window, SAME, NEAR)


def test_keeping_the_right_leaves_the_pairs_that_it_is_in(qtbot: QtBot, some: Room, window: DuplicatesWindow) -> None:
    has(qtbot, window, SAME, NEAR)
    qtbot.keyClick(window.table, KEEP_RIGHT, CONTROL)
    has(qtbot, window, TWIN_NEAR)
    assert "发货" not in some.titles()


def test_keeping_both_is_remembered_while_the_program_runs_and_can_be_taken_back(
    qtbot: QtBot, some: Room, window: DuplicatesWindow
) -> None:
    has(qtbot, window, SAME, NEAR)
    qtbot.keyClick(window.table, KEEP_BOTH, CONTROL)
    has(qtbot, window, NEAR)
    again = shown(qtbot, some)
    has(qtbot, again, NEAR)
    assert len(some.library) == 4
    qtbot.mouseClick(window.undo_bar.button, Qt.MouseButton.LeftButton)
    has(qtbot, window, SAME, NEAR)
    assert window.undo_bar.said.text() == "Taken back: the pair is in the list again."


def test_what_was_rewritten_meanwhile_is_no_longer_listed_until_one_looks_again(
    qtbot: QtBot, some: Room, window: DuplicatesWindow
) -> None:
    has(qtbot, window, SAME, NEAR)
    one = some.titled("你好")
    some.worker.run(lambda: some.library.change(some.titled("发货中通").id, draft_of(one)))
    has(qtbot, window, SAME)
    qtbot.keyClick(window.table, Qt.Key.Key_F5)
    has(qtbot, window, SAME, {"你好"})


def test_a_refusal_is_said_and_nothing_is_lost(qtbot: QtBot, some: Room, window: DuplicatesWindow) -> None:
    has(qtbot, window, SAME, NEAR)
    some.store.broken = Refused("disk_full")
    qtbot.mouseClick(window.left, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.undo_bar.said.text() != "" and window.left.isEnabled())
    assert len(some.library) == 4


def test_without_duplicates_it_says_so_and_offers_nothing(qtbot: QtBot, room: Room) -> None:
    for script in room.library.scripts()[1:]:
        room.library.delete([script.id])
    window = shown(qtbot, room)
    qtbot.waitUntil(lambda: window.hint.text().startswith("No duplicates found"))
    assert window.rows.currentWidget() is window.hint
    assert not window.left.isEnabled()
    assert not window.both.isEnabled()


def test_stopping_shows_what_was_found_so_far_and_that_there_may_be_more(
    qtbot: QtBot, some: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until_stopped(scripts: Iterable[Script], go_on: Callable[[int], bool]) -> Found:
        while go_on(1):
            Event().wait(0.001)
        return duplicates(scripts, go_on)

    monkeypatch.setattr(duplicates_window, "duplicates", until_stopped)
    window = DuplicatesWindow(some.desk)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.doing.bar.value() == 1)
    assert window.hint.text() == "Looking for scripts that say the same…"
    qtbot.mouseClick(window.doing.cancel, Qt.MouseButton.LeftButton)
    has(qtbot, window, SAME)
    assert window.count.text() == "Pairs: 1, and there may be more."


def test_ctrl_shift_d_opens_it_once_and_another_language_closes_it(qtbot: QtBot, some: Room) -> None:
    library = LibraryWindow(some.desk)
    qtbot.addWidget(library)
    with qtbot.waitActive(library):
        library.show()
        library.activateWindow()
    for _ in range(2):
        qtbot.keyClick(library, Qt.Key.Key_D, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: len(opened(library)) == 1)
        library.activateWindow()
        qtbot.waitUntil(library.isActiveWindow)
    use_language("zh_CN")
    library.rebuild()
    qtbot.waitUntil(lambda: opened(library) == [])


def opened(library: QWidget) -> list[DuplicatesWindow]:
    return [window for window in library.findChildren(DuplicatesWindow) if window.isVisible()]
