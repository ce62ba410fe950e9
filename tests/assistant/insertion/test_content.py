"""What can be put into a chat is looked at first, and never told in words of its own."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.insertion.content import LARGEST, SIGNATURE, Files, Picture, Text, What
from assistant.refusal import Refused
from tests.pictures import picture, png


def test_a_text_has_plain_line_breaks() -> None:
    assert Text("a\r\nb\rc\n").text == "a\nb\nc\n"


def test_a_picture_knows_its_size() -> None:
    assert Picture(picture(160, 120)).size == (160, 120)


@given(st.binary(max_size=80))
def test_what_is_no_png_is_refused_whatever_it_is(data: bytes) -> None:
    for given_bytes in (data, SIGNATURE + data):
        with pytest.raises(Refused, match="picture_unreadable"):
            Picture(given_bytes)


@given(st.integers(0, len(picture(9, 7)) - 1))
def test_a_picture_that_was_cut_off_is_refused(length: int) -> None:
    with pytest.raises(Refused, match="picture_unreadable"):
        Picture(picture(9, 7)[:length])


@pytest.mark.parametrize("size", [(0, 5), (5, 0)])
def test_a_picture_without_pixels_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(Refused, match="picture_unreadable"):
        Picture(png(*size, 2, b""))


@pytest.mark.parametrize("huge", [png(8000, 6000, 2, b""), png(1, 1, 2, bytes(LARGEST))], ids=["pixels", "bytes"])
def test_a_picture_no_chat_would_take_is_refused_with_the_limits(huge: bytes) -> None:
    with pytest.raises(Refused, match="picture_too_large") as refusal:
        Picture(huge)
    assert refusal.value.facts == {"megabytes": 20, "pixels": 40}


def test_no_files_are_nothing_to_insert() -> None:
    with pytest.raises(Refused, match="files_none"):
        Files(())


def test_a_path_that_is_not_whole_is_a_bug_and_not_named() -> None:
    with pytest.raises(ValueError, match="a path is not absolute"):
        Files((Path("李女士.png"),))


def test_what_a_log_says_of_content_holds_nothing_of_it() -> None:
    content = Text("李女士"), Picture(picture(3, 2)), Files((Path.cwd() / "李女士.png",))
    assert [str(it) for it in content[::2]] == ["3 characters", "1 files"]
    assert str(content[1]).startswith("a picture of 3 x 2 pixels")
    assert not any("李" in str(it) + repr(it) for it in content)


def test_each_kind_has_its_word_and_a_file_may_stand_for_a_picture() -> None:
    file = (Path.cwd() / "card.png",)
    kinds = [Text("a").what, Picture(picture(3, 2)).what, Files(file).what, Files(file, What.PICTURE).what]
    assert kinds == ["text", "picture", "files", "picture"]
