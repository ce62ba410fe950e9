"""The clipboard under the state machine: held, taken, lost and given back."""

from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Reason
from assistant.insertion.steps import Step
from assistant.insertion.surface import Saved
from tests.assistant.insertion.case import CLIENT, LIMITS, TEXT, Case
from tests.assistant.insertion.surface import CHAT, OLD, OTHER, TARGET, FakeSurface


def test_a_clipboard_held_by_another_program_is_read_again_and_taken_when_it_is_free() -> None:
    case = Case(FakeSurface(locked=True)).until_saved()
    assert (case.insertion.step, case.surface.clipboard) == (Step.OWNING, OLD)
    case.insertion.tick(0.01 + LIMITS.look_again)
    assert (case.insertion.step, case.surface.saves) == (Step.SAVING, 2), "its holder may have copied something"
    case.surface.locked = False
    newer = Saved({"text": b"newer"})
    case.insertion.clipboard_saved(newer, 0.5)
    case.insertion.fetched(CLIENT, 0.6)
    case.insertion.tick(0.6 + LIMITS.settle)
    assert (case.reports, case.surface.clipboard) == ([Inserted(TARGET)], newer)


def test_a_clipboard_that_nobody_lets_go_of_is_reported_and_stays_as_it_is() -> None:
    case = Case(FakeSurface(locked=True))
    case.insertion.start(0.0)
    hundredths = case.until_ended()
    assert case.reports == [NotInserted(Reason.CLIPBOARD_REFUSED, TARGET)]
    assert (case.surface.keys, case.surface.clipboard) == ([], OLD)
    assert LIMITS.own <= hundredths / 100 <= LIMITS.own + LIMITS.save


def test_a_text_only_to_be_copied_waits_for_the_clipboard_as_well() -> None:
    case = Case(FakeSurface(locked=True), target=None)
    case.insertion.start(0.0)
    assert case.reports == []
    case.surface.locked = False
    case.insertion.tick(1.0)
    assert (case.reports, case.surface.clipboard) == ([CopiedOnly(Reason.NO_TARGET, None)], TEXT)


def test_a_target_that_closes_while_the_clipboard_is_held_leaves_the_text_to_be_copied() -> None:
    case = Case(FakeSurface(locked=True)).until_saved()
    case.insertion.window_gone(CHAT, 0.02)
    case.surface.locked = False
    case.insertion.tick(1.0)
    assert (case.reports, case.surface.clipboard) == ([CopiedOnly(Reason.TARGET_GONE, TARGET)], TEXT)


def test_a_clipboard_held_when_it_should_come_back_comes_back_later() -> None:
    case = Case(send=True).until_fetched()
    case.surface.locked = True
    case.insertion.tick(1.0)
    case.insertion.tick(4.0)
    assert (case.insertion.step, case.reports) == (Step.RESTORING, [])
    case.surface.locked = False
    case.insertion.tick(4.1)
    assert (case.reports, case.surface.clipboard) == ([Inserted(TARGET, sent=True)], OLD)
    assert case.surface.keys == [(CHAT, "Ctrl+V"), (CHAT, "Return")], "and Enter was pressed once"


def test_a_clipboard_that_is_held_for_too_long_is_said_not_to_be_back() -> None:
    case = Case().until_fetched()
    case.surface.locked = True
    case.until_ended()
    assert case.reports == [Inserted(TARGET, clipboard_back=False)]


def test_what_is_copied_while_the_clipboard_cannot_come_back_stays() -> None:
    case = Case().until_fetched()
    case.surface.locked = True
    case.insertion.tick(1.0)
    case.surface.locked, case.surface.clipboard = False, "newer"
    case.insertion.clipboard_lost(1.1)
    case.insertion.tick(1.2)
    assert (case.reports, case.surface.clipboard) == ([Inserted(TARGET)], "newer")


def test_without_a_fetch_the_text_stays_on_the_clipboard() -> None:
    case = Case().until_saved()
    case.insertion.tick(0.01 + LIMITS.fetch)
    assert case.reports == [CopiedOnly(Reason.NOT_FETCHED, TARGET)]
    assert case.surface.clipboard == TEXT
    case.insertion.tick(0.01 + LIMITS.fetch + LIMITS.late_fetch)
    assert (case.insertion.step, len(case.reports), case.surface.clipboard) == (Step.ENDED, 1, TEXT)


def test_a_clipboard_taken_before_the_paste_key_stops_the_paste() -> None:
    case = Case(FakeSurface(front=OTHER)).until_saved()
    case.insertion.clipboard_lost(0.02)
    case.surface.front = CHAT
    case.insertion.front_changed(0.03)
    assert (case.reports, case.surface.keys) == ([NotInserted(Reason.CLIPBOARD_TAKEN, TARGET)], [])


def test_what_was_copied_after_the_fetch_is_not_overwritten() -> None:
    case = Case().until_fetched()
    case.surface.clipboard = "newer"
    case.insertion.clipboard_lost(0.03)
    case.insertion.tick(1.0)
    assert (case.reports, case.surface.clipboard) == ([Inserted(TARGET)], "newer")


def test_what_was_copied_while_the_target_is_late_is_not_overwritten() -> None:
    case = Case().until_saved()
    case.insertion.tick(2.0)
    case.surface.clipboard = "newer"
    case.insertion.clipboard_lost(3.0)
    case.insertion.fetched(CLIENT, 4.0)
    case.insertion.tick(30.0)
    assert (case.reports, case.surface.clipboard) == ([CopiedOnly(Reason.NOT_FETCHED, TARGET)], "newer")


def test_an_owner_that_does_not_answer_costs_its_content_but_not_the_reply() -> None:
    case = Case()
    case.insertion.start(0.0)
    case.insertion.tick(LIMITS.save)
    case.insertion.fetched(CLIENT, 0.7)
    case.insertion.tick(0.7 + LIMITS.settle)
    assert case.reports == [Inserted(TARGET, clipboard_back=False)]
    assert case.surface.clipboard == Saved({}, complete=False)


def test_cancelling_waits_for_a_clipboard_that_another_program_holds() -> None:
    case = Case(FakeSurface(front=OTHER)).until_saved()
    case.surface.locked = True
    case.insertion.cancel(0.02)
    case.surface.locked = False
    case.insertion.tick(0.1)
    assert (case.reports, case.surface.clipboard) == ([NotInserted(Reason.CANCELLED, TARGET)], OLD)
