"""What a lead changes of rules, tables, items and pictures arrives at an agent's desktop, over a real folder."""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import NamedTuple

import pytest

from assistant.compliance.ports import Filed
from assistant.orders.catalogue.item import Item
from assistant.orders.catalogue.pictures import PictureFolder
from assistant.orders.shop.rows import Kind, Rows
from assistant.team.desk import TeamDesk
from assistant.team.people import Role
from db import Stores, open_stores
from db.team.opening import open_desk
from tests.db import damage

OX = {"id": "ox", "category": "own", "words": ["黄牛"]}
FLAGS, OTHERS = Rows(({"colour": "red", "reason": "加急"},)), Rows(({"colour": "blue", "reason": "加急"},))
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(99)


class Desktop(NamedTuple):
    folder: Path
    stores: Stores
    desk: TeamDesk


@pytest.fixture
def desktops(tmp_path: Path) -> Iterator[tuple[Desktop, Desktop]]:
    """A lead's and an agent's, of one team that has published nothing yet."""
    (tmp_path / "share").mkdir()
    with ExitStack() as opened:

        def desktop(name: str) -> Desktop:
            folder = tmp_path / name
            stores = opened.enter_context(closing(open_stores(folder)))
            return Desktop(folder, stores, opened.enter_context(closing(open_desk(folder, "1.0", lambda: "zh_CN"))))

        lead, agent = desktop("lead"), desktop("agent")
        code = lead.desk.create("名美", "小美", str(tmp_path / "share"))
        lead.stores.rules.save("ox", OX)
        lead.stores.shop_tables.save(Kind.FLAGS, "", FLAGS)
        picture = PictureFolder(lead.folder / "pictures").keep_content(PICTURE, "p.png", lambda _: "png")
        lead.stores.items.write([Item("A-1", "鞋", picture=picture, id="shoe")])
        lead.desk.publish("第一版")
        agent.desk.join(code, "小王", folder=str(tmp_path / "share"))
        agent.desk.pull()
        yield lead, agent


def test_what_she_had_before_she_made_the_team_is_published(desktops: tuple[Desktop, Desktop]):
    lead, agent = desktops
    assert list(agent.stores.rules.read()) == [Filed("ox", "", "", OX)]
    assert agent.stores.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS}
    (shoe,) = agent.stores.items.items()
    assert (shoe.name, shoe.of_team) == ("鞋", True)
    assert (agent.folder / "pictures" / shoe.picture).read_bytes() == PICTURE
    assert list(lead.desk.drafts()) == []
    assert [item.id for item in lead.stores.items.items()] == ["shoe"]


def test_a_change_is_hers_alone_until_it_is_published(desktops: tuple[Desktop, Desktop]):
    lead, agent = desktops
    lead.stores.shop_tables.save(Kind.FLAGS, "", OTHERS)
    lead.stores.rules.switch("ox", "", "off")
    lead.stores.items.write((), ["shoe"])
    agent.desk.pull()
    assert agent.stores.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS}
    assert {draft.key for draft in lead.desk.drafts()} == {("table", "flags/"), ("rule", "ox\n"), ("item", "shoe")}
    lead.desk.publish("改了标旗")
    agent.desk.pull()
    for desktop in desktops:
        assert desktop.stores.shop_tables.read() == {(Kind.FLAGS, ""): OTHERS}
        assert [filed.state for filed in desktop.stores.rules.read()] == ["off"]
        assert list(desktop.stores.items.items()) == []
    assert list(lead.desk.drafts()) == []


def test_a_rollback_brings_it_back(desktops: tuple[Desktop, Desktop]):
    lead, agent = desktops
    lead.stores.shop_tables.forget(Kind.FLAGS, "")
    lead.desk.publish("没有标旗了")
    lead.desk.rollback(1)
    agent.desk.pull()
    for desktop in desktops:
        assert desktop.stores.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS}


def test_what_she_had_herself_is_given_up_and_put_back_like_any_draft(desktops: tuple[Desktop, Desktop]):
    _, agent = desktops
    agent.stores.shop_tables.save(Kind.OFFERS, "", Rows(({"offer": "满300减30"},)))
    lead, _ = desktops
    lead.desk.add_person("小王", agent.desk.own_request(), Role.LEAD)
    agent.desk.pull()
    (own,) = agent.desk.drafts()
    assert (own.key, own.base) == (("table", "offers/"), None)
    given_up = agent.desk.discard([own.key])
    assert (list(given_up), list(agent.desk.drafts())) == ([own], [])
    assert (Kind.OFFERS, "") not in agent.stores.shop_tables.read()
    agent.desk.put_back(given_up)
    assert [draft.key for draft in agent.desk.drafts()] == [own.key]
    assert (Kind.OFFERS, "") in agent.stores.shop_tables.read()


def test_a_damaged_copy_is_fetched_again_by_the_next_pull(desktops: tuple[Desktop, Desktop]):
    _, agent = desktops
    with closing(sqlite3.connect(agent.folder / "team.db")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    for page in range(1, pages):
        damage.overwrite_a_page(agent.folder / "team.db", page)
    assert agent.stores.shop_tables.read() == {}
    agent.desk.pull()
    assert agent.stores.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS}
    assert agent.stores.replica.is_sound()


def test_a_copy_that_was_deleted_or_is_of_another_version_is_fetched_again(desktops: tuple[Desktop, Desktop]):
    _, agent = desktops
    with closing(sqlite3.connect(agent.folder / "team.db")) as connection:
        connection.execute("PRAGMA user_version = 77")
    agent.desk.pull()
    assert agent.stores.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS}
    for path in agent.folder.glob("team.db*"):
        path.unlink()
    agent.desk.pull()
    assert agent.stores.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS}
