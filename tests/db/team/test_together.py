"""Rules, tables and items of the team beside one's own: an agent's desktop and a lead's, over real files."""

import pytest

from assistant.compliance.ports import Filed
from assistant.orders.catalogue.item import Item
from assistant.orders.catalogue.pictures import name_of
from assistant.orders.shop.rows import Kind, Rows
from assistant.refusal import Refused
from assistant.team.content import Content
from assistant.team.item_rows import item_row
from assistant.team.key_lists import library_id, signed_keys
from assistant.team.people import Person, Role
from assistant.team.picture_rows import picture_row
from assistant.team.ports import Draft, Trust
from assistant.team.rule_rows import rule_row
from assistant.team.signing import SigningKey
from assistant.team.table_rows import table_row
from tests.team_rows import Line, a_script_row, content_of

ROOT_KEY, LEAD, AGENT = SigningKey.new(), SigningKey.new(), SigningKey.new()
OX = {"id": "ox", "category": "own", "words": ["黄牛"]}
SHOE, HAT = Item("A-1", "鞋", id="shoe", of_team=True), Item("A-2", "帽", id="hat")
FLAGS, SIZES = Rows(({"colour": "red"},)), Rows(({"chart": "女鞋"},))
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(99)
RULES = content_of(rule=[rule_row(Filed("ox", "", "", OX)), rule_row(Filed("contact.qq", "名美", "off"))])
TABLES = content_of(table=[table_row((Kind.FLAGS, ""), FLAGS)])
ITEMS = content_of(item=[item_row(SHOE)])
TEAM = {**content_of(a_script_row()), **RULES, **TABLES, **ITEMS}


def belong(stores, key: SigningKey, content: Content = TEAM) -> Line:
    people = [Person("小美", LEAD.public, Role.LEAD), Person("小王", AGENT.public, Role.AGENT)]
    keys = signed_keys(ROOT_KEY, 1, people)
    stores.team.keep(Trust(library_id(ROOT_KEY.public), "名美", "/share", own_key=key.public, keys=keys))
    line = Line(stores.replica)
    line.publish(content)
    return line


@pytest.fixture
def agent(stores):
    belong(stores, AGENT)
    return stores


@pytest.fixture
def lead(stores):
    stores.line = belong(stores, LEAD)
    return stores


def drafts(stores):
    return {draft.key: (draft.base, draft.row) for draft in stores.team.drafts()}


# an agent


def test_an_agent_has_what_the_team_has(agent):
    assert list(agent.rules.read()) == [Filed("contact.qq", "名美", "off"), Filed("ox", "", "", OX)]
    assert agent.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS}
    assert list(agent.items.items()) == [SHOE]
    assert agent.rules.of_team() == {"ox", "contact.qq"}
    assert agent.shop_tables.of_team() == {(Kind.FLAGS, "")}


def test_her_own_are_beside_it_and_never_in_its_place(stores):
    stores.rules.save("ox", OX | {"level": "block"})
    stores.rules.switch("contact.qq", "", "block")
    stores.rules.switch("links", "", "off")
    stores.shop_tables.save(Kind.FLAGS, "", SIZES)
    stores.shop_tables.save(Kind.SIZES, "", SIZES)
    own = Item("a 1", "我的鞋", id="own")
    stores.items.write([own, HAT])
    belong(stores, AGENT)
    assert [filed.rule for filed in stores.rules.read()] == ["contact.qq", "links", "ox"]
    assert stores.rules.read()[2].body == OX
    assert stores.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS, (Kind.SIZES, ""): SIZES}
    assert list(stores.items.items()) == [SHOE, HAT]
    assert list(stores.items.with_codes({"a1", "a2"})) == [SHOE, HAT]
    assert list(stores.items.with_codes({"a2"})) == [HAT]
    stores.team.leave()
    stores.replica.forget()
    assert stores.rules.read()[2].body == OX | {"level": "block"}
    assert stores.shop_tables.read()[Kind.FLAGS, ""] == SIZES
    assert {item.id for item in stores.items.items()} == {"own", "hat"}


REFUSED = {
    "what a rule says": ("rule_of_team", lambda stores: stores.rules.save("ox", OX)),
    "how it is switched in a shop": ("rule_of_team", lambda stores: stores.rules.switch("ox", "名美", "off")),
    "a rule": ("rule_of_team", lambda stores: stores.rules.drop("contact.qq")),
    "a table": ("table_of_team", lambda stores: stores.shop_tables.save(Kind.FLAGS, "", SIZES)),
    "all of a table": ("table_of_team", lambda stores: stores.shop_tables.forget(Kind.FLAGS, "")),
    "an item": ("item_of_team", lambda stores: stores.items.write([Item("A-9", id="shoe")])),
    "an item by its code": ("item_of_team", lambda stores: stores.items.write([HAT, Item("a1", id="own")])),
    "the whole item": ("item_of_team", lambda stores: stores.items.write((), ["shoe"])),
}


