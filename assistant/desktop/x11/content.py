"""Clipboard content in X11's own terms, and what we offer when a text, a picture or files are to be pasted."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import assert_never

from Xlib import Xatom

from assistant.desktop.x11.connection import Connection
from assistant.insertion import content as inserted

TEXT_TARGETS = (
    "UTF8_STRING", "text/plain;charset=utf-8", "text/plain;charset=UTF-8", "text/plain", "STRING", "TEXT",
    "COMPOUND_TEXT",
)  # fmt: skip
PICTURE_TARGETS = ("image/png",)  # GTK, Qt, Chromium and LibreOffice all ask for this one first
# The second is what file managers of GTK paste files by, and the first what all others and chats do.
FILE_TARGETS = ("text/uri-list", "x-special/gnome-copied-files")
PASTED = (*TEXT_TARGETS, *PICTURE_TARGETS, *FILE_TARGETS)  # who has fetched one of these has got what we offered
# KDE's sign for "keep this out of histories": Klipper honours it, CopyQ since version 8.
HISTORY_HINT = "x-kde-passwordManagerHint"


@dataclass(frozen=True, slots=True)
class Format:
    """One target's data: the type as an atom, 8, 16 or 32 bits an item, and the bytes in this machine's order."""

    type: int
    bits: int
    data: bytes


Content = Mapping[int, Format]  # by target, an atom


def offered(connection: Connection, content: inserted.Content) -> Content:
    """Everything under which a program may ask for it, and the hint to histories."""
    hint = connection.atom(HISTORY_HINT)
    return {**_targets(connection, content), hint: Format(hint, 8, b"secret")}


def _targets(connection: Connection, content: inserted.Content) -> Content:
    match content:
        case inserted.Text(text):
            return _text(connection, text)
        case inserted.Picture(png):
            return _bytes(connection, dict.fromkeys(PICTURE_TARGETS, png))
        case inserted.Files(paths):
            addresses = [path.as_uri().encode() for path in paths]
            lists = b"".join(address + b"\r\n" for address in addresses), b"\n".join((b"copy", *addresses))
            return _bytes(connection, dict(zip(FILE_TARGETS, lists, strict=True)))
        case _:
            assert_never(content)


def _bytes(connection: Connection, data: Mapping[str, bytes]) -> Content:
    atoms = {connection.atom(name): content for name, content in data.items()}
    return {atom: Format(atom, 8, content) for atom, content in atoms.items()}


def _text(connection: Connection, text: str) -> Content:
    """A text for pasting. STRING, which is Latin-1 (ICCCM 2.6.2), is offered only where it can hold the text: whoever
    knows nothing better gets all of it or nothing."""
    utf8 = Format(connection.atom("UTF8_STRING"), 8, text.encode())
    content = {connection.atom(name): utf8 for name in ("UTF8_STRING", "TEXT")}
    content |= _bytes(connection, dict.fromkeys(("text/plain;charset=utf-8", "text/plain"), utf8.data))
    with suppress(UnicodeEncodeError):
        content[Xatom.STRING] = Format(Xatom.STRING, 8, text.encode("latin-1"))
    return content
