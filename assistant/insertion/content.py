"""What can be put into a chat: a text, a picture, or files. Each is looked at before it goes on its way."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from assistant.insertion.text import insertable
from assistant.refusal import Refused

SIGNATURE, END = b"\x89PNG\r\n\x1a\n", b"\0\0\0\0IEND\xaeB`\x82"
LARGEST = 20 << 20  # bytes of a picture's file; chats of the trade stop at 5 to 25 MB
MOST_PIXELS = 40_000_000  # more than any screen or camera of a shop's desk has, and 120 MB as a bitmap


class What(StrEnum):
    """The kinds of content, for the words about them."""

    TEXT = "text"
    PICTURE = "picture"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Text:
    """A text, each line break of which becomes \\n. Raises the `Refused` of `assistant.insertion.text`."""

    text: str = field(repr=False)

    what: ClassVar[What] = What.TEXT

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", insertable(self.text))

    def __str__(self) -> str:
        return f"{len(self.text)} characters"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as the bytes of a PNG file.

    Raises `Refused("picture_unreadable")` for anything else, and `Refused("picture_too_large", megabytes, most)` for
    more than 20 MB or 40 million pixels.
    """

    png: bytes = field(repr=False)

    what: ClassVar[What] = What.PICTURE

    def __post_init__(self) -> None:
        whole = self.png.startswith(SIGNATURE) and self.png[12:16] == b"IHDR" and self.png.endswith(END)
        if not whole or not all(self.size):
            raise Refused("picture_unreadable")
        if len(self.png) > LARGEST or self.size[0] * self.size[1] > MOST_PIXELS:
            raise Refused("picture_too_large", megabytes=LARGEST >> 20, pixels=MOST_PIXELS // 1_000_000)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels (PNG 1.2, 4.1.1)."""
        return int.from_bytes(self.png[16:20]), int.from_bytes(self.png[20:24])

    def __str__(self) -> str:
        return "a picture of {} x {} pixels, {} bytes".format(*self.size, len(self.png))


@dataclass(frozen=True, slots=True)
class Files:
    """Files by their absolute paths; whether they are there is the chat's to find out. `what` is PICTURE for the file
    that stands for a picture, where a program takes pictures only so.

    Raises `Refused("files_none")` without any, and `ValueError` for a path that is not absolute.
    """

    paths: tuple[Path, ...] = field(repr=False)

    what: What = What.FILES

    def __post_init__(self) -> None:
        if not self.paths:
            raise Refused("files_none")
        if not all(path.is_absolute() for path in self.paths):
            raise ValueError("a path is not absolute")

    def __str__(self) -> str:
        return f"{len(self.paths)} files"


Content = Text | Picture | Files
