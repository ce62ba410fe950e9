"""Which scripts count today in the current shop; the others are in the library only."""

from collections.abc import Callable
from datetime import datetime

from assistant.orders.business_day import business_day
from assistant.scripts.parts import PLAIN
from assistant.scripts.script import Script
from assistant.settings.values import Settings


def in_force(settings: Settings, now: datetime | None = None) -> Callable[[Script], bool]:
    """For the business day of `now`, an aware time; without it, of this moment."""
    day = business_day(now or datetime.now().astimezone(), settings.number("day.begins"))
    shop = settings.text("shop.name")
    return lambda script: script.parts is PLAIN or script.parts.validity.holds(day, shop)
