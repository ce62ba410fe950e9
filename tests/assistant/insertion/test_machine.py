"""Each step of an insertion is proved or the text stays on the clipboard with a reason."""

import pytest

from assistant.insertion.machine import Insertion
from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Reason, Target
from assistant.insertion.ports import Request
from assistant.insertion.programs import program_named
from assistant.insertion.steps import Limits, Step
from assistant.insertion.surface import Saved
from tests.assistant.insertion.surface import CHAT, OLD, OTHER, OURS, TARGET, FakeSurface, Reports

TEXT = "您好"
CLIENT = CHAT & ~0xFFFFF
LIMITS = Limits()


class Case:
    def __init__(self, surface: FakeSurface | None = None, target: Target | None = TARGET, send: bool = False) -> None:
        self.surface = surface or FakeSurface()
        self.reports = Reports()
        program = program_named(target.program if target else "")
        self.insertion = Insertion(Request(TEXT, target, send=send), self.reports.append, self.surface, program)

    def until_saved(self) -> "Case":
        self.insertion.start(0.0)
        self.insertion.clipboard_saved(OLD, 0.01)
        return self

    def until_ended(self) -> int:
        """Lets time pass; the hundredths of a second that it took."""
        for hundredths in range(4000):
            self.insertion.tick(hundredths / 100)
            if self.insertion.step is Step.ENDED:
                return hundredths
        raise AssertionError(self.insertion.step)

    def until_fetched(self) -> "Case":
        self.until_saved().insertion.fetched(CLIENT, 0.02)
        return self


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


def test_a_text_fetched_before_the_paste_key_is_offered_anew_with_the_key() -> None:
    case = Case(FakeSurface(front=OTHER)).until_saved()
    case.insertion.fetched(CLIENT, 0.02)
    assert case.insertion.step is Step.ACTIVATING, "a program that looks at every copy has pasted nothing yet"
    case.surface.front = CHAT
    case.insertion.front_changed(0.03)
    assert (case.surface.offered_to, case.surface.keys) == ([CLIENT, CLIENT], [(CHAT, "Ctrl+V")])


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


def test_a_fetch_that_comes_while_the_key_still_goes_down_counts() -> None:
    case = Case()
    case.surface.while_pressing = lambda: case.insertion.fetched(CLIENT, 0.01)
    case.until_saved().insertion.tick(0.01 + LIMITS.settle)
    assert (case.reports, case.surface.clipboard) == ([Inserted(TARGET)], OLD)


def test_a_copy_that_comes_while_the_key_still_goes_down_is_reported_once() -> None:
    case = Case()
    case.surface.while_pressing = lambda: case.insertion.clipboard_lost(0.01)
    case.until_saved()
    assert (case.reports, case.insertion.step) == ([NotInserted(Reason.CLIPBOARD_TAKEN, TARGET)], Step.ENDED)


def test_the_fetch_of_another_program_is_no_proof() -> None:
    case = Case().until_saved()
    case.insertion.fetched(OTHER & ~0xFFFFF, 0.02)
    assert case.insertion.step is Step.AWAITING_FETCH


def test_without_a_fetch_the_text_stays_on_the_clipboard() -> None:
    case = Case().until_saved()
    case.insertion.tick(0.01 + LIMITS.fetch)
    assert case.reports == [CopiedOnly(Reason.NOT_FETCHED, TARGET)]
    assert case.surface.clipboard == TEXT
    case.insertion.tick(0.01 + LIMITS.fetch + LIMITS.late_fetch)
    assert (case.insertion.step, len(case.reports), case.surface.clipboard) == (Step.ENDED, 1, TEXT)


def test_after_a_late_fetch_the_clipboard_comes_back_and_a_second_report_says_so() -> None:
    case = Case().until_saved()
    case.insertion.tick(2.0)
    case.insertion.fetched(CLIENT, 9.0)
    case.insertion.tick(9.0 + LIMITS.settle)
    assert case.reports == [CopiedOnly(Reason.NOT_FETCHED, TARGET), Inserted(TARGET)]
    assert case.surface.clipboard == OLD


def test_as_long_as_the_target_asks_for_more_the_clipboard_does_not_come_back() -> None:
    case = Case().until_fetched()
    case.insertion.asked(0.07)
    case.insertion.tick(0.02 + LIMITS.settle)
    assert case.insertion.step is Step.SETTLING
    case.insertion.tick(0.07 + LIMITS.settle)
    assert case.insertion.step is Step.ENDED


def test_a_program_that_asks_forever_is_not_waited_for_forever() -> None:
    case = Case().until_fetched()
    for tenths in range(1, 60):
        case.insertion.asked(tenths / 10)
        case.insertion.tick(tenths / 10)
    assert case.reports == [Inserted(TARGET)]


def test_a_transfer_in_pieces_is_waited_for() -> None:
    case = Case(FakeSurface(in_pieces=True)).until_fetched()
    case.insertion.tick(0.5)
    assert case.insertion.step is Step.SETTLING
    case.surface.in_pieces = False
    case.insertion.tick(1.0)
    assert case.reports == [Inserted(TARGET)]


def test_a_bridge_to_another_machine_is_given_its_delay() -> None:
    remote = Target(CHAT, "Vncviewer")
    case = Case(target=remote).until_fetched()
    case.insertion.tick(0.5)
    assert case.insertion.step is Step.SETTLING
    case.insertion.tick(0.7)
    assert case.reports == [Inserted(remote)]


def test_a_browser_that_fetches_twice_is_given_time_for_the_second_and_no_more() -> None:
    browser = Target(CHAT, "Chromium")
    case = Case(target=browser).until_fetched()
    case.insertion.tick(0.9)
    assert case.insertion.step is Step.SETTLING
    case.insertion.fetched(CLIENT, 1.0)
    case.insertion.tick(1.0 + LIMITS.settle)
    assert case.reports == [Inserted(browser)]


def test_a_browser_that_fetches_once_is_not_waited_for_forever() -> None:
    browser = Target(CHAT, "Chromium")
    case = Case(target=browser).until_fetched()
    case.insertion.tick(1.6)
    assert case.reports == [Inserted(browser)]


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


def test_a_target_that_closes_is_reported_at_once() -> None:
    for late in (False, True):
        case = Case()
        case.insertion.start(0.0)
        if late:
            case.insertion.clipboard_saved(OLD, 0.01)
        case.insertion.window_gone(CHAT, 0.02)
        assert (case.reports, case.surface.clipboard) == ([CopiedOnly(Reason.TARGET_GONE, TARGET)], TEXT)


def test_an_owner_that_does_not_answer_costs_its_content_but_not_the_reply() -> None:
    case = Case()
    case.insertion.start(0.0)
    case.insertion.tick(LIMITS.save)
    case.insertion.fetched(CLIENT, 0.7)
    case.insertion.tick(0.7 + LIMITS.settle)
    assert case.reports == [Inserted(TARGET, clipboard_back=False)]
    assert case.surface.clipboard == Saved({}, complete=False)


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


def test_cancelling_waits_for_a_clipboard_that_another_program_holds() -> None:
    case = Case(FakeSurface(front=OTHER)).until_saved()
    case.surface.locked = True
    case.insertion.cancel(0.02)
    case.surface.locked = False
    case.insertion.tick(0.1)
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
