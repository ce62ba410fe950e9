"""Reads one JSON array a line, [verb, *arguments], does it, and answers with a line: {"value": …} or {"error": …}."""

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any

from tests.windows.hand import windows as look
from tests.windows.hand.clipboard import ForeignClipboard
from tests.windows.hand.pump import Pump
from tests.windows.hand.rich_edit import RichEdit
from tests.windows.hand.user32 import done, user32


class Hand:
    """A method a verb."""

    windows = staticmethod(look.every_window)
    children = staticmethod(look.children)
    foreground = staticmethod(look.foreground)
    bring_to_front = staticmethod(look.bring_to_front)
    keys_down = staticmethod(look.keys_down)
    text = staticmethod(look.text)
    clear = staticmethod(look.clear)
    select_all = staticmethod(look.select_all)
    post = staticmethod(look.post)

    def __init__(self) -> None:
        self._clipboard = ForeignClipboard()
        self._hotkeys = Pump()
        self._chats: dict[int, RichEdit] = {}

    def clipboard_put(self, content: dict[str, str], delayed: bool) -> None:
        self._clipboard.put(content, delayed=delayed)

    def clipboard_read(self) -> list[list[str | None]]:
        return self._clipboard.read()

    def clipboard_rendered(self) -> list[str]:
        """The formats that were asked for since the last `clipboard_put`, in this order."""
        return self._clipboard.rendered

    def clipboard_changes(self) -> int:
        return user32.GetClipboardSequenceNumber()

    def clipboard_hold(self) -> None:
        self._clipboard.hold()

    def clipboard_release(self) -> None:
        self._clipboard.release()

    def hotkey_hold(self, modifiers: int, key: int) -> None:
        """`modifiers` is a sum of MOD_ALT 1, MOD_CONTROL 2, MOD_SHIFT 4; `key` a virtual-key code."""
        self._hotkeys.do(lambda: done(user32.RegisterHotKey(None, modifiers << 8 | key, modifiers, key)))

    def hotkey_release(self, modifiers: int, key: int) -> None:
        self._hotkeys.do(lambda: done(user32.UnregisterHotKey(None, modifiers << 8 | key)))

    def chat_open(self, title: str) -> dict[str, int]:
        chat = RichEdit(title)
        self._chats[chat.window] = chat
        return {"window": chat.window, "edit": chat.edit}

    def chat_hang(self, window: int) -> None:
        self._chats[window].pump.hang()

    def chat_resume(self, window: int) -> None:
        self._chats[window].pump.resume()

    def pid(self) -> int:
        return os.getpid()

    def ask(self, folder: str, request: dict[str, Any]) -> dict[str, Any] | None:
        """What our running program answers: it listens on a named pipe, which only Windows programs reach."""
        from ui.request import ask

        return ask(Path(folder), request)


def main() -> None:
    hand = Hand()
    answers, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        verb, *arguments = json.loads(line)
        try:
            answer = {"value": getattr(hand, verb)(*arguments)}
        except Exception:  # noqa: BLE001 - the test fails with it
            answer = {"error": traceback.format_exc()}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
    os._exit(0)  # its message loops know no end


main()
