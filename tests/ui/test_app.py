"""The whole program with its windows, true database and true rooms, on a desktop without a screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

import main
from assistant.insertion.outcome import CopiedOnly, NotInserted, Reason
from assistant.orders.card import Details, State
from assistant.refusal import Refused
from assistant.scripts import sending
from assistant.scripts.parts import Parts, Step
from assistant.scripts.starter import starter_drafts
from tests.fake_desktop import CHAT, FakeDesktop
from tests.make import a_draft
from ui.app import App


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def rooms(tmp_path: Path) -> main.Rooms:
    rooms = main.Rooms(tmp_path / "data")
    rooms.settings.set("language", "en")
    return rooms


@pytest.fixture
def app(rooms: main.Rooms, desktop: FakeDesktop, qtbot: QtBot) -> Iterator[App]:
    app = started(rooms, desktop, qtbot)
    yield app
    ended(app)


def started(rooms: main.Rooms, desktop: FakeDesktop, qtbot: QtBot) -> App:
    app = main.build(lambda _: desktop, rooms)
    assert app.start(minimised=False)
    qtbot.waitUntil(lambda: app.ready)
    return app


def ended(app: App) -> None:
    app.stop()
    app.windows.floating.close()
    app.windows.floating.deleteLater()  # whatever is left is dressed anew by the tests that follow


def notice(app: App) -> str:
    return app.windows.floating.notice.text if app.windows.floating.notice else ""


def test_the_first_start_brings_the_starter_library(app: App) -> None:
    assert len(app.library.scripts()) == len(starter_drafts())


def test_a_chosen_reply_is_inserted_told_and_counted(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    desktop.press("palette")
    qtbot.waitUntil(app.windows.floating.isVisible)
    app.windows.replies.start_search("fh")
    script = app.windows.replies.selected
    assert script
    app.windows.replies.do("insert")
    qtbot.waitUntil(lambda: CHAT.title in notice(app))
    assert desktop.chat == script.body
    qtbot.waitUntil(lambda: app.library.get(script.id).uses == 1)


def test_the_chat_gets_back_the_focus_that_the_palette_took(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    desktop.press("palette")
    qtbot.waitUntil(app.windows.floating.isActiveWindow)
    app.windows.replies.do("leave")
    qtbot.waitUntil(lambda: CHAT.window in desktop.activated)


def test_a_reply_that_is_only_copied_counts_as_used_and_says_what_to_do(
    app: App, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    desktop.fails_with = CopiedOnly(Reason.NOT_FETCHED, CHAT)
    script = app.library.by_code("fh")
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.waitUntil(lambda: "Ctrl+V" in notice(app))
    qtbot.waitUntil(lambda: app.library.get(script.id).uses == 1)


def test_what_was_not_inserted_is_told_even_when_the_window_was_hidden(
    app: App, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    desktop.fails_with = NotInserted(Reason.CLIPBOARD_TAKEN, CHAT)
    app.windows.floating.pin(False)
    script = app.library.by_code("fh")
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.waitUntil(lambda: bool(notice(app)))
    assert app.windows.floating.isVisible()
    assert app.library.get(script.id).uses == 0


def test_keys_picked_while_the_chat_has_the_focus_choose_a_reply(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    app.settings.set("palette.mode", "pick")
    desktop.press("palette")
    qtbot.waitUntil(lambda: desktop.typed is not None)
    for key in ("f", "h", "Return"):
        desktop.typed(key)
    qtbot.waitUntil(lambda: desktop.chat == app.library.by_code("fh").body)
    assert desktop.typed is None


def test_where_keys_cannot_be_picked_the_search_box_has_the_focus(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    desktop.keeps_keys = True
    app.settings.set("palette.mode", "pick")
    desktop.press("palette")
    qtbot.waitUntil(lambda: not app.windows.floating.focus.resting)


def test_a_deleted_script_comes_back_by_undo(app: App, qtbot: QtBot) -> None:
    script = app.library.by_code("fh")
    app.windows.replies.delete_wanted.emit(script.id)
    qtbot.waitUntil(lambda: getattr(app.windows.floating.notice, "action", "") == "undo")
    assert app.library.by_code("fh") is None
    app.windows.floating.acted.emit("undo")
    qtbot.waitUntil(lambda: app.library.by_code("fh") is not None)


def test_the_undo_after_an_insertion_takes_it_back_in_the_chat(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    app.windows.replies.chosen.emit(app.library.by_code("fh").id, False)
    qtbot.waitUntil(lambda: bool(desktop.chat) and app.replies.outcomes == 1)
    app.windows.floating.acted.emit("undo")
    qtbot.waitUntil(lambda: notice(app) == "Taken back.")
    assert desktop.chat == ""


def test_a_script_with_a_new_hotkey_is_reached_by_it_at_once(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    added = app.library.add(a_draft("hello", "Hello there", hotkey="Ctrl+Alt+5"))
    qtbot.waitUntil(lambda: desktop.registered.get(f"script:{added.id}") == "Ctrl+Alt+5")
    desktop.press(f"script:{added.id}")
    qtbot.waitUntil(lambda: desktop.chat == "Hello there")


def test_a_hotkey_that_another_program_holds_is_told(rooms: main.Rooms, desktop: FakeDesktop, qtbot: QtBot) -> None:
    desktop.taken = {"Alt+Q"}
    app = started(rooms, desktop, qtbot)
    try:
        assert "Alt+Q" in notice(app)
        assert not app.hotkeys.states["palette"].active
    finally:
        ended(app)


def test_a_card_that_reached_the_chat_is_sent(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    card = app.office.orders.new(Details(item="A1", contact="Li", phone="13800138000", address="x", quantity="1"))
    app.windows.orders.insert_wanted.emit("please check", card.id)
    qtbot.waitUntil(lambda: app.office.orders.get(card.id).state is State.SENT)
    assert desktop.chat == "please check"


def test_another_language_is_spoken_at_once(app: App, qtbot: QtBot) -> None:
    app.settings.set("language", "zh_CN")
    qtbot.waitUntil(lambda: app.windows.floating.windowTitle() == "秒回")
    assert app.windows.floating.isVisible()
    qtbot.waitUntil(lambda: app.library.categories()[0].path == "欢迎")  # of replies that nobody has touched yet


def test_the_shops_tables_open_from_the_menu_and_change_their_language_with_the_rest(app: App, qtbot: QtBot) -> None:
    menu = app.windows.floating.menu
    next(action for action in menu.actions() if action.text() == "Shop tables…").trigger()
    tables = app.windows.dialogs._open["shop tables"]
    qtbot.waitUntil(lambda: tables.page.model.rowCount() > 0)
    app.settings.set("language", "zh_CN")
    qtbot.waitUntil(lambda: tables.windowTitle() == "店铺表格")
    tables.close()


def test_what_the_command_line_wrote_is_found_after_a_reload(app: App, rooms: main.Rooms, qtbot: QtBot) -> None:
    other = main.Rooms(rooms.folder)
    other.library.add(a_draft("从命令行来", "写好了", code="cmdline"))
    done: list[bool] = []
    app.reload(lambda: done.append(True), lambda _: None)
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: [f.script.title for f in rooms.finder.find("cmdline")] == ["从命令行来"])
    other.stores.close()


def test_a_bug_nobody_caught_is_told_without_its_message(app: App, qtbot: QtBot) -> None:
    def fault() -> None:
        raise ValueError("13800138000")

    app.background.run(fault)
    qtbot.waitUntil(lambda: "ValueError" in notice(app))
    assert "13800138000" not in notice(app)


class FakeAutostart:
    """A list of what starts with the system; `closed`: its owner allows no changes."""

    def __init__(self) -> None:
        self.on = False
        self.closed = False

    def turn(self, *, on: bool) -> None:
        if self.closed:
            raise Refused("autostart_refused", why="Access denied")
        self.on = on


@pytest.fixture
def autostart(rooms: main.Rooms) -> FakeAutostart:
    rooms.autostart = FakeAutostart()
    return rooms.autostart


def test_it_starts_with_the_system_as_the_setting_says(autostart: FakeAutostart, app: App, qtbot: QtBot) -> None:
    app.background.run(lambda: app.settings.set("start_with_system", True))
    qtbot.waitUntil(lambda: autostart.on)
    app.background.run(lambda: app.settings.reset("start_with_system"))
    qtbot.waitUntil(lambda: not autostart.on)


def test_a_moved_program_mends_its_entry_at_the_start(
    rooms: main.Rooms, autostart: FakeAutostart, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    rooms.settings.set("start_with_system", True)
    app = started(rooms, desktop, qtbot)
    qtbot.waitUntil(lambda: autostart.on)
    ended(app)


def test_a_system_that_does_not_allow_it_is_told_and_the_setting_goes_back(
    autostart: FakeAutostart, app: App, qtbot: QtBot
) -> None:
    autostart.closed = True
    app.windows.dialogs.open_settings()
    row = app.windows.dialogs._open["settings"].rows["start_with_system"]
    row.editor.input.click()
    qtbot.waitUntil(lambda: "Access denied" in notice(app))
    qtbot.waitUntil(lambda: not row.editor.input.isChecked())
    assert not app.settings.flag("start_with_system")
    app.windows.dialogs._open["settings"].close()


def test_a_customers_card_is_opened_in_the_form_from_the_window_of_all_customers(
    app: App, rooms: main.Rooms, qtbot: QtBot
) -> None:
    card = rooms.orders.new(Details(item="A-1027", account="tb_lili", contact="李丽"))
    next(action for action in app.windows.floating.menu.actions() if action.text() == "Customers…").trigger()
    window = app.windows.dialogs._open["customers"]
    assert all(button.autoDefault() for button in window.findChildren(QPushButton)), "Enter presses them"
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 1)
    window.list.select(window.list.model.row(0).id)
    qtbot.waitUntil(window.page.earlier.open.isVisible)
    window.page.earlier.open.click()
    qtbot.waitUntil(lambda: app.windows.orders.room.open.id == card.id)
    assert app.windows.floating.tab == "order"
    window.close()


def test_escape_stops_a_reply_of_several_messages_and_gives_its_hotkey_back(
    app: App, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    script = app.library.by_code("tslb")
    assert "next" not in desktop.registered
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.waitUntil(lambda: "next" in desktop.registered)
    desktop.press("next")
    qtbot.waitUntil(lambda: app.sequence.sending.sent == 2)
    app.windows.replies.do("leave")
    qtbot.waitUntil(lambda: notice(app) == "Stopped: 2 of 6 messages are in the chat.")
    assert desktop.chat == script.body + script.parts.steps[0].content
    assert "next" not in desktop.registered


def test_a_further_message_has_its_blanks_filled_and_one_that_nobody_knows_holds_it(
    app: App, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    app.settings.set("shop.name", "小美的店")
    steps = Step("|{店铺}|"), Step("{实付}")
    script = app.library.add(a_draft(parts=Parts(steps)))
    app.windows.replies.chosen.emit(script.id, False)
    qtbot.waitUntil(lambda: app.sequence.open)
    app.sequence.next()
    qtbot.waitUntil(lambda: app.sequence.sending.sent == 2)
    assert desktop.chat == script.body + "|小美的店|"
    app.sequence.next()
    qtbot.waitUntil(lambda: app.sequence.sending.state is sending.State.HELD)
    assert "实付" in notice(app)


def test_a_change_of_language_leaves_a_sequence_where_it_is(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    app.windows.replies.chosen.emit(app.library.by_code("tslb").id, False)
    qtbot.waitUntil(lambda: app.sequence.open)
    before = app.windows.sequencing
    app.settings.set("language", "zh_CN")
    qtbot.waitUntil(lambda: app.windows.sequencing is not before)
    assert app.windows.sequencing.bar.said.text() == "共 6 条，已插入 1 条。"
    app.sequence.stop()
    qtbot.waitUntil(lambda: notice(app) == "已停止：共 6 条，已插入 1 条。")
