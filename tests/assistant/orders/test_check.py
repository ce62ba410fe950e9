"""What the check says about each field, and that it never takes anything away."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.orders import phone
from assistant.orders.card import FIELD_NAMES, Details
from assistant.orders.check import REASONS, Doubt, check
from tests.make import SHOES

REQUIRED = ("item", "quantity", "contact", "phone", "address")
any_details = st.builds(Details, **{name: st.text(max_size=60) for name in FIELD_NAMES})


def test_a_complete_card_raises_no_doubt():
    assert check(SHOES, REQUIRED) == ()


def test_missing_required_fields_block_in_the_order_of_the_form():
    doubts = check(Details(contact="  "), REQUIRED)
    assert doubts == tuple(
        Doubt(name, "field_missing", blocking=True) for name in ("item", "contact", "phone", "quantity", "address")
    )


def test_a_name_that_is_no_field_is_passed_over():
    assert check(SHOES, ("item", "horoscope")) == ()


@pytest.mark.parametrize(
    ("field", "typed", "reason"),
    [
        ("phone", "138****8000", "phone_masked"),
        ("quantity", "若干", "quantity_not_a_number"),
        ("quantity", "0件", "quantity_zero"),
        ("quantity", "13800", "quantity_large"),
        ("contact", "138 0013 8000", "contact_is_a_number"),
        ("address", "13800138000", "address_is_a_phone"),
        ("order_number", "13800138000", "order_number_is_a_phone"),
        ("order_number", "今天那单", "order_number_odd"),
    ],
)
def test_what_looks_wrong_is_marked_and_does_not_block(field: str, typed: str, reason: str):
    assert check(replace(SHOES, **{field: typed}), REQUIRED) == (Doubt(field, reason),)


@pytest.mark.parametrize(
    "number",
    [
        "2871234567890123456",
        "230101-123456789012345",
        "296123456789",
        "４６１２３４５６７８９０１２３４５",
        "E20260101123456",
    ],
)
def test_the_platforms_order_numbers_are_not_odd(number: str):
    assert check(replace(SHOES, order_number=number), ()) == ()


@given(any_details, st.lists(st.sampled_from(FIELD_NAMES)))
def test_any_text_in_any_field_gets_known_doubts_about_known_fields(details: Details, required: list[str]):
    for doubt in check(details, required):
        assert doubt.field in FIELD_NAMES
        assert doubt.reason in {*REASONS, *phone.REASONS}
        assert doubt.blocking == (doubt.reason == "field_missing")
