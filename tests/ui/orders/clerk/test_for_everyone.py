"""The clerk's windows by keyboard, by ear, in Chinese, and at twice the text size."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDateEdit, QWidget

from tests.ui.orders.clerk.conftest import Shop
from tests.ui.test_dialogs_for_everyone import cut_off, inputs, name, said, text
from ui import theme
from ui.orders.clerk.export_window import ExportWindow
from ui.orders.clerk.menu import ENTRIES
from ui.orders.clerk.picking_window import PickingWindow
from ui.orders.clerk.plan_model import CURES, HEADINGS
from ui.orders.clerk.printed_window import PrintedWindow
from ui.orders.clerk.waybill_window import WaybillWindow
from ui.orders.clerk.which import DAYS
from ui.orders.clerk.window import DO_KEY, ClerkWindow
from ui.words import catalogue, use_language

each_window = pytest.mark.parametrize("make", [ExportWindow, PickingWindow, PrintedWindow, WaybillWindow])
KEYS = {"Alt+↑", "Alt+↓", DO_KEY}


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest) -> str:
    use_language(request.param)
    return request.param


@pytest.fixture(params=[(100, 0), (100, 380), (200, 0)])
def room(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """The width that a window is given, 0 for its own, in two sizes of text."""
    size, width = request.param
    theme.apply(qapp, "light", size)
    yield width
    theme.apply(qapp, "light", 100)


def opened(shop: Shop, make: type[ClerkWindow], folder: Path) -> ClerkWindow:
    """With everything on screen that it can show."""
    shop.card(order_number="528690173101")
    window = shop.open(make)
    if isinstance(window, ExportWindow):
        window.full.setChecked(True)
        window.which.days.setCurrentIndex(len(DAYS))
    if isinstance(window, WaybillWindow):
        (folder / "x.csv").write_text("订单编号,运单号\n528690173101,YT00000001\n1,YT00000001\n", "utf-8")
        window.read(str(folder / "x.csv"))
        shop.until_done(window)
        shop.until_done(window)
    window.activateWindow()
    shop.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    shop.settle()
    return window


def used(window: ClerkWindow) -> list[QWidget]:
    """What can have the focus; the line of a date belongs to the date."""
    lines = [widget for widget in inputs(window) if not isinstance(widget.parentWidget(), QDateEdit)]
    return lines + [box for box in window.findChildren(QDateEdit) if box.isVisible()]


@each_window
def test_every_input_has_a_name(shop: Shop, make: type[ClerkWindow], language: str, tmp_path: Path):
    window = opened(shop, make, tmp_path)
    assert used(window)
    assert [widget for widget in used(window) if not name(widget)] == []


@each_window
def test_tab_reaches_every_input(shop: Shop, make: type[ClerkWindow], tmp_path: Path):
    window = opened(shop, make, tmp_path)
    reached = set()
    for _ in range(3 * len(used(window))):
        shop.qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert [name(widget) for widget in used(window) if widget not in reached] == []


@each_window
def test_nothing_is_cut_off(shop: Shop, make: type[ClerkWindow], language: str, room: int, tmp_path: Path):
    window = opened(shop, make, tmp_path)
    window.resize(room or window.width(), window.height())
    shop.settle()
    assert [f"{type(part).__name__} {text(part)!r}: {need} in {part.size()}" for part, need in cut_off(window)] == []


@each_window
def test_nothing_stays_english_in_chinese(shop: Shop, make: type[ClerkWindow], tmp_path: Path):
    use_language("en")
    english = said(opened(shop, make, tmp_path))
    use_language("zh_CN")
    both = english & said(opened(shop, make, tmp_path))
    assert {words for words in both if re.search("[A-Za-z]{3}", words)} <= KEYS


def test_what_stands_in_tables_has_its_chinese():
    sources = {source for _, source, _ in ENTRIES} | {source for source, _ in DAYS} | set(HEADINGS) | {*CURES.values()}
    assert sources <= set(catalogue("zh_CN", "clerk"))


@each_window
def test_escape_closes_it(shop: Shop, make: type[ClerkWindow], tmp_path: Path):
    window = opened(shop, make, tmp_path)
    shop.qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
