"""Pictures and files lie on Windows' clipboard in the formats that programs paste, and the chat's fetch is heard of."""

import struct
from pathlib import Path

import pytest

from assistant.desktop.windows.offered import offered
from assistant.insertion.bitmap import bitmap
from assistant.insertion.content import Files, Picture, Text
from assistant.insertion.surface import Saved
from tests.assistant.desktop.windows.clipboard_desk import ClipboardDesk, Other
from tests.pictures import picture, png
from tests.windows.contents import KINDS, files

CARD = Picture(picture(61, 47))
PLACES = (r"C:\订单 图片\确认单.png", r"C:\a.txt")
FILES = Files(tuple(Path(place) for place in PLACES))


@pytest.mark.parametrize("name", ["PNG", "CF_DIB"])
def test_a_picture_is_rendered_in_either_format_and_its_fetch_is_heard_of(
    desk: ClipboardDesk, other: Other, name: str
) -> None:
    desk.offer(CARD, other)
    assert desk.fetched == []
    assert other.paste(name) == {"PNG": CARD.png, "CF_DIB": bitmap(CARD.png)}[name]
    assert desk.fetched == [other.process]


@pytest.mark.parametrize("name", ["CF_BITMAP", "CF_DIBV5"])
def test_what_windows_makes_of_the_bitmap_counts_as_well(desk: ClipboardDesk, other: Other, name: str) -> None:
    desk.offer(CARD, other)
    assert other.paste(name)
    assert desk.fetched == [other.process]


def test_whoever_wants_text_gets_none_and_nothing_counts_as_fetched(desk: ClipboardDesk, other: Other) -> None:
    desk.offer(CARD, other)
    assert other.paste_text() is None
    assert desk.fetched == []


def test_a_picture_is_kept_out_of_histories_and_clouds(desk: ClipboardDesk, other: Other) -> None:
    desk.offer(CARD)
    found = other.everything()
    assert "ExcludeClipboardContentFromMonitorProcessing" in found
    assert found["CanIncludeInClipboardHistory"] == found["CanUploadToCloudClipboard"] == bytes(4)
    assert not {"CF_UNICODETEXT", "CF_TEXT"} & set(found)


def test_a_picture_without_a_bitmap_is_offered_as_the_file_it_is(desk: ClipboardDesk, other: Other) -> None:
    deep = Picture(png(1, 1, 2, b"", depth=16))
    desk.offer(deep)
    found = other.everything()
    assert (found["PNG"], "CF_DIB" in found) == (deep.png, False)


def test_files_are_dropped_as_explorer_copies_them(desk: ClipboardDesk, other: Other) -> None:
    desk.offer(FILES, other)
    assert other.paste("CF_HDROP") == files(*PLACES)
    assert desk.fetched == [other.process]
    assert other.paste("Preferred DropEffect") == struct.pack("<I", 1)


@pytest.mark.parametrize("kind", KINDS)
def test_the_clipboard_of_before_comes_back_after_a_picture(desk: ClipboardDesk, other: Other, kind: str) -> None:
    other.copy(KINDS[kind])
    before, saved = list(other.everything().items()), desk.save()
    desk.until(lambda: desk.owner.offer(offered(CARD), other.process, desk.reader.version))
    assert other.paste("PNG") == CARD.png
    desk.give_back(saved)
    assert list(other.everything().items()) == before


def test_a_picture_left_to_be_pasted_outlives_us(desk: ClipboardDesk, other: Other) -> None:
    desk.offer(CARD)
    desk.window.destroy()
    assert (other.paste("PNG"), other.paste("CF_DIB")) == (CARD.png, bitmap(CARD.png))


def test_a_late_chat_gets_its_picture_and_the_next_one_its_text(
    desk: ClipboardDesk, other: Other, third: Other
) -> None:
    desk.offer(CARD, other)
    desk.owner.keep_for(other.process, offered(CARD))
    desk.offer("for the next", third)
    assert third.paste_text() == "for the next"
    desk.until(lambda: desk.owner.deadline is None)
    assert other.paste("PNG") == CARD.png
    assert desk.fetched == [third.process, other.process]


def test_a_late_chat_gets_its_text_and_the_next_one_its_picture(
    desk: ClipboardDesk, other: Other, third: Other
) -> None:
    desk.offer("for the late chat", other)
    desk.owner.keep_for(other.process, offered(Text("for the late chat")))
    desk.offer(CARD, third)
    assert third.paste("PNG") == CARD.png
    desk.until(lambda: desk.owner.deadline is None)
    assert (other.paste("PNG"), other.paste_text()) == (None, "for the late chat")


def test_a_picture_of_the_users_does_not_come_in_place_of_a_late_chats_own(
    desk: ClipboardDesk, other: Other, third: Other
) -> None:
    desk.offer(CARD, other)
    desk.owner.keep_for(other.process, offered(CARD))
    theirs = Saved({number: picture(5, 5) for number in offered(CARD) if number in desk.owner._pasted})
    desk.give_back(theirs)
    assert third.paste("PNG") == picture(5, 5)
    desk.until(lambda: desk.owner.deadline is None)
    assert other.paste("PNG") == CARD.png
