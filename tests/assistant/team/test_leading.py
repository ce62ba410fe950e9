"""What a lead is told of a release before and after it is made, and to what taking it back leads."""

from dataclasses import replace

import pytest

from assistant.orders.catalogue.pictures import name_of
from assistant.scripts.parts import Parts, Step, StepKind
from assistant.team import pictures
from assistant.team.desk import TeamDesk
from assistant.team.seat import Seat
from tests.assistant.team.desks import Team, titles
from tests.make import a_draft


def codes(seat: Seat) -> dict[str, str]:
    return {row["title"]: row["code"] for (kind, _), row in seat.replica.content().items() if kind == "script"}


def test_of_two_leads_who_gave_one_code_the_second_is_told_who_goes_without() -> None:
    team = Team()
    seats = [team.seat("lea"), team.seat("leo")]
    lea, leo = map(TeamDesk, seats)
    leo.draft_scripts({}, [a_draft("发货", code="FH"), a_draft("退货", code="th", hotkey="F5")])  # older, but not out
    lea.draft_scripts({}, [a_draft("复核", code="ｆｈ", hotkey="F5")])
    lea.publish("")
    review = leo.review()
    assert [(each.title, each.field, each.value, each.holder_title) for each in review.freed] == [
        ("发货", "code", "FH", "复核"),
        ("退货", "hotkey", "F5", "复核"),
    ]
    line = leo.publish("")
    assert line.freed == review.freed
    assert codes(seats[1]) == {"发货": "", "退货": "th", "复核": "ｆｈ"}


def test_the_leads_own_desktop_runs_what_was_published_or_gone_back_to_at_once() -> None:
    desk = TeamDesk(Team().seat("lea"))
    desk.draft_scripts({}, [a_draft("发货")])
    desk.publish("")
    assert [each.number for each in desk.desktops()] == [1]
    desk.rollback(1)
    assert [each.number for each in desk.desktops()] == [2]
    assert [(line.number, line.desktops) for line in desk.history()] == [(2, 1), (1, 0)]


def test_who_is_left_out_takes_no_code_away() -> None:
    team = Team()
    seat = team.seat("lea")
    desk = TeamDesk(seat)
    first, _ = desk.draft_scripts({}, [a_draft("一", code="a"), a_draft("二", code="A")])
    assert [each.title for each in desk.review().freed] == ["二"]
    desk.publish("", leave_out=[("script", first)])
    assert codes(seat) == {"二": "A"}
    assert [(each.title, each.holder_title) for each in desk.review().freed] == [("一", "二")]


def test_a_picture_that_has_no_room_is_named_before_and_after(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_TOGETHER", 400)
    here = {name_of(picture, "png"): picture for picture in (b"\x89PNG\r\n\x1a\n" + bytes([n]) * 300 for n in range(2))}
    seat = replace(Team().seat("lea"), picture=here.get)
    desk = TeamDesk(seat)
    desk.draft_scripts(
        {}, [a_draft(t, parts=Parts(steps=(Step(n, StepKind.PICTURE),))) for t, n in zip("一二", here, strict=True)]
    )
    review = desk.review()
    assert [(each.title, each.why) for each in review.unsent] == [("二", "together")]
    assert desk.publish("").unsent == review.unsent


@pytest.mark.parametrize("highest", [4, 900], ids=["near", "far"])
def test_taking_back_leads_to_what_was_followed_and_not_to_one_number_less(highest: int) -> None:
    """The place was put back to an older backup: the numbers go on above what was ever seen."""
    team = Team()
    seat = team.seat("lea")
    lea = TeamDesk(seat)
    for title in "一二":
        lea.draft_scripts({}, [a_draft(title)])
        lea.publish("")
    seat.store.keep(replace(seat.trust(), highest=highest))
    lea.draft_scripts({}, [a_draft("三")])
    line = lea.publish("")
    assert (line.number, line.before) == (highest + 1, 2)
    back = lea.rollback(line.before)
    assert (titles(seat), back.before) == (set("一二"), highest + 1)
    assert [each.number for each in lea.history()] == [highest + 2, highest + 1, 2, 1]
    assert titles(seat) | {"三"} == {each.title for each in lea.changes_of(highest + 1)} | set("一二")


def test_the_first_release_follows_none() -> None:
    desk = Team().desk("lea")
    desk.draft_scripts({}, [a_draft("一")])
    assert desk.publish("").before == 0


def test_another_lead_s_release_in_between_is_not_taken_back_with_it() -> None:
    team = Team()
    seats = [team.seat("lea"), team.seat("leo")]
    lea, leo = map(TeamDesk, seats)
    lea.draft_scripts({}, [a_draft("一")])
    lea.publish("")
    leo.draft_scripts({}, [a_draft("二")])
    leo.review()
    lea.draft_scripts({}, [a_draft("三")])
    lea.publish("")
    leo.rollback(leo.publish("").before)
    assert titles(seats[1]) == set("一三")
