"""Customers are recognised, and addressed as they like it."""

from dataclasses import replace

import pytest

from assistant.orders.card import Details
from assistant.orders.customers.desk import CustomerDesk, dialled
from assistant.orders.customers.salutation import AVOIDED, avoided, propose
from tests.fakes import FakeCustomerStore


@pytest.mark.parametrize(
    ("name", "province", "proposed"),
    [
        ("李丽", "浙江省", ("李女士", "亲")),
        ("王建国", "", ("王先生", "亲")),
        ("李丽", "广东省", ("李女士", "靓女", "亲")),
        ("王建国", "香港特别行政区", ("王先生", "靓仔", "亲")),
        ("欧阳娜娜", "", ("欧阳女士", "亲")),
        ("赵先生", "", ("赵先生", "亲")),
        ("陈小姐", "", ("陈女士", "亲")),
        ("王一", "", ("王先生", "王女士", "亲")),
        ("小太阳", "广东省", ("亲",)),
        ("Tom", "", ("亲",)),
        ("大大有限公司", "", ("亲",)),
        ("", "", ("亲",)),
    ],
)
def test_a_form_of_address_is_proposed_from_name_and_region(
    name: str, province: str, proposed: tuple[str, ...]
) -> None:
    assert propose(name, province) == proposed


@pytest.mark.parametrize("form", AVOIDED)
def test_each_avoided_form_is_found(form: str) -> None:
    assert avoided(f"您好，{form}，在的") == (form,)
    assert avoided("亲，在的") == ()


@pytest.fixture
def desk() -> CustomerDesk:
    return CustomerDesk(FakeCustomerStore())


def test_a_customer_is_known_again_by_account_or_phone(desk: CustomerDesk) -> None:
    first = desk.saw(Details(account="tb_1", phone="138 0013 8000", contact="李丽"))
    assert first is not None
    assert desk.recognise(Details(account="tb_1")) == first
    assert desk.recognise(Details(phone="+86 13800138000")) == first
    assert desk.recognise(Details(account="tb_2", phone="13800138000")) is None


def test_a_phone_that_two_share_says_nothing(desk: CustomerDesk) -> None:
    desk.saw(Details(account="tb_1", phone="13800138000"))
    desk.saw(Details(account="tb_2", phone="13800138000"))
    assert desk.recognise(Details(phone="13800138000")) is None


def test_seeing_him_again_keeps_what_was_decided(desk: CustomerDesk) -> None:
    first = desk.saw(Details(account="tb_1", phone="13800138000", contact="李丽"))
    assert first is not None
    desk.change(replace(first, salutation="李女士", tags=("老客户",)))
    again = desk.saw(Details(account="tb_1", phone="13900139000", contact=""))
    assert again is not None
    assert (again.id, again.salutation, again.tags, again.name) == (first.id, "李女士", ("老客户",), "李丽")
    assert again.phone == "13900139000"


def test_a_card_without_account_and_phone_names_nobody(desk: CustomerDesk) -> None:
    assert desk.saw(Details(contact="李丽")) is None


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("+86 138-0013-8000", "13800138000"),
        ("008613800138000", "13800138000"),
        ("0571-88886666", "057188886666"),
        ("12", ""),
    ],
)
def test_a_phone_is_one_number_however_it_is_written(written: str, digits: str) -> None:
    assert dialled(written) == digits
