"""Which scripts count today in the current shop; the others are in the library only."""

from collections.abc import Callable
from datetime import date, datetime

from assistant.orders.business_day import business_day
from assistant.scripts.parts import PLAIN
from assistant.scripts.script import Script
from assistant.settings.values import Settings

Here = Callable[[], tuple[date, str]]  # the business day and the current shop


def here(settings: Settings, now: datetime | None = None) -> tuple[date, str]:
    """The business day of `now`, an aware time, or of this moment; and the current shop."""
    return business_day(now or datetime.now().astimezone(), settings.number("day.begins")), settings.text("shop.name")


def in_force(settings: Settings, now: datetime | None = None) -> Callable[[Script], bool]:
    """For the business day of `now`, an aware time; without it, of this moment."""
    day, shop = here(settings, now)
    return lambda script: script.parts is PLAIN or script.parts.validity.holds(day, shop)


def anywhere() -> tuple[date, str]:
    """Today, in no shop."""
    return datetime.now().astimezone().date(), ""
