"""What a buyer pasted goes into the card."""

from assistant.orders.card import Details
from assistant.orders.pasted import fill
from assistant.orders.recipient.read import read_recipient
from tests.make import SHOES

PASTED = "张小娴 18877771111-1234 深圳市南山区科技路1号 勿发圆通"


def test_an_empty_form_is_filled_with_what_was_found() -> None:
    filled = fill(Details(item="A-1"), read_recipient(PASTED))
    assert filled.details == Details(
        item="A-1", contact="张小娴", phone="18877771111-1234", address="广东省深圳市南山区科技路1号", notes="勿发圆通"
    )
    assert [doubt.reason for doubt in filled.doubts["address"]] == ["region_inferred"]


def test_a_correction_shows_what_it_changes_and_leaves_the_rest() -> None:
    filled = fill(SHOES, read_recipient("电话改成 13900139000"))
    assert filled.changes == {"phone": ("13800138000", "13900139000"), "notes": ("", "电话改成")}
    assert filled.details.contact == SHOES.contact


def test_pasting_the_same_again_changes_nothing() -> None:
    once = fill(SHOES, read_recipient(PASTED)).details
    assert fill(once, read_recipient(PASTED)).changes == {}


def test_what_was_not_found_is_not_doubted_in_the_form() -> None:
    assert "contact" not in fill(Details(), read_recipient("13800138000")).doubts
