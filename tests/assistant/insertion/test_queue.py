"""Insertions go one after another, and a late chat never gets another chat's text."""

from assistant.insertion.content import Content, Files, Picture, Text, What
from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Reason, Target
from assistant.insertion.ports import Request
from assistant.insertion.programs import Programs
from assistant.insertion.programs_windows import WINDOWS_PROGRAMS
from assistant.insertion.programs_x11 import X11_PROGRAMS
from assistant.insertion.queue import InsertionQueue
from tests.assistant.insertion.surface import CHAT, OLD, OTHER, TARGET, FakeSurface, Reports
from tests.pictures import picture

CARD = Picture(picture(3, 2))
OTHER_TARGET = Target(OTHER, "Featherpad")


def client(window: int) -> int:
    return window & ~0xFFFFF


class Case:
    def __init__(self, programs: Programs = X11_PROGRAMS) -> None:
        self.surface = FakeSurface()
        self.queue = InsertionQueue(self.surface, programs=programs)
        self.reports = Reports()

    def add(self, content: str | Content, target: Target = TARGET, now: float = 0.0) -> None:
        self.surface.front = target.window
        content = Text(content) if isinstance(content, str) else content
        self.queue.add(Request(content, target), self.reports.append, now)

    def fetch(self, window: int, now: float) -> None:
        self.queue.fetched(client(window), now)
        self.queue.tick(now + 0.1)


def test_the_second_waits_until_the_first_has_ended() -> None:
    case = Case()
    case.add("one")
    case.add("two")
    case.queue.clipboard_saved(OLD, 0.1)
    assert (case.surface.clipboard, case.surface.saves) == ("one", 1)
    case.fetch(CHAT, 0.2)
    assert (case.reports, case.surface.saves) == ([Inserted(TARGET)], 2)
    case.queue.clipboard_saved(OLD, 0.4)
    assert case.surface.clipboard == "two"
    case.fetch(CHAT, 0.5)
    assert (case.reports, case.surface.clipboard) == ([Inserted(TARGET)] * 2, OLD)
    assert case.queue.deadline is None


def test_a_late_chat_keeps_its_own_text_while_the_next_gets_another() -> None:
    case = Case()
    case.add("for the first")
    case.queue.clipboard_saved(OLD, 0.0)
    case.queue.tick(2.0)
    case.add("for the second", OTHER_TARGET, 3.0)
    assert case.surface.saves == 1, "the clipboard of before is known already"
    assert (case.surface.clipboard, case.surface.kept) == ("for the second", {client(CHAT): "for the first"})
    case.fetch(OTHER, 3.1)
    assert (case.reports.last, case.surface.clipboard) == (Inserted(OTHER_TARGET), OLD)
    case.fetch(CHAT, 4.0)
    assert (case.reports.last, case.surface.clipboard, case.surface.kept) == (Inserted(TARGET), OLD, {})


def test_the_next_text_for_a_late_chat_waits_but_not_those_for_others() -> None:
    case = Case()
    case.add("first")
    case.queue.clipboard_saved(OLD, 0.0)
    case.queue.tick(2.0)
    case.add("second", TARGET, 3.0)
    case.add("for another", OTHER_TARGET, 3.0)
    assert case.surface.clipboard == "for another"
    case.fetch(OTHER, 3.1)
    case.surface.front = CHAT
    case.fetch(CHAT, 4.0)
    case.queue.clipboard_saved(OLD, 4.2)
    assert case.surface.clipboard == "second"


def test_cancel_takes_back_what_was_not_pasted_yet() -> None:
    case = Case()
    case.add("one")
    case.add("two")
    case.queue.clipboard_saved(OLD, 0.0)
    case.queue.cancel(0.1)
    assert case.reports == [NotInserted(Reason.CANCELLED, TARGET)]
    case.fetch(CHAT, 0.2)
    assert case.reports.last == Inserted(TARGET)


def test_everybody_hears_of_a_lost_desktop_once() -> None:
    case = Case()
    for text in ("late", "on its way", "waiting"):
        case.add(text)
    case.queue.clipboard_saved(OLD, 0.0)
    case.queue.tick(2.0)
    case.queue.desktop_lost(3.0)
    assert case.reports == [CopiedOnly(Reason.NOT_FETCHED, TARGET)] + [NotInserted(Reason.DESKTOP_LOST, TARGET)] * 2
    case.queue.desktop_lost(4.0)
    assert len(case.reports) == 3


def test_after_a_failure_the_next_has_its_turn() -> None:
    case = Case()
    case.surface.windows.clear()
    case.add("lost")
    case.surface.windows.add(CHAT)
    case.add("found", now=0.1)
    case.queue.clipboard_saved(OLD, 0.2)
    case.fetch(CHAT, 0.3)
    assert case.reports == [CopiedOnly(Reason.TARGET_GONE, TARGET), Inserted(TARGET)]


def test_a_late_chat_keeps_its_picture_while_the_next_gets_a_text() -> None:
    case = Case()
    case.add(CARD)
    case.queue.clipboard_saved(OLD, 0.0)
    case.queue.tick(2.0)
    case.add("for the second", OTHER_TARGET, 3.0)
    assert (case.surface.clipboard, case.surface.kept) == ("for the second", {client(CHAT): CARD})
    case.fetch(OTHER, 3.1)
    case.fetch(CHAT, 4.0)
    assert (case.reports.last, case.surface.clipboard, case.surface.kept) == (Inserted(TARGET), OLD, {})


def test_a_text_in_place_of_a_picture_that_was_turned_down_has_its_turn_at_once() -> None:
    case = Case()
    case.surface.awake = True
    case.add(CARD)
    case.queue.clipboard_saved(OLD, 0.0)
    case.queue.tick(2.0)
    case.add("as text", now=3.0)
    assert (case.surface.clipboard, case.surface.kept, case.surface.saves) == ("as text", {}, 1)
    case.fetch(CHAT, 3.1)
    assert (case.reports.last, len(case.reports), case.surface.clipboard) == (Inserted(TARGET), 2, OLD)
    assert case.queue.deadline is None


def test_a_text_for_a_chat_that_is_stuck_with_a_picture_waits() -> None:
    case = Case()
    case.add(CARD)
    case.queue.clipboard_saved(OLD, 0.0)
    case.queue.tick(2.0)
    case.add("as text", now=3.0)
    assert case.surface.clipboard == CARD
    case.fetch(CHAT, 4.0)
    case.queue.clipboard_saved(OLD, 4.2)
    assert case.surface.clipboard == "as text"


def test_wechat_gets_a_picture_as_a_file_and_other_chats_as_an_image() -> None:
    case = Case(WINDOWS_PROGRAMS)
    wechat = Target(CHAT, "Weixin")
    case.add(CARD, wechat)
    case.queue.clipboard_saved(OLD, 0.0)
    assert isinstance(case.surface.clipboard, Files)
    assert case.surface.clipboard.paths[0].read_bytes() == CARD.png
    case.queue.tick(2.0)
    assert case.reports == [CopiedOnly(Reason.PICTURE_NOT_TAKEN, wechat, What.PICTURE)]
    case.add(CARD, OTHER_TARGET, 3.0)
    assert case.surface.clipboard == CARD
