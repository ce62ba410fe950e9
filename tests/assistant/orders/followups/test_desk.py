"""What to come back to, and when: made by the cards, by hand, and only as long as it is open."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from assistant.orders.card import Card, State
from assistant.orders.followups.desk import FollowUpDesk, Terms, Waits
from assistant.orders.followups.followup import FollowUp, Kind
from assistant.orders.followups.quiet import QuietHours, read_quiet_hours
from assistant.refusal import Refused
from tests.fake_follow_ups import FakeFollowUpStore
from tests.make import a_card

NOON = datetime(2026, 11, 22, 12).astimezone(UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Shop:
    """What the shop has decided, and the clock; all of it can change at any time."""

    def __init__(self) -> None:
        self.now = NOON
        self.waits = Waits()
        self.quiet = read_quiet_hours("")
        self.presale: date | None = None

    @property
    def terms(self) -> Terms:
        return Terms(lambda: self.waits, lambda: self.quiet, lambda _: self.presale)


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def store() -> FakeFollowUpStore:
    return FakeFollowUpStore()


@pytest.fixture
def desk(shop: Shop, store: FakeFollowUpStore) -> FollowUpDesk:
    return FollowUpDesk(store, shop.terms, lambda: shop.now)


def moved(desk: FollowUpDesk, card: Card, state: State) -> Card:
    """The card after this move, of which the desk has heard."""
    card = replace(card, state=state)
    desk.card_moved(card, state.value)
    return card


def kinds(found: object) -> list[Kind]:
    return [one.kind for one in found]  # type: ignore[attr-defined] - follow-ups


def test_a_card_that_was_sent_is_asked_about_when_nobody_says_yes(desk: FollowUpDesk, shop: Shop) -> None:
    card = moved(desk, a_card(), State.SENT)
    assert desk.due() == []
    shop.now += 2 * HOUR
    assert [(one.kind, one.card) for one in desk.due()] == [(Kind.UNCONFIRMED, card.id)]
    assert desk.count_due() == 1


def test_sending_it_again_asks_once_and_later(desk: FollowUpDesk, shop: Shop) -> None:
    card = moved(desk, a_card(), State.SENT)
    shop.now += HOUR
    moved(desk, moved(desk, card, State.CHANGED), State.SENT)
    (one,) = desk.of_card(card.id)
    assert one.due_at == shop.now + 2 * HOUR


def test_a_note_of_the_shop_on_a_sent_card_asks_nothing_anew(desk: FollowUpDesk) -> None:
    card = moved(desk, a_card(), State.SENT)
    desk.done(desk.of_card(card.id)[0])
    desk.card_moved(card, "noted")
    assert [one.done_at is None for one in desk.of_card(card.id)] == [False]


def test_the_buyers_yes_settles_it(desk: FollowUpDesk) -> None:
    moved(desk, moved(desk, a_card(), State.SENT), State.CONFIRMED)
    assert desk.all_open() == []


def test_an_unpaid_order_is_asked_about_after_twelve_hours(desk: FollowUpDesk, shop: Shop) -> None:
    desk.not_paid(a_card())
    shop.now += timedelta(hours=11, minutes=59)
    assert desk.due() == []
    shop.now += timedelta(minutes=1)
    assert kinds(desk.due()) == [Kind.UNPAID]


def test_marking_an_order_unpaid_twice_counts_from_the_second_time(desk: FollowUpDesk, shop: Shop) -> None:
    card = a_card()
    desk.not_paid(card)
    shop.now += HOUR
    desk.not_paid(card)
    assert [one.due_at for one in desk.of_card(card.id)] == [shop.now + 12 * HOUR]


def test_a_changed_setting_counts_at_once(desk: FollowUpDesk, shop: Shop) -> None:
    shop.waits = Waits(unpaid=3 * HOUR)
    assert desk.not_paid(a_card()).due_at == NOON + 3 * HOUR
    shop.quiet = read_quiet_hours("11:00-14:30")
    assert desk.promise(Kind.CALL_BACK, NOON + HOUR).due_at == NOON + timedelta(hours=2, minutes=30)


def test_what_is_done_or_put_off_is_not_due_any_more(desk: FollowUpDesk, shop: Shop) -> None:
    first = desk.promise(Kind.CALL_BACK, shop.now, note="问仓库")
    second = desk.promise(Kind.CALL_BACK, shop.now)
    desk.done(first)
    desk.postpone(second, shop.now + HOUR)
    assert desk.due() == []
    shop.now += HOUR
    assert [one.id for one in desk.due()] == [second.id]


def test_what_was_done_or_removed_can_be_put_back_as_it_was(desk: FollowUpDesk) -> None:
    one = desk.promise(Kind.CALL_BACK, NOON)
    for take_away in (desk.done, desk.remove):
        take_away(one)
        assert desk.all_open() == []
        desk.put_back(one)
        assert desk.all_open() == [one]


def test_in_quiet_hours_nothing_is_due_and_the_list_is_still_there(desk: FollowUpDesk, shop: Shop) -> None:
    desk.promise(Kind.CALL_BACK, NOON)
    shop.quiet = read_quiet_hours("11:00-13:00")
    assert (list(desk.due()), desk.count_due()) == ([], 0)
    assert desk.quiet_until() == NOON + HOUR
    assert kinds(desk.today()) == [Kind.CALL_BACK]
    assert desk.count_today() == (1, 0)
    shop.now += HOUR
    assert desk.quiet_until() is None
    assert desk.count_due() == 1


def test_today_ends_at_midnight_on_the_wall(desk: FollowUpDesk) -> None:
    tonight = desk.promise(Kind.CALL_BACK, NOON + 12 * HOUR - timedelta(seconds=1))
    desk.promise(Kind.CALL_BACK, NOON + 12 * HOUR)
    overdue = desk.promise(Kind.UNPAID, NOON - HOUR)
    assert list(desk.today()) == [overdue, tonight]
    assert list(desk.today(limit=1, offset=1)) == [tonight]
    assert desk.count_today() == (1, 1)


def test_a_presale_day_is_come_back_to_in_its_morning(desk: FollowUpDesk, shop: Shop) -> None:
    shop.presale, shop.quiet = date(2026, 12, 1), read_quiet_hours("22:30-8:30")
    card = moved(desk, a_card(), State.SENT)
    moved(desk, card, State.CONFIRMED)
    (presale,) = desk.all_open()
    assert (presale.kind, presale.card) == (Kind.PRESALE, card.id)
    assert presale.due_at.astimezone().replace(tzinfo=None) == datetime.combine(date(2026, 12, 1), time(8, 30))


def test_a_presale_day_that_moves_takes_its_follow_up_along(desk: FollowUpDesk, shop: Shop) -> None:
    shop.presale = date(2026, 12, 1)
    card = moved(desk, a_card(), State.SENT)
    shop.presale = date(2026, 12, 8)
    moved(desk, card, State.CONFIRMED)
    assert [one.due_at.astimezone().day for one in desk.all_open()] == [8]


def test_a_presale_day_that_was_seen_to_does_not_come_back(desk: FollowUpDesk, shop: Shop) -> None:
    shop.presale = date(2026, 12, 1)
    card = moved(desk, a_card(), State.SENT)
    desk.done(next(one for one in desk.of_card(card.id) if one.kind is Kind.PRESALE))
    moved(desk, card, State.CONFIRMED)
    assert desk.all_open() == []


@pytest.mark.parametrize("state", [State.SHIPPED, State.CANCELLED])
def test_goods_that_are_on_their_way_or_given_up_await_no_day(desk: FollowUpDesk, shop: Shop, state: State) -> None:
    shop.presale = date(2026, 12, 1)
    card = moved(desk, a_card(), State.CONFIRMED)
    shop.presale = None
    moved(desk, card, state)
    assert desk.all_open() == []


def test_a_promise_outlives_whatever_becomes_of_its_card(desk: FollowUpDesk) -> None:
    card = a_card()
    desk.promise(Kind.CALL_BACK, NOON, card=card.id)
    moved(desk, card, State.CANCELLED)
    assert kinds(desk.all_open()) == [Kind.CALL_BACK]


def test_who_listens_hears_of_every_change_until_he_leaves(desk: FollowUpDesk) -> None:
    heard: list[int] = []
    leave = desk.subscribe(lambda: heard.append(1))
    one = desk.promise(Kind.CALL_BACK, NOON)
    desk.done(one)
    desk.remove(one)
    leave()
    desk.put_back(one)
    assert len(heard) == 3


def test_an_unknown_one_is_refused(desk: FollowUpDesk) -> None:
    with pytest.raises(Refused, match="follow_up_not_found"):
        desk.get("nobody")


def test_what_is_written_is_read_by_the_desks_clock_and_never_quiet(desk: FollowUpDesk, shop: Shop) -> None:
    shop.quiet = QuietHours(time(22, 30), time(8))
    assert desk.read("+30m") == NOON + timedelta(minutes=30)
    assert desk.read("23:00") == NOON + 20 * HOUR
    assert desk.read("明天") == desk.tomorrow_morning() == NOON + 20 * HOUR


def test_due_times_are_kept_in_utc(desk: FollowUpDesk) -> None:
    kept: FollowUp = desk.promise(Kind.CALL_BACK, NOON.astimezone())
    assert kept.due_at.tzinfo is UTC
