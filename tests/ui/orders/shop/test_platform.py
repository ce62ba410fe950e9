"""The platform of a shop is chosen from a list and kept with what else the shop says of itself."""

import pytest
from PySide6.QtWidgets import QComboBox

from assistant.compliance.house import Platform
from assistant.orders.shop.rows import Kind, Rows
from assistant.orders.shop.shop import read_shop
from tests.ui.orders.shop.conftest import Lead


def platform_box(lead: Lead) -> QComboBox:
    box = lead.go_to(Kind.SHOP).facts["platform"].editor
    assert isinstance(box, QComboBox)
    return box


def choose(box: QComboBox, name: str) -> None:
    box.setCurrentIndex(box.findText(name))


def test_the_platform_is_chosen_by_its_name_and_saved(lead: Lead):
    box = platform_box(lead)
    assert box.currentText() == "Taobao, Tmall"
    choose(box, "Pinduoduo")
    assert lead.window.save_button.isEnabled()
    lead.press("Ctrl+S")
    kept = lead.on_file(Kind.SHOP)
    assert kept
    assert read_shop(kept).platform is Platform.PINDUODUO
    assert not lead.window.save_button.isEnabled()


def test_every_platform_has_a_name_to_choose_it_by(lead: Lead):
    box = platform_box(lead)
    assert {box.itemData(place) for place in range(box.count())} == {str(platform) for platform in Platform}


@pytest.mark.parametrize("platform", ["jd", "of a newer program"])
def test_what_is_on_file_is_shown_and_left_as_it_is(lead: Lead, platform: str):
    lead.office.shop_tables.save(Kind.SHOP, "", Rows((), {"platform": platform}))
    lead.settle()
    page = lead.go_to(Kind.SHOP)
    page.show_rows(lead.office.shop_tables.rows(Kind.SHOP))
    assert page.rows.once["platform"] == platform
    assert not page.unsaved
