"""Customers are recognised, and addressed as they like it."""

from dataclasses import replace

import pytest

from assistant.orders.card import Details
from assistant.orders.customers.customer import Customer
from assistant.orders.customers.desk import CustomerDesk
from assistant.orders.customers.phone import dialled
from assistant.orders.customers.salutation import AVOIDED, avoided, propose
from assistant.refusal import Refused
from tests.fake_customers import FakeCustomerStore
from tests.fakes import FakeOrderStore
from tests.make import a_card, an_event


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
    return CustomerDesk(FakeCustomerStore(), FakeOrderStore())


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
    desk.change(first, replace(first, salutation="李女士", tags=("老客户",)))
    again = desk.saw(Details(account="tb_1", phone="13900139000", contact=""))
    assert again is not None
    assert (again.id, again.salutation, again.tags, again.name) == (first.id, "李女士", ("老客户",), "李丽")
    assert again.phone == "13900139000"


def test_who_was_known_by_his_phone_alone_is_the_same_with_an_account(desk: CustomerDesk) -> None:
    first = desk.saw(Details(phone="13800138000", contact="李丽"))
    assert first is not None
    again = desk.saw(Details(account="tb_1", phone="138 0013 8000"))
    assert again is not None
    assert (again.id, again.account) == (first.id, "tb_1")
    assert desk.recognise(Details(account="tb_1")) == again


def two_records(desk: CustomerDesk) -> tuple[Customer, Customer]:
    """Of one person: by his account, and by another phone."""
    first = desk.saw(Details(account="tb_1", phone="13800138000", contact="李丽"))
    second = desk.saw(Details(phone="13900139000", contact="丽丽"))
    assert first is not None
    assert second is not None
    return first, second


def test_merged_records_are_one_customer_by_every_name(desk: CustomerDesk) -> None:
    first, second = two_records(desk)
    merged = desk.merge(first, second).result
    assert [one.id for one in desk.find()] == [first.id]
    assert desk.recognise(Details(phone="13900139000")) == merged
    assert desk.recognise(Details(account="tb_1")) == merged


def test_a_merge_is_taken_back_and_what_was_noted_since_stays(desk: CustomerDesk) -> None:
    first, second = two_records(desk)
    merge = desk.merge(first, second)
    desk.change(merge.result, replace(merge.result, notes="要发票"))
    desk.part(merge)
    assert desk.get(second.id) == second
    assert desk.get(first.id) == replace(first, notes="要发票", last_seen=desk.get(first.id).last_seen)
    assert desk.recognise(Details(phone="13900139000")) == second


def test_whoever_is_gone_is_not_changed_or_merged(desk: CustomerDesk) -> None:
    first, second = two_records(desk)
    desk.merge(first, second)
    with pytest.raises(Refused, match="customer_not_found"):
        desk.change(second, replace(second, notes="要发票"))
    with pytest.raises(Refused, match="customer_not_found"):
        desk.merge(first, second)


def test_the_cards_of_a_customer_are_those_of_his_account_and_of_his_phones() -> None:
    orders = FakeOrderStore()
    desk = CustomerDesk(FakeCustomerStore(), orders)
    for card in (
        a_card(item="A", account="tb_1", phone="13700137000"),
        a_card(item="B", phone="+86 138 0013 8000"),
        a_card(item="C", account="tb_9", phone="13600136000", notes="13800138000"),
    ):
        orders.save(card, an_event(card))
    known = desk.known(desk_sees(desk))
    assert known is not None
    assert [card.details.item for card in known.cards] == ["B", "A"]
    assert desk.facts(Details(account="tb_1"))["last_item"] == "B"


def desk_sees(desk: CustomerDesk) -> Details:
    details = Details(account="tb_1", phone="13800138000")
    desk.saw(details)
    return details


def test_nobody_is_known_by_nothing(desk: CustomerDesk) -> None:
    assert desk.known(Details(contact="李丽")) is None
    assert desk.facts(Details())["salutation"] == "亲"


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
