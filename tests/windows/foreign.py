"""The test's side of the hand: a foreign Windows program that looks and acts for it."""

import json
import os
import select
import subprocess
from pathlib import Path
from typing import Any

from assistant.desktop.screen_user import wait_for
from tests.windows.wine import REPOSITORY, WineSession, windows_path

LIMIT = 60.0  # seconds for one answer; the first one waits for Wine to start


class HandError(Exception):
    """What the hand was told to do has failed there."""


class Hand:
    """One process of Windows Python (`tests/windows/hand/`). Every method there can be called here by its name."""

    def __init__(self, session: WineSession) -> None:
        self.session = session
        command = [*session.python, "-m", "tests.windows.hand"]
        self._process = subprocess.Popen(
            command, env=session.env, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
        session.programs.append(self._process)
        self._unread = b""
        try:
            self.pid = self._call("pid")
        except Exception:
            self.close()
            raise

    def __getattr__(self, verb: str) -> Any:
        return lambda *arguments: self._call(verb, *arguments)

    def ask(self, folder: Path, request: dict[str, Any]) -> dict[str, Any] | None:
        return self._call("ask", windows_path(folder), request)

    def wait_for_window(self, seconds: float = 30.0, **wanted: Any) -> dict[str, Any]:
        """The uppermost visible window whose description has all of this."""

        def look() -> list[dict[str, Any]]:
            return [w for w in self.windows() if w["visible"] and wanted.items() <= w.items()]

        return wait_for(look, f"a window {wanted}", seconds)[0]

    def in_front(self) -> int:
        """The handle of the window in front; 0 for a moment, while the focus changes hands."""
        window = self.foreground()
        return window["handle"] if window else 0

    def keys_go_to(self, window: dict[str, Any]) -> bool:
        """For a window that is in front, by its description. On Windows the keyboard is then its own; Wine 8 asks the X
        server for that with the time of the window's last message, which may be too old for the server: the keys get
        lost. So they are led there, and False says to look again."""
        led = self.session.focus() == window["x11"]
        if not led:
            self.session.give_keyboard(window["x11"])
        return led

    def close(self) -> None:
        self._process.stdin.close()
        self.session.end(self._process)
        self._process.stdout.close()
        self._process.stderr.close()

    def _call(self, verb: str, *arguments: Any) -> Any:
        self._process.stdin.write(json.dumps([verb, *arguments]).encode() + b"\n")
        self._process.stdin.flush()
        answer = json.loads(self._read_line())
        if "error" in answer:
            raise HandError(f"{verb}: {answer['error']}")
        return answer["value"]

    def _read_line(self) -> bytes:
        output = self._process.stdout.fileno()
        while b"\n" not in self._unread:
            if not select.select([output], [], [], LIMIT)[0]:
                raise TimeoutError("the hand does not answer")
            part = os.read(output, 1 << 20)
            if not part:
                raise RuntimeError(f"the hand has ended: {self._process.stderr.read().decode()}")
            self._unread += part
        line, _, self._unread = self._unread.partition(b"\n")
        return line
