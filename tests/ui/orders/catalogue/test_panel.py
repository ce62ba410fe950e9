"""The item beside the form: what it is, what to offer instead, and what to say about it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.ui.orders.catalogue.conftest import SCRIPTS, SHOES
from tests.ui.orders.conftest import Clerk
from ui.orders.catalogue.panel import CataloguePanel
from ui.orders.catalogue.picture import PictureLabel


@pytest.fixture
def panel(clerk: Clerk) -> CataloguePanel:
    clerk.open(width=900).activateWindow()
    return opened(clerk)


def opened(clerk: Clerk) -> CataloguePanel:
    clerk.tab.open_panel("catalogue")
    clerk.settle()
    return clerk.tab._side.open_panel


def item(clerk: Clerk, code: str) -> None:
    """Into the form, as if typed."""
    clerk.tab.page.put({"item": code})
    clerk.tab.page.paused.emit()


def texts(panel: CataloguePanel) -> str:
    if not panel.hint.isHidden():
        return panel.hint.text()
    return "\n".join(label.text() for label in panel.view.findChildren(QLabel))


def button(panel: CataloguePanel, words: str, number: int = 0) -> QPushButton:
    found = [one for one in panel.view.findChildren(QPushButton) if words in (one.text(), one.accessibleName())]
    return found[number]


def test_f2_in_the_item_field_opens_it_and_esc_leads_back(clerk: Clerk):
    clerk.open()
    item(clerk, "A-1027")
    clerk.tab.focus_first()
    clerk.press("F2")
    assert "A-1027 小白鞋" in texts(clerk.tab._side.open_panel)
    clerk.press("Esc")
    assert clerk.tab.page.form.line("item").hasFocus()


def test_it_tells_what_the_item_is(clerk: Clerk, panel: CataloguePanel):
    item(clerk, "a1027")
    for told in ("A-1027 小白鞋", "In stock", "¥168", "36, 37, 38", "米白, 黑色", "头层牛皮", "百搭不挑脚"):
        assert told in texts(panel)
    assert [script.title for script in SCRIPTS if script.title in button(panel, "小白鞋洗护").text()] == ["小白鞋洗护"]


def test_it_follows_the_form_until_another_item_is_looked_for(clerk: Clerk, panel: CataloguePanel):
    item(clerk, "A-1027")
    QTest.keyClicks(panel.search, "yurong")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert "C-3 羽绒服" in texts(panel)
    clerk.tab.page.paused.emit()
    assert "C-3 羽绒服" in texts(panel)
    item(clerk, "D-4")
    assert "D-4 袜子" in texts(panel)


def test_the_item_that_was_found_is_taken_into_the_form(clerk: Clerk, panel: CataloguePanel):
    item(clerk, "A-1027")
    panel.look_at("C-3")
    button(panel, "Into the form").click()
    assert clerk.tab.page.form.details().item == "C-3"
    clerk.tab.page.paused.emit()
    assert "Into the form" not in [one.text() for one in panel.view.findChildren(QPushButton)]


def test_alternatives_are_taken_and_told_by_keys(clerk: Clerk, panel: CataloguePanel):
    item(clerk, "B-20")
    assert "1  A-1027 · 小白鞋 · ¥168 · In stock\n2  D-4 · 袜子 · ¥9.9 · Few left" in texts(panel)
    clerk.press("Alt+2")
    assert clerk.inserted == [("袜子 (D-4) ¥9.9\n纯棉", "")]
    clerk.press("Alt+3")
    clerk.press("Ctrl+3")
    assert len(clerk.inserted) == 1
    clerk.press("Ctrl+1")
    assert clerk.tab.page.form.details().item == "A-1027"


def test_the_keys_for_the_chat_and_for_copying_mean_the_item(clerk: Clerk, panel: CataloguePanel):
    copied: list[str] = []
    clerk.tab.copy_wanted.connect(copied.append)
    item(clerk, "D-4")
    clerk.press("Ctrl+Return")
    clerk.press("Ctrl+Shift+C")
    assert [text for text, _ in clerk.inserted] == copied == ["袜子 (D-4) ¥9.9\n纯棉"]


def test_alternatives_are_taken_told_and_looked_at_by_buttons(clerk: Clerk, panel: CataloguePanel):
    item(clerk, "B-20")
    button(panel, "Tell the buyer", 1).click()
    assert clerk.inserted[-1][0] == "小白鞋 (A-1027) ¥168\n百搭不挑脚\nSizes: 36, 37, 38\nColours: 米白, 黑色"
    button(panel, "Into the form", 1).click()
    assert clerk.tab.page.form.details().item == "D-4"
    panel.look_at("B-20")
    button(panel, "More", 1).click()
    assert "D-4 袜子" in texts(panel)


def test_scripts_for_what_is_out_of_stock_are_one_click_away(clerk: Clerk, panel: CataloguePanel):
    item(clerk, "B-20")
    button(panel, "暂时缺货").click()
    button(panel, "马丁靴尺码").click()
    assert [text for text, _ in clerk.inserted] == ["这款暂时缺货，到货通知您", "B20 偏大一码"]
    item(clerk, "A-1027")
    assert [one.text() for one in panel.view.findChildren(QPushButton)] == ["Tell the buyer", "小白鞋洗护"]


def test_the_picture_is_shown_when_there_is_one(clerk: Clerk, panel: CataloguePanel, tmp_path: Path):
    item(clerk, "A-1027")
    assert panel.view.findChild(PictureLabel) is None
    (tmp_path / "pictures").mkdir()
    QImage(800, 400, QImage.Format.Format_RGB32).save(str(tmp_path / "pictures" / SHOES.picture))
    item(clerk, "D-4")
    item(clerk, "A-1027")
    picture = panel.view.findChild(PictureLabel)
    assert (picture.pixmap().height(), picture.accessibleName()) == (180, "小白鞋")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("", "Type an item number into the form, or look for an item above."),
        ("A-102", "There is no item A-102. Near it: A-1027"),
        ("QQ", "There is no item QQ in the catalogue."),
    ],
)
def test_it_says_why_nothing_is_shown(clerk: Clerk, panel: CataloguePanel, code: str, said: str):
    item(clerk, code)
    assert texts(panel) == said


def test_an_empty_catalogue_says_what_to_do(clerk: Clerk):
    clerk.office.items.write(drop=[one.id for one in clerk.office.items.items()])
    clerk.open(width=900)
    assert texts(opened(clerk)).startswith("The catalogue is empty.")


def test_a_change_of_the_item_shows_at_once_and_nothing_else_is_built_anew(clerk: Clerk, panel: CataloguePanel):
    item(clerk, "A-1027")
    view = panel.view
    clerk.tab.page.goods.drop([clerk.office.catalogue.item("C-3")])
    clerk.settle()
    assert panel.view is view
    clerk.tab.page.goods.drop([clerk.office.catalogue.item("A-1027")])
    clerk.settle()
    assert texts(panel) == "There is no item A-1027 in the catalogue."


def test_every_button_is_reached_by_tab(clerk: Clerk, panel: CataloguePanel):
    item(clerk, "B-20")
    panel.start()
    reached = set()
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert set(panel.view.findChildren(QPushButton)) <= reached
