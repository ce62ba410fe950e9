"""Typing with an input method: what is being composed filters, and its Enter inserts nothing."""

from PySide6.QtCore import Qt

from tests.ui.scripts.reply_desk import ALT, ENTER, ESC, shown


def test_uncommitted_letters_filter_and_enter_belongs_to_the_input_method(tab, compose, press, heard):
    compose("ret")
    assert tab.query == "ret"
    assert shown(tab) == ["c"]
    press(ENTER)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_1, ALT)
    press(ESC)
    assert heard.calls == []


def test_the_enter_that_comes_with_a_commit_does_not_insert_but_the_next_does(tab, compose, press, heard, qtbot):
    compose("ret")
    compose("", "ret")
    press(ENTER)
    assert heard.calls == []
    qtbot.waitUntil(lambda: not tab._box._just_committed)
    press(ENTER)
    assert heard.calls == [("chosen", "c", False)]


def test_syllable_borders_of_an_input_method_are_no_part_of_the_query(tab, compose):
    compose("fa'huo")
    assert tab.query == "fahuo"


def test_text_is_composed_where_the_cursor_is(tab, compose, qtbot):
    qtbot.keyClicks(tab._box, "ab")
    tab._box.setCursorPosition(1)
    compose("X")
    assert tab.query == "aXb"
