"""Figures are counted by business day, only when they are wanted, and not kept for ever."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.figures.figure import What
from assistant.figures.log import KEPT, FigureLog
from assistant.settings.values import Settings
from tests.fake_figures import FakeFigureStore
from tests.fakes import FakeSettingsStore


class Clock:
    now = datetime(2026, 3, 10, 15).astimezone(UTC)  # in the afternoon, wherever that is

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings() -> Settings:
    return Settings(FakeSettingsStore())


@pytest.fixture
def log(settings: Settings, clock: Clock) -> FigureLog:
    return FigureLog(FakeFigureStore(), settings, clock)


def test_today_and_the_days_before_it_are_added_up(log: FigureLog, clock: Clock) -> None:
    for days in (8, 1, 0):
        clock.now = Clock.now - timedelta(days=days)
        log.count(What.USED, "a")
    assert [log.of_days(days).total.used for days in (1, 2, 7, 30)] == [1, 2, 2, 3]


def test_what_a_night_shift_sends_belongs_to_the_day_before(log: FigureLog, clock: Clock) -> None:
    clock.now = datetime(2026, 3, 11, 2).astimezone(UTC)  # the day begins at 4
    log.count(What.USED, "a")
    clock.now = datetime(2026, 3, 11, 9).astimezone(UTC)
    assert not log.of_days(1)
    assert log.of_days(2).total.used == 1


def test_nothing_is_counted_when_it_is_switched_off(log: FigureLog, settings: Settings) -> None:
    log.count(What.USED, "a")
    settings.set("figures.on", False)
    log.count(What.USED, "a")
    assert not log.on
    assert log.of_days(1).total.used == 1


def test_what_is_too_old_is_forgotten(log: FigureLog, clock: Clock) -> None:
    for days in (KEPT, KEPT - 1):
        clock.now = Clock.now - timedelta(days=days)
        log.count(What.USED, "a")
    clock.now = Clock.now
    log.expire()
    assert log.of_days(10 * KEPT).total.used == 1
    log.forget()
    assert not log.of_days(10 * KEPT)
