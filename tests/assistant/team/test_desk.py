"""What the team's desk does without asking anybody."""

import pytest

from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from assistant.team.people import Role
from assistant.team.seat import Seat
from assistant.team.standing import NewsItem
from tests.assistant.team.desks import Team
from tests.make import a_draft


@pytest.fixture
def seat() -> Seat:
    return Team().seat("mei")


@pytest.fixture
def desk(seat: Seat) -> TeamDesk:
    return TeamDesk(seat)


def drafts(seat: Seat) -> dict[tuple[str, str], object]:
    return {draft.key: draft.row and draft.row.get("title", draft.id) for draft in seat.store.drafts()}


def test_who_belongs_to_no_team_is_told_so(seat: Seat, desk: TeamDesk) -> None:
    seat.store.leave()
    assert desk.standing() is None
    with pytest.raises(Refused) as refusal:
        desk.draft_scripts({}, [a_draft()])
    assert refusal.value.reason == "team_none"


@pytest.mark.parametrize("role", [*Role, None])
def test_the_standing_says_who_one_is(role: Role | None) -> None:
    standing = Team().desk("mei", role).standing()
    assert standing
    assert (standing.name, standing.role, standing.number) == ("名美", role or Role.AGENT, 0)


def test_a_new_script_is_a_draft_with_its_categories(seat: Seat, desk: TeamDesk) -> None:
    (made,) = desk.draft_scripts({}, [a_draft("发货时间", category="物流/发货")])
    assert drafts(seat) == {
        ("category", "物流"): "物流",
        ("category", "物流/发货"): "物流/发货",
        ("script", made): "发货时间",
    }
    assert (standing := desk.standing())
    assert standing.drafts == 3


def test_a_draft_is_changed_and_given_up_with_the_categories_that_it_alone_needed(seat: Seat, desk: TeamDesk) -> None:
    one, two = desk.draft_scripts({}, [a_draft("一", category="物流/发货"), a_draft("二", category="物流")])
    desk.draft_scripts({one: a_draft("壹", category="物流/发货")})
    assert drafts(seat)["script", one] == "壹"
    desk.discard([("script", one)])
    assert drafts(seat) == {("category", "物流"): "物流", ("script", two): "二"}


def test_a_new_script_that_shall_go_again_leaves_no_draft(seat: Seat, desk: TeamDesk) -> None:
    (made,) = desk.draft_scripts({}, [a_draft("一")])
    desk.draft_scripts({}, gone=[made])
    assert drafts(seat) == {}


def test_what_the_team_does_not_have_cannot_be_changed_and_a_wrong_text_is_refused(seat: Seat, desk: TeamDesk) -> None:
    for put, new, reason in (({"?": a_draft()}, [], "script_unknown"), ({}, [a_draft(" ")], "title_empty")):
        with pytest.raises(Refused) as refusal:
            desk.draft_scripts(put, new)
        assert (refusal.value.reason, drafts(seat)) == (reason, {})


def test_news_are_there_until_they_were_seen(seat: Seat, desk: TeamDesk) -> None:
    seat.news.write([NewsItem(("script", "1"), "发货", "new")])
    assert (standing := desk.standing())
    assert (standing.news, [item.title for item in desk.news()]) == (1, ["发货"])
    desk.seen()
    assert desk.news() == ()


def test_leaving_forgets_the_team_but_never_the_owners_root_key(seat: Seat, desk: TeamDesk) -> None:
    root = f"root:{seat.trust().library}"
    seat.secrets.put(root, b"root")
    key = f"key:{seat.trust().library}"
    desk.draft_scripts({}, [a_draft()])
    desk.leave()
    assert desk.standing() is None
    assert (seat.secrets.get(key), seat.secrets.get(root), drafts(seat)) == (None, b"root", {})
