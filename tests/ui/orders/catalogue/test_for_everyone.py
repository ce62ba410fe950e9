"""Walks the catalogue's window and dialogs: each input has a name, nothing stays English, nothing is cut off."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.orders.catalogue.test_import import ROWS
from tests.ui.orders.catalogue.test_window import window as window  # noqa: PLC0414 - the fixture
from tests.ui.test_dialogs_for_everyone import cut_off, inputs, language, name, said, text, text_size
from ui.orders.catalogue.window import CatalogueWindow
from ui.words import use_language

__all__ = ["language", "text_size"]


def whole(window: CatalogueWindow) -> QWidget:
    window.table.selectRow(0)
    return window


def editor(window: CatalogueWindow) -> QWidget:
    return window.open_editor(window.goods.catalogue.item("C-3"))


def source(window: CatalogueWindow) -> QWidget:
    return window.open_import()


def columns(window: CatalogueWindow) -> QWidget:
    dialog = window.open_import()
    dialog._show_table(ROWS)
    return dialog


def planned(window: CatalogueWindow) -> QWidget:
    dialog = columns(window)
    dialog._make_plan()
    window.settle()
    return dialog


# Besides names of keys: what Qt itself says, and is told in Chinese by ui/words/qt.py.
each = pytest.mark.parametrize("make", [whole, editor, source, columns, planned], ids=lambda make: make.__name__)


@each
def test_every_input_has_a_name(window: CatalogueWindow, make: Callable[[CatalogueWindow], QWidget]):
    shown = inputs(make(window))
    assert shown
    assert [widget for widget in shown if not name(widget)] == []


@each
def test_nothing_is_cut_off(
    qtbot: QtBot, language: str, text_size: int, window: CatalogueWindow, make: Callable[[CatalogueWindow], QWidget]
):
    dialog = make(window)
    dialog.resize(dialog.minimumSizeHint().expandedTo(dialog.size()))
    qtbot.wait(1)
    assert [f"{type(part).__name__} {text(part)!r}: {need} in {part.size()}" for part, need in cut_off(dialog)] == []


@each
def test_nothing_stays_english_in_chinese(
    qtbot: QtBot, window: CatalogueWindow, make: Callable[[CatalogueWindow], QWidget]
):
    english = said(make(window))
    use_language("zh_CN")
    other = CatalogueWindow(window._background, window._office)
    qtbot.addWidget(other)
    other.settle = window.settle
    other.show()
    QApplication.processEvents()
    same = {one for one in english & said(make(other)) if re.search("[A-Za-z]{3}", one)}
    assert {one for one in same if not one.startswith("Ctrl+")} <= {"Del", "Scroll Left", "Scroll Right"}
