"""Narrowing the Reply tab to a category, and what a change of the library leaves as it was."""

from PySide6.QtCore import Qt

from tests.ui.scripts.library import CATEGORIES
from tests.ui.scripts.reply_desk import CTRL, DOWN, shown


def test_categories_narrow_the_list_by_key(tab, press, library):
    press(Qt.Key.Key_Right, CTRL)
    assert tab.category == "Logistics"
    assert shown(tab) == ["a", "b", "d"]
    press(Qt.Key.Key_Down, CTRL)
    assert tab.category == "Logistics/Sending"
    assert shown(tab) == ["a", "d"]
    press(Qt.Key.Key_Left, CTRL)
    assert tab.category == ""
    press(Qt.Key.Key_Left, CTRL)  # round the corner
    assert tab.category == "Gifts"


def test_a_new_search_is_in_all_categories(tab, press):
    press(Qt.Key.Key_Right, CTRL)
    tab.start_search("par")
    assert (tab.category, tab.query) == ("", "par")
    assert shown(tab) == ["b"]


def test_the_choice_of_a_category_survives_a_change_of_the_library(tab, press):
    press(Qt.Key.Key_Right, CTRL)
    tab.ready(CATEGORIES[:2])
    assert tab.category == "Logistics"
    tab.ready(CATEGORIES[2:])
    assert tab.category == ""


def test_a_refresh_keeps_the_selected_script_selected(tab, press, library):
    press(DOWN)
    press(DOWN)
    library.scripts.insert(0, library.scripts.pop())
    tab.refresh()
    assert tab.selected.id == "c"
