"""Rules, tables, items and pictures as rows: back as they were, and nothing else is let in."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.compliance.ports import Filed
from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.catalogue.pictures import MOST_BYTES, name_of
from assistant.orders.shop.rows import Kind, Rows
from assistant.refusal import Refused
from assistant.team.item_rows import item_of, item_row
from assistant.team.picture_rows import picture_of, picture_row
from assistant.team.rows import checked_row
from assistant.team.rule_rows import rule_of, rule_row
from assistant.team.table_rows import table_id, table_of, table_row

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
LARGE = PNG + bytes(MOST_BYTES)
SHOE = Item("A-1027", "小白鞋", price=9900, sizes=("38", "39"), stock=Stock.PRESALE, presale_until=date(2026, 3, 1))
OX = Filed("ox", "", "warn", {"category": "own", "words": ["黄牛"], "reason": {"zh_CN": "不说"}})
SIZES = (Kind.SIZES, "名美"), Rows(({"chart": "女鞋", "size": "38"},), {"note": "脚长"})
plain = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=20)


def test_a_rule_comes_back_with_its_switch_and_what_it_says():
    for filed in (OX, Filed("contact.qq", "名美", "off"), Filed("ox", "", "", OX.body)):
        row = checked_row("rule", rule_row(filed))
        assert rule_of(row) == filed


@given(st.sampled_from(Kind), plain, st.lists(st.dictionaries(plain, plain, max_size=3), max_size=3))
def test_a_table_comes_back_cell_by_cell(kind, shop, rows):
    place, table = (kind, shop), Rows(tuple(rows), {"once": "a"})
    assert table_of(checked_row("table", table_row(place, table))) == (place, table)


def test_a_table_of_a_newer_program_is_kept_and_passed_over():
    row = checked_row("table", {"id": "moods/", "kind": "moods", "shop": "", "body": '{"once":{},"rows":[]}'})
    assert table_of(row) is None


@given(st.lists(plain.filter(bool), max_size=3), st.none() | st.integers(0, 10_000_000), st.sampled_from(Stock))
def test_an_item_comes_back_but_for_when_it_was_changed(sizes, price, stock):
    item = Item("A 1", "鞋", price=price, sizes=tuple(sizes), stock=stock, alternatives=("B", "C"), id="i1")
    assert item_of(checked_row("item", item_row(item))) == item


def test_a_picture_comes_back_under_the_name_of_its_content():
    row = checked_row("picture", picture_row(name_of(PNG, "png"), PNG))
    assert picture_of(row) == PNG


WRONG = {
    "a rule under the name of another": ("rule", rule_row(OX) | {"id": "qq\n"}),
    "a rule switched to a word nobody knows": ("rule", rule_row(OX) | {"state": "gone"}),
    "what a rule says, for one shop only": ("rule", rule_row(OX) | {"id": "ox\n名美", "shop": "名美"}),
    "nothing about a rule": ("rule", rule_row(Filed("ox"))),
    "a rule that is no mapping": ("rule", rule_row(OX) | {"body": "[1]"}),
    "a rule that is no JSON": ("rule", rule_row(OX) | {"body": "{"}),
    "a rule nested without end": ("rule", rule_row(OX) | {"body": "[" * 100_000}),
    "a table under another name": ("table", table_row(*SIZES) | {"id": "sizes/"}),
    "a cell that is a number": ("table", table_row(*SIZES) | {"body": '{"once":{},"rows":[{"size":38}]}'}),
    "a table without its rows": ("table", table_row(*SIZES) | {"body": '{"once":{}}'}),
    "a kind with a slash": ("table", table_row(*SIZES) | {"id": table_id("a/b", ""), "kind": "a/b", "shop": ""}),
    "an item without a code": ("item", item_row(SHOE) | {"code": " "}),
    "a stock nobody knows": ("item", item_row(SHOE) | {"stock": "lots"}),
    "a day that is none": ("item", item_row(SHOE) | {"presale_until": "2026-02-30"}),
    "a day in another spelling": ("item", item_row(SHOE) | {"presale_until": "20260301"}),
    "a price below nothing": ("item", item_row(SHOE) | {"price": -2}),
    "a size of two lines": ("item", item_row(SHOE) | {"sizes": ["38\n39"]}),
    "an empty size": ("item", item_row(SHOE) | {"sizes": [""]}),
    "a picture that leads elsewhere": ("item", item_row(SHOE) | {"picture": "../../secret.png"}),
    "a picture under the name of another": ("picture", picture_row(name_of(b"x", "png"), PNG)),
    "a picture that is none": ("picture", picture_row(name_of(b"<svg/>", "png"), b"<svg/>")),
    "a picture of a kind that is not shown": ("picture", picture_row(name_of(PNG, "exe"), PNG)),
    "a picture that is too large": (
        "picture",
        picture_row(name_of(LARGE, "png"), LARGE),
    ),
    "a picture that is no base64": ("picture", picture_row(name_of(PNG, "png"), PNG) | {"data": "?"}),
}


@pytest.mark.parametrize(("kind", "row"), WRONG.values(), ids=WRONG)
def test_what_nobody_could_have_kept_is_refused(kind, row):
    with pytest.raises(Refused, match="team_damaged"):
        checked_row(kind, row)
