"""Pictures and files go into chats as texts do: exact, proved, and with the clipboard as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.insertion.content import Files, Picture, What
from assistant.insertion.outcome import CopiedOnly, Inserted, Reason
from tests.foreign import Mousepad, Xterm
from tests.foreign.browser import PictureChat, fingerprint
from tests.foreign.clipboards import KINDS, ForeignClipboard
from tests.foreign.insertions import Inserter, stopped
from tests.journeys.insertion.conftest import SECRET
from tests.pictures import noise, picture

pytestmark = pytest.mark.journey

SMALL, BIG = (160, 120), (1000, 700)  # the big one is 2 MB and goes in pieces
CARD = Picture(picture(*SMALL))


@pytest.fixture(scope="module")
def running_browser(screen: VirtualScreen) -> Iterator[PictureChat]:
    chat = PictureChat(screen)
    yield chat
    chat.close()


@pytest.fixture
def browser(running_browser: PictureChat) -> PictureChat:
    running_browser.focus()
    running_browser.clear()
    return running_browser


def wait_for_pictures(browser: PictureChat, count: int) -> list[str]:
    wait_for(lambda: len(browser.pictures()) == count, f"{count} pictures in the chat", 30)
    return browser.pictures()


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_reaches_the_chat_pixel_for_pixel_and_clipboard_and_focus_are_as_before(
    screen: VirtualScreen, browser: PictureChat, inserter: Inserter, clipboard: ForeignClipboard, kind: str
) -> None:
    before = clipboard.put(kind)
    window, focus = screen.active_window(), screen.focus()
    inserter.press(CARD)
    outcome = inserter.outcome()
    assert isinstance(outcome, Inserted), outcome
    assert clipboard.read() == before
    assert window is not None
    assert (outcome.target.window, screen.active_window().id) == (window.id, window.id)  # type: ignore[union-attr]
    assert (screen.focus(), screen.keys_down()) == (focus, [])
    assert wait_for_pictures(browser, 2) == [fingerprint(*SMALL, noise(*SMALL))] * 2


def test_a_big_picture_goes_in_pieces_and_arrives_whole(
    browser: PictureChat, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    inserter.press(Picture(picture(*BIG)))
    assert isinstance(inserter.outcome(), Inserted)
    assert wait_for_pictures(browser, 2) == [fingerprint(*BIG, noise(*BIG))] * 2
    assert clipboard.read_text() == SECRET


def test_a_picture_file_is_handed_to_the_chat(
    browser: PictureChat, inserter: Inserter, clipboard: ForeignClipboard, tmp_path: Path
) -> None:
    file = tmp_path / "确认 单.png"
    file.write_bytes(picture(*SMALL))
    inserter.press(Files((file,)))
    assert isinstance(inserter.outcome(), Inserted)
    assert clipboard.read_text() == SECRET
    assert wait_for_pictures(browser, 1) == [fingerprint(*SMALL, noise(*SMALL))]


def test_a_busy_chat_gets_the_picture_when_it_wakes_and_not_the_old_clipboard(
    browser: PictureChat, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    with stopped(browser.process):
        inserter.press(CARD)
        assert inserter.outcome() == CopiedOnly(Reason.PICTURE_NOT_TAKEN, inserter.presses[0].target, What.PICTURE)
        assert clipboard.read()["image/png"] == CARD.png, "the user is told to paste it himself"
    assert isinstance(inserter.outcome(), Inserted)
    assert wait_for_pictures(browser, 2) == [fingerprint(*SMALL, noise(*SMALL))] * 2
    assert clipboard.read_text() == SECRET


@pytest.mark.parametrize("content", [CARD, Files((Path("/a b.png"),))], ids=["picture", "files"])
def test_a_text_editor_takes_nothing_and_the_user_is_told_where_it_waits(
    mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard, content: Picture | Files
) -> None:
    reason, target = {
        What.PICTURE: (Reason.PICTURE_NOT_TAKEN, "image/png"), What.FILES: (Reason.FILES_NOT_TAKEN, "text/uri-list"),
    }[content.what]  # fmt: skip
    inserter.press(content)
    assert inserter.outcome() == CopiedOnly(reason, inserter.presses[0].target, content.what)
    offered = clipboard.read()[target]
    assert offered == (CARD.png if isinstance(content, Picture) else b"file:///a%20b.png\r\n")
    assert mousepad.read() == ""


def test_a_text_in_place_of_the_picture_that_was_not_taken_need_not_wait(
    mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    inserter.press(CARD)
    assert isinstance(inserter.outcome(), CopiedOnly)
    inserter.press("订单确认")
    assert isinstance(inserter.outcome(5.0), Inserted)
    assert mousepad.wait_for_text("订单确认") == "订单确认"
    assert clipboard.read_text() == SECRET, "what the user had copied before both"


def test_a_terminal_takes_no_picture_either(
    screen: VirtualScreen, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    terminal = Xterm(screen)
    inserter.press(CARD)
    outcome = inserter.outcome()
    assert terminal.read() == ""
    terminal.close()
    assert isinstance(outcome, CopiedOnly)
    assert outcome.reason is Reason.PICTURE_NOT_TAKEN
