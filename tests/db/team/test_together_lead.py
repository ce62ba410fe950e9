"""What a lead changes of the team's rules, tables and items is a draft, over real files."""

import pytest

from assistant.compliance.ports import Filed
from assistant.orders.catalogue.item import Item
from assistant.orders.shop.rows import Kind, Rows
from assistant.refusal import Refused
from assistant.team.item_rows import item_row
from assistant.team.key_lists import signed_keys
from assistant.team.people import Person, Role
from assistant.team.ports import Draft, Trust
from assistant.team.rule_rows import rule_row
from assistant.team.table_rows import table_row
from tests.db.team.belonging import (
    FLAGS,
    HAT,
    LEAD,
    OX,
    ROOT_KEY,
    SHOE,
    SIZES,
    TEAM,
    belong,
    drafts,
)
from tests.team_rows import a_script_row, content_of


@pytest.fixture
def lead(stores):
    stores.line = belong(stores, LEAD)
    return stores


def test_what_a_lead_changes_is_a_draft_that_counts_on_her_desktop(lead):
    block = OX | {"level": "block"}
    lead.rules.save("ox", block)
    lead.rules.switch("contact.qq", "名美", "")
    lead.shop_tables.save(Kind.FLAGS, "", SIZES)
    lead.items.write([HAT], ["shoe"])
    assert list(lead.rules.read()) == [Filed("ox", "", "", block)]
    assert lead.shop_tables.read() == {(Kind.FLAGS, ""): SIZES}
    assert list(lead.items.items()) == [HAT]
    assert drafts(lead) == {
        ("rule", "ox\n"): (rule_row(Filed("ox", "", "", OX)), rule_row(Filed("ox", "", "", block))),
        ("rule", "contact.qq\n名美"): (rule_row(Filed("contact.qq", "名美", "off")), None),
        ("table", "flags/"): (table_row((Kind.FLAGS, ""), FLAGS), table_row((Kind.FLAGS, ""), SIZES)),
        ("item", "hat"): (None, item_row(HAT)),
        ("item", "shoe"): (item_row(SHOE), None),
    }
    assert {draft.base_number for draft in lead.team.drafts()} == {1}


def test_a_change_back_leaves_no_draft(lead):
    lead.rules.switch("ox", "", "off")
    lead.rules.switch("ox", "", "")
    lead.shop_tables.forget(Kind.FLAGS, "")
    lead.shop_tables.save(Kind.FLAGS, "", FLAGS)
    lead.items.write((), ["shoe"])
    lead.items.write([SHOE])
    assert drafts(lead) == {}


def test_a_draft_keeps_the_base_on_which_it_was_begun(lead):
    lead.shop_tables.save(Kind.FLAGS, "", SIZES)
    theirs = Rows(({"colour": "blue"},))
    lead.line.publish({**TEAM, **content_of(table=[table_row((Kind.FLAGS, ""), theirs)])})
    lead.shop_tables.save(Kind.FLAGS, "", Rows(({"colour": "green"},)))
    base, _ = drafts(lead)["table", "flags/"]
    assert base == table_row((Kind.FLAGS, ""), FLAGS)


def test_a_rule_that_is_dropped_goes_with_all_that_is_said_about_it(lead):
    lead.rules.switch("ox", "名美", "off")
    lead.rules.drop("ox")
    assert [filed.rule for filed in lead.rules.read()] == ["contact.qq"]
    assert drafts(lead)["rule", "ox\n"][1] is None
    assert ("rule", "ox\n名美") not in drafts(lead)


def test_two_items_cannot_have_one_code(lead):
    with pytest.raises(Refused, match="item_code_taken"):
        lead.items.write([Item("a1", id="other")])
    lead.items.write([Item("a1", id="other")], ["shoe"])
    assert [item.id for item in lead.items.items()] == ["other"]


def test_who_cancels_changes_no_item(lead):
    assert not lead.items.write([HAT], progress=lambda _: False)
    assert drafts(lead) == {}


