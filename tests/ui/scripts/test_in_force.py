"""A promotion is found from its first to its last business day, in its shops."""

from datetime import date, datetime

import pytest

from assistant.scripts.parts import Parts, Validity
from assistant.settings.values import Settings
from tests.fakes import FakeSettingsStore
from tests.make import a_script
from ui.scripts.in_force import in_force

PROMOTION = a_script("双十一", parts=Parts(validity=Validity(date(2026, 11, 1), date(2026, 11, 11), ("名美",))))


@pytest.mark.parametrize(
    ("shop", "now", "found"),
    [
        ("名美", "2026-11-05 12:00", True),
        ("名美", "2026-11-12 03:00", True),  # the night shift of the eleventh
        ("名美", "2026-11-12 05:00", False),
        ("名美", "2026-11-01 03:00", False),
        ("亮亮", "2026-11-05 12:00", False),
    ],
)
def test_a_promotion_counts_on_its_days_in_its_shop(shop: str, now: str, found: bool) -> None:
    settings = Settings(FakeSettingsStore())
    settings.set("shop.name", shop)
    assert in_force(settings, datetime.fromisoformat(now).astimezone())(PROMOTION) is found
    assert in_force(settings, datetime.fromisoformat(now).astimezone())(a_script())
