"""When a parcel leaves and between which days it may arrive; a range, never a promise."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from assistant.orders.couriers.rules import CourierRules


@dataclass(frozen=True, slots=True)
class Times:
    """`leaves` is the day of dispatch; `earliest` and `latest` of arrival are None where no rule says the days."""

    leaves: date
    today: bool
    earliest: date | None = None
    latest: date | None = None


def expected(rules: CourierRules, days: tuple[int, int] | None, now: datetime) -> Times:
    """`now` is local time, at which the order is (or would be) paid."""
    today = now.time() < rules.cut_off
    leaves = now.date() if today else now.date() + timedelta(days=1)
    if days is None:
        return Times(leaves, today)
    return Times(leaves, today, leaves + timedelta(days=days[0]), leaves + timedelta(days=days[1]))
