"""Texts and pictures go to the chat on one way, and what came of each is told on the GUI thread."""

from collections.abc import Iterator

import pytest

from assistant.insertion.content import Picture, What
from assistant.insertion.outcome import CopiedOnly, Inserted, Outcome, Reason
from assistant.insertion.ports import Press
from assistant.settings.values import Settings
from tests.fake_desktop import CHAT, FakeDesktop
from tests.fakes import FakeSettingsStore
from tests.pictures import picture
from ui.background import Background
from ui.compliance.guard import Guard
from ui.replies import Replies


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def background(qapp) -> Iterator[Background]:
    background = Background()
    yield background
    background.stop()


@pytest.fixture
def replies(background: Background, desktop: FakeDesktop) -> Replies:
    guard = Guard(background, Settings(FakeSettingsStore()))
    return Replies(desktop, lambda script: pytest.fail("no script was used"), guard)


def test_a_picture_reaches_the_chat_and_both_are_told(qtbot, desktop: FakeDesktop, replies: Replies):
    told: list[Outcome] = []
    with qtbot.waitSignal(replies.outcome) as heard:
        assert replies.send_picture(picture(3, 2), Press("order", CHAT), told.append) is None
    assert (desktop.pasted, desktop.chat) == ([Picture(picture(3, 2))], "")
    assert told == heard.args == [Inserted(CHAT)]


def test_a_picture_that_no_chat_takes_is_told_as_it_is(qtbot, desktop: FakeDesktop, replies: Replies):
    desktop.fails_with = CopiedOnly(Reason.PICTURE_NOT_TAKEN, CHAT, What.PICTURE)
    with qtbot.waitSignal(replies.outcome) as heard:
        replies.send_picture(picture(3, 2), Press("order", CHAT))
    assert heard.args == [desktop.fails_with]
    assert replies.last == desktop.fails_with


def test_what_is_no_picture_is_refused_before_anything_is_touched(qtbot, desktop: FakeDesktop, replies: Replies):
    with qtbot.waitSignal(replies.refused):
        refusal = replies.send_picture(b"no picture", Press("order", CHAT))
    assert refusal is not None
    assert (refusal.reason, desktop.pasted, replies.outcomes) == ("picture_unreadable", [], 0)


def test_a_picture_without_a_target_goes_to_the_window_that_is_active_now(
    qtbot, desktop: FakeDesktop, replies: Replies
):
    with qtbot.waitSignal(replies.outcome) as heard:
        replies.send_picture(picture(3, 2), Press("", None))
    assert heard.args == [Inserted(CHAT)]
