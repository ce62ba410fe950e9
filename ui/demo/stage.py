"""What the demo plays on: a virtual screen, somebody in front of it, and its clipboard."""

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

T = TypeVar("T")
WAIT = 20.0  # seconds; far more than any step takes, so that only a true failure ends the demo


class Window(Protocol):
    """A window on the screen."""

    id: int
    title: str
    program: str
    area: tuple[int, int, int, int]


class Screen(Protocol):
    """The part of a virtual screen that the demo uses (main.py brings the real one)."""

    env: Mapping[str, str]
    folder: Path

    def start(self, command: Sequence[str], name: str = "") -> subprocess.Popen[bytes]: ...
    def end(self, program: subprocess.Popen[bytes]) -> None: ...
    def press(self, *combinations: str) -> float: ...
    def type(self, text: str) -> None: ...
    def click(self, x: int, y: int) -> None: ...
    def active_window(self) -> Any: ...
    def wait_for_window(self, title: str = "", program: str = "") -> Any: ...
    def activate(self, window: int) -> None: ...
    def screenshot(self, path: Path) -> Path: ...


class StoryFailed(Exception):  # noqa: N818 - it reads as what happened
    """Something was not as promised; the message says what."""


def wait_for(look: Callable[[], T], what: str, seconds: float = WAIT) -> T:
    """Looks until the answer is true and returns it; raises `StoryFailed` after the limit."""
    end = time.monotonic() + seconds
    while not (seen := look()):
        if time.monotonic() > end:
            raise StoryFailed(f"waited {seconds:.0f} s for {what}")
        time.sleep(0.02)
    return seen


class Clipboard:
    """The screen's clipboard, through xclip: a foreign program, so that nothing of ours vouches for ours."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen

    def put(self, text: str, kind: str = "UTF8_STRING") -> None:
        command = ["xclip", "-selection", "clipboard", "-t", kind, "-i"]
        subprocess.run(  # noqa: PLW1510 - xclip stays behind as the owner; what counts is read back
            command,
            input=text.encode(),
            env=dict(self._screen.env),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for(lambda: self.formats().get(kind) == text.encode(), "the clipboard to hold what was copied")

    def formats(self) -> dict[str, bytes]:
        """Everything that is offered, by its name."""
        names = self._read("TARGETS").decode().split()
        return {name: self._read(name) for name in names if name not in ("TARGETS", "TIMESTAMP", "MULTIPLE")}

    def has_another_owner(self) -> bool:
        """Whether somebody has copied something since: what was put there has one format."""
        return len(self.formats()) > 1

    def text(self) -> str:
        return self._read("UTF8_STRING").decode()

    def _read(self, kind: str) -> bytes:
        command = ["xclip", "-selection", "clipboard", "-t", kind, "-o"]
        done = subprocess.run(command, env=dict(self._screen.env), capture_output=True, timeout=WAIT, check=False)
        return done.stdout if done.returncode == 0 else b""
