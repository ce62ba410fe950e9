"""Puts all kinds of content on the clipboard from a foreign process, and reads back every format with xclip."""

import base64
import json
import subprocess
import sys
from pathlib import Path

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.pictures import picture

Content = dict[str, bytes]
META = {"TARGETS", "TIMESTAMP", "MULTIPLE", "SAVE_TARGETS", "DELETE", ""}
KINDS = ("text", "rich", "image", "big image", "files", "empty")


def contents(kind: str) -> Content:
    """What a program of that kind offers: bytes by target name; nothing for "empty"."""
    match kind:
        case "text":
            return {"UTF8_STRING": "原来的剪贴板内容 with tabs\tand\nnew lines\n".encode()}
        case "rich":
            return {
                "text/html": '<meta charset="utf-8"><b>粗体</b> &amp; 文本'.encode(),
                "text/rtf": rb"{\rtf1 \b bold}",
                "text/plain;charset=utf-8": "粗体 & 文本".encode(),
                "UTF8_STRING": "粗体 & 文本".encode(),
                "application/x-some-binary": bytes(range(256)) * 4 + b"\0\0tail",
            }
        case "files":
            return {
                "x-special/gnome-copied-files": b"copy\nfile:///tmp/a%20b.txt\nfile:///tmp/c.txt",
                "text/uri-list": b"file:///tmp/a%20b.txt\r\nfile:///tmp/c.txt\r\n",
                "UTF8_STRING": b"/tmp/a b.txt\n/tmp/c.txt",
            }
        case "image":
            return {"image/png": picture(120, 90)}
        case "big image":  # about 2 MB: comes in pieces (ICCCM 2.7.2, INCR)
            return {"image/png": picture(1000, 700), "UTF8_STRING": b"caption"}
        case "empty":
            return {}
    raise KeyError(kind)


class ForeignClipboard:
    """Owns the clipboard of a screen from a process of its own, and can change what lies there at any time."""

    def __init__(self, screen: VirtualScreen) -> None:
        self.screen = screen
        self.owner: subprocess.Popen[bytes] | None = None

    def put(self, kind: str) -> Content:
        """Puts the content there as a program that was just copied from, and returns it."""
        return self.put_content(contents(kind))

    def put_text(self, text: str) -> Content:
        return self.put_content({"UTF8_STRING": text.encode()})

    def put_content(self, content: Content) -> Content:
        file, told = self.screen.folder / "clipboard.json", self.screen.folder / "clipboard is ours"
        file.write_text(json.dumps({name: base64.b64encode(data).decode() for name, data in content.items()}))
        told.unlink(missing_ok=True)
        previous = self.owner
        program = Path(__file__).with_name("clipboard_owner.py")
        self.owner = self.screen.start([sys.executable, program, file, told], "clipboard owner")
        wait_for(told.exists, "the clipboard to change its owner")
        if previous:
            self.screen.end(previous)
        return content

    def read(self) -> Content:
        """Every format that the clipboard's owner delivers now; nothing when nobody owns it."""
        offered = self._xclip("TARGETS")
        names = [] if offered is None else offered.decode().split("\n")
        answers = {name: self._xclip(name) for name in names if name not in META}
        return {name: data for name, data in answers.items() if data}

    def read_text(self) -> str | None:
        data = self._xclip("UTF8_STRING")
        return None if data is None else data.decode("utf-8", "replace")

    def wait_for_content(self, expected: Content, seconds: float = 20.0) -> Content:
        """Reads until it is as expected or the limit is over; returns what was read last."""
        try:
            wait_for(lambda: self.read() == expected, "the clipboard", seconds)
        except TimeoutError:
            return self.read()
        return expected

    def close(self) -> None:
        if self.owner:
            self.screen.end(self.owner)
            self.owner = None

    def _xclip(self, target: str) -> bytes | None:
        command = ["xclip", "-selection", "clipboard", "-o", "-t", target]
        answer = subprocess.run(command, env=self.screen.env, capture_output=True, check=False, timeout=15)
        return answer.stdout if answer.returncode == 0 else None
