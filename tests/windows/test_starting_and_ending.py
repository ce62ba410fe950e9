"""Starting on Windows, starting twice, odd folders, a sudden end, and what a good end leaves on the clipboard."""

import random
from pathlib import Path

import pytest

from assistant.desktop.screen_user import wait_for
from tests.windows.chats import Chat
from tests.windows.clipboards import KINDS, ForeignClipboard
from tests.windows.conftest import REPLY_IN_WINDOWS, SCRIPTS
from tests.windows.foreign import Hand
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession

pytestmark = pytest.mark.windows

LONGER_THAN_MAX_PATH = Path(*[f"一个很长的文件夹名字 {number:02} of the shop" for number in range(12)])
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
    assert miaohui.outcome_of(lambda: session.press("Ctrl+Alt+9"))["outcome"] == "inserted"
    assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
    assert clipboard.wait_for(before) == before
    miaohui.quit()


def test_a_second_start_shows_the_window_that_runs(session: WineSession, chat: Chat, miaohui: Miaohui) -> None:
    assert miaohui.run().returncode == 0
    miaohui.wait_in_front()


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


@pytest.mark.parametrize("kind", KINDS)
def test_the_clipboard_that_was_given_back_outlives_the_program(
    session: WineSession, hand: Hand, chat: Chat, clipboard: ForeignClipboard, kind: str
) -> None:
    miaohui = Miaohui(session, hand, session.folder / "data")
    miaohui.keep(() if (miaohui.folder / "local.db").exists() else SCRIPTS)
    miaohui.start()
    chat.focus()
    before = clipboard.put(kind)
    assert miaohui.outcome_of(lambda: session.press("Ctrl+Alt+9"))["outcome"] == "inserted"
    miaohui.quit()
    wait_for(lambda: miaohui.window is None, "our window to go")
    assert clipboard.read() == before
    assert miaohui.errors() == []
