"""The Reply tab by its keys: type, see, press Enter."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.ui.scripts.library import CATEGORIES, Library
from tests.ui.scripts.reply_desk import ALT, CTRL, DOWN, ENTER, ESC, NO, SHIFT, UP, Heard, shown
from ui.scripts.reply_keys import VERBS
from ui.scripts.reply_tab import ReplyTab


def test_everything_is_shown_until_something_is_typed(tab, qtbot):
    assert shown(tab) == ["a", "b", "c", "d"]
    qtbot.keyClicks(tab._box, "parcel")
    assert shown(tab) == ["b"]
    assert tab.query == "parcel"


def test_enter_inserts_the_first_and_ctrl_enter_sends_it_too(press, heard):
    press(ENTER)
    press(ENTER, CTRL)
    press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert heard.calls == [("chosen", "a", False), ("chosen", "a", True), ("chosen", "a", False)]


def test_alt_and_a_digit_inserts_the_nth(press, heard):
    press(Qt.Key.Key_3, ALT)
    press(Qt.Key.Key_9, ALT)  # there is no ninth
    assert heard.calls == [("chosen", "c", False)]


def test_a_held_enter_inserts_once(tab, heard):
    for held in (False, True, True):
        QApplication.sendEvent(tab._box, QKeyEvent(QEvent.Type.KeyPress, ENTER, NO, "\r", held))
    assert heard.calls == [("chosen", "a", False)]


def test_arrows_move_while_the_search_box_keeps_the_focus(tab, press, heard):
    for key in (DOWN, DOWN, UP):
        press(key)
    assert tab.selected.id == "b"
    press(Qt.Key.Key_PageDown)
    assert tab.selected.id == "d"
    press(DOWN)  # the end is the end
    press(ENTER)
    assert heard.calls == [("chosen", "d", False)]


def test_esc_clears_and_then_leaves(tab, press, qtbot, heard):
    qtbot.keyClicks(tab._box, "par")
    press(ESC)
    assert tab.query == ""
    assert heard.calls == []
    press(ESC)
    assert heard.calls == [("dismissed",)]


def test_the_verbs_of_the_selected_script(press, heard):
    press(DOWN)
    press(Qt.Key.Key_E, CTRL)
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_Delete, SHIFT)
    press(Qt.Key.Key_C, CTRL | SHIFT)
    press(UP)
    press(Qt.Key.Key_D, CTRL)  # the first is a favourite already
    assert heard.calls == [
        ("edit_wanted", "b"),
        ("favourite_wanted", "b", True),
        ("delete_wanted", "b"),
        ("copy_wanted", "b"),
        ("favourite_wanted", "a", False),
    ]


def test_delete_alone_edits_what_was_typed(tab, press, qtbot, heard):
    qtbot.keyClicks(tab._box, "ship")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Delete)
    assert tab.query == "hip"
    assert heard.calls == []


def test_delete_in_the_list_moves_to_the_bin(tab, qtbot, heard):
    tab._list.setFocus()
    qtbot.keyClick(tab._list, Qt.Key.Key_Delete)
    assert heard.calls == [("delete_wanted", "a")]


def test_letters_typed_in_the_list_go_to_the_search_box(tab, qtbot):
    tab._list.setFocus()
    qtbot.keyClick(tab._list, Qt.Key.Key_R)
    assert tab.query == "r"


def test_ctrl_n_begins_a_reply_with_what_was_typed(press, qtbot, tab, heard):
    qtbot.keyClicks(tab._box, "gift ")
    press(Qt.Key.Key_N, CTRL)
    assert heard.calls == [("new_wanted", "gift")]


def test_enter_with_nothing_found_adds_a_reply_with_that_title(press, qtbot, tab, heard):
    qtbot.keyClicks(tab._box, "zzz")
    press(ENTER)
    assert heard.calls == [("new_wanted", "zzz")]


def test_tab_shows_the_whole_text_of_the_selection(tab, press):
    press(Qt.Key.Key_Tab)
    assert tab._full.isVisible()
    assert tab._full.toPlainText() == "Paid before 16:00, sent the same day."
    press(DOWN)
    assert tab._full.toPlainText().startswith("The tracking number")
    press(Qt.Key.Key_Tab)
    assert not tab._full.isVisible()


@pytest.mark.parametrize(
    ("query", "category", "words"),
    [("zzz", "", 'Nothing for "zzz". Enter adds'), ("zzz", "Gifts", 'Nothing for "zzz" in Gifts.'),
     ("", "Gifts", "No replies in Gifts yet.")],
)  # fmt: skip
def test_an_empty_list_says_what_to_do(tab, query, category, words):
    tab._bar.choose(category)
    tab._box.setText(query)
    assert tab._empty.isVisible()
    assert tab._empty.text.startswith(words)


def test_search_everywhere_leaves_the_category(tab, qtbot):
    tab._bar.choose("Gifts")
    tab._box.setText("ship")
    qtbot.mouseClick(tab._empty._button, Qt.MouseButton.LeftButton)
    assert tab.category == ""
    assert shown(tab) == ["a", "b"]


def test_an_empty_library_says_so(qtbot):
    library = Library([])
    tab = ReplyTab(library.find, library.highlight)
    qtbot.addWidget(tab)
    tab.ready([])
    assert tab._empty.text == "No replies yet. Write the first one."


def test_what_is_typed_before_the_library_is_there_is_kept(qtbot, library):
    tab = ReplyTab(library.find, library.highlight)
    qtbot.addWidget(tab)
    tab.show()
    heard = Heard(tab)
    tab.start_search()
    qtbot.keyClicks(tab._box, "ret")
    qtbot.keyClick(tab._box, ENTER)
    assert tab._empty.text == "Loading the replies…"
    assert (library.asked, heard.calls) == ([], [])
    tab.ready(CATEGORIES)
    assert shown(tab) == ["c"]


def test_keys_captured_from_the_chat_pick(tab, heard):
    for key in "ret":
        assert tab.pick_key(key)
    assert tab.query == "ret"
    assert tab.pick_key("BackSpace")
    assert tab.query == "re"
    assert tab.pick_key("Escape")
    assert tab.pick_key("Down")
    assert tab.pick_key("3")
    assert tab.pick_key("Return")
    assert not tab.pick_key("F5")
    assert heard.calls == [("chosen", "c", False), ("chosen", "b", False)]


def test_a_click_inserts(tab, qtbot, heard):
    tab._list.grab()
    row = tab._list.visualRect(tab._list.results.index(1))
    qtbot.mouseClick(tab._list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert heard.calls == [("chosen", "b", False)]


def test_a_right_click_opens_the_menu_and_inserts_nothing(tab, qtbot, heard):
    point: QPoint = tab._list.visualRect(tab._list.results.index(1)).center()
    qtbot.mouseClick(tab._list.viewport(), Qt.MouseButton.RightButton, pos=point)
    assert heard.calls == []
    tab._list.customContextMenuRequested.emit(point)
    menu = QApplication.activePopupWidget()
    titles = {action.text(): action for action in menu.actions()}
    titles["Edit…"].trigger()
    menu.close()
    assert heard.calls == [("edit_wanted", "b")]


def test_the_hint_shows_the_hotkey_until_it_is_put_away(tab, qtbot):
    tab.show_hint("Alt+Q")
    assert "Alt+Q" in tab._hint.accessibleName()
    with qtbot.waitSignal(tab.hint_dismissed):
        tab._hint._dismiss()
    assert not tab._hint.isVisible()


def test_every_verb_of_the_table_of_keys_does_something(tab, press):
    tab._bar.choose("Logistics")
    for verb in set(VERBS.values()):
        assert tab.do(verb) or verb.startswith("insert_"), verb
    assert not tab.do("dance")