def test_what_a_lead_had_before_counts_as_drafts_until_it_is_published(stores):
    stores.rules.save("ox", OX | {"level": "block"})
    stores.shop_tables.save(Kind.FLAGS, "", FLAGS)
    stores.shop_tables.save(Kind.SIZES, "", SIZES)
    stores.items.write([HAT])
    mine = rule_row(Filed("ox", "", "", OX | {"level": "block"}))
    line = belong(stores, LEAD)
    assert stores.rules.read()[1].body == OX | {"level": "block"}
    own = {draft.key: (draft.base, draft.row) for draft in stores.own_drafts()}
    assert own == {
        ("rule", "ox\n"): (None, mine),
        ("table", "sizes/"): (None, table_row((Kind.SIZES, ""), SIZES)),
        ("item", "hat"): (None, item_row(HAT)),
    }
    line.publish({**TEAM, **{(kind, row["id"]): row for (kind, _), (_, row) in own.items()}})
    assert list(stores.own_drafts()) == []
    assert [item.id for item in stores.items.items()] == ["shoe", "hat"]
    stores.team.leave()
    stores.replica.forget()
    assert (list(stores.rules.read()), stores.shop_tables.read(), list(stores.items.items())) == ([], {}, [])


def test_what_she_gives_up_of_it_is_the_teams_again(stores):
    stores.rules.save("ox", OX | {"level": "block"})
    stores.rules.switch("ox", "名美", "off")
    stores.shop_tables.save(Kind.FLAGS, "", SIZES)
    stores.items.write([HAT])
    belong(stores, LEAD)
    stores.forget_own([("rule", "ox\n"), ("table", "flags/"), ("item", "hat")])
    assert [draft.key for draft in stores.own_drafts()] == [("rule", "ox\n名美")]
    assert stores.rules.read()[1].body == OX
    assert stores.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS}
    assert list(stores.items.items()) == [SHOE]


def test_a_leads_own_number_stays_with_her(stores):
    mine = Rows((), {"agent": "7", "signature": "名美"})
    stores.shop_tables.save(Kind.SHOP, "名美", mine)
    line = belong(stores, LEAD)
    (draft,) = stores.own_drafts()
    assert "7" not in draft.row["body"]
    line.publish({**TEAM, draft.key: draft.row})
    assert list(stores.own_drafts()) == []
    assert stores.shop_tables.read()[Kind.SHOP, "名美"] == Rows((), {"signature": "名美", "agent": "7"})
    stores.shop_tables.save(Kind.SHOP, "名美", Rows((), {"agent": "9", "signature": "名美"}))
    assert drafts(stores) == {}
    stores.shop_tables.save(Kind.SHOP, "名美", Rows((), {"agent": "9", "signature": "新名美"}))
    assert set(drafts(stores)) == {("table", "shop/名美")}
    assert stores.shop_tables.read()[Kind.SHOP, "名美"] == Rows((), {"signature": "新名美", "agent": "9"})
    line.publish(TEAM)
    stores.team.put_drafts((), [("table", "shop/名美")])
    assert (Kind.SHOP, "名美") not in stores.shop_tables.read()


def test_what_a_person_decided_about_an_old_row_is_not_asked_again(stores):
    stores.shop_tables.save(Kind.FLAGS, "", SIZES)
    line = belong(stores, LEAD)
    stores.team.put_drafts(
        [Draft("table", "flags/", table_row((Kind.FLAGS, ""), FLAGS), table_row((Kind.FLAGS, ""), FLAGS))]
    )
    line.publish({**TEAM, **content_of(a_script_row(title="新"))})
    stores.team.put_drafts((), [("table", "flags/")])
    assert list(stores.own_drafts()) == []
    assert stores.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS}


def test_a_change_of_an_old_rule_takes_all_that_was_said_about_it_along(stores):
    stores.rules.save("mine", OX | {"id": "mine"})
    stores.rules.switch("mine", "名美", "off")
    belong(stores, LEAD)
    stores.rules.switch("mine", "", "block")
    assert set(drafts(stores)) == {("rule", "mine\n"), ("rule", "mine\n名美")}
    assert [(filed.shop, filed.state) for filed in stores.rules.read() if filed.rule == "mine"] == [
        ("", "block"), ("名美", "off"),
    ]  # fmt: skip


def test_a_lead_who_is_one_no_more_is_an_agent(lead):
    lead.items.write([HAT])
    people = [Person("小美", LEAD.public, Role.AGENT)]
    trust = lead.team.trust()
    keys = signed_keys(ROOT_KEY, 2, people)
    lead.team.keep(Trust(trust.library, "", "", own_key=LEAD.public, keys=keys, keys_sequence=2))
    assert list(lead.items.items()) == [SHOE]
    with pytest.raises(Refused, match="item_of_team"):
        lead.items.write((), ["shoe"])
