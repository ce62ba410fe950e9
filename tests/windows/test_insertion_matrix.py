"""Every chat program, text and kind of clipboard: the text exact, clipboard and focus as before, no key stuck."""

from collections.abc import Iterator

import pytest

from assistant.scripts.script import Draft
from tests.foreign.insertions import busy_machine
from tests.windows.chats import CHATS, Chat
from tests.windows.clipboards import KINDS, ForeignClipboard
from tests.windows.conftest import OpenChat
from tests.windows.foreign import Hand
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession

pytestmark = pytest.mark.windows

TEXTS = {
    "Ctrl+Alt+1": "亲，您好，在的哦",
    "Ctrl+Alt+2": "亲，您好\n\n1. 尺码：175/92A\n2. 发货：16:00 前付款当天发\n\t谢谢 — ok & <done>\n",
    "Ctrl+Alt+3": "😊 👍🏻 👩‍👩‍👧 🇨🇳 𠮷野家 𝒳 naïve Ω — “引号” ㊗️",
    "Ctrl+Alt+4": "名美旗舰店祝您生活愉快，" * 416 + "完。一二三四五六七",
}


@pytest.fixture(scope="module")
def miaohui(session: WineSession, hand: Hand, open_chat: OpenChat) -> Iterator[Miaohui]:
    open_chat("notepad")
    miaohui = Miaohui(session, hand, session.folder / "data")
    miaohui.keep(Draft(f"matrix {keys}", text, hotkey=keys) for keys, text in TEXTS.items())
    yield miaohui.start()
    assert miaohui.errors() == []


@pytest.fixture
def chat(open_chat: OpenChat, name: str) -> Chat:
    chat = open_chat(name)
    chat.focus()
    return chat


def check(chat: Chat, clipboard: ForeignClipboard, miaohui: Miaohui, keys: str, kind: str, *, delayed: bool) -> None:
    chat.clear()
    before = clipboard.put_delayed(kind) if delayed else clipboard.put(kind)
    outcome = miaohui.outcome_of_hotkey(keys)
    expected = TEXTS[keys].replace("\n", "\r\n")
    assert outcome["outcome"] == "inserted", (outcome, chat.read())
    assert chat.wait_for_text(expected) == expected
    assert clipboard.wait_for(before) == before
    assert chat.has_focus
    assert chat.hand.keys_down() == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", CHATS)
def test_text_arrives_exactly_and_clipboard_and_focus_are_as_before(
    chat: Chat, clipboard: ForeignClipboard, miaohui: Miaohui, kind: str
) -> None:
    for keys in TEXTS:
        check(chat, clipboard, miaohui, keys, kind, delayed=False)


@pytest.mark.parametrize("name", CHATS)
def test_what_is_delivered_only_on_demand_is_there_afterwards(
    chat: Chat, clipboard: ForeignClipboard, miaohui: Miaohui
) -> None:
    for keys, kind in zip(TEXTS, ("text", "rich", "picture", "custom"), strict=True):
        check(chat, clipboard, miaohui, keys, kind, delayed=True)


@pytest.mark.parametrize("name", CHATS)
def test_the_same_on_a_busy_machine(chat: Chat, clipboard: ForeignClipboard, miaohui: Miaohui) -> None:
    with busy_machine():
        for keys in TEXTS:
            check(chat, clipboard, miaohui, keys, "rich", delayed=False)
