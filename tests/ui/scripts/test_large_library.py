"""A library too large to be gone through between two frames: its window stands at once and fills beside the rest."""

from collections.abc import Callable, Iterator, Sequence
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from assistant.scripts.script import Script
from tests.make import a_draft
from tests.ui.scripts.library_room import Room
from tests.ui.scripts.test_library_window import shown
from ui.scripts import gathering
from ui.scripts.gathering import Gathering
from ui.scripts.library_window import LibraryWindow
from ui.scripts.places import ALL, FAVOURITES, Place

ALL_OF_THEM = ["发货时间", "催发货", "查快递", "退货地址", "欢迎光临"]


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch, room: Room) -> Iterator[Event]:
    """The scripts can be read once it is set."""
    gate, read = Event(), room.desk.all.__call__
    monkeypatch.setattr(gathering, "AT_ONCE", 2)

    def slowly() -> Sequence[Script]:
        assert current_thread() is not main_thread()
        assert gate.wait(10)
        return read()

    monkeypatch.setattr(room.desk, "all", Reading(slowly, room.desk.all.forget))
    yield gate
    gate.set()


class Reading:
    def __init__(self, read: Callable[[], Sequence[Script]], forget: Callable[[], None]) -> None:
        self._read, self.forget = read, forget

    def __call__(self) -> Sequence[Script]:
        return self._read()


@pytest.fixture
def window(gate: Event, room: Room) -> Iterator[LibraryWindow]:
    window = LibraryWindow(room.desk)
    window.show()
    yield window
    if isValid(window):
        window.close()
        window.deleteLater()


def test_it_stands_before_the_scripts_are_read_and_says_so(qtbot: QtBot, window: LibraryWindow, gate: Event) -> None:
    assert window.isVisible()
    assert window.page.list.hint.text() == "The scripts are being read…"
    assert window.page.list.currentWidget() is window.page.list.hint
    assert window.tree._items.keys() >= {ALL, Place("category", "物流")}
    gate.set()
    qtbot.waitUntil(lambda: shown(window) == ALL_OF_THEM)
    qtbot.waitUntil(lambda: window.tree._items[ALL].text(1) == "5")


def test_a_place_that_is_chosen_meanwhile_is_the_one_that_is_shown(
    qtbot: QtBot, window: LibraryWindow, gate: Event
) -> None:
    window.tree.go_to(FAVOURITES)
    gate.set()
    qtbot.waitUntil(lambda: shown(window) == ["退货地址"])


def test_it_is_sorted_and_filtered_beside_the_windows(qtbot: QtBot, window: LibraryWindow, gate: Event) -> None:
    """The scripts are asked for, and cannot be read on this thread."""
    gate.set()
    qtbot.waitUntil(lambda: shown(window) == ALL_OF_THEM)
    window.page.table.select({window.page.table.scripts.script(2).id})
    gate.clear()
    window.page.table.sort_or_turn([column.key for column in window.page.table.scripts.columns].index("title"))
    assert shown(window) == ALL_OF_THEM
    gate.set()
    qtbot.waitUntil(lambda: shown(window) == ["查快递", "催发货", "发货时间", "欢迎光临", "退货地址"])
    assert [script.title for script in window.page.table.selected()] == ["查快递"]
    gate.clear()
    window.page.filter.setText("发货")
    window.page._show()
    gate.set()
    qtbot.waitUntil(lambda: shown(window) == ["催发货", "发货时间"])


def test_what_was_saved_is_selected_once_the_list_has_it(
    qtbot: QtBot, window: LibraryWindow, gate: Event, room: Room
) -> None:
    gate.set()
    qtbot.waitUntil(lambda: shown(window) == ALL_OF_THEM)
    window.page._saved(room.library.add(a_draft("新的")))
    qtbot.waitUntil(lambda: [script.title for script in window.page.table.selected()] == ["新的"])


def test_a_window_that_was_closed_meanwhile_is_not_filled(
    qtbot: QtBot, window: LibraryWindow, gate: Event, room: Room
) -> None:
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    gate.set()
    done: list[int] = []
    Gathering(room.desk.all, lambda: 5, room.desk.works, room.desk).ask(len, done.append)
    qtbot.waitUntil(lambda: done == [5])


def test_only_the_newest_question_is_answered(qtbot: QtBot, gate: Event, room: Room) -> None:
    asked = Gathering(room.desk.all, lambda: 5, room.desk.works, room.desk)
    answers: list[str] = []
    for name in ("first", "second", "third"):
        asked.ask(lambda scripts, name=name: f"{name} of {len(scripts)}", answers.append)
    gate.set()
    qtbot.waitUntil(lambda: answers == ["third of 5"])
    asked.ask(lambda _: "dropped", answers.append)
    asked.drop()
    asked.ask(lambda _: "last", answers.append)
    qtbot.waitUntil(lambda: answers == ["third of 5", "last"])


def test_whoever_waits_long_is_told_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: LibraryWindow, gate: Event
) -> None:
    gate.set()
    qtbot.waitUntil(lambda: shown(window) == ALL_OF_THEM)
    gate.clear()
    monkeypatch.setattr(gathering, "LONG", 1)
    window.page._gathering._late.setInterval(1)
    window.tree.go_to(FAVOURITES)
    qtbot.waitUntil(lambda: window.page.count.text() == "The scripts are being read…")
    gate.set()
    qtbot.waitUntil(lambda: window.page.count.text() == "Scripts: 1")
