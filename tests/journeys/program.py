"""The true program as a journey uses it: started on a virtual screen with a data folder of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from assistant.desktop.screen_user import ScreenWindow, wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.refusal import Refused
from ui.request import ask

MAIN = Path(__file__).parents[2] / "main.py"


class Miaohui:
    """Starts with the starter library unless the folder has another; ends with its screen."""

    def __init__(self, screen: VirtualScreen, folder: Path | None = None, **env: str) -> None:
        self.screen = screen
        self.folder = folder or screen.folder / "data"
        self._env = env
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, *words: str) -> "Miaohui":
        command = [sys.executable, str(MAIN), "--data", str(self.folder), *words]
        self.process = self.screen.start(command, "miaohui", {"PYTHONFAULTHANDLER": "1", **self._env})
        try:
            wait_for(lambda: self.status().get("ready"), "Miaohui to be ready", 30)
        except (TimeoutError, Refused) as late:
            raise TimeoutError(f"{late}; it stands here:\n{self._where_it_stands()}") from None
        return self

    def status(self) -> dict[str, Any]:
        return ask(self.folder, {"do": "status"}) or {}

    def command(self, *words: str) -> Any:
        """What the command line answers; a failed command fails the journey."""
        done = self.run(*words, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(MAIN), "--data", str(self.folder), *words]
        env = {**self.screen.env, **self._env}
        return subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=60)

    def outcome_of(self, deed: Any) -> dict[str, Any]:
        """Does something that inserts, and waits for what came of it."""
        before = self.status()["outcomes"]
        deed()
        wait_for(lambda: self.status()["outcomes"] > before, "an outcome", 30)
        return dict(self.status()["last"])

    @property
    def in_front(self) -> bool:
        return is_ours(self.screen.active_window())

    def window(self) -> ScreenWindow | None:
        return next((window for window in self.screen.windows() if is_ours(window)), None)

    def wait_in_front(self) -> None:
        wait_for(lambda: self.in_front, "our window to have the focus")

    def kill(self) -> None:
        """As a power cut would: no warning, no cleaning up."""
        assert self.process
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def _where_it_stands(self) -> str:
        """Ends it with the lines of all its threads in its log."""
        assert self.process
        os.killpg(self.process.pid, signal.SIGABRT)
        self.screen.end(self.process)
        return (self.screen.folder / "miaohui.log").read_text("utf-8", "replace")[-4000:]

    def end(self) -> None:
        assert self.process
        self.screen.end(self.process)


def in_front(screen: VirtualScreen, window: int) -> bool:
    """For a moment, while the focus changes hands, no window has it."""
    active = screen.active_window()
    return active is not None and active.id == window


def is_ours(window: ScreenWindow | None) -> bool:
    """By a whole word: a browser's class has the name of the page's folder in it."""
    return window is not None and "miaohui" in window.program.lower().split()
