"""What we offer on Windows' clipboard when a text, a picture or files are to be pasted."""

import sys

assert sys.platform == "win32"

import struct
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import assert_never

from assistant.desktop.windows import clipboard_api as api
from assistant.desktop.windows.content import CF_DIB, CF_DIBV5, CF_HDROP, CF_UNICODETEXT, Content, hints, text_bytes
from assistant.insertion import content as inserted

COPY = struct.pack("<I", 1)  # DROPEFFECT_COPY: the files stay where they are


class Made(Mapping[int, bytes]):
    """Formats of which each is made when it is first asked for: a bitmap takes its time, and few want it."""

    def __init__(self, makers: Mapping[int, Callable[[], bytes]]) -> None:
        self._makers = {number: cache(maker) for number, maker in makers.items()}

    def __getitem__(self, format: int) -> bytes:
        return self._makers[format]()

    def __iter__(self) -> Iterator[int]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def png_format() -> int:
    """The name under which Office, Chromium, Qt and GDI+ keep a PNG file as it is."""
    return int(api.RegisterFormat("PNG"))


def pasted() -> frozenset[int]:
    """Who has got one of these has got what we offered."""
    return frozenset({CF_UNICODETEXT, CF_DIB, CF_DIBV5, CF_HDROP, png_format()})


def offered(content: inserted.Content) -> Content:
    """Every format a program may ask for, the best first, and the hints to histories."""
    match content:
        case inserted.Text(text):
            return {CF_UNICODETEXT: text_bytes(text), **hints()}
        case inserted.Picture(png):
            return _picture(png)
        case inserted.Files(paths):
            effect = int(api.RegisterFormat("Preferred DropEffect"))
            return {CF_HDROP: _dropped([str(path) for path in paths]), effect: COPY, **hints()}
        case _:
            assert_never(content)


def _picture(png: bytes) -> Content:
    """CF_BITMAP and CF_DIBV5 Windows makes of CF_DIB by itself."""
    from assistant.insertion.bitmap import bitmap, has_pixels  # numpy is not needed for a start

    makers: dict[int, Callable[[], bytes]] = {png_format(): lambda: png}
    if has_pixels(png):
        makers[CF_DIB] = lambda: bitmap(png)
    signs = hints()
    return Made(makers | {number: (lambda data=data: data) for number, data in signs.items()})


def _dropped(paths: list[str]) -> bytes:
    """DROPFILES: where the names begin, no point, wide characters; then the names, ended by an empty one."""
    return struct.pack("<IiiII", 20, 0, 0, 0, 1) + "".join(f"{path}\0" for path in (*paths, "")).encode("utf-16-le")
