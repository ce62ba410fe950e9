"""A desktop's window with our clipboard parts, and another program beside it, for tests under Windows' Python."""

import base64
import ctypes
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from assistant.desktop.windows import api, clipboard_api
from assistant.desktop.windows.hidden_window import HiddenWindow
from assistant.desktop.windows.offered import offered
from assistant.desktop.windows.owner import ClipboardOwner
from assistant.desktop.windows.reader import ClipboardReader
from assistant.insertion.content import Content, Text
from assistant.insertion.surface import Saved

LIMIT = 20.0  # seconds for anything to happen
WM_DESTROYCLIPBOARD, WM_RENDERFORMAT, WM_RENDERALLFORMATS, WM_CLIPBOARDUPDATE = 0x0307, 0x0305, 0x0306, 0x031D
QS_ALLINPUT, PM_REMOVE = 0x04FF, 1


class ClipboardDesk:
    """The thread of the test is the desktop's. `fetched` are the processes that got our text; `lost` counts."""

    def __init__(self) -> None:
        self.fetched: list[int] = []
        self.lost = self.asked = 0
        self.read: SimpleQueue[Saved] = SimpleQueue()
        self.window = HiddenWindow(self._handle)
        self.owner = ClipboardOwner(self.window.id, self.fetched.append, self._count_asked, self._count_lost)
        self.reader = ClipboardReader(self.read.put)

    def close(self) -> None:
        self.window.destroy()

    def until(self, done: Callable[[], object], limit: float = LIMIT) -> None:
        """Looks after messages and deadlines until it is so."""
        end = time.monotonic() + limit
        while not done():
            assert time.monotonic() < end, "it did not happen"
            api.WaitForMessages(0, None, 5, QS_ALLINPUT, 4)
            message = api.Message()
            while api.PeekMessage(ctypes.byref(message), 0, 0, 0, PM_REMOVE):
                api.DispatchMessage(ctypes.byref(message))
            self.owner.tick()

    def offer(self, content: str | Content, other: "Other | None" = None) -> None:
        """For another program, when what lies on the clipboard has just been saved, or for all. Wine's own desktop may
        have it open for a moment."""
        client = other.process if other else 0
        formats = offered(Text(content) if isinstance(content, str) else content)
        self.until(lambda: self.owner.offer(formats, client, clipboard_api.SequenceNumber()))

    def give_back(self, saved: Saved) -> None:
        self.until(lambda: self.owner.give_back(saved))

    def save(self) -> Saved:
        self.reader.begin()
        self.until(lambda: not self.read.empty())
        return self.read.get()

    def _handle(self, number: int, wparam: int, lparam: int) -> int | None:
        if number == WM_RENDERFORMAT:
            self.owner.render(wparam)
        elif number == WM_RENDERALLFORMATS:
            self.owner.render_all()
        elif number == WM_CLIPBOARDUPDATE:
            self.owner.updated()
        elif number == WM_DESTROYCLIPBOARD:
            self.owner.destroyed()
        else:
            return None
        return 0

    def _count_asked(self) -> None:
        self.asked += 1

    def _count_lost(self) -> None:
        self.lost += 1


class Program:
    """Another process (`other_program`), started once for many tests."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-m", f"{__package__}.other_program"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[4],
        )  # fmt: skip
        self.answers: SimpleQueue[bytes] = SimpleQueue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def ask(self, verb: str, *arguments: Any) -> None:
        self._process.stdin.write(json.dumps([verb, *arguments]).encode() + b"\n")
        self._process.stdin.flush()

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(LIMIT)
        self._listener.join(LIMIT)
        self._process.stdout.close()

    def _listen(self) -> None:
        for line in self._process.stdout:
            self.answers.put(line)


class Other:
    """Another program with the clipboard; each of its verbs is a method. While it answers, the desk looks after its
    messages."""

    def __init__(self, desk: ClipboardDesk, program: Program) -> None:
        self._desk = desk
        self._program = program
        self.process: int = self.pid()

    def __getattr__(self, verb: str) -> Callable[..., Any]:
        return lambda *arguments: self._ask(verb, *arguments)

    def copy(self, content: dict[str, bytes], *, delayed: bool = False) -> None:
        self._ask("copy", {name: base64.b64encode(data).decode() for name, data in content.items()}, delayed)

    def paste(self, name: str = "CF_UNICODETEXT", *, with_window: bool = True) -> bytes | None:
        data = self.fetch(name, with_window)
        return None if data is None else base64.b64decode(data)

    def paste_text(self, *, with_window: bool = True) -> str | None:
        data = self.paste(with_window=with_window)
        return None if data is None else data.decode("utf-16-le").split("\0")[0]

    def everything(self) -> dict[str, bytes | None]:
        return {name: None if data is None else base64.b64decode(data) for name, data in self.read()}

    def _ask(self, verb: str, *arguments: Any) -> Any:
        self._program.ask(verb, *arguments)
        self._desk.until(lambda: not self._program.answers.empty())
        return json.loads(self._program.answers.get())
