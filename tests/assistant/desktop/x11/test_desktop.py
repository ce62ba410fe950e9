"""The calls of the port on a real X server."""

import os
import subprocess
from collections.abc import Iterator
from queue import SimpleQueue

import pytest
from Xlib import X, Xatom

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.desktop.x11.desktop import X11Desktop
from assistant.desktop.x11.opening import open_display
from assistant.insertion.content import Text
from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Outcome, Reason
from assistant.insertion.ports import Request
from tests.foreign import Mousepad, Xterm
from tests.foreign.clipboards import ForeignClipboard

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def chat(screen: VirtualScreen) -> Iterator[Mousepad]:
    mousepad = Mousepad(screen)
    yield mousepad
    mousepad.close()


@pytest.fixture
def empty_chat(chat: Mousepad) -> Mousepad:
    chat.focus()
    chat.clear()
    return chat


def insert(desktop: X11Desktop, text: str, *, send: bool = False) -> Outcome:
    outcomes: SimpleQueue[Outcome] = SimpleQueue()
    desktop.insert(Request(Text(text), desktop.active_window(), send=send), outcomes.put)
    return outcomes.get(timeout=20)


def undo(desktop: X11Desktop) -> bool:
    answers: SimpleQueue[bool] = SimpleQueue()
    desktop.undo(answers.put)
    return answers.get(timeout=20)


def test_the_window_in_front_is_described(screen: VirtualScreen, desktop: X11Desktop, empty_chat: Mousepad) -> None:
    target = desktop.active_window()
    seen = screen.active_window()
    assert target is not None
    assert seen is not None
    assert (target.window, target.program, target.title, target.area) == (seen.id, "Mousepad", seen.title, seen.area)
    assert target.pid == empty_chat.process.pid


def test_enter_follows_the_text_only_when_asked_for(desktop: X11Desktop, empty_chat: Mousepad) -> None:
    outcome = insert(desktop, "没有回车")
    assert isinstance(outcome, Inserted)
    assert not outcome.sent
    outcome = insert(desktop, "有回车", send=True)
    assert isinstance(outcome, Inserted)
    assert outcome.sent
    assert empty_chat.wait_for_text("没有回车有回车\n") == "没有回车有回车\n"


def test_undo_takes_the_last_insertion_back_once(desktop: X11Desktop, empty_chat: Mousepad) -> None:
    insert(desktop, "拿回来")
    assert undo(desktop)
    assert empty_chat.wait_for_text("") == ""
    assert not undo(desktop)


def test_undo_does_nothing_in_a_terminal_or_when_the_chat_is_not_in_front(
    screen: VirtualScreen, desktop: X11Desktop, empty_chat: Mousepad
) -> None:
    insert(desktop, "留下")
    terminal = Xterm(screen)
    assert not undo(desktop)
    insert(desktop, "echo")
    assert not undo(desktop)
    assert terminal.wait_for_text("echo") == "echo"
    terminal.close()
    empty_chat.focus()
    assert empty_chat.wait_for_text("留下") == "留下"


class OurWindow:
    """A window with our process id, as those of the program have."""

    def __init__(self, screen: VirtualScreen) -> None:
        self.display = open_display(screen.name)
        self.window = self.display.screen().root.create_window(50, 50, 200, 100, 0, X.CopyFromParent)
        self.window.set_wm_name("ours")
        pid = self.display.intern_atom("_NET_WM_PID")
        self.window.change_property(pid, Xatom.CARDINAL, 32, [os.getpid()])
        self.window.map()
        self.display.sync()
        screen.wait_for_window(title="ours")


@pytest.fixture
def ours(screen: VirtualScreen) -> Iterator[OurWindow]:
    window = OurWindow(screen)
    yield window
    window.display.close()


def test_a_window_of_our_own_is_no_target(desktop: X11Desktop, empty_chat: Mousepad, ours: OurWindow) -> None:
    outcomes: SimpleQueue[Outcome] = SimpleQueue()
    chat = desktop.active_window()
    desktop.activate(ours.window.id)
    front = empty_chat.screen
    wait_for(lambda: (w := front.active_window()) and w.id == ours.window.id, "our window in front")
    assert desktop.active_window() == chat, "the chat that was in front before ours"
    target = type(chat)(ours.window.id)  # type: ignore[call-arg, misc]
    desktop.insert(Request(Text("您好"), target), outcomes.put)
    assert outcomes.get(timeout=20) == CopiedOnly(Reason.OWN_WINDOW, target)


def test_a_chat_behind_our_window_is_brought_to_the_front_and_gets_the_text(
    desktop: X11Desktop, empty_chat: Mousepad, ours: OurWindow
) -> None:
    desktop.activate(ours.window.id)
    front = empty_chat.screen
    wait_for(lambda: (w := front.active_window()) and w.id == ours.window.id, "our window in front")
    assert isinstance(insert(desktop, "您好"), Inserted)
    assert empty_chat.wait_for_text("您好") == "您好"


def test_captured_keys_reach_the_palette_and_not_the_chat(
    screen: VirtualScreen, desktop: X11Desktop, empty_chat: Mousepad
) -> None:
    typed: SimpleQueue[str] = SimpleQueue()
    assert desktop.capture_keys(typed.put)
    screen.type("f1?")
    screen.press("Down", "Alt+2", "Ctrl+Return", "Ctrl+F", "Return")
    names = [typed.get(timeout=20) for _ in range(7)]
    assert names == ["f", "1", "?", "Down", "Alt+2", "Ctrl+Return", "Return"]
    desktop.capture_keys(None)
    screen.type("chat")
    assert empty_chat.wait_for_text("chat") == "chat"


def test_a_palette_goes_on_reading_keys_after_an_insertion(
    screen: VirtualScreen, desktop: X11Desktop, empty_chat: Mousepad
) -> None:
    typed: SimpleQueue[str] = SimpleQueue()
    desktop.capture_keys(typed.put)
    assert isinstance(insert(desktop, "您好"), Inserted)
    screen.type("a")
    assert typed.get(timeout=20) == "a"
    desktop.capture_keys(None)
    assert empty_chat.wait_for_text("您好") == "您好"


def test_a_text_of_100_000_characters_arrives_whole(
    screen: VirtualScreen, desktop: X11Desktop, empty_chat: Mousepad
) -> None:
    text = "长文本，" * 25_000
    clipboard = ForeignClipboard(screen)
    before = clipboard.put("rich")
    assert isinstance(insert(desktop, text), Inserted)
    assert clipboard.read() == before
    assert empty_chat.wait_for_text(text) == text
    clipboard.close()


def test_when_the_server_goes_everybody_hears_of_it() -> None:
    with VirtualScreen() as screen:
        desktop = X11Desktop(screen.name)
        outcomes: SimpleQueue[Outcome] = SimpleQueue()
        chat = Xterm(screen)
        target = desktop.active_window()
        clipboard = ForeignClipboard(screen)
        clipboard.put("text")
        assert clipboard.owner is not None
        subprocess.run(["kill", "-STOP", str(clipboard.owner.pid)], check=True)  # so that saving takes a while
        desktop.insert(Request(Text("您好"), target), outcomes.put)
        desktop.active_window()
        screen.programs[0].kill()
        assert outcomes.get(timeout=20) == NotInserted(Reason.DESKTOP_LOST, target)
        desktop.insert(Request(Text("您好"), target), outcomes.put)
        assert outcomes.get(timeout=20) == NotInserted(Reason.DESKTOP_LOST, target)
        assert desktop.register("palette", "Alt+Q").reason == "desktop_lost"
        assert desktop.active_window() is None
        desktop.stop()
        chat.close()
