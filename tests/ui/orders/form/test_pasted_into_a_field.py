"""A whole message that was pasted into one field of the form."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.orders.conftest import Clerk

PASTED = "张小娴 13800138001 深圳市南山区科技路1号 勿发圆通"


def paste_into(clerk: Clerk, field: str, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    clerk.tab.page.form.go_to(field)
    QTest.keyClick(clerk.tab.page.form.fields[field].editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("field", ["item", "address"])
def test_a_message_pasted_into_one_field_of_an_empty_form_fills_it(clerk: Clerk, field: str) -> None:
    clerk.open()
    paste_into(clerk, field, "要黑色XL两件\n" + PASTED)
    details = clerk.tab.page.form.details()
    assert (details.contact, details.phone, details.colour, details.size) == ("张小娴", "13800138001", "黑色", "XL")
    assert (details.item, details.address) == ("", "广东省深圳市南山区科技路1号")
    clerk.tab.page.intake.banner.act()  # takes it back
    assert clerk.tab.page.form.details() == clerk.tab.page.blank()
    paste_into(clerk, field, "要黑色XL两件\n" + PASTED)
    assert PASTED in getattr(clerk.tab.page.form.details(), field)


def test_a_message_pasted_into_a_field_of_a_begun_form_stays_there_until_somebody_says_so(clerk: Clerk) -> None:
    clerk.open()
    clerk.type("item", "A-1027")
    paste_into(clerk, "size", PASTED)
    page = clerk.tab.page
    assert (page.form.details().size, page.form.details().contact) == (PASTED, "")
    page.intake.take_offered()
    details = page.form.details()
    assert (details.item, details.size, details.contact) == ("A-1027", "", "张小娴")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("item", "针织连衣裙春夏新款"), ("phone", "138 0013 8001"), ("order_number", "3901234567890123456"),
        ("account", "tb13800138000"), ("address", "浙江省杭州市西湖区文三路 1 号"), ("notes", PASTED),
        ("item", "A-1027 / 黑"),
    ],
)  # fmt: skip
def test_what_belongs_into_the_field_is_left_alone(clerk: Clerk, field: str, text: str) -> None:
    clerk.open()
    paste_into(clerk, field, text)
    assert getattr(clerk.tab.page.form.details(), field) == text
    assert not clerk.tab.page.intake.banner.offers
