"""What is odd about the goods on a card is said beside their fields, and what there is instead."""

import pytest
from PySide6.QtWidgets import QPushButton

from assistant.orders.catalogue.edit import Edit
from assistant.orders.catalogue.item import Item, Stock
from tests.ui.orders.catalogue.conftest import SHOES
from tests.ui.orders.conftest import Clerk
from tests.ui.orders.form.test_paste_box import paste


def notes(clerk: Clerk, **fields: str) -> dict[str, str]:
    """What is said after a pause in typing."""
    clerk.tab.page.put(fields)
    clerk.tab.page.look()
    return {name: note for name in ("item", "size", "colour", "lines") if (note := clerk.note(name))}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"item": "a1027", "size": "38码", "colour": "米白色"}, {}),
        ({"item": "A-1027", "size": "41"}, {"size": "There is no such size; there is 36, 37, 38"}),
        ({"item": "A-1027", "colour": "红"}, {"colour": "There is no such colour; there is 米白, 黑色"}),
        ({"item": "A-102"}, {"item": "Not in the catalogue. Do you mean A-1027 小白鞋?"}),
        ({"item": "QQ"}, {"item": "Not in the catalogue"}),
        ({"item": "B-20"}, {"item": "Out of stock. Instead: A-1027 小白鞋, D-4 袜子"}),
        ({"item": "D-4"}, {"item": "Few left: ask the warehouse before you promise it"}),
        ({"item": "C-3", "size": "160/84a"}, {"item": "Presale: it is sent from 12/1 on"}),
        (
            {"lines": "A-1027 / 41 / 黑\nC-3 / 160/84A\nA-1027 / 38"},
            {"lines": "A-1027: There is no such size; there is 36, 37, 38\nC-3: Presale: it is sent from 12/1 on"},
        ),
    ],
)
def test_what_is_odd_is_said_at_its_field(clerk: Clerk, fields: dict[str, str], said: dict[str, str]):
    clerk.open()
    assert notes(clerk, **fields) == said


def test_a_shop_without_a_catalogue_hears_nothing(clerk: Clerk):
    clerk.office.items.write(drop=[item.id for item in clerk.office.items.items()])
    clerk.open()
    assert notes(clerk, item="Z-9", size="99") == {}


def test_what_is_said_follows_the_catalogue(clerk: Clerk):
    clerk.open()
    assert notes(clerk, item="A-1027") == {}
    clerk.tab.page.goods.put([Item("A-1027", id=SHOES.id, stock=Stock.OUT)], "")
    clerk.settle()
    assert clerk.note("item") == "Out of stock, and no alternative is noted"


def test_long_lists_are_cut_short(clerk: Clerk):
    clerk.open()
    clerk.tab.page.goods.put([Item("N-1", sizes=tuple(map(str, range(20))))], "")
    clerk.settle()
    assert notes(clerk, item="N-1", size="99")["size"].endswith("0, 1, 2, 3, 4, 5, 6, 7 and 12 more")


def test_it_is_said_in_chinese(clerk: Clerk, chinese: None):
    clerk.open()
    assert notes(clerk, item="B-20", size="41") == {
        "item": "缺货，可以推荐：A-1027 小白鞋、D-4 袜子",
        "size": "没有这个尺码，有：37、38",
    }


def test_goods_that_a_buyer_names_without_labels_fill_the_form_with_the_items_number(clerk: Clerk):
    tab = clerk.open()
    paste(clerk, "小白鞋 黑色 38 来一双")
    details = tab.page.form.details()
    assert (details.item, details.colour, details.size, details.quantity) == ("A-1027", "黑色", "38", "一双")
    assert (clerk.note("item"), clerk.note("colour")) == ("Only the name was written: 小白鞋", "")
    assert tab.page.intake.banner.text == "Filled in: Item number, Size, Colour, Quantity"


def test_a_kind_of_goods_of_which_there_are_several_is_one_click_from_the_item(clerk: Clerk):
    clerk.office.goods.write(Edit(put=(Item("E-5", "短靴"),)))
    tab = clerk.open()
    paste(clerk, "这款靴子 38码 一双")
    field = tab.page.form.fields["item"]
    assert tab.page.form.details().item == "靴子"
    assert field.note.text() == "Several items fit “靴子”: please choose one"
    field.findChildren(QPushButton)[-1].click()
    assert (tab.page.form.details().item, clerk.note("item")) == ("E-5", "")
