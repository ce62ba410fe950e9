"""Every program, length of text and kind of clipboard: the text exact, the clipboard and the focus as before."""

from collections.abc import Iterator

import pytest

from assistant.desktop.virtual_screen import VirtualScreen
from assistant.insertion.outcome import Inserted
from tests.foreign import PROGRAMS, ForeignProgram
from tests.foreign.clipboards import ForeignClipboard
from tests.foreign.insertions import Inserter, busy_machine

pytestmark = pytest.mark.journey

TEXTS = {
    "one line": "亲，您好，在的哦",
    "multi-line": "亲，您好😊\n\n1. 尺码：175/92A\n2. 发货：16:00 前付款当天发\n\t谢谢👍🏻 — ok & <done>",
    "5,000 characters": "名美旗舰店祝您生活愉快，" * 416 + "完。一二三四五六七",
}
KINDS = ("text", "rich", "image", "files", "empty")


class Chat:
    """One foreign program with the text field of a chat, and the user's clipboard beside it."""

    def __init__(self, screen: VirtualScreen, program: ForeignProgram) -> None:
        self.screen = screen
        self.program = program
        self.clipboard = ForeignClipboard(screen)
        self.inserter = Inserter(screen)
        self.program.clear()  # what it answers it does with the focus where it will stay: GTK moves it on after a while

    def check(self, text: str, kind: str) -> None:
        before = self.clipboard.put(kind)
        self.program.expect_paste()
        window, focus = self.screen.active_window(), self.screen.focus()
        self.inserter.press(text)
        outcome = self.inserter.outcome()
        assert isinstance(outcome, Inserted), outcome
        assert self.clipboard.read() == before
        assert window is not None
        assert (outcome.target.window, self.screen.active_window().id) == (window.id, window.id)  # type: ignore[union-attr]
        assert self.screen.focus() == focus
        assert self.screen.keys_down() == []
        assert self.program.wait_for_text(text) == text


@pytest.fixture(scope="module", params=PROGRAMS)
def chat(request: pytest.FixtureRequest) -> Iterator[Chat]:
    with VirtualScreen() as screen:
        chat = Chat(screen, PROGRAMS[request.param](screen))
        yield chat
        chat.inserter.close()


@pytest.mark.parametrize("name", TEXTS)
def test_text_arrives_exactly_and_clipboard_and_focus_are_as_before(chat: Chat, name: str) -> None:
    for kind in KINDS:
        chat.check(f"{TEXTS[name]} {kind}", kind)


def test_the_same_on_a_busy_machine(chat: Chat) -> None:
    with busy_machine():
        for text in TEXTS.values():
            chat.check(f"{text} busy", "rich")


def test_a_big_picture_that_comes_in_pieces_is_given_back_whole(chat: Chat) -> None:
    chat.check("图片还在", "big image")
