"""The whole program checks what goes out: from the palette, by a script's hotkey, by the command line, by copying."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import main
from assistant.compliance.library_rules import LibraryRules
from assistant.orders.card import Details
from tests.fake_desktop import CHAT, FakeDesktop
from tests.make import a_draft
from tests.ui.test_app import ended, notice, started
from ui.app import App
from ui.compliance.rules.window import RulesWindow

OX = {"category": "own", "level": "block", "words": ["黄牛"], "reason": {"en": "No touts"}}


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def app(tmp_path: Path, desktop: FakeDesktop, qtbot: QtBot) -> Iterator[App]:
    rooms = main.Rooms(tmp_path / "data")
    rooms.settings.set("language", "en")
    app = started(rooms, desktop, qtbot)
    yield app
    ended(app)


def test_a_blocked_reply_stays_and_the_notice_says_what_to_write(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.live.changed):
        app.background.run(lambda: app.library.add(a_draft("Contact", "加我微信聊", code="jwx")))
    desktop.press("palette")
    qtbot.waitUntil(app.windows.floating.isVisible)
    app.windows.replies.start_search("jwx")
    app.windows.replies.do("insert")
    qtbot.waitUntil(lambda: notice(app).startswith("Not inserted. “"))
    assert desktop.chat == ""
    assert app.windows.floating.isVisible()
    assert CHAT.window not in desktop.activated  # the keyboard is still ours


def test_the_hotkey_of_a_script_is_checked_too_and_pressed_again_it_insists(
    app: App, desktop: FakeDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.compliance.guard.HASTE", 0.0)
    draft = a_draft("Fit", "您穿肯定合适", code="hs", hotkey="Ctrl+Alt+7")
    with qtbot.waitSignal(app.live.changed):
        app.background.run(lambda: app.library.add(draft))
    script = app.library.by_code("hs")
    assert script
    qtbot.waitUntil(lambda: f"script:{script.id}" in desktop.registered)
    desktop.press(f"script:{script.id}")
    qtbot.waitUntil(lambda: notice(app).startswith("Not inserted yet."))
    assert desktop.chat == ""
    desktop.press(f"script:{script.id}")
    qtbot.waitUntil(lambda: desktop.chat == script.body)


def test_the_command_line_hears_why_a_script_was_not_inserted(app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.live.changed):
        app.background.run(lambda: app.library.add(a_draft("Contact", "加我微信聊", code="jwx")))
    answers: list[dict[str, object]] = []
    app._answer({"do": "insert", "code": "jwx"}, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0]["error"] == "compliance_blocked"


def test_a_card_with_the_buyers_phone_goes_out_and_an_outside_link_in_it_does_not(
    app: App, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    form = app.windows.orders.room.page.form
    form.fill(Details(item="A-1027", quantity="1", contact="滚滚", phone="15988776655", address="杭州市王牌路1号"))
    app.windows.orders.insert_wanted.emit(app.windows.orders.room.page.text(), "a card")
    qtbot.waitUntil(lambda: "15988776655" in desktop.chat)
    form.fill(Details(item="jd.com", quantity="1", contact="滚滚", phone="15988776655", address="杭州市王牌路1号"))
    app.windows.orders.insert_wanted.emit(app.windows.orders.room.page.text(), "a card")
    qtbot.waitUntil(lambda: notice(app).startswith("Not inserted. “jd.com”"))
    assert "jd.com" not in desktop.chat


def test_a_blocked_reply_is_not_copied_either(app: App, qtbot: QtBot) -> None:
    app.windows.copy_for_chat("加我微信聊")
    qtbot.waitUntil(lambda: notice(app).startswith("Not inserted."))


def test_a_script_that_cannot_be_inserted_is_saved_and_marked(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.guard.look("加我微信聊").verdict == "block")
    app.windows.dialogs._mark(app.library.add(a_draft("Contact", "加我微信聊", code="jwx")))
    assert notice(app).startswith("Saved, but it cannot be inserted as it is.")


def test_one_key_takes_the_better_wording_to_the_chat(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.live.changed):
        app.background.run(lambda: app.library.add(a_draft("Contact", "您好！加我微信聊", code="jwx")))
    choose(app, desktop, qtbot, "jwx")
    qtbot.waitUntil(lambda: notice(app).startswith("Not inserted. “"))
    qtbot.keyClick(app.windows.floating, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: desktop.chat == "您好！有任何问题直接在这里找我，我一直在。")
    assert CHAT.window in desktop.activated  # the window was closed as after any reply


def test_a_better_wording_is_not_for_the_next_chat(app: App, desktop: FakeDesktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.live.changed):
        app.background.run(lambda: app.library.add(a_draft("Contact", "加我微信聊", code="jwx")))
    choose(app, desktop, qtbot, "jwx")
    qtbot.waitUntil(lambda: app.guard.has_better)
    app.windows.palette.dismiss()
    told = app.windows.floating.notice
    assert told
    assert (told.action, app.guard.has_better) == ("", False)
    assert told.text.startswith("Not inserted.")


def choose(app: App, desktop: FakeDesktop, qtbot: QtBot, code: str) -> None:
    desktop.press("palette")
    qtbot.waitUntil(app.windows.floating.isVisible)
    app.windows.replies.start_search(code)
    app.windows.replies.do("insert")


def test_a_rule_that_is_switched_on_in_its_window_stops_the_next_reply(app: App, qtbot: QtBot) -> None:
    rule = app.office.rules.add(OX, off=True)
    app.guard.renew()
    app.windows.dialogs.open_rules()
    window = app.windows.dialogs._open["rules"]
    assert isinstance(window, RulesWindow)
    qtbot.waitUntil(lambda: bool(window.list.listed))
    app.windows.copy_for_chat("亲，别找黄牛")
    qtbot.waitUntil(lambda: notice(app).startswith("Copied"))
    window.list.select({rule.id})
    with qtbot.waitSignal(app.windows.dialogs.rules_desk.changed):
        window.turn.trigger()
    app.windows.copy_for_chat("亲，别找黄牛")
    qtbot.waitUntil(lambda: notice(app).startswith("Not inserted. “黄牛”: No touts"))


def test_a_rule_that_another_process_wrote_counts_after_the_reload(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: app.guard.checker is not None)
    other = main.Rooms(tmp_path / "data")
    LibraryRules(other.stores.rules).add(OX)
    other.stores.close()
    answers: list[object] = []
    app._answer({"do": "reload"}, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    app.windows.copy_for_chat("亲，别找黄牛")
    qtbot.waitUntil(lambda: notice(app).startswith("Not inserted. “黄牛”: No touts"))


def test_the_library_marks_anew_what_a_new_rule_finds(app: App, qtbot: QtBot) -> None:
    script = app.library.add(a_draft("Tickets", "亲，别找黄牛", code="hn"))
    app.windows.dialogs.open_library()
    marks = app.windows.dialogs.desk.marks
    qtbot.waitUntil(lambda: app.guard.checker is not None and marks._knows(script))
    assert not marks.marks(script)
    app.office.rules.add(OX)
    app.guard.renew()
    qtbot.waitUntil(lambda: marks.marks(script))
    app.background.run(lambda: app.settings.set("compliance.on", False))
    qtbot.waitUntil(lambda: not marks.marks(script) and marks._knows(script))
