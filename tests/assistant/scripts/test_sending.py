"""A sequence counts what is in the chat, goes on when it may, and never sends a message twice."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Reason, Target
from assistant.scripts.parts import Step
from assistant.scripts.sending import Sending, State

CHAT = Target(7)
ARRIVED, COPIED, FAILED = (
    Inserted(CHAT),
    CopiedOnly(Reason.NOT_FETCHED, CHAT),
    NotInserted(Reason.CLIPBOARD_TAKEN, CHAT),
)
SIX = Sending(tuple(Step(f"message {number}") for number in range(2, 7)))


def test_after_the_first_message_the_second_is_next_and_the_agent_is_waited_for():
    assert (SIX.sent, SIX.total, SIX.number, SIX.state) == (1, 6, 2, State.WAITING)
    assert SIX.step == Step("message 2")


def test_one_by_one_each_message_waits_for_the_agent():
    once = SIX.go().heard(ARRIVED)
    assert (once.sent, once.state, once.step) == (2, State.WAITING, Step("message 3"))


def test_a_message_on_its_way_is_not_sent_again():
    assert SIX.go().go() == SIX.go() == SIX.go().all()


def test_all_together_each_message_calls_for_the_next_until_the_last():
    sending, states = SIX.all(), []
    while sending.open:
        states.append(sending.state)
        sending = sending.go().heard(ARRIVED)
    assert states == [State.PAUSING] * 5
    assert (sending.state, sending.sent, sending.step) == (State.DONE, 6, None)


def test_a_message_that_was_only_copied_holds_all_and_the_next_one_follows_it():
    copied = SIX.all().go().heard(COPIED)
    assert (copied.state, copied.sent, copied.together) == (State.COPIED, 2, False)
    assert copied.go().heard(ARRIVED).sent == 3


def test_a_message_that_is_fetched_late_counts_once():
    assert SIX.go().heard(COPIED).heard(ARRIVED) == SIX.go().heard(ARRIVED)


def test_a_late_last_message_ends_the_sequence():
    assert Sending((Step("the last"),)).go().heard(COPIED).heard(ARRIVED).state is State.DONE


@pytest.mark.parametrize("fails", [lambda it: it.heard(FAILED), lambda it: it.hold()], ids=["failed", "refused"])
def test_a_message_that_did_not_arrive_is_the_one_that_comes_next(fails: Callable[[Sending], Sending]):
    held = fails(SIX.all().go())
    assert (held.state, held.sent, held.together, held.step) == (State.HELD, 1, False, Step("message 2"))
    assert held.go().state is State.UNDERWAY


def test_a_pause_between_two_messages_waits_for_the_agent():
    assert SIX.all().pause() == SIX


def test_a_pause_while_a_message_is_on_its_way_lets_it_arrive_and_no_other():
    assert SIX.all().go().pause().heard(ARRIVED) == SIX.go().heard(ARRIVED)


def test_stopped_is_the_end_whatever_still_arrives():
    stopped = SIX.go().stop()
    assert stopped.heard(ARRIVED) == stopped.go() == stopped.all() == stopped.pause() == stopped.hold() == stopped
    assert not stopped.open


DEEDS: dict[str, Callable[[Sending], Sending]] = {
    "go": Sending.go,
    "all": Sending.all,
    "pause": Sending.pause,
    "hold": Sending.hold,
    "stop": Sending.stop,
    "arrived": lambda it: it.heard(ARRIVED),
    "copied": lambda it: it.heard(COPIED),
    "failed": lambda it: it.heard(FAILED),
}


@given(st.lists(st.sampled_from(sorted(DEEDS))))
def test_whatever_happens_each_message_is_counted_once_and_in_order(deeds: list[str]):
    sending = SIX
    for deed in deeds:
        before, sending = sending, DEEDS[deed](sending)
        assert sending.sent - before.sent in (0, 1)
        assert sending.sent == before.sent or before.state is State.UNDERWAY
        assert sending.open or sending.state is State.STOPPED or sending.sent == sending.total
