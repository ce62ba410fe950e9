"""Chats that nobody here wrote: Wine's notepad and wordpad, and a window with the rich edit control of Windows."""

from contextlib import suppress
from typing import Any

from assistant.desktop.screen_user import wait_for
from tests.windows.foreign import Hand
from tests.windows.wine import WineSession

CLICKS = (2.0, 3.0, 5.0)  # seconds that each of them is given


class Chat:
    """One running program with one text field. `window` and `edit` are its handles, `title` what is written above it
    once it is ready."""

    name = ""
    title = ""
    edit_class = ""
    command: tuple[str, ...] = ()

    def __init__(self, session: WineSession, hand: Hand) -> None:
        self.session = session
        self.hand = hand
        self.window, self.edit = self._open()
        self.focus()

    def _open(self) -> tuple[int, int]:
        self.session.start_windows(["wine", *self.command], self.name)
        window = self.hand.wait_for_window(title=self.title)["handle"]
        edits = wait_for(lambda: [c for c in self.hand.children(window) if c["class"] == self.edit_class], "its edit")
        return window, edits[0]["handle"]

    def focus(self) -> None:
        """As a click in the taskbar does; a person clicks again when a window that is just opening comes in between."""
        for seconds in CLICKS:
            self.hand.bring_to_front(self.window)
            with suppress(TimeoutError):
                self.wait_for_focus(seconds)
                return
        self.wait_for_focus()

    def click(self) -> None:
        """Into the middle of its text, once."""
        left, top, width, height = next(w["area"] for w in self.hand.windows() if w["handle"] == self.window)
        self.session.click(left + width // 2, top + height // 2)

    def click_and_type(self, words: str) -> str:
        """Once more when keys got lost on the way: on Windows they are this window's as soon as it is in front, but
        Wine 8 may still be telling the X server of an earlier window (`Hand.keys_go_to`). Returns the text."""
        for seconds in CLICKS:
            self.clear()
            self.click()
            with suppress(TimeoutError):
                self.wait_for_focus(seconds)
            self.session.type(words)
            if self.wait_for_text(words, seconds) == words:
                break
        return self.read()

    @property
    def has_focus(self) -> bool:
        return self._is_at_keyboard(self.hand.foreground())

    def wait_for_focus(self, seconds: float = 20.0) -> None:
        def look() -> bool:
            front = self.hand.foreground()
            return self._is_at_keyboard(front) and self.hand.keys_go_to(front)

        wait_for(look, f"{self.name} to have the focus", seconds)

    def _is_at_keyboard(self, front: dict[str, Any] | None) -> bool:
        return front is not None and (front["handle"], front["focus"]) == (self.window, self.edit)

    def read(self) -> str:
        """All of the text, exactly, with the line breaks of Windows."""
        return self.hand.text(self.edit)

    def clear(self) -> None:
        self.hand.clear(self.edit)
        assert self.read() == ""

    def wait_for_text(self, expected: str, seconds: float = 20.0) -> str:
        """Reads until it is as expected or the limit is over; returns what was read last."""
        with suppress(TimeoutError):
            wait_for(lambda: self.read() == expected, "the text", seconds)
        return self.read()


class Notepad(Chat):
    name = "notepad"
    title = "Untitled - Notepad"
    edit_class = "Edit"
    command = ("notepad",)


class Wordpad(Chat):
    name = "wordpad"
    title = "Document - Wine Wordpad"
    edit_class = "RichEdit20W"
    command = (r"C:\Program Files\Windows NT\Accessories\wordpad.exe",)


class RichEdit(Chat):
    """A window of the hand: it can be made to hang."""

    name = "rich edit"
    title = "buyer Xiaomei"

    def _open(self) -> tuple[int, int]:
        opened = self.hand.chat_open(self.title)
        return opened["window"], opened["edit"]

    def hang(self) -> None:
        self.hand.chat_hang(self.window)

    def resume(self) -> None:
        self.hand.chat_resume(self.window)


CHATS: dict[str, type[Chat]] = {chat.name: chat for chat in (Notepad, Wordpad, RichEdit)}
