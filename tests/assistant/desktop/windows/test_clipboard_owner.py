"""Our text goes to the chat it is for, and we hear of it; what lay there before comes back as it was."""

import time

import pytest

from assistant.desktop.windows import owner as owning
from assistant.desktop.windows.content import text_bytes
from assistant.desktop.windows.offered import offered
from assistant.insertion.content import Text
from assistant.insertion.surface import Saved
from tests.assistant.desktop.windows.clipboard_desk import ClipboardDesk, Other
from tests.windows.contents import KINDS, unicode

OLD = {"CF_UNICODETEXT": unicode("old")}
WINE_WAITS = 2 * 5.0  # seconds that its OpenClipboard and its EmptyClipboard grant a program that hangs
TEXT = offered(Text("text"))
NEW = {"CF_UNICODETEXT": unicode("newer")}


def test_the_text_is_rendered_for_who_asks_with_windows_line_breaks_once(desk: ClipboardDesk, other: Other) -> None:
    desk.offer("亲😊\n第二行\n")
    assert desk.fetched == []
    assert other.paste_text() == "亲😊\r\n第二行\r\n"
    assert desk.fetched == [other.process]


def test_a_program_that_wants_the_old_kind_of_text_gets_it_too(desk: ClipboardDesk, other: Other) -> None:
    desk.offer("plain")
    assert other.paste("CF_TEXT").rstrip(b"\0") == b"plain"
    assert desk.fetched == [other.process]


def test_the_text_is_kept_out_of_histories_and_clouds(desk: ClipboardDesk, other: Other) -> None:
    desk.offer("text")
    found = other.everything()
    assert "ExcludeClipboardContentFromMonitorProcessing" in found
    assert found["CanIncludeInClipboardHistory"] == found["CanUploadToCloudClipboard"] == bytes(4)


def test_a_program_in_the_background_gets_nothing_until_the_chat_has_got_its_text(
    desk: ClipboardDesk, other: Other, third: Other
) -> None:
    desk.offer("text", other)
    assert third.paste_text() is None
    assert desk.fetched == []
    assert (other.paste_text(), desk.fetched) == ("text", [other.process])
    assert third.paste_text() == "text"


def test_after_a_while_everybody_gets_what_the_chat_did_not_take(
    desk: ClipboardDesk, other: Other, third: Other, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owning, "ONLY_FOR_CLIENT", 0.0)
    desk.offer("text", other)
    assert third.paste_text() == "text"


def test_what_the_user_shall_paste_himself_is_for_everybody(desk: ClipboardDesk, other: Other) -> None:
    desk.offer("text")
    assert other.paste_text() == "text"


def test_the_program_in_front_is_served_and_the_chat_heard_of_all_the_same(
    desk: ClipboardDesk, other: Other, third: Other
) -> None:
    third.come_to_front()
    desk.offer("text", other)
    assert third.paste_text() == "text"
    desk.until(lambda: desk.owner.deadline is None)
    assert other.paste_text() == "text"
    assert desk.fetched == [third.process, other.process]


def test_who_opens_the_clipboard_for_no_window_is_taken_for_the_program_in_front(
    desk: ClipboardDesk, other: Other
) -> None:
    other.come_to_front()
    desk.offer("text", other)
    assert other.paste_text(with_window=False) == "text"
    assert desk.fetched == [other.process]
    assert desk.owner.transferring(), "it may have been another one: the clipboard does not come back at once"


def test_a_program_in_front_that_reads_every_copy_does_not_keep_us_busy_forever(
    desk: ClipboardDesk, other: Other, third: Other, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owning, "MOST_RENEWALS", 2)
    third.come_to_front()
    desk.offer("text", other)
    for _ in range(5):
        assert third.paste_text() == "text"
        desk.until(lambda: desk.owner.deadline is None)
    assert desk.fetched == [third.process] * 3


