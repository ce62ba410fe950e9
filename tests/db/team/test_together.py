"""Rules, tables and items of the team beside an agent's own, over real files."""

import pytest

from assistant.compliance.ports import Filed
from assistant.orders.catalogue.item import Item
from assistant.orders.catalogue.pictures import name_of
from assistant.orders.shop.rows import Kind, Rows
from assistant.refusal import Refused
from assistant.team.picture_rows import picture_row
from assistant.team.table_rows import table_row
from tests.db.team.belonging import (
    AGENT,
    FLAGS,
    HAT,
    OX,
    PICTURE,
    SHOE,
    SIZES,
    TEAM,
    belong,
    drafts,
)
from tests.team_rows import content_of


@pytest.fixture
def agent(stores):
    belong(stores, AGENT)
    return stores


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
