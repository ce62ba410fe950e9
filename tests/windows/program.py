"""The true program in a Windows journey: Windows Python with main.py, or the built exe that MIAOHUI_EXE names."""

import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from assistant.desktop.screen_user import wait_for
from assistant.scripts.script import Draft
from main import Rooms
from tests.windows.chats import Chat
from tests.windows.foreign import Hand, HandError
from tests.windows.wine import REPOSITORY, WineSession, windows_path

QT_WINDOW = "Qt"  # Qt names the window classes of a program after itself
HIDDEN_WINDOW = "MiaohuiDesktop"


class Miaohui:
    """Starts with the starter library; ends with its session. `folder` is where this machine sees its data."""

    def __init__(self, session: WineSession, hand: Hand, folder: Path, program: Sequence[str] = ()) -> None:
        """`program` is the command without its words, if it is not the true one."""
        self.session = session
        self.hand = hand
        self.folder = folder
        self._program = tuple(program) or _true_program(session)
        self.process: subprocess.Popen[bytes] | None = None

    def keep(self, drafts: Iterable[Draft] = (), **settings: object) -> None:
        """Writes scripts and settings ("palette_mode" is "palette.mode") before the start: quicker than its own
        command line, which starts a Windows program for each."""
        rooms = Rooms(self.folder)
        for draft in drafts:
            rooms.library.add(draft)
        for name, value in settings.items():
            rooms.settings.set(name.replace("_", ".", 1), value)
        rooms.stores.close()

    def start(self, *words: str) -> "Miaohui":
        self.process = self.session.start_windows(self._command(*words), "miaohui")
        wait_for(lambda: self.status().get("ready"), "Miaohui to be ready", 60)
        return self

    def status(self) -> dict[str, Any]:
        return self.ask({"do": "status"}) or {}

    def ask(self, request: dict[str, Any]) -> dict[str, Any] | None:
        """None when it does not run."""
        return self.hand.ask(self.folder, request)

    def command(self, *words: str) -> Any:
        """What the command line answers; a failed command fails the journey."""
        done = self.run(*words, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self._command(*words), env=self.session.env, stdin=subprocess.DEVNULL, capture_output=True,
            encoding="utf-8", check=False, timeout=60,
        )  # fmt: skip

    def outcome_of(self, deed: Callable[[], object]) -> dict[str, Any]:
        """Does something that inserts, and waits for what came of it."""
        before = self.status()["outcomes"]
        deed()
        return self.outcome_after(before)

    def outcome_of_hotkey(self, keys: str) -> dict[str, Any]:
        """The keys are held until the outcome: Windows keeps the strokes of a paste key together, but under Wine 8 the
        Ctrl of a hotkey that goes up just then slips in between, and the chat gets a "v" (seen once in 150 presses)."""
        before = self.status()["outcomes"]
        with self.session.holding(keys):
            return self.outcome_after(before)

    def outcome_after(self, number: int) -> dict[str, Any]:
        wait_for(lambda: self.status()["outcomes"] > number, "an outcome", 20)
        return dict(self.status()["last"])

    @property
    def window(self) -> dict[str, Any] | None:
        """Its uppermost visible window."""
        return next((w for w in self.hand.windows() if w["visible"] and is_ours(w)), None)

    @property
    def hidden_window(self) -> int:
        """Where Windows sends what concerns the whole session."""
        return next(w["handle"] for w in self.hand.windows() if w["class"].startswith(HIDDEN_WINDOW))

    def wait_in_front(self, seconds: float = 20.0) -> None:
        def look() -> bool:
            front = self.hand.foreground()
            return front is not None and is_ours(front) and self.hand.keys_go_to(front)

        wait_for(look, "our window to have the focus", seconds)

    def show_beside(self, chat: Chat) -> None:
        """Visible, while the chat has the focus."""
        self.ask({"do": "show"})
        self.wait_in_front()
        chat.focus()
        assert self.window

    def hide(self, chat: Chat) -> None:
        """By the button in its corner. The chat has the focus then, and the pointer lies where the window opens again:
        under Wine 8 a window takes over the keys that are held while it opens under the pointer."""
        self.show_beside(chat)
        x, y, width, _ = self.window["area"]
        self.session.click(x + width - 20, y + 20)
        wait_for(lambda: self.window is None, "our window to hide")
        chat.wait_for_focus()

    def log(self) -> str:
        """It begins with the first line that is written."""
        file = self.folder / "log" / "miaohui.log"
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def errors(self) -> list[str]:
        """Lines of the log that tell of a bug."""
        return [line for line in self.log().splitlines() if " ERROR " in line]

    def kill(self) -> None:
        """As a power cut would: no warning, no cleaning up."""
        assert self.process
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        wait_for(lambda: not self._listens(), "Windows to notice")

    def _listens(self) -> bool:
        try:
            return self.ask({"do": "status"}) is not None
        except HandError:  # it is just going
            return True

    def quit(self) -> None:
        """As a user does: the last line of the menu under the shop's name."""
        assert self.process
        self.ask({"do": "show"})
        self.wait_in_front()
        front = self.hand.foreground()
        x, y = front["area"][:2]
        self.session.click(x + 60, y + 22)
        wait_for(lambda: self.hand.foreground() and self.window["handle"] != front["handle"], "the menu")
        self.session.press("Up", "Return")
        self.process.wait(20)

    def _command(self, *words: str) -> list[str]:
        return [*self._program, "--data", windows_path(self.folder), *words]


def _true_program(session: WineSession) -> tuple[str, ...]:
    exe = os.environ.get("MIAOHUI_EXE")
    return ("wine", exe) if exe else (*session.python, str(REPOSITORY / "main.py"))


def is_ours(window: dict[str, Any]) -> bool:
    return window["class"].startswith(QT_WINDOW)
