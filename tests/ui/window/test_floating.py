"""The floating window: its tabs, title, notices, place and keys. (What it does to the focus: test_focus_on_x11.)"""

import pytest
from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from ui.window.floating import FloatingWindow
from ui.window.focus import typed_into
from ui.window.notice import Notice


@pytest.fixture
def window(qtbot) -> FloatingWindow:
    window = FloatingWindow()
    qtbot.addWidget(window)
    window.add_tab("reply", "Reply", QLineEdit())
    return window


def test_tabs_are_shown_from_the_second_on(window):
    window.open_at_rest()
    assert not window._tabs.isVisible()
    window.add_tab("order", "Order", QLabel())
    assert window._tabs.isVisible()
    assert window.tab == "reply"


def test_a_tab_is_shown_by_name_and_told(window, qtbot):
    window.add_tab("order", "Order", QLabel())
    with qtbot.waitSignal(window.tab_changed) as changed:
        window.show_tab("order")
    assert changed.args == ["order"]


def test_keys_go_round_the_tabs_and_open_the_settings(window, qtbot):
    window.add_tab("order", "Order", QLabel())
    qtbot.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.tab == "order"
    qtbot.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.tab == "reply"
    with qtbot.waitSignal(window.settings_wanted):
        qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)


def test_a_key_opens_the_menu_under_the_name(window, qtbot):
    window.menu.addAction("One")
    window.menu.aboutToShow.connect(lambda: QTimer.singleShot(0, window.menu.close))  # it waits until it is closed
    with qtbot.waitSignal(window.menu.aboutToShow):
        qtbot.keyClick(window, Qt.Key.Key_F10)


def test_esc_hides_it_and_says_so(window, qtbot):
    window.open_at_rest()
    with qtbot.waitSignal(window.hidden):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_it_rests_until_somebody_types_and_again_when_hidden(window):
    window.open_at_rest()
    assert window.focus.resting
    window.open_to_type()
    assert not window.focus.resting
    window.hide()
    window.open_at_rest()
    assert window.focus.resting


def test_opened_to_type_the_page_says_which_field_has_the_focus(window, qtbot):
    page, field = QLabel(), QLineEdit()
    field.setParent(page)
    window.add_tab("order", "Order", page)
    window.open_at_rest()
    window.show_tab("order")
    field.setFocus()
    window.open_to_type()
    assert window.focusWidget() is field
    page.setFocusProxy(field)
    window.setFocus()
    window.open_to_type()
    assert window.focusWidget() is field


def test_its_native_window_stays_the_same_through_all_of_that(window):
    before = int(window.winId())
    for _ in range(2):
        window.open_to_type()
        window.pin(False)
        window.hide()
        window.pin(True)
        window.open_at_rest()
    assert int(window.focus.native.winId()) == before


def test_only_fields_are_typed_into(qtbot):
    field, label = QLineEdit(), QLabel()
    for widget in (field, label):
        qtbot.addWidget(widget)
    page = QLabel()
    qtbot.addWidget(page)
    field.setParent(page)
    label.setParent(page)
    assert typed_into(field)
    assert not typed_into(label)
    field.setReadOnly(True)
    assert not typed_into(field)


def test_a_place_is_kept_when_the_user_has_moved_the_window(qtbot):
    saved: list[dict] = []
    window = FloatingWindow({}, saved.append)
    qtbot.addWidget(window)
    window.open_at_rest(QRect(0, 0, 300, 300))
    window.hide()
    assert saved == []  # nobody moved it
    window.open_at_rest(QRect(0, 0, 300, 300))
    qtbot.mousePress(window._bar, Qt.MouseButton.LeftButton)
    window.setGeometry(30, 40, 350, 500)
    window.hide()
    assert list(saved[0].values()) == [[30, 40, 350, 500]]
    window.open_at_rest(QRect(0, 0, 300, 300))
    assert window.geometry() == QRect(30, 40, 350, 500)


def test_the_pin_is_told(window, qtbot):
    assert window.pinned
    with qtbot.waitSignal(window.pinned_changed) as changed:
        window.pin(False)
    assert changed.args == [False]


def test_a_notice_is_shown_and_its_action_told(window, qtbot):
    window.open_at_rest()
    window.tell(Notice("info", "Moved to the bin.", "undo"))
    assert window.notice.text == "Moved to the bin."
    with qtbot.waitSignal(window.acted) as acted:
        window._notice._action.click()
    assert acted.args == ["undo"]


def test_a_long_shop_name_is_shortened_to_the_room_there_is(window):
    window.name_shop("a shop with & and a very long name that no title bar has ever had the room for")
    window.open_at_rest()
    assert "…" in window._bar._name.text()
    assert "long name that no title" in window._bar._name.accessibleName()
    assert window._bar.width() <= window.width()


def test_every_button_has_an_accessible_name(window):
    window.open_at_rest()
    window.tell(Notice("info", "Hello", "undo"))
    buttons = window.findChildren(QToolButton)
    assert len(buttons) >= 4
    assert all(b.accessibleName() or b.text() for b in buttons if not b.objectName().startswith("Scroll"))


def test_when_its_monitor_goes_away_the_window_comes_back_into_sight(window, qtbot):
    window.open_at_rest()
    window.setGeometry(5000, 4000, 380, 500)
    with qtbot.waitSignal(window._screens.changed):
        QGuiApplication.primaryScreen().availableGeometryChanged.emit(QRect())
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry())
    assert window.size() == QSize(380, 500)
