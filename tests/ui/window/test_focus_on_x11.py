"""A click on a script leaves the keyboard in the chat: shown with a true window manager and a foreign program."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from queue import Queue
from threading import Thread

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Xterm

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("openbox")), reason="needs Xvfb and openbox"),
]


class Desk:
    """The program of desk.py, and the hand that drives it."""

    def __init__(self, screen: VirtualScreen, folder: str) -> None:
        self.screen = screen
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.window.desk"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=folder,
            env={**screen.env, "QT_QPA_PLATFORM": "xcb"},
        )
        self._said: Queue[str] = Queue()
        self._listener = Thread(target=self._listen)
        self._listener.start()
        assert self.hear() == "ready"

    def hear(self) -> str:
        return self._said.get(timeout=20)

    def do(self, command: str) -> str:
        self._program.stdin.write(command + "\n")
        self._program.stdin.flush()
        return self.hear()

    def click(self, what: str) -> None:
        ours = self.window()
        shown = wait_for(lambda: [w for w in self.screen.windows() if w.id == ours], "our window on the screen")
        left, top, _, _ = shown[0].area
        _, x, y = self.do(f"where {what}").split()
        self.screen.click(left + int(x), top + int(y))

    def query(self) -> str:
        words = self.do("query").split()
        return words[1] if len(words) == 4 else ""

    def window(self) -> int:
        return int(self.do("query").split()[-2])

    def end(self) -> None:
        self._program.stdin.close()
        self._program.wait(10)
        self._listener.join(5)
        self._program.stdout.close()

    def _listen(self) -> None:
        for line in self._program.stdout:
            self._said.put(line.strip())


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualScreen]:
    with VirtualScreen() as screen:
        yield screen


@pytest.fixture(scope="module")
def terminal(screen: VirtualScreen) -> Xterm:
    return Xterm(screen)


@pytest.fixture
def chat(terminal: Xterm) -> Xterm:
    terminal.focus()
    terminal.clear()
    return terminal


@pytest.fixture
def desk(screen: VirtualScreen, chat: Xterm, repository) -> Iterator[Desk]:
    desk = Desk(screen, str(repository))
    yield desk
    desk.end()


def in_front(screen: VirtualScreen) -> int:
    active = screen.active_window()
    return active.id if active else 0


def test_shown_and_clicked_at_rest_the_chat_keeps_the_keyboard(screen, chat, desk):
    desk.do("rest")
    desk.click("row")
    assert desk.hear() == "chosen 1"
    assert in_front(screen) == chat.window
    screen.type("still here")
    assert chat.wait_for_text("still here") == "still here"
    desk.do("hide")
    assert in_front(screen) == chat.window


def test_search_mode_takes_the_keyboard_and_hiding_gives_it_back(screen, chat, desk):
    for _ in range(3):
        desk.do("type")
        wait_for(lambda: in_front(screen) == desk.window(), "our window in front")
        screen.type("Ho")
        wait_for(lambda: desk.query() == "Ho", "the query")
        screen.press("Escape")  # clears
        wait_for(lambda: desk.query() == "", "an empty box")
        screen.press("Escape")  # hides
        wait_for(lambda: in_front(screen) == chat.window, "the chat in front")
    screen.type("back")
    assert chat.wait_for_text("back") == "back"


def test_taken_again_right_after_hiding_a_slow_window_manager_still_gives_it_the_keyboard(screen, chat, desk):
    desk.do("type")
    wait_for(lambda: in_front(screen) == desk.window(), "our window in front")
    desk.do("hide")
    wait_for(lambda: in_front(screen) == chat.window, "the chat in front")
    with stopped(manager_of(screen)):
        desk.do("type")
        wait_for(lambda: desk.do("active") == "False", "Qt to hear of the focus that was given away")
    wait_for(lambda: in_front(screen) == desk.window(), "our window in front")
    screen.type("Ho")
    wait_for(lambda: desk.query() == "Ho", "the query")


def test_a_click_into_the_search_box_takes_the_keyboard_and_a_click_into_the_chat_ends_that(screen, chat, desk):
    desk.do("rest")
    native = desk.window()
    desk.click("box")
    wait_for(lambda: in_front(screen) == native, "our window in front")
    screen.type("Hou")
    wait_for(lambda: desk.query() == "Hou", "the query")
    chat.focus()
    wait_for(lambda: desk.do("query").endswith("True"), "the window to rest")
    desk.click("row")
    assert desk.hear() == "chosen 1"
    assert in_front(screen) == chat.window
    assert desk.window() == native  # it was never taken down and put up again


def test_the_pin_keeps_the_window_above_others_or_not(screen, chat, desk):
    desk.do("rest")
    assert above(screen, desk.window())
    desk.do("pin off")
    wait_for(lambda: not above(screen, desk.window()), "the window not above")
    desk.do("pin on")
    wait_for(lambda: above(screen, desk.window()), "the window above")
    assert in_front(screen) == chat.window


def manager_of(screen: VirtualScreen) -> subprocess.Popen:
    return next(program for program in screen.programs if program.args == ["openbox"])


@contextmanager
def stopped(program: subprocess.Popen) -> Iterator[None]:
    """Nothing is done by it in the meantime; what it was asked, it does afterwards."""
    program.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        program.send_signal(signal.SIGCONT)


def above(screen: VirtualScreen, window: int) -> bool:
    command = ["xprop", "-id", str(window), "_NET_WM_STATE"]
    return b"_ABOVE" in subprocess.run(command, env=screen.env, capture_output=True, check=True, timeout=10).stdout