def test_who_opens_it_for_no_window_gets_nothing_while_the_chat_is_not_in_front(
    desk: ClipboardDesk, other: Other, third: Other
) -> None:
    third.come_to_front()
    desk.offer("text", other)
    assert third.paste_text(with_window=False) is None
    assert desk.fetched == []


def test_a_page_of_another_process_in_the_chats_window_is_the_chat(
    desk: ClipboardDesk, other: Other, third: Other
) -> None:
    chat = other.come_to_front()
    third.take_keys_inside(chat)
    desk.offer("text", other)
    assert third.paste_text() == "text"
    assert desk.fetched == [other.process]


def test_a_certain_fetch_is_over_at_once(desk: ClipboardDesk, other: Other) -> None:
    desk.offer("text", other)
    other.paste_text()
    assert not desk.owner.transferring()


def test_another_programs_copy_is_noticed_once_and_our_own_never(desk: ClipboardDesk, other: Other) -> None:
    desk.offer("one")
    desk.offer("two")
    assert (other.paste_text(), desk.lost) == ("two", 0)
    other.copy(NEW)
    desk.until(lambda: desk.lost)
    assert other.paste_text() == "newer"
    assert (desk.lost, desk.owner.content) == (1, None)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("delayed", [False, True])
def test_every_format_comes_back_as_it_was(desk: ClipboardDesk, other: Other, kind: str, delayed: bool) -> None:
    other.copy(KINDS[kind])
    before = list(other.everything().items())
    other.copy(KINDS[kind], delayed=delayed)
    saved = desk.save()
    assert saved.complete
    desk.until(lambda: desk.owner.offer(TEXT, other.process, desk.reader.version))
    assert other.paste_text() == "text"
    desk.give_back(saved)
    assert list(other.everything().items()) == before


def test_what_came_back_outlives_us(desk: ClipboardDesk, other: Other) -> None:
    desk.offer("text")
    desk.give_back(Saved({13: unicode("old")}))
    desk.window.destroy()
    assert other.paste_text() == "old"


def test_a_text_left_to_be_pasted_outlives_us(desk: ClipboardDesk, other: Other) -> None:
    desk.offer("text")
    desk.window.destroy()
    assert other.paste_text() == "text"


def test_a_clipboard_that_another_program_holds_is_not_waited_for(desk: ClipboardDesk, other: Other) -> None:
    other.copy(OLD)
    other.hold()
    began = time.monotonic()
    assert not desk.owner.offer(TEXT)
    assert time.monotonic() - began < 0.5
    other.release()
    desk.offer("text")
    other.hold()
    assert not desk.owner.give_back(Saved({13: unicode("old")}))
    other.release()
    desk.give_back(Saved({13: unicode("old")}))
    assert other.paste_text() == "old"


def test_what_was_copied_since_the_clipboard_was_saved_is_not_overwritten(desk: ClipboardDesk, other: Other) -> None:
    other.copy(OLD)
    desk.save()
    other.copy(NEW)
    assert not desk.owner.offer(TEXT, other.process, desk.reader.version)
    assert other.paste_text() == "newer"
    desk.save()
    desk.until(lambda: desk.owner.offer(TEXT, other.process, desk.reader.version))


def test_what_was_copied_meanwhile_stays_instead_of_the_saved(desk: ClipboardDesk, other: Other) -> None:
    desk.offer("text")
    other.copy(NEW)
    desk.give_back(Saved({13: unicode("old")}))
    assert other.paste_text() == "newer"


def test_an_owner_that_hangs_does_not_hold_us_up(desk: ClipboardDesk, other: Other) -> None:
    other.copy(OLD)
    other.hang()
    began = time.monotonic()
    desk.offer("text")
    taken = time.monotonic() - began
    other.resume()
    assert taken < WINE_WAITS + 1


def test_a_long_text_arrives_whole(desk: ClipboardDesk, other: Other) -> None:
    long = "长文本" * 1_000_000
    desk.until(lambda: desk.owner.offer({13: text_bytes(long)}))
    assert other.paste_text() == long
