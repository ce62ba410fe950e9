"""Each kind of row is told in lines that somebody reads, whatever came; every field has its name in both languages."""

import json

import pytest

from assistant.compliance.switches import State
from assistant.orders.catalogue.item import Stock
from assistant.scripts.parts import Parts, Step, Variant
from assistant.scripts.parts_text import write_parts
from assistant.team.content import Kind
from assistant.team.people import Role
from tests.fake_lead_team import script_row
from ui.team.difference_told import KINDS
from ui.team.people_names import MAY, ROLES
from ui.team.proposals_page import STATUS
from ui.team.releases import CHANNELS
from ui.team.row_told import FIELDS, STATES, STOCK, value_told, whole
from ui.words import catalogue, use_language


def test_a_reply_is_told_with_all_that_it_says() -> None:
    parts = write_parts(Parts((Step("还有赠品"),), (Variant("夜里明早回复", ("名美",)),)))
    row = script_row(
        "r", "发货", "今天发", code="fh", category="物流/发货", tags=["急"], questions=["几点发"], parts=parts
    )
    told = whole(Kind.SCRIPT, row)
    for part in ("发货", "今天发", "还有赠品", "夜里明早回复", "Category: 物流 › 发货", "急", "几点发", "Code: fh"):
        assert part in told


def test_every_other_kind_is_told_field_by_field() -> None:
    body = {"rows": [{"size": "M", "height": "160-165"}], "once": {"cut_off": "16:00"}}
    table = {"id": "sizes/", "kind": "sizes", "shop": "", "body": json.dumps(body)}
    assert whole(Kind.TABLE, table) == (
        "Table: Sizes\nShop: all shops\nText: Cut-off time: 16:00\nSize: M · Height: 160-165"
    )
    item = {"id": "i", "code": "A1", "price": 5990, "sizes": ["S", "M"], "stock": "out", "picture": ""}
    assert whole(Kind.ITEM, item) == "Code: A1\nPrice: ¥59.9\nSizes: S, M\nStock: sold out"
    assert whole(Kind.CATEGORY, {"id": "物流/发货", "position": 3}) == "物流 › 发货\nPlace among its siblings: 3"
    assert whole(Kind.PICTURE, {"id": "a.png", "data": "A" * 4096}) == "Picture: 3 kB"


def test_a_rule_is_told_by_what_it_finds_and_why() -> None:
    body = json.dumps({"category": "own", "level": "block", "words": ["黄牛"], "reason": {"en": "No touts"}})
    row = {"id": "x\n", "rule": "x", "shop": "名美", "state": "warn", "body": body}
    told = whole(Kind.RULE, row)
    assert "黄牛" in told
    assert "No touts" in told
    assert "Switched: warns" in told


@pytest.mark.parametrize("kind", [Kind.RULE, Kind.TABLE])
@pytest.mark.parametrize("body", ["", "{", "[]", "7", '{"rows": 3}', '{"once": []}'])
def test_what_cannot_be_read_stands_as_it_came(kind: Kind, body: str) -> None:
    assert value_told(kind, "body", body) in (body, "")


def test_parts_of_a_newer_program_stand_as_they_came() -> None:
    assert value_told(Kind.SCRIPT, "parts", "{broken") == "{broken"
    assert whole(Kind.SCRIPT, script_row("r", "发货", "今天发", parts="{broken")).startswith("发货")


def test_every_name_has_its_chinese() -> None:
    use_language("zh_CN")
    known = catalogue("zh_CN", "team_lead")
    tables = (FIELDS, STATES, STOCK, KINDS, ROLES, MAY, STATUS, CHANNELS)
    assert [name for table in tables for name in table.values() if name not in known] == []


def test_every_state_role_and_kind_has_a_name() -> None:
    assert set(STATES) == set(State)
    assert set(STOCK) == set(Stock)
    assert set(ROLES) == set(MAY) == set(Role)
    assert set(KINDS) == set(Kind)
