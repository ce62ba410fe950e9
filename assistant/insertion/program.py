"""What has to be known about a chat program to put a text into it, and the table of one system's programs."""

from collections.abc import Iterable
from dataclasses import dataclass

PAGE = (
    1.0  # seconds that a page in Chromium may think about a paste before it asks again; `delay` of what is made of it
)


@dataclass(frozen=True, slots=True)
class Program:
    """How one program pastes.

    `names` are in small letters: window classes on X11 (the second part of WM_CLASS), file names of programs without
    ".exe" on Windows. `source` says where the row is from; `tried`: it was seen to work with the program itself.
    `primary`: its paste key takes the PRIMARY selection, so the text is put there as well. `delay`: seconds
    without a request, from the fetch on, after which the old clipboard may come back, for programs that ask again or
    only pass the text on; on Windows, which tells of the first request alone, seconds after that. `undo`: the key that
    undoes a paste, or "". `title`: a pattern for the window's title whose group `chat` is who the chat is
    with, or whose shop it is. `image_as_file`: an image must come as a file.
    """

    names: tuple[str, ...]
    paste: str
    source: str
    primary: bool = False
    delay: float = 0.0
    undo: str = "Ctrl+Z"
    title: str = ""
    image_as_file: bool = False
    tried: bool = False


@dataclass(frozen=True, slots=True)
class Programs:
    """The programs of one system; `any_other` is for those without a row."""

    rows: tuple[Program, ...]
    any_other: Program

    def named(self, name: str, own_rows: Iterable[Program] = ()) -> Program:
        """The row for a program; the user's own rows come first."""
        wanted = name.lower()
        return next((row for row in (*own_rows, *self.rows) if wanted in row.names), self.any_other)
