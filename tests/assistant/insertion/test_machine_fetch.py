"""Only the fetch of the target proves that it has the text."""

from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Reason, Target
from assistant.insertion.steps import Step
from tests.assistant.insertion.case import CLIENT, LIMITS, Case
from tests.assistant.insertion.surface import CHAT, OLD, OTHER, TARGET, FakeSurface


def test_a_text_fetched_before_the_paste_key_is_offered_anew_with_the_key() -> None:
    case = Case(FakeSurface(front=OTHER)).until_saved()
    case.insertion.fetched(CLIENT, 0.02)
    assert case.insertion.step is Step.ACTIVATING, "a program that looks at every copy has pasted nothing yet"
    case.surface.front = CHAT
    case.insertion.front_changed(0.03)
    assert (case.surface.offered_to, case.surface.keys) == ([CLIENT, CLIENT], [(CHAT, "Ctrl+V")])


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


def test_a_browser_is_given_its_time_anew_with_each_request_of_a_page_that_looks_at_the_text_first() -> None:
    browser = Target(CHAT, "Chromium")
    case = Case(target=browser).until_fetched()
    for at in (0.9, 1.8):
        case.insertion.fetched(CLIENT, at)
        case.insertion.asked(at)
        case.insertion.tick(at + 0.9)
        assert case.insertion.step is Step.SETTLING
    case.insertion.tick(1.8 + 1.0)
    assert case.reports == [Inserted(browser)]


def test_a_browser_that_fetches_once_is_not_waited_for_forever() -> None:
    browser = Target(CHAT, "Chromium")
    case = Case(target=browser).until_fetched()
    case.insertion.tick(1.1)
    assert case.reports == [Inserted(browser)]
