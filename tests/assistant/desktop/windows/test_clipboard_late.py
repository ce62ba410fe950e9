"""A chat that comes for its text late gets its own, whatever the clipboard holds by then."""

import pytest

from assistant.desktop.windows.offered import offered
from assistant.insertion.content import Text
from assistant.insertion.surface import Saved
from tests.assistant.desktop.windows.clipboard_desk import ClipboardDesk, Other
from tests.windows.contents import KINDS


@pytest.fixture
def late(desk: ClipboardDesk, other: Other) -> Other:
    desk.offer("for the late chat", other)
    desk.owner.keep_for(other.process, offered(Text("for the late chat")))
    return other


def renewed(desk: ClipboardDesk) -> None:
    desk.until(lambda: desk.owner.deadline is None)


def test_each_chat_gets_its_own_text_in_any_order(desk: ClipboardDesk, late: Other, third: Other) -> None:
    desk.offer("for the next", third)
    assert third.paste_text() == "for the next"
    renewed(desk)
    assert late.paste_text() == "for the late chat"
    renewed(desk)
    assert third.paste_text() == "for the next"
    assert desk.fetched == [third.process, late.process, third.process]


def test_a_late_chat_in_the_background_does_not_come_between_the_next_one_and_its_text(
    desk: ClipboardDesk, late: Other, third: Other
) -> None:
    desk.offer("for the next", third)
    assert late.paste_text() is None
    assert third.paste_text() == "for the next"
    renewed(desk)
    assert late.paste_text() == "for the late chat"


def test_what_came_back_is_for_others_and_the_late_chat_still_gets_its_text(
    desk: ClipboardDesk, late: Other, third: Other
) -> None:
    third.copy(KINDS["rich"])
    before, saved = third.everything(), desk.save()
    desk.offer("for the next", third)
    third.paste_text()
    desk.give_back(saved)
    assert third.paste("HTML Format") == KINDS["rich"]["HTML Format"]
    assert late.paste("HTML Format") is None or late.paste("HTML Format") == KINDS["rich"]["HTML Format"]
    assert late.paste_text() == "for the late chat"
    renewed(desk)
    assert third.paste_text() == "粗体 & 文本"
    desk.owner.keep_for(late.process, None)
    renewed(desk)
    assert desk.owner.content is None, "it is Windows' own now"
    assert third.everything() == before


def test_an_empty_clipboard_still_has_the_late_chats_text_and_is_empty_afterwards(
    desk: ClipboardDesk, late: Other, third: Other
) -> None:
    desk.give_back(Saved(None))
    assert third.paste_text() is None
    assert late.paste_text() == "for the late chat"
    desk.owner.keep_for(late.process, None)
    renewed(desk)
    assert third.everything() == {}


def test_a_copy_of_the_users_ends_it(desk: ClipboardDesk, late: Other, third: Other) -> None:
    desk.give_back(Saved(None))
    third.copy(KINDS["text"])
    desk.until(lambda: desk.lost)
    desk.owner.keep_for(late.process, None)
    assert third.paste("CF_UNICODETEXT") == KINDS["text"]["CF_UNICODETEXT"]
