"""What to come back to, and when: in the day, and only as long as it is open."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.card import State
from assistant.orders.followups.desk import FollowUpDesk, Waits
from assistant.orders.followups.followup import Kind
from assistant.orders.followups.quiet import QuietHours, read_quiet_hours
from assistant.refusal import Refused
from tests.fakes import FakeFollowUpStore
from tests.make import a_card

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
NONE = QuietHours(time(0), time(0))


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(clock: Clock) -> FollowUpDesk:
    return FollowUpDesk(FakeFollowUpStore(), Waits(), NONE, clock)


def test_a_card_that_was_sent_is_asked_about_when_nobody_says_yes(desk: FollowUpDesk, clock: Clock) -> None:
    card = a_card(state=State.SENT)
    desk.card_moved(card)
    assert desk.due() == []
    clock.now += timedelta(hours=2)
    assert [(one.kind, one.card) for one in desk.due()] == [(Kind.UNCONFIRMED, card.id)]


def test_sending_it_again_asks_only_once(desk: FollowUpDesk, clock: Clock) -> None:
    card = a_card(state=State.SENT)
    desk.card_moved(card)
    desk.card_moved(card)
    clock.now += timedelta(days=1)
    assert len(desk.due()) == 1


def test_the_buyers_yes_settles_it(desk: FollowUpDesk, clock: Clock) -> None:
    card = a_card(state=State.SENT)
    desk.card_moved(card)
    desk.card_moved(a_card(id=card.id, state=State.CONFIRMED))
    clock.now += timedelta(days=1)
    assert desk.due() == []


def test_an_unpaid_order_is_asked_about_after_twelve_hours(desk: FollowUpDesk, clock: Clock) -> None:
    desk.not_paid(a_card())
    clock.now += timedelta(hours=11, minutes=59)
    assert desk.due() == []
    clock.now += timedelta(minutes=1)
    assert [one.kind for one in desk.due()] == [Kind.UNPAID]


def test_what_is_done_or_put_off_is_not_due_any_more(desk: FollowUpDesk, clock: Clock) -> None:
    first = desk.promise(Kind.CALL_BACK, clock.now, note="问仓库")
    second = desk.promise(Kind.CALL_BACK, clock.now)
    desk.done(first)
    desk.postpone(second, timedelta(hours=1))
    assert desk.due() == []
    clock.now += timedelta(hours=1)
    assert [one.id for one in desk.due()] == [second.id]


@pytest.mark.parametrize(
    ("hour", "quiet", "end"),
    [(23, True, (23, 8)), (7, True, (22, 8)), (8, False, None), (12, False, None), (22, False, None)],
)
def test_nothing_is_due_at_night(hour: int, quiet: bool, end: tuple[int, int] | None) -> None:
    hours = read_quiet_hours("22:30-8:00")
    at = datetime(2026, 11, 22, hour)  # noqa: DTZ001 - local time
    assert hours.cover(at) is quiet
    assert hours.after(at) == (datetime(2026, 11, *end) if end else at)  # noqa: DTZ001


@given(some.times(), some.times(), some.datetimes())
def test_after_the_quiet_hours_it_is_never_quiet(begin: time, end: time, at: datetime) -> None:
    hours = QuietHours(begin.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0))
    later = hours.after(at) if at < datetime(9999, 12, 30) else at  # noqa: DTZ001
    assert later >= at
    assert not hours.cover(later) or at >= datetime(9999, 12, 30)  # noqa: DTZ001


@pytest.mark.parametrize("text", ["abends", "22:30", "25:00-8:00", "-"])
def test_hours_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(Refused, match="quiet_hours_unreadable"):
        read_quiet_hours(text)
