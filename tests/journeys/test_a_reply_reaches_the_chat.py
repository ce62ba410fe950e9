"""An agent answers: by hotkey and search, by pick, by click, by a script's own hotkey, by the command line."""

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Mousepad
from tests.foreign.clipboards import ForeignClipboard
from tests.foreign.program import clipboard_text
from tests.journeys.library import press_until
from tests.journeys.program import Miaohui, in_front

pytestmark = pytest.mark.journey


def test_two_keystrokes_and_the_reply_is_in_the_chat(
    screen: VirtualScreen, chat: Mousepad, clipboard: ForeignClipboard, miaohui: Miaohui
) -> None:
    copied = clipboard.put("rich")
    reply = miaohui.command("search", "fh")[0]["id"]
    body = miaohui.command("script", "show", reply)["body"]

    screen.press("Alt+Q")
    miaohui.wait_in_front()
    screen.type("fh")
    outcome = miaohui.outcome_of(lambda: screen.press("Return"))

    assert outcome["outcome"] == "inserted"
    assert chat.wait_for_text(body) == body
    assert clipboard.wait_for_content(copied) == copied
    wait_for(lambda: in_front(screen, chat.window), "the chat to have the focus")
    wait_for(lambda: miaohui.command("script", "show", reply)["uses"] == 1, "the use to be counted")


def test_escape_gives_the_focus_back_and_inserts_nothing(
    screen: VirtualScreen, chat: Mousepad, miaohui: Miaohui
) -> None:
    screen.press("Alt+Q")
    miaohui.wait_in_front()
    screen.type("fh")
    screen.press("Escape", "Escape")
    wait_for(lambda: in_front(screen, chat.window), "the chat to have the focus")
    screen.type("still typing here")
    assert chat.wait_for_text("still typing here") == "still typing here"
    assert miaohui.status()["outcomes"] == 0


def test_a_click_on_a_script_inserts_it_and_leaves_the_focus_in_the_chat(
    screen: VirtualScreen, chat: Mousepad, miaohui: Miaohui
) -> None:
    window = miaohui.window()
    assert window
    x, y, width, height = window.area
    outcome = miaohui.outcome_of(lambda: screen.click(x + width // 2, y + height // 2))

    assert outcome["outcome"] == "inserted"
    assert in_front(screen, chat.window)
    assert chat.read()


def test_picking_leaves_the_focus_in_the_chat_all_the_time(
    screen: VirtualScreen, chat: Mousepad, miaohui: Miaohui
) -> None:
    miaohui.command("config", "set", "palette.mode", "pick")
    body = miaohui.command("script", "show", miaohui.command("search", "fh")[0]["id"])["body"]

    screen.press("Alt+Q")
    wait_for(lambda: miaohui.status()["picking"], "the keys to come to the window")
    screen.type("fh")
    assert in_front(screen, chat.window)
    outcome = miaohui.outcome_of(lambda: screen.press("Return"))

    assert outcome["outcome"] == "inserted"
    assert chat.wait_for_text(body) == body


def test_a_script_with_a_hotkey_of_its_own_needs_no_window(
    screen: VirtualScreen, chat: Mousepad, miaohui: Miaohui
) -> None:
    text = "亲，稍等，马上为您查询～\n第二行 😊"
    miaohui.command("script", "add", "--title", "稍等", "--body", text, "--hotkey", "Ctrl+Alt+9")

    def hotkey_works() -> bool:
        return miaohui.outcome_of(lambda: screen.press("Ctrl+Alt+9", hold=0.03))["outcome"] == "inserted"

    assert wait_for(hotkey_works, "the new hotkey")
    assert chat.wait_for_text(text) == text


def test_the_command_line_inserts_through_the_running_window(chat: Mousepad, miaohui: Miaohui) -> None:
    script = miaohui.command("search", "fh")[0]
    answer = miaohui.command("insert", script["code"])
    assert answer["outcome"] == "inserted"
    assert chat.read() == miaohui.command("script", "show", script["code"])["body"]


def test_where_no_program_may_press_keys_the_text_is_copied(screen: VirtualScreen, chat: Mousepad) -> None:
    miaohui = Miaohui(screen, WAYLAND_DISPLAY="wayland-0", QT_QPA_PLATFORM="xcb").start()
    script = miaohui.command("search", "fh")[0]
    answer = miaohui.run("insert", script["code"])
    assert answer.returncode == 1
    assert len(answer.stderr.strip().splitlines()) == 1
    assert miaohui.status()["last"] == {"outcome": "copied_only", "reason": "copy_only", "target": ""}
    body = miaohui.command("script", "show", script["code"])["body"]
    wait_for(lambda: clipboard_text(screen) == body, "the text on the clipboard")
    chat.focus()
    press_until(screen, "Ctrl+V", lambda: chat.read() == body, "the text in the chat")
