"""The size adviser beside the form."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from assistant.orders.catalogue.item import Item
from assistant.orders.shop.rows import Kind, Rows
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.orders.advice.size_panel import SizePanel

DRESS = replace(SHOES, item="A-1027")
PANTS = replace(SHOES, item="B-2001")


@pytest.fixture
def panel(clerk: Clerk) -> SizePanel:
    clerk.office.items.write([Item("A-1027", sizes=("S", "L"), chart="女装"), Item("B-2001", chart="裤装")])
    clerk.open(width=1200)
    clerk.fill(SHOES)
    clerk.tab.open_panel("size")
    clerk.settle()
    return clerk.tab._side.open_panel


def cells(panel: SizePanel) -> list[list[str]]:
    table = panel.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


def takes(panel: SizePanel) -> list[str]:
    return [button.text() for button in panel.findChildren(QPushButton) if button.text().startswith("Take ")]


@pytest.mark.parametrize(
    ("words", "size", "why", "offered"),
    [
        ("162 103斤", "M", "Weight decides: in M, 7 jin from its edge.", ["Take M"]),
        ("162 109斤", "M or L", "Weight decides: in M, but only 1 jin from its edge.", ["Take M", "Take L"]),
        ("162 110斤", "M or L", "Weight decides: exactly at the edge of M.", ["Take M", "Take L"]),
        (
            "165 110斤", "M or L", "Height: L; weight: M. weight decides: exactly at the edge of M.",
            ["Take M", "Take L"],
        ),
        (
            "165 108斤", "M or L", "Height: L; weight: M. weight decides: M, 2 jin from its edge.",
            ["Take M", "Take L"],
        ),
        ("158 138斤", "S … XL: not one size", "Height: S; weight: XL. weight decides: XL, 2 jin from its edge.",
         ["Take S", "Take XL"]),
        (
            "158 170斤", "Beyond the chart, near 2XL",
            "Height: S; weight: 2XL. weight decides: 2XL, 15 jin beyond its edge.", ["Take 2XL"],
        ),
        ("140 70斤", "Beyond the chart, near S", "Weight lies 10 jin beyond S.", ["Take S"]),
        ("平时穿L", "L", "By the size that is worn otherwise: brands differ.", ["Take L"]),
        ("在吗", "Not enough said yet", "", []),
    ],
)  # fmt: skip
def test_it_answers_while_one_types(panel: SizePanel, words: str, size: str, why: str, offered: list[str]):
    panel.words.setText(words)
    assert panel.size.text() == size
    assert panel.why.text().partition("\n")[0].replace("Ask, too, for: ", "") in (why, "height, weight, bust")
    assert takes(panel) == offered


def test_the_sentence_never_promises_a_fit(panel: SizePanel):
    panel.words.setText("162 103斤")
    assert panel.text.text == "By the chart M would be suitable; please compare with something that fits you well."
    panel.words.setText("在吗")
    assert panel.text.text == "May I ask for your height, weight, bust? Then I can look it up in the chart."


def test_what_speaks_for_the_size_is_marked_by_a_sign(panel: SizePanel):
    panel.words.setText("165 108斤")
    assert cells(panel)[:3] == [
        ["S", "150–160", "80–95", "80–84"],
        ["▸ M", "156–164", "✓ 95–110", "84–88"],
        ["▸ L", "✓ 160–168", "110–125", "88–92"],
    ]


def test_what_was_understood_is_said_with_what_was_guessed(panel: SizePanel):
    panel.words.setText("170/60")
    assert panel.understood.text() == "Understood: height 170 cm, weight 120 jin (which unit was not said)"
    panel.words.setText("1米7 平时穿M码")
    assert panel.understood.text() == "Understood: height 170 cm, usually wears M"


def test_the_chart_is_the_items_own_until_somebody_chooses_another(panel: SizePanel, clerk: Clerk):
    assert panel.chart.currentText() == "女装"
    panel.look(PANTS, None)
    clerk.settle()
    assert panel.chart.currentText() == "裤装"
    panel.chart.setCurrentText("男装")
    panel.look(replace(PANTS, colour="黑"), None)
    clerk.settle()
    assert panel.chart.currentText() == "男装"
    panel.look(DRESS, None)
    clerk.settle()
    assert panel.chart.currentText() == "女装"


def test_a_size_that_the_item_is_not_made_in_is_said(panel: SizePanel, clerk: Clerk):
    panel.look(DRESS, None)
    clerk.settle()
    panel.words.setText("162 103斤")
    assert "A-1027 has no M; it has S L." in panel.why.text()


def test_the_shop_of_the_card_has_its_own_charts(panel: SizePanel, clerk: Clerk):
    own = Rows(({"chart": "袜子", "size": "均码", "foot": "22-25"},))
    clerk.office.shop_tables.save(Kind.SIZES, "小店", own)
    panel.look(replace(SHOES, shop="小店"), None)
    clerk.settle()
    assert [panel.chart.itemText(place) for place in range(panel.chart.count())] == ["袜子"]


def test_without_any_chart_it_says_where_to_write_one(panel: SizePanel, clerk: Clerk):
    clerk.office.shop_tables.save(Kind.SIZES, "", Rows())
    panel.look(SHOES, None)
    clerk.settle()
    assert panel.no_chart.isVisible()
    assert "Shop tables" in panel.no_chart.text()
    assert not panel.foot.isEnabled()


def test_the_buyers_pasted_words_are_there_already_and_typing_is_not_overwritten(panel: SizePanel, clerk: Clerk):
    clerk.tab.page.intake.box.setPlainText("王小美 杭州市文三路165号 身高162体重103斤")
    panel.look(SHOES, None)
    assert panel.words.text() == "身高162体重103斤"
    panel.words.setText("158 88斤")
    clerk.tab.page.intake.box.setPlainText("身高170体重150斤")
    panel.look(SHOES, None)
    assert panel.words.text() == "158 88斤"


def test_of_two_sizes_enter_lets_a_person_choose(panel: SizePanel, clerk: Clerk):
    panel.words.setText("162 109斤")
    panel.words.returnPressed.emit()
    assert clerk.tab.page.form.details().size == SHOES.size
    assert clerk.tab.focusWidget().text() == "Take M"
