"""What a shop says of itself: its hours, how it addresses people, and what of it cannot be read."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.compliance.house import House, Platform
from assistant.orders.hours import DayHours, read_times
from assistant.orders.shop.rows import Kind, Rows
from assistant.orders.shop.shop import Shop, read_shop
from assistant.orders.shop.tables import ShopTables
from assistant.refusal import Refused
from assistant.scripts.parts import Hours
from tests.fake_shop_tables import FakeShopTableStore


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 22, hour, minute)  # noqa: DTZ001 - local time


def shop(**once: str) -> Shop:
    return read_shop(Rows((), once))


def test_what_is_written_down_is_what_the_shop_is():
    rows = Rows(
        ({"form": "小仙女", "use": "prefer"}, {"form": "亲", "use": "avoid"}, {"form": "老板", "use": "avoid"}),
        {"signature": " 名美 小周 ", "greeting": "您好", "agent": "A7", "hours": "9:00-24:00", "title": "*名美*"},
    )
    assert read_shop(rows) == Shop(
        "名美 小周", "您好", "A7", DayHours(time(9), time(0)), "*名美*", ("小仙女",), ("亲", "老板")
    )


@pytest.mark.parametrize(
    ("hour", "hours"),
    [(9, Hours.DAY), (21, Hours.DAY), (22, Hours.NIGHT), (0, Hours.NIGHT), (1, Hours.AWAY), (8, Hours.AWAY)],
)
def test_the_night_is_late_within_the_working_hours_and_away_is_outside_of_them(hour: int, hours: Hours) -> None:
    assert shop(hours="09:00-01:00").hours_at(at(hour)) is hours


def test_the_check_knows_the_platform_and_the_forms_of_address():
    rows = Rows(({"form": "小仙女", "use": "prefer"}, {"form": "老板", "use": "avoid"}), {"platform": "jd"})
    assert read_shop(rows).house == House(Platform.JD, ("老板",), ("小仙女",))


@pytest.mark.parametrize("platform", ["", "of a newer program"])
def test_a_platform_that_nobody_knows_is_none(platform: str) -> None:
    assert shop(platform=platform, signature="名美").platform is Platform.TAOBAO


@given(some.times(), some.sampled_from(["", "00:00-24:00", "8:00-8:00"]))
def test_a_shop_that_has_no_hours_or_all_of_them_is_never_left(now: time, hours: str) -> None:
    assert shop(hours=hours).hours_at(datetime.combine(at(0), now)) is not Hours.AWAY


@given(some.times(), some.times(), some.times())
def test_a_shop_is_left_just_when_its_hours_are_over(begin: time, end: time, now: time) -> None:
    opening = DayHours(begin.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0))
    local = datetime.combine(at(0), now)
    away = shop(hours=str(opening)).hours_at(local) is Hours.AWAY
    assert away is (bool(str(opening)) and not opening.cover(local))


@given(some.times(), some.times())
def test_hours_are_read_as_they_are_written(begin: time, end: time) -> None:
    assert read_times(f"{begin:%H:%M}-{end:%H:%M}") == (begin.replace(second=0, microsecond=0),
                                                       end.replace(second=0, microsecond=0))  # fmt: skip


@pytest.mark.parametrize(
    ("salutation", "english", "said"),
    [
        ("亲", False, "小仙女"),
        ("亲", True, "dear"),
        ("林女士", False, "林女士"),
        ("李老板", False, "小仙女"),
        ("李老板", True, "dear"),
    ],
)
def test_the_preferred_form_stands_in_for_the_neutral_one_and_for_what_is_avoided(
    salutation: str, english: bool, said: str
) -> None:
    its = Shop(preferred=("小仙女", "dear"), avoided=("老板",))
    assert its.addressed(salutation, english=english) == said


def test_without_a_preferred_form_the_neutral_one_is_said_unless_it_is_avoided():
    assert Shop().addressed("亲") == Shop(avoided=("老板",)).addressed("王老板") == "亲"
    assert Shop().addressed("亲", english=True) == Shop(avoided=("亲",)).addressed("亲") == ""


@pytest.mark.parametrize(
    ("rows", "reason", "cell"),
    [
        (Rows((), {"hours": "early"}), "shop_hours_unreadable", "early"),
        (Rows((), {"hours": "9:00-25:00"}), "shop_hours_unreadable", "9:00-25:00"),
        (Rows((), {"title": " ** "}), "shop_title_too_wide", "**"),
        (Rows(({"form": "", "use": "avoid"},)), "shop_form_unreadable", "form"),
        (Rows(({"form": "亲", "use": ""},)), "shop_form_unreadable", "use"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_cell(rows: Rows, reason: str, cell: str) -> None:
    with pytest.raises(Refused, match=reason) as refused:
        read_shop(rows)
    assert refused.value.facts["cell"] == cell


def test_only_a_shops_own_title_tells_its_window():
    tables = ShopTables(FakeShopTableStore())
    tables.save(Kind.SHOP, "", Rows((), {"title": "客服", "signature": "all"}))
    tables.save(Kind.SHOP, "名美", Rows((), {"title": "名美"}))
    tables.save(Kind.MESSAGE, "二店", Rows(({"line": "{item}"},)))
    assert [tables.shop_with(title) for title in ("客服", "客服 - 名美", "二店")] == ["", "名美", ""]
    assert tables.shop("二店").signature == "all"
