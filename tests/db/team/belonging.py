"""Desktops of one team over real files: what it has, and how a desktop comes to belong to it."""

from assistant.compliance.ports import Filed
from assistant.orders.catalogue.item import Item
from assistant.orders.shop.rows import Kind, Rows
from assistant.team.content import Content
from assistant.team.item_rows import item_row
from assistant.team.key_lists import library_id, signed_keys
from assistant.team.people import Person, Role
from assistant.team.ports import Trust
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


def drafts(stores):
    return {draft.key: (draft.base, draft.row) for draft in stores.team.drafts()}
