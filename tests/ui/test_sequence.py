"""Further messages go to the chat of the first one, in their order, and stop where the agent or the chat says so."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from assistant.insertion.content import Files, Picture
from assistant.insertion.outcome import CopiedOnly, NotInserted, Reason
from assistant.insertion.ports import Press
from assistant.orders.catalogue.pictures import PictureFolder
from assistant.refusal import Refused
from assistant.scripts.parts import Parts, Step, StepKind
from assistant.scripts.sending import State
from assistant.settings.values import Settings
from tests.fake_desktop import CHAT, FakeDesktop
from tests.fakes import FakeSettingsStore
from tests.make import a_script
from tests.pictures import picture
from ui.background import Background
from ui.compliance.guard import Guard
from ui.replies import Replies
from ui.sequence import Sequence
from ui.window.sequence_bar import SequenceBar


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def background(qapp) -> Iterator[Background]:
    background = Background()
    yield background
    background.stop()


@pytest.fixture
def pictures(tmp_path: Path) -> PictureFolder:
    return PictureFolder(tmp_path / "pictures")


@pytest.fixture
def replies(background: Background, desktop: FakeDesktop) -> Replies:
    return Replies(desktop, lambda _: None, Guard(background, Settings(FakeSettingsStore())))


@pytest.fixture
def sequence(replies: Replies, background: Background, pictures: PictureFolder, desktop: FakeDesktop) -> Sequence:
    return Sequence(replies, background, lambda: pictures, in_front=desktop.active_window)


def begin(qtbot, sequence: Sequence, replies: Replies, *steps: Step, then_enter: bool = False) -> None:
    script = a_script(body="first", parts=Parts(steps))
    with qtbot.waitSignal(sequence.changed):
        replies.send(script, Press("palette", CHAT), then_enter=then_enter)


def arrive(qtbot, sequence: Sequence, deed, state: State = State.WAITING) -> None:
    deed()
    qtbot.waitUntil(lambda: sequence.sending.state is state)


def test_the_agents_key_sends_one_message_after_the_other_until_the_last(qtbot, sequence, replies, desktop):
    begin(qtbot, sequence, replies, Step("|second"), Step("|third"))
    assert (desktop.chat, sequence.open) == ("first", True)
    arrive(qtbot, sequence, sequence.next)
    assert desktop.chat == "first|second"
    arrive(qtbot, sequence, sequence.next, State.DONE)
    assert desktop.chat == "first|second|third"
    sequence.next()
    assert not sequence.open


def test_a_script_of_one_message_opens_no_sequence(qtbot, sequence, replies):
    with qtbot.waitSignal(replies.outcome):
        replies.send(a_script(), Press("palette", CHAT))
    assert not sequence.open


def test_all_go_by_themselves_with_enter_after_each(qtbot, sequence, replies, desktop):
    begin(qtbot, sequence, replies, Step("2"), Step("3", delay=0.01), then_enter=True)
    arrive(qtbot, sequence, sequence.send_all, State.DONE)
    assert desktop.chat == "first\n2\n3\n"


def test_text_picture_and_file_keep_their_order(  # noqa: PLR0917
    qtbot, sequence, replies, desktop, pictures, tmp_path: Path
):
    source, paper = tmp_path / "size chart.png", tmp_path / "manual.pdf"
    source.write_bytes(picture(5, 4))
    paper.write_bytes(b"%PDF")
    name = pictures.keep(source, lambda _: "png")
    steps = Step(name, StepKind.PICTURE), Step(str(paper), StepKind.FILE), Step("|end")
    begin(qtbot, sequence, replies, *steps)
    arrive(qtbot, sequence, sequence.next)
    assert [content.size for content in desktop.pasted if isinstance(content, Picture)] == [(5, 4)]
    arrive(qtbot, sequence, sequence.next)
    assert desktop.pasted[1:] == [Files((paper,))]
    arrive(qtbot, sequence, sequence.next, State.DONE)
    assert desktop.chat == "first|end"


def test_the_messages_go_to_the_first_ones_chat_whatever_is_in_front(qtbot, sequence, replies, desktop):
    begin(qtbot, sequence, replies, Step("2"))
    desktop.active = None
    arrive(qtbot, sequence, sequence.next, State.DONE)
    assert sequence.target == CHAT


def test_a_message_that_only_the_clipboard_took_stops_all_and_says_which_it_was(qtbot, sequence, replies, desktop):
    bar = bar_of(qtbot, sequence)
    begin(qtbot, sequence, replies, Step("2"), Step("3"))
    desktop.fails_with = CopiedOnly(Reason.NOT_FETCHED, CHAT)
    arrive(qtbot, sequence, sequence.send_all, State.COPIED)
    assert "message 2 of 3 is on the clipboard" in bar.said.text()
    assert (desktop.chat, bar.next.isEnabled()) == ("first", True)


def test_a_message_that_failed_can_be_tried_again(qtbot, sequence, replies, desktop):
    begin(qtbot, sequence, replies, Step("|2"))
    desktop.fails_with = NotInserted(Reason.CLIPBOARD_TAKEN, CHAT)
    arrive(qtbot, sequence, sequence.next, State.HELD)
    desktop.fails_with = None
    arrive(qtbot, sequence, sequence.next, State.DONE)
    assert desktop.chat == "first|2"


def test_what_must_not_go_out_holds_the_sequence(qtbot, sequence, replies, desktop):
    begin(qtbot, sequence, replies, Step("加微信 abc12345 给您便宜"), Step("3"))
    arrive(qtbot, sequence, sequence.send_all, State.HELD)
    assert desktop.chat == "first"


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (Step("gone.png", StepKind.PICTURE), "step_picture_gone"),
        (Step("/gone/away.pdf", StepKind.FILE), "step_file_gone"),
    ],
)
def test_a_picture_or_file_that_is_gone_is_told_and_holds_the_sequence(qtbot, sequence, replies, step, reason):
    begin(qtbot, sequence, replies, step)
    told: list[Refused] = []
    sequence.refused.connect(told.append)
    arrive(qtbot, sequence, sequence.next, State.HELD)
    assert [refusal.reason for refusal in told] == [reason]


def test_the_agents_key_halts_what_goes_by_itself(qtbot, sequence, replies, desktop):
    begin(qtbot, sequence, replies, Step("2", delay=50.0))
    sequence.send_all()
    assert sequence.sending.state is State.PAUSING
    sequence.next()
    assert (sequence.sending.state, desktop.chat) == (State.WAITING, "first")


def bar_of(qtbot, sequence: Sequence) -> SequenceBar:
    bar = SequenceBar(sequence, lambda: "Alt+N")
    qtbot.addWidget(bar)
    return bar


def test_the_bar_says_how_far_it_is_and_goes_with_the_end(qtbot, sequence, replies):
    bar = bar_of(qtbot, sequence)
    assert bar.isHidden()
    begin(qtbot, sequence, replies, Step("second"), Step("p.png", StepKind.PICTURE))
    assert (bar.isVisible(), bar.said.text(), bar.coming.text()) == (
        True,
        "1 of 3 messages are in the chat.",
        "Alt+N: second",
    )
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.coming.text() == "Alt+N: a picture")
    qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert sequence.sending.state is State.STOPPED


OTHER = replace(CHAT, title="Buyer Bo")


def test_a_window_that_turned_to_another_customer_gets_nothing_until_it_is_back(qtbot, sequence, replies, desktop):
    begin(qtbot, sequence, replies, Step("|2"))
    told: list[Refused] = []
    sequence.refused.connect(told.append)
    desktop.active = OTHER
    arrive(qtbot, sequence, sequence.next, State.HELD)
    sequence.next()
    assert (desktop.chat, sequence.sending.state) == ("first", State.HELD)
    assert {refusal.reason for refusal in told} == {"chat_changed"}
    assert told[0].facts == {"now": "Buyer Bo", "first": CHAT.title}
    desktop.active = CHAT
    arrive(qtbot, sequence, sequence.next, State.DONE)
    assert desktop.chat == "first|2"


def test_who_insists_goes_on_with_the_customer_on_show(qtbot, sequence, replies, desktop):
    bar = bar_of(qtbot, sequence)
    begin(qtbot, sequence, replies, Step("|2"), Step("|3"))
    desktop.active = OTHER
    arrive(qtbot, sequence, sequence.next, State.HELD)
    arrive(qtbot, sequence, bar.next.click)
    assert desktop.chat == "first|2"
    arrive(qtbot, sequence, sequence.next, State.DONE)
    assert desktop.chat == "first|2|3"


def test_all_together_halt_where_the_customer_changes(qtbot, sequence, replies, desktop):
    begin(qtbot, sequence, replies, Step("2"), Step("3", delay=0.05), then_enter=True)
    sequence.changed.connect(lambda: setattr(desktop, "active", OTHER))
    arrive(qtbot, sequence, sequence.send_all, State.HELD)
    assert desktop.chat in ("first\n", "first\n2\n")
