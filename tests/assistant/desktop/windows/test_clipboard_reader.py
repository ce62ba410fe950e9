"""Everything on the clipboard is read without holding anybody up; what cannot be had is said."""

import time

import pytest

from assistant.desktop.windows import clipboard_api as api
from assistant.desktop.windows import reader as reading
from assistant.insertion.surface import Saved
from tests.assistant.desktop.windows.clipboard_desk import ClipboardDesk, Other
from tests.windows.contents import KINDS, unicode

CF_UNICODETEXT, CF_PRIVATEFIRST = 13, 0x200


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "empty"])
@pytest.mark.parametrize("delayed", [False, True])
def test_each_format_is_read_with_the_bytes_it_has(desk: ClipboardDesk, other: Other, kind: str, delayed: bool) -> None:
    other.copy(KINDS[kind], delayed=delayed)
    saved = desk.save()
    numbers = {name: other.number(name) for name in KINDS[kind]}
    assert {name: saved.content[number] for name, number in numbers.items()} == KINDS[kind]
    assert list(saved.content)[: len(numbers)] == list(numbers.values()), "in the order in which they were put there"
    assert saved.complete


def test_an_empty_clipboard_is_nobodys(desk: ClipboardDesk, other: Other) -> None:
    other.copy({})
    assert desk.save() == Saved(None)


def test_a_large_picture_is_read_whole(desk: ClipboardDesk, other: Other) -> None:
    large = {"Large": bytes(range(256)) * 4 * 10_000}
    other.copy(large, delayed=True)
    assert list(desk.save().content.values()) == list(large.values())


def test_more_than_we_keep_is_not_whole(desk: ClipboardDesk, other: Other, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST", 1000)
    other.copy({"Small": b"1234", "Large": bytes(2000)})
    saved = desk.save()
    assert (list(saved.content.values()), saved.complete) == ([b"1234"], False)


def test_a_format_that_its_owner_does_not_deliver_is_missing_and_said(desk: ClipboardDesk, other: Other) -> None:
    other.copy({"Promised": b"data"}, delayed=True)
    other.deliver_nothing()
    assert (desk.save(), desk.read.empty()) == (Saved({}), True)
    other.copy({"Promised": b"data"}, delayed=True)
    other.deliver_nothing()
    assert not desk.save().complete


def test_a_sign_for_histories_comes_back_even_if_it_has_no_data(desk: ClipboardDesk, other: Other) -> None:
    sign = "ExcludeClipboardContentFromMonitorProcessing"
    other.copy({"CF_UNICODETEXT": unicode("secret"), sign: b""}, delayed=True)
    other.deliver_nothing()
    assert other.number(sign) in desk.save().content


def test_an_owner_that_hangs_is_not_asked_and_locks_nobody_out(desk: ClipboardDesk, other: Other) -> None:
    other.copy(KINDS["text"], delayed=True)
    other.hang()
    began = time.monotonic()
    saved = desk.save()
    taken = time.monotonic() - began
    with api.opened(desk.window.id) as free:
        assert free
    other.resume()
    assert (saved, saved.complete) == (Saved({}), False)
    assert taken < reading.BUDGET + 0.5


def test_an_owner_that_is_busy_for_a_moment_is_waited_for(desk: ClipboardDesk, other: Other) -> None:
    other.copy(KINDS["text"], delayed=True)
    other.hang()
    desk.reader.begin()
    other.resume()
    desk.until(lambda: not desk.read.empty())
    assert desk.read.get().content[CF_UNICODETEXT] == KINDS["text"]["CF_UNICODETEXT"]


def test_a_clipboard_that_another_program_holds_is_read_when_it_lets_go(desk: ClipboardDesk, other: Other) -> None:
    other.copy(KINDS["text"])
    other.hold()
    desk.reader.begin()
    other.release()
    desk.until(lambda: not desk.read.empty())
    assert desk.read.get().complete


def test_a_clipboard_that_is_not_let_go_of_is_not_read_and_has_no_version(desk: ClipboardDesk, other: Other) -> None:
    other.copy(KINDS["text"])
    other.hold()
    saved = desk.save()
    assert not desk.owner.offer("text", other.process, desk.reader.version)
    other.release()
    assert (saved, saved.complete, desk.reader.version) == (Saved({}), False, None)


def test_only_the_newest_reading_is_told(desk: ClipboardDesk, other: Other) -> None:
    other.copy(KINDS["text"])
    other.hold()
    for _ in range(3):
        desk.reader.begin()
    other.release()
    desk.until(lambda: not desk.read.empty())
    assert desk.read.get().complete
    desk.save()
    assert desk.read.empty()
