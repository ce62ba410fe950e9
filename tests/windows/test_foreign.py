"""The harness itself: what a test reads from foreign Windows programs is what stands there."""

import pytest

from assistant.desktop.screen_user import wait_for
from tests.windows.chats import CHATS, RichEdit
from tests.windows.clipboards import ForeignClipboard
from tests.windows.contents import KINDS, TEXT
from tests.windows.foreign import Hand
from tests.windows.wine import WineSession

pytestmark = pytest.mark.windows


@pytest.mark.parametrize("name", CHATS)
def test_typed_text_is_read_back_exactly_and_cleared(session: WineSession, hand: Hand, name: str) -> None:
    chat = CHATS[name](session, hand)
    session.type("Hello, World! 1")
    session.press("Return")
    session.type("2")
    assert chat.wait_for_text("Hello, World! 1\r\n2") == "Hello, World! 1\r\n2"
    chat.clear()
    assert chat.read() == ""


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_clipboard_content_is_read_back_byte_for_byte(clipboard: ForeignClipboard, kind: str) -> None:
    for put in (clipboard.put, clipboard.put_delayed):
        seen = put(kind)
        assert dict(seen).items() >= KINDS[kind].items()
        assert clipboard.read() == seen


def test_a_delayed_format_is_made_when_it_is_asked_for(hand: Hand, clipboard: ForeignClipboard) -> None:
    clipboard.put_delayed("text")
    assert hand.clipboard_rendered() == []
    assert clipboard.text() == TEXT
    assert hand.clipboard_rendered() == ["CF_UNICODETEXT"]


def test_keys_that_are_down_are_seen(session: WineSession, hand: Hand) -> None:
    RichEdit(session, hand)
    session.key_down("Alt")
    wait_for(lambda: "Alt" in hand.keys_down(), "Alt to go down")
    session.key_up("Alt")
    wait_for(lambda: hand.keys_down() == [], "Alt to go up")
