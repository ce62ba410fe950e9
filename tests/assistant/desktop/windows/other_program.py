"""Another Windows program with the clipboard: copies, pastes, stands in front, hangs, as its standard input says.

Reads one JSON array a line, [verb, *arguments], and answers with one JSON value a line.
"""

import json
import os
import sys

from tests.windows.hand.clipboard import ForeignClipboard, _bytes_of, number_of, opened
from tests.windows.hand.rich_edit import RichEdit
from tests.windows.hand.user32 import done, user32
from tests.windows.hand.windows import text

CHILD = 0x40000000 | 0x10000000  # WS_CHILD, WS_VISIBLE


class OtherProgram(ForeignClipboard):
    """A method a verb; bytes are base64."""

    def pid(self) -> int:
        return os.getpid()

    def copy(self, content: dict[str, str], delayed: bool) -> None:
        self.put(content, delayed=delayed)

    def number(self, name: str) -> int:
        return number_of(name)

    def fetch(self, name: str, with_window: bool) -> str | None:
        """What a paste does, and whether it says for which window it opens the clipboard."""

        def paste() -> str | None:
            with opened(self._window if with_window else None):
                return _bytes_of(number_of(name))

        return self._pump.do(paste)

    def come_to_front(self) -> int:
        self._chat = RichEdit("another program")
        self._chat.pump.do(lambda: done(user32.SetForegroundWindow(self._chat.window)))
        return self._chat.window

    def deliver_nothing(self) -> None:
        """What it has promised with a delayed copy."""
        self._late = {}

    def take_keys_inside(self, window: int) -> None:
        """As a browser that shows a page in a part of another program's window."""

        def lie_inside() -> None:
            page = done(user32.CreateWindowExW(0, "EDIT", "", CHILD, 0, 0, 80, 80, window, None, None, None))
            done(user32.SetFocus(page))

        self._pump.do(lie_inside)

    def hang_chat(self) -> None:
        self._chat.pump.hang()

    def resume_chat(self) -> None:
        self._chat.pump.resume()

    def chat_text(self) -> str:
        return text(self._chat.edit)

    def hang(self) -> None:
        self._pump.hang()

    def resume(self) -> None:
        self._pump.resume()


def main() -> None:
    program = OtherProgram()
    answers, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        verb, *arguments = json.loads(line)
        answers.write(json.dumps(getattr(program, verb)(*arguments)) + "\n")
        answers.flush()
    os._exit(0)  # its message loops know no end


main()
