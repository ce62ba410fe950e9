"""What a lead changes of the team's scripts becomes drafts: seen, gone on with, taken back; agents make none."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from assistant.refusal import Refused
from assistant.scripts.script import Draft, Script, draft_of
from assistant.team.desk import TeamDesk
from assistant.team.people import Role
from tests.assistant.team.desks import Team
from ui.team.lead_hand import LeadHand

FEE = Draft("运费", "亲，满 99 包邮", code="yf", category="物流/运费")


class Kept:
    """A lead with one published script, and how often it was heard that something was kept."""

    def __init__(self) -> None:
        self.role: Role | None = Role.LEAD
        self.seat = Team().seat("lead")
        self.desk = TeamDesk(self.seat)
        (self.id,) = self.desk.draft_scripts({}, [FEE])
        self.desk.publish("first")
        self.heard = 0
        self.hand = LeadHand(lambda: self.role, lambda: self.desk, self._hear)

    def _hear(self) -> None:
        self.heard += 1

    def drafts(self) -> dict[str, str | None]:
        """What each drafted script shall say."""
        scripts = [draft for draft in self.desk.drafts() if draft.kind == "script"]
        return {draft.id: draft.row["body"] if draft.row else None for draft in scripts}


@pytest.fixture
def kept() -> Iterator[Kept]:
    kept = Kept()
    yield kept
    kept.hand.close()


def test_only_who_publishes_makes_drafts(kept: Kept) -> None:
    expected = {Role.OWNER: True, Role.LEAD: True, Role.AUTHOR: False, Role.AGENT: False, None: False}
    for role, drafts in expected.items():
        kept.role = role
        assert kept.hand.drafts() is drafts


def test_what_is_saved_of_the_teams_script_waits_as_a_draft(kept: Kept) -> None:
    kept.hand.keep_draft(kept.id, replace(FEE, body="亲，满 59 包邮"))
    assert kept.drafts() == {kept.id: "亲，满 59 包邮"}
    assert kept.hand.drafted == {kept.id}
    assert kept.heard == 1


def test_a_second_change_goes_on_from_the_draft(kept: Kept) -> None:
    script = Script(kept.id, FEE.title, FEE.body, FEE.code, FEE.category)
    assert kept.hand.present(script) == FEE
    kept.hand.keep_draft(kept.id, replace(FEE, body="亲，满 59 包邮"))
    assert kept.hand.present(script).body == "亲，满 59 包邮"
    assert draft_of(script).body == FEE.body


def places(kept: Kept) -> dict[str, int]:
    return {draft.id: draft.row["position"] for draft in kept.desk.drafts() if draft.kind == "category" and draft.row}


def test_a_new_order_of_the_teams_categories_is_a_draft_that_is_published(kept: Kept) -> None:
    kept.desk.draft_scripts({}, [replace(FEE, code="", category="售后"), replace(FEE, code="", category="欢迎")])
    kept.desk.publish("more")
    assert kept.hand.order(["售后", "物流", "欢迎"]) is not None
    back = kept.hand.order(["欢迎", "自己的", "物流", "售后"])
    assert places(kept) == {"物流": 2, "售后": 3}
    assert back is not None
    back()
    assert places(kept) == {"物流": 1, "欢迎": 2}
    kept.desk.publish("order")
    assert kept.desk.drafts() == []
    rows = kept.seat.replica.rows([("category", path) for path in ("售后", "物流", "欢迎")])
    assert [rows["category", path]["position"] for path in ("售后", "物流", "欢迎")] == [0, 1, 2]
    assert kept.hand.order(["售后", "物流", "欢迎"]) is None


def test_each_change_is_taken_back_to_what_was_drafted_before(kept: Kept) -> None:
    kept.hand.keep_draft(kept.id, replace(FEE, body="一"))
    second = kept.hand.keep({kept.id: replace(FEE, body="二", category="新类")}, (), [Draft("新", "新的")])
    assert sorted(kept.drafts().values()) == ["二", "新的"]
    second()
    assert kept.drafts() == {kept.id: "一"}
    assert [draft.id for draft in kept.desk.drafts() if draft.kind == "category"] == []
    gone = kept.hand.keep({}, [kept.id])
    assert kept.drafts() == {kept.id: None}
    assert kept.hand.pending(kept.id) is None
    gone()
    assert kept.drafts() == {kept.id: "一"}


def test_a_change_back_to_what_is_published_leaves_no_draft_and_can_be_taken_back(kept: Kept) -> None:
    kept.hand.keep_draft(kept.id, replace(FEE, body="一"))
    back = kept.hand.keep({kept.id: FEE}, ())
    assert kept.drafts() == {}
    assert kept.hand.drafted == frozenset()
    back()
    assert kept.drafts() == {kept.id: "一"}


def test_a_refusal_keeps_everything_as_it_was(kept: Kept) -> None:
    with pytest.raises(Refused, match="title_empty"):
        kept.hand.keep_draft(kept.id, Draft("", "x"))
    assert kept.drafts() == {}
    assert kept.heard == 0


def test_drafts_that_were_published_are_no_longer_marked(kept: Kept) -> None:
    kept.hand.keep_draft(kept.id, replace(FEE, body="一"))
    kept.desk.publish("second")
    assert kept.hand.look() == frozenset()
