"""Clipboard content in Windows' own terms, and how each format is kept."""

import sys

assert sys.platform == "win32"

import ctypes
from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from assistant.desktop.windows import clipboard_api as api

Content = Mapping[int, bytes]  # by format, in the order in which the program put them there

CF_BITMAP, CF_METAFILEPICT, CF_DIB, CF_PALETTE, CF_UNICODETEXT, CF_ENHMETAFILE, CF_DIBV5 = 2, 3, 8, 9, 13, 14, 17
CF_TEXT, CF_OEMTEXT, CF_HDROP, CF_LOCALE = 1, 7, 15, 16
MADE_OF_TEXT = frozenset({CF_TEXT, CF_OEMTEXT, CF_LOCALE})  # by Windows, of CF_UNICODETEXT
CF_OWNERDISPLAY, CF_DSPTEXT, CF_DSPBITMAP, CF_DSPMETAFILEPICT, CF_DSPENHMETAFILE = 0x80, 0x81, 0x82, 0x83, 0x8E


class Kind(Enum):
    """What is done with a format when the clipboard is saved."""

    BYTES = "global memory, copied byte by byte"
    PICTURE = "a metafile, a GDI object: copied by its bits"
    MADE = "no loss when left out: Windows makes it again of another format, or only its owner can use it"
    LOST = "left out, and the clipboard does not come back whole"


# Each with the reason; formats not named here are global memory, as all registered ones must be (Microsoft, "Clipboard
# Formats": "the data must be in a memory object", "private" and "GDI object" ranges excepted).
KINDS: dict[int, tuple[Kind, str]] = {
    CF_BITMAP: (Kind.MADE, "Windows makes it of CF_DIB, and lists CF_DIB whenever a program put only this"),
    CF_METAFILEPICT: (Kind.MADE, "Windows makes it of CF_ENHMETAFILE; its memory holds a handle of the owner's"),
    CF_ENHMETAFILE: (Kind.PICTURE, "GetEnhMetaFileBits"),
    CF_PALETTE: (Kind.MADE, "for screens with 256 colours; CF_DIB has its own table of them"),
    CF_OWNERDISPLAY: (Kind.MADE, "the owner draws it in clipboard viewers; it has no data"),
    CF_DSPTEXT: (Kind.MADE, "shown by clipboard viewers in place of a private format"),
    CF_DSPBITMAP: (Kind.MADE, "as CF_DSPTEXT"),
    CF_DSPMETAFILEPICT: (Kind.MADE, "as CF_DSPTEXT"),
    CF_DSPENHMETAFILE: (Kind.MADE, "as CF_DSPTEXT"),
}
RANGES: tuple[tuple[range, Kind, str], ...] = (
    (range(0x200, 0x300), Kind.LOST, "CF_PRIVATEFIRST to LAST: handles that mean something to the owner alone"),
    (range(0x300, 0x400), Kind.LOST, "CF_GDIOBJFIRST to LAST: a GDI object of a kind that only the owner knows"),
)
REGISTERED: dict[str, tuple[Kind, str]] = {
    "DataObject": (Kind.MADE, "OLE: the window of a living object, which ends with its copy (WM_DESTROYCLIPBOARD)"),
    "Ole Private Data": (Kind.MADE, "OLE: the list of that object's formats; without it readers list the clipboard's"),
    "FileContents": (Kind.LOST, "files out of a mail or an archive: the owner hands them over one by one"),
}

# "Keep this out of histories": the first three are Microsoft's ("Cloud Clipboard and Clipboard History Formats"), the
# fourth is older and honoured by Ditto and ClipMate; KeePass sets it as well.
HINTS = {
    "ExcludeClipboardContentFromMonitorProcessing": bytes(4),
    "CanIncludeInClipboardHistory": bytes(4),  # a DWORD of 0
    "CanUploadToCloudClipboard": bytes(4),
    "Clipboard Viewer Ignore": bytes(4),
}


def kind_of(format: int) -> Kind:
    if format in KINDS:
        return KINDS[format][0]
    for numbers, kind, _ in RANGES:
        if format in numbers:
            return kind
    return REGISTERED.get(api.name_of(format), (Kind.BYTES, ""))[0]


def without_made(listed: Sequence[int]) -> list[int]:
    """What a program has put there, out of all that is listed: Windows lists what it makes of that at the end.

    CF_DIBV5 is left out only where it stands as Windows would put it: a program may have put a better one there.
    """
    made = listed[-2:] == [CF_BITMAP, CF_DIBV5] and CF_DIB in listed[:-2]
    return [number for number in (listed[:-1] if made else listed) if kind_of(number) is not Kind.MADE]


def text_bytes(text: str) -> bytes:
    """UTF-16 with a zero at the end. Its line breaks are \\n; on Windows they are \\r\\n."""
    return (text.replace("\n", "\r\n") + "\0").encode("utf-16-le")


def hints() -> Content:
    return {api.RegisterFormat(name): data for name, data in HINTS.items()}


def take(format: int) -> bytes | None:
    """A format of the open clipboard. None when its owner does not deliver it. Takes as long as the owner takes."""
    if not (handle := api.GetClipboardData(format)):
        return None
    if kind_of(format) is Kind.PICTURE:
        bits = ctypes.create_string_buffer(api.PictureBytes(handle, 0, None))
        api.PictureBytes(handle, len(bits), bits)
        return bits.raw
    size: int = api.GlobalSize(handle)
    if not size:
        return b""
    place = api.GlobalLock(handle)
    try:
        return ctypes.string_at(place, size)
    finally:
        api.GlobalUnlock(handle)


def put(format: int, data: bytes | None) -> bool:
    """Puts a format on the open clipboard that is ours; None: it is rendered when somebody asks for it."""
    if data is None:
        api.SetClipboardData(format, 0)  # returns 0 in any case
        return True
    if kind_of(format) is Kind.PICTURE:
        return _placed(format, api.PictureOf(len(data), data), api.DeletePicture)
    return _placed(format, _memory(data), api.GlobalFree)


def _placed(format: int, handle: int, free: Callable[[int], object]) -> bool:
    """From here on it belongs to Windows, unless that did not take it."""
    if handle and not api.SetClipboardData(format, handle):
        free(handle)
        return False
    return bool(handle)


def _memory(data: bytes) -> int:
    """A copy in global memory; 0 when there is none left."""
    handle: int = api.GlobalAlloc(api.GMEM_MOVEABLE, max(1, len(data)))  # of size 0 it could not be locked
    if handle and (place := api.GlobalLock(handle)):
        ctypes.memmove(place, data, len(data))
        api.GlobalUnlock(handle)
    return handle
