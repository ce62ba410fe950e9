"""A script with blanks in the whole program: filled, asked for, checked, and then in the chat."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from assistant.orders.card import Details
from assistant.scripts.script import Script
from tests.make import a_draft
from tests.ui.test_app import app, desktop, notice, rooms

__all__ = ["app", "desktop", "rooms"]


def add(app, body: str, **more: str) -> Script:
    return app.library.add(a_draft(title="Parcel", body=body, code="pcl", **more))


def open_card(app, **fields: str) -> None:
    app.windows.orders.room.page.form.show_details(Details(**fields))


def form_of(app, qtbot):
    qtbot.waitUntil(lambda: app.windows.pages.form is not None)
    return app.windows.pages.form


def answer(app, qtbot, *values: str) -> None:
    form = form_of(app, qtbot)
    for box, value in zip(form._boxes.values(), values, strict=True):
        box.setText(value)
    qtbot.keyClick(form.focusProxy(), Qt.Key.Key_Return)


def test_what_the_open_card_knows_is_filled_without_a_question(app, desktop, qtbot):
    script = add(app, 'Size {size} by {快递}, {"a": 1} {{size}}')
    open_card(app, size="M", courier="SF")
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.waitUntil(lambda: desktop.chat == 'Size M by SF, {"a": 1} {size}')
    qtbot.waitUntil(lambda: app.library.get(script.id).uses == 1)


def test_the_name_of_the_customer_is_read_from_his_record(app, desktop, qtbot):
    script = add(app, "{姓名}，{手机尾号}")
    open_card(app, phone="13800138000", contact="林小溪")
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.waitUntil(lambda: desktop.chat == "林小溪，8000")


def test_what_nobody_knows_is_asked_for_and_remembered_for_the_script(app, desktop, qtbot):
    script = add(app, "It costs {price}.")
    app.windows.replies.chosen.emit(script.id, False)
    answer(app, qtbot, "5")
    qtbot.waitUntil(lambda: desktop.chat == "It costs 5.")
    assert app.windows.pages.form is None
    app.windows.replies.chosen.emit(script.id, False)
    assert form_of(app, qtbot).answers() == {"price": "5"}


def test_escape_goes_back_to_the_list_and_inserts_nothing(app, desktop, qtbot):
    script = add(app, "It costs {price}.")
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.keyClick(form_of(app, qtbot).focusProxy(), Qt.Key.Key_Escape)
    assert app.windows.pages.form is None
    assert app.windows.pages.currentWidget() is app.windows.replies
    assert desktop.chat == ""


def test_the_check_sees_the_filled_text_and_the_form_stays(app, desktop, qtbot):
    script = add(app, "加我{where}")
    app.windows.replies.chosen.emit(script.id, False)
    answer(app, qtbot, "微信 abc12345")
    qtbot.waitUntil(lambda: bool(notice(app)))
    assert desktop.chat == ""
    assert app.windows.pages.form is not None


def test_picking_without_the_focus_turns_to_typing_when_something_is_asked(app, desktop, qtbot):
    add(app, "It costs {price}.")
    app.settings.set("palette.mode", "pick")
    desktop.press("palette")
    qtbot.waitUntil(lambda: desktop.typed is not None)
    app.windows.replies.start_search("pcl")
    desktop.typed("Return")
    form = form_of(app, qtbot)
    assert desktop.typed is None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.focusProxy())
    answer(app, qtbot, "5")
    qtbot.waitUntil(lambda: desktop.chat == "It costs 5.")


def test_a_scripts_own_hotkey_opens_the_window_only_to_ask(app, desktop, qtbot):
    script = add(app, "It costs {price}.", hotkey="Ctrl+Alt+7")
    app.windows.floating.hide()
    qtbot.waitUntil(lambda: f"script:{script.id}" in desktop.registered)
    desktop.press(f"script:{script.id}")
    qtbot.waitUntil(app.windows.floating.isVisible)
    answer(app, qtbot, "5")
    qtbot.waitUntil(lambda: desktop.chat == "It costs 5.")
    assert app.windows.pages.form is None


def test_a_copied_script_is_filled_too(app, qtbot):
    script = add(app, "Size {size}")
    open_card(app, size="M")
    app.windows.replies.copy_wanted.emit(script.id)
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "Size M")


def test_a_script_in_a_script_that_is_not_there_is_told(app, desktop, qtbot):
    script = add(app, "Hello, {script:nix}")
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.waitUntil(lambda: "nix" in notice(app))
    assert desktop.chat == ""


def test_the_command_line_fills_blanks_and_hears_which_are_missing(app, desktop, qtbot):
    add(app, "{size}, {price}, {date=today}")
    open_card(app, size="M")
    replies: list[dict] = []
    app._answer({"do": "insert", "code": "pcl"}, replies.append)
    assert replies == [{"error": "blanks_missing", "facts": {"names": "price"}}]
    app._answer({"do": "insert", "code": "pcl", "set": {"price": "5", "日期": "Monday"}}, replies.append)
    qtbot.waitUntil(lambda: len(replies) == 2)
    assert (replies[1]["outcome"], desktop.chat) == ("inserted", "M, 5, Monday")


def test_the_hotkey_shows_the_list_again(app, desktop, qtbot):
    script = add(app, "It costs {price}.")
    app.windows.replies.chosen.emit(script.id, False)
    form_of(app, qtbot)
    app.windows.floating.hide()
    desktop.press("palette")
    qtbot.waitUntil(lambda: app.windows.pages.form is None)
    assert app.windows.pages.currentWidget() is app.windows.replies


def test_tab_shows_what_would_go_out_now_with_what_is_still_to_be_asked_and_reads_no_clipboard(app, qtbot):
    script = add(app, "Size {size} costs {price} {clipboard}.")
    QApplication.clipboard().setText("of somebody else")
    open_card(app, size="M")
    replies = app.windows.replies
    app.windows.floating.show()

    def found() -> bool:
        replies.start_search("Parcel")
        return replies.selected is not None and replies.selected.id == script.id

    qtbot.waitUntil(found)
    qtbot.keyClick(replies._box, Qt.Key.Key_Tab)
    assert replies._full.toPlainText() == "Size M costs 〔price〕 〔clipboard〕."
