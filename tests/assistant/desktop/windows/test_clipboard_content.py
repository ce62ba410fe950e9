"""Each format of the clipboard is kept in its way, and what is left out has its reason."""

import ctypes
from ctypes import WinDLL

import pytest

from assistant.desktop.windows import clipboard_api as clipboard
from assistant.desktop.windows.api import Handle, declared
from assistant.desktop.windows.content import HINTS, KINDS, RANGES, REGISTERED, Kind, kind_of, text_bytes
from assistant.insertion.surface import Saved
from tests.assistant.desktop.windows.clipboard_desk import ClipboardDesk, Other
from tests.windows.contents import picture, unicode

CF_DIB, CF_UNICODETEXT, CF_ENHMETAFILE, CF_HDROP, CF_DIBV5 = 8, 13, 14, 15, 17
EVERY_ROW = [
    *[(number, kind, why) for number, (kind, why) in KINDS.items()],
    *[(numbers[0], kind, why) for numbers, kind, why in RANGES],
    *[(clipboard.RegisterFormat(name), kind, why) for name, (kind, why) in REGISTERED.items()],
]


@pytest.mark.parametrize(("number", "kind", "why"), EVERY_ROW)
def test_every_row_is_found_and_says_why(number: int, kind: Kind, why: str) -> None:
    assert kind_of(number) is kind
    assert why


@pytest.mark.parametrize("name", ["HTML Format", "PNG", "Some Program Native", *HINTS])
def test_what_a_program_has_registered_is_kept_byte_by_byte(name: str) -> None:
    assert kind_of(clipboard.RegisterFormat(name)) is Kind.BYTES


def test_windows_own_formats_of_memory_are_kept() -> None:
    assert {kind_of(number) for number in (1, 7, CF_DIB, CF_UNICODETEXT, CF_HDROP, 16, 17)} == {Kind.BYTES}


def test_text_has_windows_line_breaks_and_ends_with_a_zero() -> None:
    assert text_bytes("a\nb\n") == "a\r\nb\r\n\0".encode("utf-16-le")


@pytest.mark.parametrize("number", [number for number, kind, _ in EVERY_ROW if kind is Kind.LOST])
def test_what_cannot_be_kept_is_said_and_the_rest_kept(desk: ClipboardDesk, number: int) -> None:
    desk.offer("ours")
    desk.give_back(Saved({number: b"1234", CF_UNICODETEXT: unicode("text")}))
    saved = desk.save()
    assert (number in saved.content, saved.content[CF_UNICODETEXT]) == (False, unicode("text"))
    assert not saved.complete


def test_what_windows_makes_by_itself_is_no_loss(desk: ClipboardDesk) -> None:
    desk.offer("ours")
    desk.give_back(Saved({CF_DIB: picture()}))
    saved = desk.save()
    assert saved == Saved({CF_DIB: picture()})
    assert saved.complete


def test_a_better_picture_that_a_program_has_put_there_itself_is_kept(desk: ClipboardDesk) -> None:
    better = Saved({CF_DIBV5: picture(3, 3), CF_DIB: picture()})
    desk.offer("ours")
    desk.give_back(better)
    assert desk.save() == better


def test_a_metafile_comes_back_and_its_older_kind_with_it(desk: ClipboardDesk, other: Other) -> None:
    bits = empty_metafile()
    desk.offer("ours")
    desk.give_back(Saved({CF_ENHMETAFILE: bits}))
    assert {"CF_ENHMETAFILE", "CF_METAFILEPICT"} <= set(other.everything())
    saved = desk.save()
    assert (saved, saved.complete) == (Saved({CF_ENHMETAFILE: bits}), True)


def empty_metafile() -> bytes:
    gdi32 = WinDLL("gdi32")
    begin = declared(gdi32, "CreateEnhMetaFileW", Handle, Handle, ctypes.c_wchar_p, ctypes.c_void_p, ctypes.c_wchar_p)
    end = declared(gdi32, "CloseEnhMetaFile", Handle, Handle)
    metafile = end(begin(0, None, None, None))
    bits = ctypes.create_string_buffer(clipboard.PictureBytes(metafile, 0, None))
    clipboard.PictureBytes(metafile, len(bits), bits)
    clipboard.DeletePicture(metafile)
    return bits.raw
