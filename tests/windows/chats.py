"""Chats that nobody here wrote: Wine's notepad and wordpad, and a window with the rich edit control of Windows."""

from contextlib import suppress

from assistant.desktop.screen_user import wait_for
from tests.windows.foreign import Hand
from tests.windows.wine import WineSession


class Chat:
    """One running program with one text field. `window` and `edit` are its handles, `title` what it is called."""

    name = ""
    window_class = ""
    edit_class = ""
    command: tuple[str, ...] = ()

    def __init__(self, session: WineSession, hand: Hand) -> None:
        self.session = session
        self.hand = hand
        self.window, self.edit = self._open()
        self.focus()

    def _open(self) -> tuple[int, int]:
        self.session.start_windows(["wine", *self.command], self.name)
        window = self.hand.wait_for_window(**{"class": self.window_class})["handle"]
        edits = wait_for(lambda: [c for c in self.hand.children(window) if c["class"] == self.edit_class], "its edit")
        return window, edits[0]["handle"]

    @property
    def x11(self) -> int:
        return next(w["x11"] for w in self.hand.windows() if w["handle"] == self.window)

    @property
    def pid(self) -> int:
        return next(w["pid"] for w in self.hand.windows() if w["handle"] == self.window)

    def focus(self) -> None:
        """As a click in the taskbar does."""
        self.session.activate(wait_for(lambda: self.x11, "the window on the screen"))
        wait_for(lambda: self.has_focus, f"{self.name} to have the focus")

    @property
    def has_focus(self) -> bool:
        front = self.hand.foreground()
        return front is not None and (front["handle"], front["focus"]) == (self.window, self.edit)

    def read(self) -> str:
        """All of the text, exactly, with the line breaks of Windows."""
        return self.hand.text(self.edit)

    def clear(self) -> None:
        self.hand.clear(self.edit)
        assert self.read() == ""

    def wait_for_text(self, expected: str, seconds: float = 8.0) -> str:
        """Reads until it is as expected or the limit is over; returns what was read last."""
        with suppress(TimeoutError):
            wait_for(lambda: self.read() == expected, "the text", seconds)
        return self.read()


class Notepad(Chat):
    name = "notepad"
    window_class = "Notepad"
    edit_class = "Edit"
    command = ("notepad",)


class Wordpad(Chat):
    name = "wordpad"
    window_class = "WORDPADTOP"
    edit_class = "RichEdit20W"
    command = (r"C:\Program Files\Windows NT\Accessories\wordpad.exe",)


class RichEdit(Chat):
    """A window of the hand: it can be made to hang."""

    name = "rich edit"

    def _open(self) -> tuple[int, int]:
        opened = self.hand.chat_open("buyer Xiaomei")
        return opened["window"], opened["edit"]

    def hang(self) -> None:
        self.hand.chat_hang(self.window)

    def resume(self) -> None:
        self.hand.chat_resume(self.window)


CHATS: dict[str, type[Chat]] = {chat.name: chat for chat in (Notepad, Wordpad, RichEdit)}
