"""What a test does with a foreign program: start it, bring it to the front, read its text exactly, clear, close."""

import shutil
import subprocess
from abc import ABC, abstractmethod
from contextlib import suppress

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen


class ForeignProgram(ABC):
    """One running program with one text field that has the focus.

    `read` leaves the CLIPBOARD alone: it goes by the PRIMARY selection or a file. It does select the text.
    """

    command: str

    def __init__(self, screen: VirtualScreen) -> None:
        if not shutil.which(self.command):
            pytest.skip(f"{self.command} is not installed")
        self.screen = screen
        self.process = self._start()
        self.window = screen.wait_for_window(program=self.command, seconds=30).id
        self.focus()

    def focus(self) -> None:
        self.screen.activate(self.window)

    @abstractmethod
    def _start(self) -> subprocess.Popen[bytes]: ...

    @abstractmethod
    def read(self) -> str:
        """All of the text, exactly."""

    @abstractmethod
    def clear(self) -> None: ...

    @abstractmethod
    def expect_paste(self) -> None:
        """What is pasted next is then all of the text."""

    def wait_for_text(self, expected: str, seconds: float = 20.0) -> str:
        """Reads until it is as expected or the limit is over; returns what was read last."""
        with suppress(TimeoutError):
            wait_for(lambda: self.read() == expected, "the text", seconds)
        return self.read()

    def title(self) -> str:
        return next((w.title for w in self.screen.windows() if w.id == self.window), "")

    def close(self) -> None:
        self.screen.end(self.process)


def primary(screen: VirtualScreen) -> str | None:
    """The PRIMARY selection as text, or None when there is none."""
    return _selection(screen, "primary")


def clipboard_text(screen: VirtualScreen) -> str | None:
    """The CLIPBOARD as text, or None when there is none."""
    return _selection(screen, "clipboard")


def _selection(screen: VirtualScreen, name: str) -> str | None:
    command = ["xclip", "-selection", name, "-o", "-t", "UTF8_STRING"]
    answer = subprocess.run(command, env=screen.env, capture_output=True, check=False, timeout=10)
    return answer.stdout.decode() if answer.returncode == 0 else None


def forget_primary(screen: VirtualScreen) -> None:
    """Nobody owns PRIMARY afterwards, so that what is read next is new."""
    command = ["xclip", "-selection", "primary", "-i", "/dev/null"]
    subprocess.run(command, env=screen.env, check=True, stderr=subprocess.DEVNULL, timeout=10)


class ReadsByPrimary(ForeignProgram):
    """Selecting text puts it on PRIMARY: read by selecting all, then asking for the selection."""

    def read(self) -> str:
        forget_primary(self.screen)
        self._select_all()
        with suppress(TimeoutError):
            wait_for(lambda: primary(self.screen), "a selection", 0.4)
        return primary(self.screen) or ""

    def expect_paste(self) -> None:
        self._select_all()

    def _select_all(self) -> None:
        """Not Ctrl+A: Qt does not set PRIMARY then, and Chromium not when all is selected already."""
        self.screen.press("Ctrl+Home", "Ctrl+Shift+End")

    def clear(self) -> None:
        self._select_all()
        self.screen.press("Delete")
        assert self.wait_for_text("") == ""
