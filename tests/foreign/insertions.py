"""Our side of an insertion test: the program's desktop on a virtual screen, with one hotkey that inserts a text."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue

from assistant.desktop.virtual_screen import VirtualScreen
from assistant.desktop.x11.desktop import X11Desktop
from assistant.insertion.content import Content, Text
from assistant.insertion.outcome import Outcome, Target
from assistant.insertion.ports import Press, Request


class Inserter:
    """`press()` presses the hotkey; whatever `content` is then goes into the window in front."""

    def __init__(self, screen: VirtualScreen, keys: str = "Alt+Q") -> None:
        self.screen = screen
        self.keys = keys
        self.content: Content = Text("nothing was said to be inserted")
        self.presses: list[Press] = []
        self._outcomes: SimpleQueue[Outcome] = SimpleQueue()
        self.desktop = X11Desktop(screen.name)
        self.desktop.start(self._pressed)
        registration = self.desktop.register("insert", keys)
        assert registration.active, registration

    def press(self, content: str | Content, hold: float = 0.03) -> None:
        self.content = Text(content) if isinstance(content, str) else content
        self.screen.press(self.keys, hold=hold)

    def insert(self, text: str, target: Target | None, *, send: bool = False) -> Outcome:
        self.desktop.insert(Request(Text(text), target, send=send), self._outcomes.put)
        return self.outcome()

    def outcome(self, seconds: float = 20.0) -> Outcome:
        return self._outcomes.get(timeout=seconds)

    def wait_for_keyboard(self) -> None:
        """After a change of the layout: until the desktop's thread has looked at the keyboard again."""
        self.screen.press("F12")  # the new keyboard comes into force with its first key
        for _ in range(2):
            self.desktop.active_window()

    def no_outcome_yet(self) -> bool:
        return self._outcomes.empty()

    def close(self) -> None:
        self.desktop.stop()

    def _pressed(self, press: Press) -> None:
        self.presses.append(press)
        self.desktop.insert(Request(self.content, press.target, press.id), self._outcomes.put)


@contextmanager
def stopped(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """A program that does nothing for a while, as one that is busy."""
    os.killpg(process.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.killpg(process.pid, signal.SIGCONT)


@contextmanager
def busy_machine(loops: int = 2) -> Iterator[None]:
    """As many processes as this machine has cores, each taking all it gets."""
    command = [sys.executable, "-c", "while True: pass"]
    processes = [subprocess.Popen(command) for _ in range(loops)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()
