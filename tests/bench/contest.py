"""Programs that put a text into another by hotkey, each ready on a screen of its own: ours, AutoKey and CopyQ."""

import json
import os
import shutil
import subprocess
import sys
from abc import ABC, abstractmethod
from pathlib import Path

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from ui.request import ask

MAIN = Path(__file__).parents[2] / "main.py"
TEXT = "亲，您好呀！这件外套今天下午四点前付款当天就能发出" * 8  # 200 Chinese characters
SYSTEM_PATH = {"PATH": "/usr/local/bin:/usr/bin:/bin"}  # the peers are the system's programs
AUTOKEY_HOTKEY = {"hotKey": "1", "modifiers": ["<alt>", "<ctrl>"]}
NO_ABBREVIATION = {
    "wordChars": r"[\w]", "abbreviations": [], "immediate": False, "ignoreCase": False, "backspace": True,
    "triggerInside": False,
}  # fmt: skip
NO_FILTER = {"regex": None, "isRecursive": False}


class Contestant(ABC):
    """Inserts `TEXT` when Ctrl+Alt+1 is pressed."""

    name: str
    command: str

    def __init__(self, screen: VirtualScreen) -> None:
        self.screen = screen
        self.process = self._start()

    @classmethod
    def installed(cls) -> bool:
        return bool(shutil.which(cls.command, path=SYSTEM_PATH["PATH"]))

    @abstractmethod
    def _start(self) -> subprocess.Popen[bytes]: ...


class Miaohui(Contestant):
    name = "miaohui"
    command = "python"

    @classmethod
    def installed(cls) -> bool:
        return True

    def _start(self) -> subprocess.Popen[bytes]:
        folder = self.screen.folder / "data"
        add = ["script", "add", "--title", "bench", "--body", TEXT, "--hotkey", "Ctrl+Alt+1"]
        command = [sys.executable, str(MAIN), "--data", str(folder)]
        subprocess.run([*command, *add], env=self.screen.env, check=True, capture_output=True)
        process = self.screen.start(command)
        wait_for(lambda: (ask(folder, {"do": "status"}) or {}).get("ready"), "our window", 30)
        return process


class AutoKey(Contestant):
    name = "AutoKey"
    command = "autokey-qt"

    def _start(self) -> subprocess.Popen[bytes]:
        """AutoKey writes its own configuration at its first start and reads folders of phrases only from the
        second on: so it is started twice."""
        config = Path(self.screen.env["XDG_CONFIG_HOME"]) / "autokey"
        first = self._run()
        wait_for((config / "autokey.json").exists, "AutoKey's configuration", 30)
        self.screen.end(first)
        self._write_phrase(config / "data" / "bench")
        for lock in self.screen.folder.rglob("autokey.pid"):
            lock.unlink()
        process = self._run()
        log = self.screen.folder / "autokey.log"
        ready = "Grabbing hotkey: ['<alt>', '<ctrl>'] '1'"
        wait_for(lambda: ready in log.read_text(errors="replace"), "AutoKey's hotkey", 30)
        return process

    def _run(self) -> subprocess.Popen[bytes]:
        return self.screen.start(["dbus-run-session", "--", "autokey-qt", "-l"], "autokey", SYSTEM_PATH)

    def _write_phrase(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        common = {"modes": [], "usageCount": 0, "showInTrayMenu": False, "abbreviation": NO_ABBREVIATION}
        common |= {"filter": NO_FILTER, "prompt": False, "omitTrigger": False, "matchCase": False}
        place = {"type": "folder", "title": "bench", "hotkey": {"hotKey": None, "modifiers": []}}
        phrase = {
            "type": "phrase",
            "description": "text",
            "modes": [3],
            "hotkey": AUTOKEY_HOTKEY,
            "sendMode": "<ctrl>+v",
        }
        (folder / ".folder.json").write_text(json.dumps(common | place))
        (folder / ".text.json").write_text(json.dumps(common | phrase))
        (folder / "text.txt").write_text(TEXT, encoding="utf-8")


class CopyQ(Contestant):
    name = "CopyQ"
    command = "copyq"

    def _start(self) -> subprocess.Popen[bytes]:
        process = self.screen.start(["dbus-run-session", "--", "copyq"], "copyq", SYSTEM_PATH)
        wait_for(lambda: "CopyQ" in self._ask("version"), "CopyQ", 30)
        script = f"copyq: copy('{TEXT}'); paste()"  # its command line would eat a backslash
        command = {"name": "bench", "cmd": script, "isGlobalShortcut": True, "globalShortcuts": ["ctrl+alt+1"]}
        self._ask("eval", f"setCommands([{json.dumps(command, ensure_ascii=False)}])")
        return process

    def _ask(self, *words: str) -> str:
        done = subprocess.run(
            ["copyq", *words], env={**self.screen.env, **SYSTEM_PATH}, capture_output=True, text=True, check=False
        )
        return done.stdout + done.stderr


CONTESTANTS: tuple[type[Contestant], ...] = (Miaohui, AutoKey, CopyQ)


def proportional_memory(process: subprocess.Popen[bytes]) -> float:
    """PSS in MB of a process and all its children, from /proc (proc(5): shared pages count by their share)."""
    return sum(_pss(pid) for pid in _family(process.pid)) / 1024


def _family(pid: int) -> list[int]:
    children = [int(c) for task in Path(f"/proc/{pid}/task").iterdir() for c in (task / "children").read_text().split()]
    return [pid, *(member for child in children for member in _family(child))]


def _pss(pid: int) -> int:
    if os.path.basename(os.readlink(f"/proc/{pid}/exe")).startswith("dbus"):  # noqa: PTH115, PTH119 - reads a link
        return 0  # the session bus is the desktop's, not the program's
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
