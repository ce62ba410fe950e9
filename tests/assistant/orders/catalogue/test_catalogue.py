"""The catalogue: looked up, completed, held against a card, and read out of a sheet."""

from datetime import date

import pytest

from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.check import Finding, Oddity, check_line
from assistant.orders.catalogue.item import Item, Stock, several
from assistant.orders.catalogue.sheet import guess_columns, plan, rows_of
from assistant.orders.lines import OrderLine
from assistant.refusal import Refused

SHOES = Item("A-1027", "小白鞋", sizes=("37", "38"), colours=("米白", "黑色"), price=16800)
BOOTS = Item("B-20", "马丁靴", stock=Stock.OUT, alternatives=("A-1027",))
COAT = Item("C-3", "羽绒服", stock=Stock.PRESALE, presale_until=date(2026, 12, 1))
SOCKS = Item("D-4", "袜子", stock=Stock.LOW)


@pytest.fixture
def catalogue() -> Catalogue:
    return Catalogue([SHOES, BOOTS, COAT, SOCKS])


@pytest.mark.parametrize("written", ["A-1027", "a1027", "Ａ－1027", " a_1027 "])
def test_a_code_is_known_however_it_is_written(catalogue: Catalogue, written: str) -> None:
    assert catalogue.item(written) == SHOES


@pytest.mark.parametrize(
    ("typed", "code"), [("a-10", "A-1027"), ("小白", "A-1027"), ("mdx", "B-20"), ("yurong", "C-3")]
)
def test_it_is_completed_by_code_name_pinyin_and_initials(catalogue: Catalogue, typed: str, code: str) -> None:
    assert catalogue.find(typed)[0].code == code


def test_an_item_with_the_same_code_takes_the_place_of_the_old_one(catalogue: Catalogue) -> None:
    catalogue.put([Item("a1027", "凉鞋")])
    assert len(catalogue) == 4
    assert [item.name for item in catalogue.find("凉鞋")] == ["凉鞋"]
    assert catalogue.find("小白鞋") == []


def test_a_dropped_item_is_not_offered_any_more(catalogue: Catalogue) -> None:
    catalogue.drop([SHOES.id, "unknown"])
    assert catalogue.item("A-1027") is None
    assert catalogue.find("小白鞋") == []


@pytest.mark.parametrize(
    ("line", "findings"),
    [
        (OrderLine("A-1027", "38码", "米白色", "1"), ()),
        (OrderLine("A-1027", "", "", ""), ()),
        (OrderLine("A-1027", "41"), (Finding("size", Oddity.UNKNOWN_SIZE, ("37", "38")),)),
        (OrderLine("A-1027", "38", "红"), (Finding("colour", Oddity.UNKNOWN_COLOUR, ("米白", "黑色")),)),
        (OrderLine("B-20", "41"), (Finding("item", Oddity.OUT_OF_STOCK, ("A-1027",)),)),
        (OrderLine("C-3"), (Finding("item", Oddity.PRESALE, ("2026-12-01",)),)),
        (OrderLine("D-4"), (Finding("item", Oddity.LOW_STOCK),)),
        (OrderLine("Z-9"), (Finding("item", Oddity.UNKNOWN_ITEM),)),
        (OrderLine(""), ()),
    ],
)
def test_the_goods_on_a_card_are_held_against_it(
    catalogue: Catalogue, line: OrderLine, findings: tuple[Finding, ...]
) -> None:
    assert check_line(line, catalogue) == findings


def test_a_shop_without_a_catalogue_hears_nothing() -> None:
    assert check_line(OrderLine("Z-9", "99"), Catalogue()) == ()


SHEET = """货号	商品名称	单价	尺码	颜色	库存	x
A-1027	小白鞋	168	37、38	米白 黑色	100
	没有货号	1
B-20	马丁靴	贵

E-5	围巾	59.9			0
e5	又一条	1
"""


def test_a_sheet_is_planned_before_anything_is_done(catalogue: Catalogue) -> None:
    heading, *rows = rows_of(SHEET)
    done = plan(rows, guess_columns(heading), catalogue)
    assert [(item.code, item.price, item.stock) for item in done.new] == [("E-5", 5990, Stock.OUT)]
    assert (done.changed, done.same) == ((), 1)
    assert [(row.row, row.reason) for row in done.refused] == [
        (2, "item_without_code"),
        (3, "item_price_unreadable"),
        (6, "item_twice"),
    ]


def test_what_changed_keeps_its_place(catalogue: Catalogue) -> None:
    done = plan([["A-1027", "0"]], {"code": 0, "stock": 1}, catalogue)
    assert [(item.id, item.stock) for item in done.changed] == [(SHOES.id, Stock.OUT)]


def test_a_sheet_without_codes_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(Refused, match="catalogue_no_code_column"):
        plan([["小白鞋"]], guess_columns(["品名"]), catalogue)


def test_several_values_in_a_cell_count_once_each() -> None:
    assert several("37、38,39 38/40") == ("37", "38", "39", "40")
