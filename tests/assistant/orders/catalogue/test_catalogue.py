"""The catalogue: looked up, completed, held against a card, and read out of a sheet."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.check import Finding, Oddity, check_line
from assistant.orders.catalogue.item import Item, Stock, in_one_cell, several
from assistant.orders.lines import OrderLine

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
    ("typed", "code"),
    [
        ("a-10", "A-1027"),
        ("A10", "A-1027"),
        ("ａ１０", "A-1027"),
        ("小白", "A-1027"),
        ("mdx", "B-20"),
        ("yurong", "C-3"),
    ],
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


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("37、38,39 38/40", ("37", "38", "39", "40")),
        ("160/84A 165/88A/170/92A", ("160/84A", "165/88A", "170/92A")),
        ("dark blue, red / light green", ("dark blue", "red", "light green")),
        ("dark blue、", ("dark blue",)),
        ("米白 黑色", ("米白", "黑色")),
        (" ", ()),
    ],
)
def test_several_values_in_a_cell_are_told_apart_and_count_once_each(cell: str, values: tuple[str, ...]) -> None:
    assert several(cell) == values


@given(some.text("dark blueA/160/84、, 米\n", max_size=30))
def test_values_that_were_read_are_read_back(cell: str) -> None:
    assert several(in_one_cell(several(cell))) == several(cell)


def test_an_item_that_gets_another_code_is_not_found_under_the_old_one(catalogue: Catalogue) -> None:
    catalogue.put([replace(SHOES, code="A-2000")])
    assert (catalogue.item("A-1027"), len(catalogue)) == (None, 4)
    assert catalogue.find("A-2000")[0].id == SHOES.id


def test_what_is_out_of_stock_itself_is_no_alternative() -> None:
    catalogue = Catalogue([BOOTS, replace(SHOES, stock=Stock.OUT), Item("A-2")])
    assert catalogue.alternatives(replace(BOOTS, alternatives=("A-1027", "A-2", "Z-9"))) == [catalogue.item("A-2")]
