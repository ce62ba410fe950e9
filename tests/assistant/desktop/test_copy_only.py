"""Where no program may press keys the text is copied and the outcome says so."""

import sys

import pytest

from assistant.desktop import open_desktop
from assistant.desktop.copy_only import CopyOnly
from assistant.insertion.content import Content, Picture, Text, What
from assistant.insertion.outcome import CopiedOnly, NotInserted, Outcome, Reason, Target
from assistant.insertion.ports import Registration, Request
from tests.pictures import picture

linux = pytest.mark.skipif(sys.platform != "linux", reason="a question of Linux: which display")


class FakeClipboard:
    def __init__(self, works: bool = True) -> None:
        self.works = works
        self.content: Content | None = None

    def put(self, content: Content) -> bool:
        self.content = content if self.works else None
        return self.works


def why(**env: str) -> str:
    desktop = open_desktop(FakeClipboard(), env=env)
    assert isinstance(desktop, CopyOnly)
    return desktop.why


@linux
def test_wayland_is_copy_only_even_with_an_x_server_beside_it() -> None:
    assert why(DISPLAY=":0", WAYLAND_DISPLAY="wayland-0") == "desktop_wayland"


@linux
def test_without_a_display_there_is_only_copying() -> None:
    assert why() == "desktop_no_display"


@linux
def test_a_display_that_cannot_be_opened_is_said_so() -> None:
    assert why(DISPLAY="not a display") == "desktop_not_reached"


def test_the_text_is_copied_and_reported() -> None:
    clipboard, outcomes = FakeClipboard(), list[Outcome]()
    target = Target(5)
    CopyOnly(clipboard, "desktop_wayland").insert(Request(Text("您好"), target), outcomes.append)
    assert (clipboard.content, outcomes) == (Text("您好"), [CopiedOnly(Reason.COPY_ONLY, target)])


def test_a_picture_is_copied_and_called_a_picture() -> None:
    clipboard, outcomes = FakeClipboard(), list[Outcome]()
    card = Picture(picture(3, 2))
    CopyOnly(clipboard, "desktop_wayland").insert(Request(card, None), outcomes.append)
    assert (clipboard.content, outcomes) == (card, [CopiedOnly(Reason.COPY_ONLY, None, What.PICTURE)])


def test_a_clipboard_that_refuses_is_reported() -> None:
    outcomes = list[Outcome]()
    CopyOnly(FakeClipboard(works=False), "").insert(Request(Text("您好"), None), outcomes.append)
    assert outcomes == [NotInserted(Reason.CLIPBOARD_REFUSED)]


def test_nothing_that_needs_keys_pretends_to_work() -> None:
    desktop, undone = CopyOnly(FakeClipboard(), ""), list[bool]()
    desktop.undo(undone.append)
    assert desktop.register("palette", "Alt+Q") == Registration("Alt+Q", active=False, reason="hotkeys_unavailable")
    assert (undone, desktop.can_insert, desktop.active_window()) == ([False], False, None)
    assert desktop.capture_keys(print) is False
