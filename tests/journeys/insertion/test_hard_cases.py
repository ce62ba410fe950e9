"""The moments in which other programs paste the wrong thing, twice, not at all, or into the wrong window."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator

import pytest
from Xlib import X

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.desktop.x11.opening import open_display
from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Reason
from tests.foreign import Featherpad, Mousepad, Xterm
from tests.foreign.browser import ThoughtfulChat
from tests.foreign.clipboards import ForeignClipboard
from tests.foreign.insertions import Inserter, stopped
from tests.journeys.insertion.conftest import SECRET

pytestmark = pytest.mark.journey

REPLY = "亲，今天 16:00 前付款当天发出😊"


class StoppedClipboard:
    """The owner of the clipboard answers nobody: saving takes its whole budget, time enough for anything to happen."""

    def __init__(self, clipboard: ForeignClipboard) -> None:
        assert clipboard.owner is not None
        self._owner = clipboard.owner
        os.killpg(self._owner.pid, signal.SIGSTOP)

    def resume(self) -> None:
        os.killpg(self._owner.pid, signal.SIGCONT)


@pytest.mark.parametrize("seconds", [0.3, 1.0])
def test_a_chat_that_is_busy_for_a_while_gets_the_reply_and_not_the_old_clipboard(
    mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard, seconds: float
) -> None:
    with stopped(mousepad.process):
        inserter.press(REPLY)
        time.sleep(seconds)  # this is how long the chat is busy
    assert isinstance(inserter.outcome(), Inserted)
    assert mousepad.wait_for_text(REPLY) == REPLY
    assert clipboard.read_text() == SECRET


def test_a_chat_that_wakes_late_still_gets_the_reply_and_then_the_clipboard_comes_back(
    mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    with stopped(mousepad.process):
        inserter.press(REPLY)
        assert inserter.outcome() == CopiedOnly(Reason.NOT_FETCHED, inserter.presses[0].target)
        assert clipboard.read_text() == REPLY, "the user is told to paste it himself"
    assert isinstance(inserter.outcome(), Inserted)
    assert mousepad.wait_for_text(REPLY) == REPLY
    assert clipboard.read_text() == SECRET


def test_a_web_chat_that_thinks_about_a_paste_gets_the_reply_and_not_the_old_clipboard(
    screen: VirtualScreen, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    chat = ThoughtfulChat(screen)
    inserter.press(REPLY)
    assert isinstance(inserter.outcome(), Inserted)
    assert chat.wait_for_text(REPLY) == REPLY
    assert clipboard.read_text() == SECRET
    chat.close()


def test_a_program_that_never_fetches_leaves_the_reply_on_the_clipboard(
    screen: VirtualScreen, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    deaf = screen.start(["xterm", "-T", "deaf", "-xrm", "*VT100.translations: #override Shift <Key>Insert: ignore()"])
    screen.activate(screen.wait_for_window(title="deaf").id)
    inserter.press(REPLY)
    outcome = inserter.outcome()
    screen.end(deaf)
    assert isinstance(outcome, CopiedOnly)
    assert outcome.reason is Reason.NOT_FETCHED
    assert clipboard.read_text() == REPLY


def test_a_newer_reply_for_another_chat_never_lands_in_the_late_one(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    other = Xterm(screen)
    mousepad.focus()
    with stopped(mousepad.process):
        inserter.press("for the first buyer")
        assert isinstance(inserter.outcome(), CopiedOnly)
        other.focus()
        inserter.press("for the second buyer")
        assert isinstance(inserter.outcome(), Inserted)
        assert other.wait_for_text("for the second buyer") == "for the second buyer"
        assert clipboard.read_text() == SECRET
    assert isinstance(inserter.outcome(), Inserted)
    other.close()
    mousepad.focus()
    assert mousepad.wait_for_text("for the first buyer") == "for the first buyer"
    assert clipboard.read_text() == SECRET


def test_a_chat_closed_between_the_keypress_and_the_paste_is_reported(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    closing = Xterm(screen)
    owner = StoppedClipboard(clipboard)
    inserter.press(REPLY)
    closing.close()
    outcome = inserter.outcome()
    owner.resume()
    assert isinstance(outcome, CopiedOnly)
    assert outcome.reason is Reason.TARGET_GONE
    assert clipboard.read_text() == REPLY
    assert mousepad.read() == "", "the window that came to the front instead gets nothing"


def test_a_window_that_takes_the_focus_again_and_again_gets_nothing(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    thief = Xterm(screen)
    mousepad.focus()
    owner = StoppedClipboard(clipboard)
    inserter.press(REPLY)
    while inserter.no_outcome_yet():
        screen.ask_for_front(thief.window)
        screen.active_window()
    outcome = inserter.outcome()
    owner.resume()
    assert thief.read() == ""
    thief.close()
    mousepad.focus()
    expected = REPLY if isinstance(outcome, Inserted) else ""
    assert mousepad.wait_for_text(expected) == expected
    if not isinstance(outcome, Inserted):
        assert clipboard.read_text() == REPLY


def test_while_another_program_reads_all_keys_none_of_ours_goes_there(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    target = inserter.desktop.active_window()
    locker = open_display(screen.name)
    root = locker.screen().root
    assert root.grab_keyboard(True, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime) == X.GrabSuccess
    outcome = inserter.insert(REPLY, target)
    locker.sync()
    seen = [locker.next_event().type for _ in range(locker.pending_events())]
    locker.close()
    assert outcome == CopiedOnly(Reason.FOCUS_MOVED, target)
    assert X.KeyPress not in seen
    assert clipboard.read_text() == REPLY


def test_an_alt_hotkey_leaves_the_menu_of_the_chat_alone(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    qt = Featherpad(screen)
    for hold in (0.0, 0.005, 0.01, 0.02, 0.05) * 3:
        qt.expect_paste()
        inserter.press(REPLY, hold)
        assert isinstance(inserter.outcome(), Inserted)
        screen.type("x")
        assert qt.wait_for_text(REPLY + "x", 2.0) == REPLY + "x", f"the key was held {hold} s"
    qt.close()


def test_what_another_program_copies_before_the_fetch_stays_and_is_reported(
    mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    with stopped(mousepad.process):
        inserter.press(REPLY)
        wait_for(lambda: clipboard.read_text() == REPLY, "the reply on the clipboard")
        newer = clipboard.put("rich")
        assert inserter.outcome() == NotInserted(Reason.CLIPBOARD_TAKEN, inserter.presses[0].target)
    assert clipboard.read() == newer


def test_what_the_user_copies_right_after_the_paste_stays(
    mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard
) -> None:
    inserter.press(REPLY)
    newer = clipboard.put_text("copied by the user meanwhile")
    inserter.outcome()
    assert clipboard.wait_for_content(newer, 0.5) == newer


def test_the_clipboard_that_we_gave_back_outlives_us(
    screen: VirtualScreen, mousepad: Mousepad, clipboard: ForeignClipboard
) -> None:
    before = clipboard.put("rich")
    inserter = Inserter(screen)
    inserter.press(REPLY)
    assert isinstance(inserter.outcome(), Inserted)
    clipboard.close()
    inserter.close()
    assert clipboard.read() == before


def test_a_clipboard_manager_changes_nothing(
    screen: VirtualScreen, mousepad: Mousepad, inserter: Inserter, clipboard: ForeignClipboard, copyq: None
) -> None:
    before = clipboard.put("rich")
    mousepad.focus()
    inserter.press(REPLY)
    assert isinstance(inserter.outcome(), Inserted)
    assert mousepad.wait_for_text(REPLY) == REPLY
    assert clipboard.wait_for_content(before) == before


@pytest.fixture
def copyq(screen: VirtualScreen) -> Iterator[None]:
    if subprocess.run(["which", "copyq"], capture_output=True, check=False).returncode:
        pytest.skip("copyq is not installed")
    server = screen.start(["copyq"])

    def answers() -> bool:
        asked = ["copyq", "eval", "true"]
        return subprocess.run(asked, env=screen.env, capture_output=True, timeout=10, check=False).returncode == 0

    wait_for(answers, "CopyQ", 20)
    yield
    screen.end(server)