@pytest.mark.parametrize(("reason", "change"), REFUSED.values(), ids=REFUSED)
def test_an_agent_does_not_change_what_is_the_teams(agent, reason, change):
    with pytest.raises(Refused, match=reason):
        change(agent)
    assert (list(agent.items.items()), agent.shop_tables.read()) == ([SHOE], {(Kind.FLAGS, ""): FLAGS})
    assert len(agent.rules.read()) == 2
    assert drafts(agent) == {}


def test_an_agent_changes_her_own_as_ever(agent):
    agent.rules.switch("links", "", "off")
    agent.shop_tables.save(Kind.FLAGS, "名美", SIZES)
    agent.items.write([HAT])
    assert Filed("links", "", "off") in agent.rules.read()
    assert agent.shop_tables.read()[Kind.FLAGS, "名美"] == SIZES
    assert list(agent.items.items()) == [SHOE, HAT]
    agent.rules.drop("links")
    agent.shop_tables.forget(Kind.FLAGS, "名美")
    agent.items.write((), ["hat"])
    assert (len(agent.rules.read()), len(agent.shop_tables.read()), len(agent.items.items())) == (2, 1, 1)


def test_the_number_by_which_an_agent_is_known_is_her_own(stores):
    stores.shop_tables.save(Kind.SHOP, "名美", Rows((), {"agent": "7", "signature": "名美"}))
    team = Rows(({"form": "亲", "use": "prefer"},), {"agent": "1", "signature": "名美旗舰店", "hours": ""})
    belong(
        stores, AGENT, content_of(table=[table_row((Kind.SHOP, "名美"), team), table_row((Kind.SHOP, "别家"), team)])
    )
    assert stores.shop_tables.read()[Kind.SHOP, "名美"].once["agent"] == "7"
    assert stores.shop_tables.read()[Kind.SHOP, "名美"].once["signature"] == "名美旗舰店"
    assert "agent" not in stores.shop_tables.read()[Kind.SHOP, "别家"].once
    stores.shop_tables.save(Kind.SHOP, "别家", Rows(team.rows, {"signature": "名美旗舰店", "agent": "8"}))
    assert stores.shop_tables.read()[Kind.SHOP, "别家"].once["agent"] == "8"
    with pytest.raises(Refused, match="table_of_team"):
        stores.shop_tables.save(Kind.SHOP, "别家", Rows(team.rows, {"signature": "我的店", "agent": "8"}))
    stores.shop_tables.save(Kind.SHOP, "别家", Rows(team.rows, {"signature": "名美旗舰店", "agent": ""}))
    assert "agent" not in stores.shop_tables.read()[Kind.SHOP, "别家"].once


# a lead


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


def test_without_a_team_everything_is_ones_own(stores, folder):
    stores.rules.save("ox", OX)
    stores.items.write([SHOE])
    assert (stores.rules.of_team(), stores.shop_tables.of_team()) == (set(), set())
    assert list(stores.own_drafts()) == []
    assert not (folder / "team.db").exists()


# pictures


def test_pictures_come_with_a_release_and_again_at_the_next_start(stores, folder, again):
    name = name_of(PICTURE, "png")
    line = belong(stores, AGENT)
    line.publish({**TEAM, **content_of(picture=[picture_row(name, PICTURE)])})
    path = folder / "pictures" / name
    assert path.read_bytes() == PICTURE
    path.unlink()
    _ = again().replica
    assert path.read_bytes() == PICTURE
    assert stores.find_picture(name) == PICTURE
    assert stores.find_picture("../local.db") is None


def test_a_disk_without_room_for_pictures_does_not_stop_a_release(stores, folder):
    (folder / "pictures").write_text("in its place")
    line = belong(stores, AGENT)
    release = line.publish({**TEAM, **content_of(picture=[picture_row(name_of(PICTURE, "png"), PICTURE)])})
    assert stores.replica.state().hash == release.hash


def test_without_a_team_a_table_with_nothing_but_the_number_is_a_table(stores):
    number = Rows((), {"agent": "7"})
    stores.shop_tables.save(Kind.SHOP, "名美", number)
    assert stores.shop_tables.read() == {(Kind.SHOP, "名美"): number}
