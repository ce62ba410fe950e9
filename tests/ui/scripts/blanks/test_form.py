"""The form of blanks, by keyboard: Tab walks, digits choose, Enter inserts, an empty blank stops."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from assistant.scripts.blanks.filling import Filling
from ui.scripts.blanks.form import BlanksForm

NOW = datetime(2026, 1, 31, 8, 5, tzinfo=UTC)
BODY = "{尺码}码{金额=0}元，{快递|顺丰|圆通}[[，{备注}]]。"


class Nothing:
    """No fact is known."""

    def get(self, key: str, name: str, /) -> str:
        return ""


@pytest.fixture
def open_form(qtbot):
    def open_form(body: str = BODY, last: dict[str, str] | None = None) -> BlanksForm:
        form = BlanksForm("发货", Filling(body, Nothing(), NOW, {}.get), last or {})
        qtbot.addWidget(form)
        form.resize(380, 520)
        form.show()
        form.activateWindow()
        form.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is form.focusProxy())
        form.heard = []
        form.answered.connect(form.heard.append)
        return form

    return open_form


@pytest.fixture
def keys(qtbot):
    def keys(*pressed: Qt.Key | str) -> None:
        for one in pressed:
            if isinstance(one, str):
                qtbot.keyClicks(QApplication.focusWidget(), one)
            else:
                qtbot.keyClick(QApplication.focusWidget(), one)

    return keys


TAB, ENTER, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape


def test_tab_walks_through_the_blanks_and_enter_answers_them_all(open_form, keys):
    form = open_form()
    keys("M", TAB, TAB, "2", TAB, "urgent", ENTER)
    assert form.heard == [{"尺码": "M", "金额": "0", "快递": "圆通", "备注": "urgent"}]


def test_a_required_blank_left_empty_stops_with_a_sentence_and_has_the_cursor(open_form, keys):
    form = open_form()
    keys(TAB, TAB, "1", ENTER)
    assert form.heard == []
    assert form._fields["尺码"].note.text()
    assert QApplication.focusWidget() is form._boxes["尺码"]
    keys("L")
    assert not form._fields["尺码"].note.text()
    keys(ENTER)
    assert form.heard == [{"尺码": "L", "金额": "0", "快递": "顺丰", "备注": ""}]


def test_a_choice_that_tab_only_passed_by_is_not_made(open_form, keys):
    form = open_form()
    keys("M", TAB, TAB, TAB)
    assert form._text.text() == "M码0元，〔快递〕，〔备注〕。"
    keys(ENTER)
    assert form.heard == []
    assert QApplication.focusWidget() is form._boxes["快递"]
    keys(Qt.Key.Key_Down, ENTER)
    assert form.heard == [{"尺码": "M", "金额": "0", "快递": "顺丰", "备注": ""}]


def test_the_text_below_is_what_goes_out_with_the_open_blanks_in_brackets(open_form, keys):
    form = open_form()
    assert form._text.text() == "〔尺码〕码0元，〔快递〕，〔备注〕。"
    keys("M")
    assert form._text.text() == "M码0元，〔快递〕，〔备注〕。"


def test_the_last_answers_stand_there_again(open_form, keys):
    form = open_form(last={"尺码": "S", "快递": "圆通"})
    keys(ENTER)
    assert form.heard == [{"尺码": "S", "金额": "0", "快递": "圆通", "备注": ""}]


def test_escape_goes_back_from_a_line_and_from_a_list(open_form, keys, qtbot):
    form = open_form()
    with qtbot.waitSignal(form.left):
        keys(ESC)
    with qtbot.waitSignal(form.left):
        keys(TAB, TAB, ESC)


def test_enter_on_the_button_back_goes_back_and_inserts_nothing(open_form, keys, qtbot):
    form = open_form(last={"尺码": "S", "快递": "圆通"})
    with qtbot.waitSignal(form.left):
        keys(TAB, TAB, TAB, TAB, ENTER)
    assert form.heard == []


def test_every_input_has_a_name_for_a_screen_reader(open_form):
    form = open_form()
    assert [box.accessibleName() for box in form._boxes.values()] == ["尺码", "金额", "快递", "备注"]
    assert "发货" in form.accessibleName()


def test_a_value_from_a_customer_is_no_markup(open_form, keys):
    form = open_form("{尺码}")
    keys("<b>x</b>")
    assert form._text.textFormat() == Qt.TextFormat.PlainText
    assert form._text.text() == "<b>x</b>"
