"""Starting on Windows, starting twice, odd folders, a sudden end, and what a good end leaves on the clipboard."""

import random
from pathlib import Path

import pytest

from assistant.desktop.screen_user import wait_for
from tests.windows.chats import Chat
from tests.windows.clipboards import ForeignClipboard
from tests.windows.conftest import REPLY_IN_WINDOWS, SCRIPTS
from tests.windows.foreign import Hand
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession

pytestmark = pytest.mark.windows

# More than MAX_PATH, 260 characters, and less than the 512 bytes that SQLite can do.
LONGER_THAN_MAX_PATH = Path(*[f"店 one of many folders {number:02}" for number in range(12)])
FOLDERS = {"Chinese and spaces": Path("店铺 数据") / "my data", "longer than 260": LONGER_THAN_MAX_PATH}


@pytest.mark.parametrize("name", FOLDERS)
def test_the_data_folder_may_have_any_name(
    session: WineSession, hand: Hand, chat: Chat, clipboard: ForeignClipboard, name: str
) -> None:
    miaohui = Miaohui(session, hand, session.folder / FOLDERS[name])
    miaohui.keep(SCRIPTS)
    miaohui.start()
    chat.focus()
    before = clipboard.put("text")
    assert miaohui.outcome_of_hotkey("Ctrl+Alt+9")["outcome"] == "inserted"
    assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
    assert clipboard.wait_for(before) == before
    miaohui.quit()


def test_a_second_start_shows_the_window_that_runs(session: WineSession, hand: Hand, chat: Chat) -> None:
    miaohui = Miaohui(session, hand, session.folder / "twice").start()
    chat.focus()
    assert miaohui.run().returncode == 0
    miaohui.wait_in_front()
    miaohui.quit()


def test_whatever_was_saved_outlives_a_kill_at_any_moment(session: WineSession, hand: Hand, chat: Chat) -> None:
    moments = random.Random(20261122)
    saved = []
    for round_ in range(3):
        miaohui = Miaohui(session, hand, session.folder / "killed").start()
        saved.append(f"kept {round_}")
        miaohui.command("script", "add", "--title", saved[-1], "--body", "text " * moments.randrange(1, 2000))
        chat.focus()
        session.press("Alt+Q")
        session.type("kept"[: moments.randrange(5)])
        miaohui.kill()
    titles = {script["title"] for script in miaohui.command("script", "list")}
    assert set(saved) <= titles


@pytest.mark.parametrize("kind", ["rich", "picture", "files"])
def test_the_clipboard_that_was_given_back_outlives_the_program(
    session: WineSession, hand: Hand, chat: Chat, clipboard: ForeignClipboard, kind: str
) -> None:
    miaohui = Miaohui(session, hand, session.folder / "closing")
    miaohui.keep(() if (miaohui.folder / "local.db").exists() else SCRIPTS)
    miaohui.start()
    chat.focus()
    before = clipboard.put(kind)
    assert miaohui.outcome_of_hotkey("Ctrl+Alt+9")["outcome"] == "inserted"
    miaohui.quit()
    wait_for(lambda: miaohui.window is None, "our window to go")
    assert clipboard.read() == before
    assert miaohui.errors() == []
