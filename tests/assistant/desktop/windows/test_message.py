"""The customer's message at a hotkey press: what another program has just copied."""

from queue import SimpleQueue

import pytest

from assistant.desktop.windows.message import MessageReader
from assistant.insertion.outcome import Target
from assistant.insertion.ports import Press
from tests.assistant.desktop.windows.clipboard_desk import ClipboardDesk, Other
from tests.windows.contents import KINDS, unicode


@pytest.fixture
def reader() -> MessageReader:
    return MessageReader()


def message(desk: ClipboardDesk, reader: MessageReader, chat: Other) -> str:
    told: SimpleQueue[str] = SimpleQueue()
    reader.ask(Press("palette", Target(1, "chat", "Chat", pid=chat.process)), told.put)
    desk.until(lambda: not told.empty())
    return told.get()


def test_what_was_just_copied_in_the_chat_is_the_message_once(desk: ClipboardDesk, other: Other, reader) -> None:
    other.copy({"CF_UNICODETEXT": unicode("什么时候发货 😀")})
    assert message(desk, reader, other) == "什么时候发货 😀"
    assert message(desk, reader, other) == "", "it was there at the press before"
    other.copy({"CF_UNICODETEXT": unicode("到哪了")})
    assert message(desk, reader, other) == "到哪了"


def test_what_another_program_copied_is_not_the_message(
    desk: ClipboardDesk, other: Other, third: Other, reader
) -> None:
    third.copy({"CF_UNICODETEXT": unicode("a password")})
    assert message(desk, reader, other) == ""


def test_a_picture_or_a_long_text_is_no_message(desk: ClipboardDesk, other: Other, reader) -> None:
    other.copy(KINDS["picture"])
    assert message(desk, reader, other) == ""
    other.copy({"CF_UNICODETEXT": unicode("x" * 5000)})
    assert message(desk, reader, other) == ""


def test_an_owner_that_hangs_holds_nothing_up(desk: ClipboardDesk, other: Other, reader) -> None:
    other.copy({"CF_UNICODETEXT": unicode("late")}, delayed=True)
    other.hang()
    assert message(desk, reader, other) == ""
    other.resume()
