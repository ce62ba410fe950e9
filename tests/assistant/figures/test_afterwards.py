"""Taking back and rewriting count for the script that was sent right before, and for no other."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.figures.afterwards import SOON, Afterwards


class Clock:
    now = datetime(2026, 3, 10, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def afterwards(clock: Clock) -> Afterwards:
    return Afterwards(clock)


def test_the_last_script_is_taken_back_once(afterwards: Afterwards) -> None:
    afterwards.sent("a")
    afterwards.sent("b")
    assert [afterwards.taken_back(), afterwards.taken_back()] == ["b", ""]


def test_taking_back_what_was_no_script_says_nothing_about_the_one_before(afterwards: Afterwards) -> None:
    afterwards.sent("a")
    afterwards.sent("")
    assert afterwards.taken_back() == ""


@pytest.mark.parametrize(("waited", "rewritten"), [(SOON, True), (SOON + timedelta(seconds=1), False)])
def test_a_script_is_rewritten_when_its_editor_was_opened_soon_after(
    afterwards: Afterwards, clock: Clock, waited: timedelta, rewritten: bool
) -> None:
    afterwards.sent("a")
    clock.now += waited
    afterwards.opened("a")
    clock.now += timedelta(hours=1)  # typing takes its time
    assert afterwards.saved("a") is rewritten
    assert afterwards.saved("a") is False


def test_another_script_was_not_sent(afterwards: Afterwards) -> None:
    afterwards.sent("a")
    afterwards.opened("b")
    assert afterwards.saved("b") is False


def test_other_scripts_may_be_sent_before_the_editor_is_opened(afterwards: Afterwards) -> None:
    afterwards.sent("a")
    afterwards.sent("b")
    afterwards.opened("a")
    assert afterwards.saved("a") is True
