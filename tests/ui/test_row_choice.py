"""Rows are chosen for the agent as said, also while a key is held."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QListView
from pytestqt.qtbot import QtBot

from ui.row_choice import choose_rows


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    view = QListView()
    model = QStandardItemModel(view)
    for row in range(9):
        model.appendRow(QStandardItem(str(row)))
    view.setModel(model)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    qtbot.addWidget(view)
    view.show()
    return view


def chosen(view: QListView) -> list[int]:
    return sorted(index.row() for index in view.selectionModel().selectedIndexes())


def test_the_rows_are_chosen_and_the_first_is_the_current_one(view: QListView) -> None:
    choose_rows(view, [2, 3, 4, 7])
    assert (chosen(view), view.currentIndex().row()) == ([2, 3, 4, 7], 2)


def test_none_leaves_nothing_chosen(view: QListView) -> None:
    choose_rows(view, [2])
    choose_rows(view, [])
    assert chosen(view) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Control, Qt.Key.Key_Shift], ids=["Ctrl", "Shift"])
def test_a_key_that_is_held_adds_nothing(view: QListView, key: Qt.Key) -> None:
    choose_rows(view, [0])
    held = {
        Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
        Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    }
    QTest.keyPress(view, key, held[key])
    choose_rows(view, [5])
    QTest.keyRelease(view, key)
    assert chosen(view) == [5]
