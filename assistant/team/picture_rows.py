"""Pictures as rows that travel. A picture's name is made of its content, so nothing can pose as another one."""

import binascii
from base64 import b64decode, b64encode

from assistant.orders.catalogue.pictures import MOST_BYTES, is_name, name_of
from assistant.team.content import Row

BEGINNINGS = {"png": (b"\x89PNG\r\n\x1a\n",), "jpg": (b"\xff\xd8\xff",), "webp": (b"RIFF",)}


def picture_row(name: str, content: bytes) -> Row:
    return {"id": name, "data": b64encode(content).decode()}


def picture_of(row: Row) -> bytes:
    """Raises `ValueError` for what is no base64."""
    try:
        return b64decode(row["data"], validate=True)
    except binascii.Error as wrong:
        raise ValueError("no base64") from wrong


def travels(name: str, content: bytes) -> bool:
    """Whether it is one that desktops take: named after its content, of a kind that is shown, and not too large."""
    _, _, kind = name.rpartition(".")
    known = content.startswith(BEGINNINGS.get(kind, ())) and (kind != "webp" or content[8:12] == b"WEBP")
    return known and is_name(name) and len(content) <= MOST_BYTES and name == name_of(content, kind)


def is_right_picture(row: Row) -> bool:
    """Raises `ValueError` as `picture_of` does."""
    return len(row["data"]) <= MOST_BYTES * 2 and travels(row["id"], picture_of(row))
