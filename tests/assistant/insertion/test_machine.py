"""Each step of an insertion is proved or the text stays on the clipboard with a reason."""

import pytest

from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Reason, Target
from assistant.insertion.steps import Step
from tests.assistant.insertion.case import CLIENT, LIMITS, TEXT, Case
from tests.assistant.insertion.surface import CHAT, OLD, OTHER, OURS, TARGET, FakeSurface


def test_the_straight_path_ends_with_the_text_fetched_and_the_clipboard_back() -> None:
    case = Case().until_saved()
    assert (case.surface.clipboard, case.surface.keys) == (TEXT, [(CHAT, "Ctrl+V")])
    case.insertion.fetched(CLIENT, 0.02)
    case.insertion.tick(0.02 + LIMITS.settle)
    assert case.reports == [Inserted(TARGET)]
    assert case.surface.clipboard == OLD


def test_no_key_is_pressed_before_the_clipboard_is_saved() -> None:
    case = Case()
    case.insertion.start(0.0)
    assert (case.insertion.step, case.surface.saves, case.surface.keys) == (Step.SAVING, 1, [])
    assert case.surface.clipboard == OLD


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        (None, Reason.NO_TARGET),
        (Target(OURS), Reason.OWN_WINDOW),
        (Target(0x777), Reason.TARGET_GONE),
    ],
)
def test_without_a_right_target_the_text_is_copied_and_no_key_pressed(target: Target | None, reason: Reason) -> None:
    case = Case(target=target)
    case.insertion.start(0.0)
    assert case.reports == [CopiedOnly(reason, target)]
    assert (case.surface.clipboard, case.surface.keys) == (TEXT, [])


def test_a_target_with_more_rights_than_ours_is_told_before_anything_is_touched() -> None:
    case = Case(FakeSurface(refusal=Reason.TARGET_ELEVATED))
    case.insertion.start(0.0)
    assert case.reports == [CopiedOnly(Reason.TARGET_ELEVATED, TARGET)]
    assert (case.surface.clipboard, case.surface.saves, case.surface.keys) == (TEXT, 0, [])


def test_the_text_is_offered_to_the_target_and_a_copied_one_to_everybody() -> None:
    assert Case().until_saved().surface.offered_to == [CLIENT]
    copied = Case(target=None)
    copied.insertion.start(0.0)
    assert copied.surface.offered_to == [0]


def test_a_target_in_the_back_is_brought_to_the_front_first() -> None:
    case = Case(FakeSurface(front=OTHER)).until_saved()
    assert (case.surface.asked_to_front, case.surface.keys) == ([CHAT], [])
    case.surface.front = CHAT
    case.insertion.front_changed(0.1)
    assert case.surface.keys == [(CHAT, "Ctrl+V")]


def test_a_focus_that_follows_without_an_event_is_noticed_all_the_same() -> None:
    case = Case(FakeSurface(front=OTHER)).until_saved()
    case.surface.front = CHAT
    assert case.insertion.deadline is not None
    case.insertion.tick(case.insertion.deadline)
    assert case.insertion.step is Step.AWAITING_FETCH


@pytest.mark.parametrize(("there", "reason"), [(True, Reason.TARGET_NOT_IN_FRONT), (False, Reason.TARGET_GONE)])
def test_a_target_that_does_not_come_to_the_front_gets_nothing(there: bool, reason: Reason) -> None:
    case = Case(FakeSurface(front=OTHER)).until_saved()
    if not there:
        case.surface.windows.remove(CHAT)
    case.insertion.tick(0.01 + LIMITS.activate)
    assert case.reports == [CopiedOnly(reason, TARGET)]
    assert (case.surface.clipboard, case.surface.keys) == (TEXT, [])


def test_a_focus_that_moves_in_the_last_moment_gets_nothing() -> None:
    case = Case(FakeSurface(moves_away=True)).until_saved()
    assert case.reports == [CopiedOnly(Reason.FOCUS_MOVED, TARGET)]


def test_a_layout_without_the_letter_pastes_with_shift_insert() -> None:
    case = Case(FakeSurface(missing_keys={"Ctrl+V"})).until_saved()
    assert case.surface.keys == [(CHAT, "Shift+Insert")]
    assert case.surface.primary == TEXT


def test_a_keyboard_without_any_paste_key_is_reported() -> None:
    case = Case(FakeSurface(missing_keys={"Ctrl+V", "Shift+Insert"})).until_saved()
    assert case.reports == [CopiedOnly(Reason.NO_PASTE_KEY, TARGET)]


def test_a_target_that_closes_is_reported_at_once() -> None:
    for late in (False, True):
        case = Case()
        case.insertion.start(0.0)
        if late:
            case.insertion.clipboard_saved(OLD, 0.01)
        case.insertion.window_gone(CHAT, 0.02)
        assert (case.reports, case.surface.clipboard) == ([CopiedOnly(Reason.TARGET_GONE, TARGET)], TEXT)


def test_enter_is_pressed_after_the_fetch_and_only_when_asked_for() -> None:
    case = Case(send=True).until_fetched()
    assert case.surface.keys == [(CHAT, "Ctrl+V")]
    case.insertion.tick(1.0)
    assert case.surface.keys == [(CHAT, "Ctrl+V"), (CHAT, "Return")]
    assert case.reports == [Inserted(TARGET, sent=True)]


def test_enter_goes_to_no_other_window() -> None:
    case = Case(send=True).until_fetched()
    case.surface.front = OTHER
    case.insertion.tick(1.0)
    assert case.surface.keys == [(CHAT, "Ctrl+V")]
    assert case.reports == [Inserted(TARGET, sent=False)]


def test_cancelling_before_the_paste_key_puts_the_clipboard_back() -> None:
    case = Case(FakeSurface(front=OTHER)).until_saved()
    case.insertion.cancel(0.02)
    assert (case.reports, case.surface.clipboard) == ([NotInserted(Reason.CANCELLED, TARGET)], OLD)


def test_after_the_paste_key_there_is_nothing_to_cancel() -> None:
    case = Case().until_saved()
    case.insertion.cancel(0.02)
    assert (case.reports, case.insertion.step) == ([], Step.AWAITING_FETCH)


@pytest.mark.parametrize("seconds", [0.0, 0.02, 2.0])
def test_a_lost_desktop_is_reported_once(seconds: float) -> None:
    case = Case()
    case.insertion.start(0.0)
    if seconds:
        case.insertion.clipboard_saved(OLD, 0.01)
    case.insertion.tick(seconds)
    case.insertion.desktop_lost(seconds)
    case.insertion.desktop_lost(seconds)
    assert len(case.reports) == 1


def test_a_desktop_lost_after_the_fetch_does_not_call_the_text_missing() -> None:
    case = Case().until_fetched()
    case.surface.locked = True
    case.insertion.tick(1.0)
    case.insertion.desktop_lost(1.1)
    assert case.reports == [Inserted(TARGET, clipboard_back=False)]


def test_only_with_every_proof_is_a_text_called_inserted() -> None:
    """The paste key alone, a wrong client's fetch, or time passing never lead to Inserted."""
    case = Case().until_saved()
    for tenths in range(1, 300):
        case.insertion.fetched(OTHER & ~0xFFFFF, tenths / 10)
        case.insertion.asked(tenths / 10)
        case.insertion.tick(tenths / 10)
    assert case.reports == [CopiedOnly(Reason.NOT_FETCHED, TARGET)]
