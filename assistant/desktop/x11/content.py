"""Clipboard content in X11's own terms, and what we offer when a text is to be pasted."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from Xlib import Xatom

from assistant.desktop.x11.connection import Connection

TEXT_TARGETS = (
    "UTF8_STRING", "text/plain;charset=utf-8", "text/plain;charset=UTF-8", "text/plain", "STRING", "TEXT",
    "COMPOUND_TEXT",
)  # fmt: skip
# KDE's sign for "keep this out of histories": Klipper honours it, CopyQ since version 8.
HISTORY_HINT = "x-kde-passwordManagerHint"


@dataclass(frozen=True, slots=True)
class Format:
    """One target's data: the type as an atom, 8, 16 or 32 bits an item, and the bytes in this machine's order."""

    type: int
    bits: int
    data: bytes


Content = Mapping[int, Format]  # by target, an atom


def text_content(connection: Connection, text: str) -> Content:
    """A text for pasting. STRING, which is Latin-1 (ICCCM 2.6.2), is offered only where it can hold the text: whoever
    knows nothing better gets all of it or nothing."""
    utf8 = Format(connection.atom("UTF8_STRING"), 8, text.encode())
    content = {connection.atom(name): utf8 for name in ("UTF8_STRING", "TEXT")}
    for name in ("text/plain;charset=utf-8", "text/plain"):
        content[connection.atom(name)] = Format(connection.atom(name), 8, utf8.data)
    with suppress(UnicodeEncodeError):
        content[Xatom.STRING] = Format(Xatom.STRING, 8, text.encode("latin-1"))
    hint = connection.atom(HISTORY_HINT)
    content[hint] = Format(hint, 8, b"secret")
    return content
